import { readText, type Asked } from '../src/discord/asked.ts';
import { textCard } from '../src/discord/cards.ts';
import { defineButton, defineForm, type Part } from '../src/discord/command.ts';
import { openForm, type Reply } from '../src/discord/reply.ts';
import { refuse } from '../src/discord/user-error.ts';
import { redrawCase } from '../src/anonymous/moderating/redraw-case.ts';
import {
  acceptButton,
  declineButton,
  handOverButton,
  handOverForm,
  noteButton,
  noteForm,
  readWordsButton,
} from '../src/moderation/buttons.ts';
import { acceptCase, declineCase, offerCase } from '../src/moderation/queue/hand-over.ts';
import { addNote } from '../src/moderation/queue/note.ts';
import { drawReading, readCase } from '../src/moderation/queue/read-case.ts';
import { requireModerator } from '../src/moderation/rights.ts';
import type { CaseAct } from '../src/moderation/work-on-case.ts';
import { en } from '../src/words/en.ts';
import type { Needs } from './needs.ts';

const say = en.queue;

function readAct(asked: Asked, { caseId }: { caseId: string }): CaseAct {
  if (asked.guildId === null) throw refuse('no-server');
  return { guildId: asked.guildId, caseId, actorId: asked.userId, actorRoles: asked.roles };
}

/** Something said to the moderator alone; the card that was pressed stays. */
function tell(sentence: string): Reply {
  return { kind: 'message', card: textCard(sentence), language: 'en' };
}

const read = defineButton({
  family: readWordsButton,
  label: () => say.readWords,
  ack: 'private',
  read: readAct,
  run: async (act, needs: Needs): Promise<Reply> => ({
    kind: 'message',
    card: drawReading(await readCase(act, needs), en),
    language: 'en',
  }),
});

const note = defineButton({
  family: noteButton,
  label: () => say.note,
  ack: 'ask',
  read: readAct,
  run({ guildId, caseId, actorRoles }, needs: Pick<Needs, 'servers'>) {
    requireModerator(guildId, actorRoles, needs.servers);
    return openForm(noteForm, { caseId }, en);
  },
});

const noted = defineForm({
  form: noteForm,
  ack: 'private',
  read: (asked, state) => ({ ...readAct(asked, state), note: readText(asked.fields, 'note') ?? '' }),
  async run(act, needs: Needs) {
    await redrawCase(await addNote(act, needs), needs);
    return tell(say.noted);
  },
});

const handOver = defineButton({
  family: handOverButton,
  label: () => say.handOver,
  ack: 'ask',
  read: readAct,
  run({ guildId, caseId, actorRoles }, needs: Pick<Needs, 'servers'>) {
    requireModerator(guildId, actorRoles, needs.servers);
    return openForm(handOverForm, { caseId }, en);
  },
});

/** A client may send anything: nobody, several, or who is not on the server. */
function readPerson(asked: Asked): string {
  const chosen = asked.fields.get('person') ?? [];
  const [toId, ...others] = typeof chosen === 'string' ? [chosen] : chosen;
  if (toId === undefined || others.length > 0) throw refuse('hand-over-missing');
  if (asked.resolved.bots.has(toId)) throw refuse('hand-over-not-moderator', { userId: toId });
  return toId;
}

const offered = defineForm({
  form: handOverForm,
  ack: 'private',
  read: (asked, state) => ({ ...readAct(asked, state), toId: readPerson(asked) }),
  async run(act, needs: Needs) {
    await redrawCase(await offerCase(act, needs), needs);
    return tell(say.offered(act.toId));
  },
});

const accept = defineButton({
  family: acceptButton,
  label: () => say.accept,
  ack: 'update',
  read: readAct,
  async run(act, needs: Needs): Promise<Reply> {
    await redrawCase(await acceptCase(act, needs), needs);
    return {
      kind: 'message',
      card: { ...textCard(say.accepted(act.actorId, act.caseId)), components: [] },
      language: 'en',
    };
  },
});

const decline = defineButton({
  family: declineButton,
  label: () => say.decline,
  ack: 'update',
  read: readAct,
  async run(act, needs: Needs): Promise<Reply> {
    const { fromId } = await declineCase(act, needs);
    const sentence = say.declined({ fromId, toId: act.actorId, caseId: act.caseId });
    return { kind: 'message', card: { ...textCard(sentence), components: [] }, language: 'en' };
  },
});

/** What helps while working on a case, beside claiming and closing it. */
export const queueParts: readonly Part<Needs>[] = [read, note, noted, handOver, offered, accept, decline];
