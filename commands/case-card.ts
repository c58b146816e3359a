import { readChoice, type Asked } from '../src/discord/asked.ts';
import { defineButton, defineForm } from '../src/discord/command.ts';
import { openForm, type Reply } from '../src/discord/reply.ts';
import { refuse } from '../src/discord/user-error.ts';
import { claimButton, closeButton, closeForm, releaseButton } from '../src/moderation/buttons.ts';
import { drawCase } from '../src/moderation/cards.ts';
import type { Case } from '../src/moderation/case.ts';
import { isOutcome, type Outcome } from '../src/moderation/rules.ts';
import { claimCase, closeCase, releaseCase, type CaseAct } from '../src/moderation/work-on-case.ts';
import { requireModerator } from '../src/moderation/rights.ts';
import type { ServerStore } from '../src/servers/store.ts';
import { languages, wordsFor } from '../src/words/words.ts';
import type { Needs } from './needs.ts';

function readAct(asked: Asked, state: { caseId: string }): CaseAct {
  if (asked.guildId === null) throw refuse('no-server');
  return { guildId: asked.guildId, caseId: state.caseId, actorId: asked.userId, actorRoles: asked.roles };
}

/** A case's card is read by all moderators: it speaks the server's language, not that of whoever pressed. */
function redraw(changed: Case, servers: ServerStore): Reply {
  const settings = servers.get(changed.guildId);
  return { kind: 'message', card: drawCase(changed, settings, languages[settings.language].words) };
}

const claim = defineButton({
  family: claimButton,
  label: (words) => words.cases.claim,
  ack: 'update',
  read: readAct,
  run: async (act, needs: Needs) => redraw(await claimCase(act, needs), needs.servers),
});

const release = defineButton({
  family: releaseButton,
  label: (words) => words.cases.release,
  ack: 'update',
  read: readAct,
  run: async (act, needs: Needs) => redraw(await releaseCase(act, needs), needs.servers),
});

const close = defineButton({
  family: closeButton,
  label: (words) => words.cases.close,
  ack: 'ask',
  read: (asked, state) => ({ ...readAct(asked, state), locale: asked.locale }),
  run({ guildId, caseId, actorRoles, locale }, needs: Pick<Needs, 'servers'>) {
    requireModerator(guildId, actorRoles, needs.servers);
    return openForm(closeForm, { caseId }, wordsFor(locale));
  },
});

const closeWithOutcome = defineForm({
  form: closeForm,
  ack: 'update',
  read(asked, state): CaseAct & { outcome: Outcome } {
    const outcome = readChoice(asked, 'outcome');
    if (!isOutcome(outcome)) throw refuse('outcome-missing');
    return { ...readAct(asked, state), outcome };
  },
  run: async (act, needs: Needs) => redraw(await closeCase(act, needs), needs.servers),
});

/** The buttons of a case's card and the form behind *Close*. */
export const caseParts = [claim, release, close, closeWithOutcome];
