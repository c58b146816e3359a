import type { Config } from '../../config.ts';
import { openButton } from '../../crisis/guide/guide-buttons.ts';
import { drawButton, drawButtonRows } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import { addTranslationNote } from '../../discord/translation-note.ts';
import type { Outbox } from '../../outbox/outbox.ts';
import type { Clock } from '../../schedule/clock.ts';
import type { Tx } from '../../storage/client.ts';
import { languages, type LanguageCode, type Words } from '../../words/words.ts';
import { forgetTold, noteTold } from './notice-store.ts';

/** What stands where a program begins to read along, with who sees what it shows, the way to help, and the way out. */
export function drawReads({ roleId }: { roleId: string | null }, { notice, guide, start }: Words): Card {
  const button = drawButton(guide.panel.button, openButton.encode({}), 'primary');
  const wayOut = start.overview.item({ command: '`/privacy optout`', what: start.overview.lines.optout });
  return {
    content: `${notice.begins()}\n${guide.panel.screened({ roleId })}\n${wayOut}`,
    components: drawButtonRows([button]),
  };
}

/**
 * Tells the people of a channel or group that a program reads along from now on, pinned where that is allowed, or that none does any more. Where
 * no texts arrive at all nothing begins, and only what was said to have begun ends.
 */
export async function postNotice(
  notice: { guildId: string; channelId: string; language: LanguageCode; roleId: string | null; reads: boolean },
  needs: { outbox: Pick<Outbox, 'add'>; config: Pick<Config, 'messageContent'>; clock: Clock },
  tx: Tx,
): Promise<void> {
  const { guildId, channelId, language, reads } = notice;
  const wasTold = !reads && (await forgetTold(notice, tx));
  // What was said stands there, also where nothing is read any more by then.
  if (!needs.config.messageContent && !wasTold) return;
  if (reads) await noteTold(notice, needs.clock.now(), tx);
  const { words } = languages[language];
  const card = addTranslationNote(reads ? drawReads(notice, words) : { content: words.notice.ends() }, language);
  await needs.outbox.add({ guildId, target: { kind: 'channel', channelId }, card, pin: reads }, tx);
}
