import { redrawCase } from '../src/anonymous/moderating/redraw-case.ts';
import { readChoice, type Asked } from '../src/discord/asked.ts';
import { textCard } from '../src/discord/cards.ts';
import { defineButton, defineForm } from '../src/discord/command.ts';
import { openForm, type Reply } from '../src/discord/reply.ts';
import { refuse, UserError } from '../src/discord/user-error.ts';
import { claimButton, closeButton, closeForm, releaseButton } from '../src/moderation/buttons.ts';
import { drawCase } from '../src/moderation/cards.ts';
import type { Case } from '../src/moderation/case.ts';
import { isOutcome, type Outcome } from '../src/moderation/rules.ts';
import { claimCase, closeCase, releaseCase, type CaseAct } from '../src/moderation/work-on-case.ts';
import { requireModerator } from '../src/moderation/rights.ts';
import { en } from '../src/words/en.ts';
import { languages, wordsFor } from '../src/words/words.ts';
import type { Needs } from './needs.ts';

/** A card in place of the one that was pressed. */
type CardReply = Extract<Reply, { kind: 'message' }>;

/** What somebody pressed, and on which message. */
type PressedAct = CaseAct & { pressedId: string | null };

function readAct(asked: Asked, state: { caseId: string }): PressedAct {
  if (asked.guildId === null) throw refuse('no-server');
  const { guildId, userId: actorId, roles: actorRoles, pressedId } = asked;
  return { guildId, caseId: state.caseId, actorId, actorRoles, pressedId };
}

/**
 * A case's card is read by all moderators: it speaks the server's language, not that of whoever pressed. What they pressed may be their own,
 * from `/queue next`: then the one that all see is drawn anew, too.
 */
async function redraw(changed: Case, { pressedId }: PressedAct, needs: Needs): Promise<CardReply> {
  const settings = needs.servers.get(changed.guildId);
  const card = await needs.cases.findCard(changed.id, needs.storage.read);
  if (card && card.messageId !== pressedId) await redrawCase(changed, needs);
  return { kind: 'message', card: drawCase(changed, settings, languages[settings.language].words) };
}

const claim = defineButton({
  family: claimButton,
  label: (words) => words.cases.claim,
  ack: 'update',
  read: readAct,
  run: async (act, needs: Needs) => redraw(await claimCase(act, needs), act, needs),
});

const release = defineButton({
  family: releaseButton,
  label: (words) => words.cases.release,
  ack: 'update',
  read: readAct,
  run: async (act, needs: Needs) => redraw(await releaseCase(act, needs), act, needs),
});

const close = defineButton({
  family: closeButton,
  label: (words) => words.cases.close,
  ack: 'ask',
  read: (asked, state) => ({ ...readAct(asked, state), seen: state.seen, locale: asked.locale }),
  run({ guildId, caseId, seen, actorRoles, locale }, needs: Pick<Needs, 'servers'>) {
    requireModerator(guildId, actorRoles, needs.servers);
    return openForm(closeForm, { caseId, seen }, wordsFor(locale));
  },
});

/** Says that there is something new, below the card with it: what is pressed there next was drawn with it. */
async function sayNews(error: UserError, act: PressedAct, needs: Needs): Promise<Reply> {
  const current = await needs.cases.find(act.guildId, act.caseId, needs.storage.read);
  if (!current) throw error;
  return { ...(await redraw(current, act, needs)), after: [textCard(error.say(en))] };
}

const closeWithOutcome = defineForm({
  form: closeForm,
  ack: 'update',
  read(asked, state): PressedAct & { outcome: Outcome; seen: number } {
    const outcome = readChoice(asked, 'outcome');
    if (!isOutcome(outcome)) throw refuse('outcome-missing');
    return { ...readAct(asked, state), outcome, seen: Number(state.seen) };
  },
  async run(act, needs: Needs) {
    try {
      return await redraw(await closeCase(act, needs), act, needs);
    } catch (error) {
      if (error instanceof UserError && error.code === 'case-news') return sayNews(error, act, needs);
      throw error;
    }
  },
});

/** The buttons of a case's card and the form behind *Close*. */
export const caseParts = [claim, release, close, closeWithOutcome];
