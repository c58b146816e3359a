import { ApplicationCommandOptionType } from 'discord.js';
import { redrawCase } from '../../src/anonymous/moderating/redraw-case.ts';
import type { Asked } from '../../src/discord/asked.ts';
import { defineButton, defineSubcommand } from '../../src/discord/command.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { requireServer } from '../../src/groups/joining/needs.ts';
import { nextButton } from '../../src/moderation/buttons.ts';
import { drawCase } from '../../src/moderation/cards.ts';
import { takeNext, type Taker } from '../../src/moderation/queue/take-next.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';

function readTaker(asked: Asked): Taker {
  return { guildId: requireServer(asked), actorId: asked.userId, actorRoles: asked.roles };
}

/** The case stands before whoever took it, with its buttons; its card in the moderators' channel says whose it is. */
async function give(taker: Taker, needs: Needs): Promise<Reply> {
  const taken = await takeNext(taker, needs);
  await redrawCase(taken, needs);
  return { kind: 'message', card: drawCase(taken, needs.servers.get(taken.guildId), en), language: 'en' };
}

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
  parts: [pressNext],
  read: readTaker,
  run: give,
});
