import type { Asked } from '../src/discord/asked.ts';
import { defineButton, type Part } from '../src/discord/command.ts';
import { seenButton, testButton } from '../src/moderation/pages/buttons.ts';
import { drawOver, drawSeen, drawTestPassed } from '../src/moderation/pages/cards.ts';
import { pressTest } from '../src/moderation/pages/press-test.ts';
import { seePage, type PageAct } from '../src/moderation/pages/see-page.ts';
import { languages } from '../src/words/words.ts';
import type { Needs } from './needs.ts';

function readAct({ guildId, userId, roles, permissions }: Asked, { pageId }: { pageId: string }): PageAct {
  return { pageId, guildId, actor: { userId, roles, permissions } };
}

const seen = defineButton({
  family: seenButton,
  label: (words) => words.pages.seen,
  ack: 'update',
  read: readAct,
  async run(act, needs: Needs) {
    const page = await seePage(act, needs);
    const { words } = languages[needs.servers.get(page.guildId).language];
    return { kind: 'message', card: page.kind === 'over' ? drawOver(words) : drawSeen(page, words) };
  },
});

const test = defineButton({
  family: testButton,
  label: (words) => words.pages.here,
  ack: 'update',
  read: readAct,
  async run(act, needs: Needs) {
    const { guildId, userId } = await pressTest(act, needs);
    const { words } = languages[needs.servers.get(guildId).language];
    return { kind: 'message', card: drawTestPassed(userId, words) };
  },
});

/** The buttons of pages. */
export const pageParts: readonly Part<Needs>[] = [seen, test];
