import { ApplicationCommandOptionType } from 'discord.js';
import { redrawCase } from '../../src/anonymous/moderating/redraw-case.ts';
import { readChoice, type Asked } from '../../src/discord/asked.ts';
import { defineButton, defineForm, defineSubcommand } from '../../src/discord/command.ts';
import { openForm, type Reply } from '../../src/discord/reply.ts';
import { refuse, UserError } from '../../src/discord/user-error.ts';
import { requireServer } from '../../src/groups/joining/needs.ts';
import { readAgainButton, readAgainForm } from '../../src/moderation/again/buttons.ts';
import { drawBoth, drawToReadAgain } from '../../src/moderation/again/cards.ts';
import { answerAgain, findToReadAgain, requireReading, type Offered } from '../../src/moderation/again/read-again.ts';
import { nextButton } from '../../src/moderation/buttons.ts';
import { drawCase } from '../../src/moderation/cards.ts';
import { takeNext, type Taker } from '../../src/moderation/queue/take-next.ts';
import { isCaseTier, isOutcome } from '../../src/moderation/rules.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';

function readTaker(asked: Asked): Taker {
  return { guildId: requireServer(asked), actorId: asked.userId, actorRoles: asked.roles };
}

/**
 * The case stands before whoever took it, with its buttons; its card in the moderators' channel says whose it is. Where nothing waits, a closed
 * case may be there to be read again.
 */
async function give(taker: Taker, needs: Needs): Promise<Reply> {
  const taken = await takeNext(taker, needs).catch((error: unknown) => offerAgain(error, taker, needs));
  if ('drawnId' in taken) return { kind: 'message', card: drawToReadAgain(taken, en), language: 'en' };
  await redrawCase(taken, needs);
  return { kind: 'message', card: drawCase(taken, needs.servers.get(taken.guildId), en), language: 'en' };
}

async function offerAgain(error: unknown, taker: Taker, needs: Needs): Promise<Offered> {
  const isEmpty = error instanceof UserError && error.code === 'queue-empty';
  const offered = isEmpty ? await findToReadAgain(taker, needs) : null;
  if (!offered) throw error;
  return offered;
}

const readAgain = defineButton({
  family: readAgainButton,
  label: () => en.again.read,
  ack: 'ask',
  read: (asked, { drawnId }) => ({ ...readTaker(asked), drawnId }),
  async run({ drawnId, ...reader }, needs: Needs) {
    await requireReading(reader, drawnId, needs);
    return openForm(readAgainForm, { drawnId }, en);
  },
});

const saidAgain = defineForm({
  form: readAgainForm,
  ack: 'update',
  read(asked, { drawnId }) {
    const [tier, outcome] = [readChoice(asked, 'tier'), readChoice(asked, 'outcome')];
    if (tier === undefined || !isCaseTier(tier)) throw refuse('tier-missing');
    if (!isOutcome(outcome)) throw refuse('outcome-missing');
    return { ...readTaker(asked), drawnId, ending: { tier, outcome } };
  },
  async run(answer, needs: Needs): Promise<Reply> {
    const { first, alike } = await answerAgain(answer, needs);
    const card = drawBoth({ first, second: answer.ending, alike }, en);
    return { kind: 'message', card, language: 'en' };
  },
});

const pressNext = defineButton({
  family: nextButton,
  label: () => en.queue.counts.take,
  ack: 'private',
  read: readTaker,
  run: give,
});

/** `/queue next`: the next case of the queue becomes one's own. */
export const next = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'next',
    description: en.queue.commands.next,
  },
  parts: [pressNext, readAgain, saidAgain],
  read: readTaker,
  run: give,
});
