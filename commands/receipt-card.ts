import { readText, type Asked } from '../src/discord/asked.ts';
import { defineButton, defineForm, type Part } from '../src/discord/command.ts';
import { openForm, type FormFamily, type Reply } from '../src/discord/reply.ts';
import { requireServer } from '../src/groups/joining/needs.ts';
import { answerAppeal, readAppeal, takeAppeal, type AppealAct } from '../src/moderation/receipts/answer-appeal.ts';
import { drawAppeal, drawReading } from '../src/moderation/receipts/appeal-cards.ts';
import {
  overturnButton,
  overturnForm,
  readButton,
  standsButton,
  standsForm,
  takeButton,
} from '../src/moderation/receipts/buttons.ts';
import type { Appealed } from '../src/moderation/receipts/receipt.ts';
import { requireModeratorOrLead } from '../src/moderation/rights.ts';
import { en } from '../src/words/en.ts';
import type { Needs } from './needs.ts';

function readAct(asked: Asked, { receiptId }: { receiptId: string }): AppealAct {
  const { userId, roles, permissions } = asked;
  return { guildId: requireServer(asked), receiptId, actor: { userId, roles, permissions } };
}

function redraw(appealed: Appealed, { servers }: Pick<Needs, 'servers'>): Reply {
  const { smallTeam } = servers.get(appealed.guildId);
  return { kind: 'message', card: drawAppeal(appealed, { smallTeam, again: false }, en), language: 'en' };
}

const read = defineButton({
  family: readButton,
  label: ({ appeals }) => appeals.read,
  ack: 'private',
  read: readAct,
  async run(act, needs: Needs): Promise<Reply> {
    const [card, ...after] = drawReading(await readAppeal(act, needs), en);
    return { kind: 'message', card, after, language: 'en' };
  },
});

const take = defineButton({
  family: takeButton,
  label: ({ appeals }) => appeals.take,
  ack: 'update',
  read: readAct,
  run: async (act, needs: Needs) => redraw(await takeAppeal(act, needs), needs),
});

/** From memory: whether they may answer this one is decided when the sentence is there, and it comes back. */
function opens(form: FormFamily<{ receiptId: string }>) {
  return ({ guildId, receiptId, actor }: AppealAct, { servers }: Pick<Needs, 'servers'>): Reply => {
    requireModeratorOrLead(guildId, actor, servers);
    return openForm(form, { receiptId }, en);
  };
}

const stands = defineButton({
  family: standsButton,
  label: ({ appeals }) => appeals.stands,
  ack: 'ask',
  read: readAct,
  run: opens(standsForm),
});

const overturn = defineButton({
  family: overturnButton,
  label: ({ appeals }) => appeals.overturn,
  ack: 'ask',
  read: readAct,
  run: opens(overturnForm),
});

function readAnswer(asked: Asked, state: { receiptId: string }) {
  return { ...readAct(asked, state), words: readText(asked.fields, 'words') ?? '' };
}

const answerStands = defineForm({
  form: standsForm,
  ack: 'update',
  read: (asked, state) => ({ ...readAnswer(asked, state), verdict: 'upheld' as const }),
  run: async (answer, needs: Needs) => redraw(await answerAppeal(answer, needs), needs),
});

const answerOverturn = defineForm({
  form: overturnForm,
  ack: 'update',
  read: (asked, state) => ({ ...readAnswer(asked, state), verdict: 'overturned' as const }),
  run: async (answer, needs: Needs) => redraw(await answerAppeal(answer, needs), needs),
});

/** The buttons of an appeal's card, and the forms behind two of them. */
export const receiptParts: readonly Part<Needs>[] = [read, take, stands, overturn, answerStands, answerOverturn];
