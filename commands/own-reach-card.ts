import { agreeDirect, takeBackDirect } from '../src/check-ins/own/reach/agree-direct.ts';
import { directBackButton, directNoButton, directYesButton } from '../src/check-ins/own/reach/buttons.ts';
import { drawDeclined, drawOutcome, drawTakenBack } from '../src/check-ins/own/reach/direct-question.ts';
import { defineButton, type Part } from '../src/discord/command.ts';
import { requireServer } from '../src/groups/joining/needs.ts';
import { languages } from '../src/words/words.ts';
import type { Needs } from './needs.ts';

const yes = defineButton({
  family: directYesButton,
  label: (words) => words.reach.direct.yes,
  ack: 'update',
  read: (asked) => ({ guildId: requireServer(asked), userId: asked.userId, language: asked.language }),
  async run(visitor, needs: Needs) {
    const outcome = await agreeDirect(visitor, needs);
    return { kind: 'message', card: drawOutcome(outcome, languages[visitor.language].words) };
  },
});

/** A no counts, whatever was said before. */
const no = defineButton({
  family: directNoButton,
  label: (words) => words.reach.direct.no,
  ack: 'update',
  read: (asked) => ({ guildId: requireServer(asked), userId: asked.userId, language: asked.language }),
  async run({ language, ...whose }, needs: Needs) {
    await takeBackDirect(whose, needs);
    return { kind: 'message', card: drawDeclined(languages[language].words) };
  },
});

/**
 * Works in direct messages too, so its server is on the button. Whoever presses it takes back a yes of their own. It stands below cards of both
 * kinds, so none of them is changed.
 */
const back = defineButton({
  family: directBackButton,
  label: (words) => words.reach.direct.takeBack,
  ack: 'private',
  read: (asked, { guildId }) => ({ guildId, userId: asked.userId, language: asked.language }),
  async run({ language, ...whose }, needs: Needs) {
    await takeBackDirect(whose, needs);
    return { kind: 'message', card: drawTakenBack(languages[language].words) };
  },
});

/** The buttons of direct messages: yes, no, and taking a yes back. */
export const reachParts: readonly Part<Needs>[] = [yes, no, back];
