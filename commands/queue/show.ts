import { ApplicationCommandOptionType } from 'discord.js';
import type { Asked } from '../../src/discord/asked.ts';
import { defineSubcommand } from '../../src/discord/command.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { requireServer } from '../../src/groups/joining/needs.ts';
import { drawQueue, lookAtQueue } from '../../src/moderation/queue/look.ts';
import { listOf } from '../../src/moderation/queue/waiting.ts';
import { requireModerator } from '../../src/moderation/rights.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';

function readLooker(asked: Asked) {
  return { guildId: requireServer(asked), userId: asked.userId, roles: asked.roles };
}

/** `/queue show`: how much waits in each lane, how much of it is late, and how much is one's own. */
export const show = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'show',
    description: en.queue.commands.show,
  },
  read: readLooker,
  async run({ guildId, userId, roles }, needs: Needs): Promise<Reply> {
    requireModerator(guildId, roles, needs.servers);
    const { read: db, vault } = needs.storage;
    const { held, lost } = await listOf(guildId, userId, { db, vault });
    const sight = await lookAtQueue(guildId, needs, db);
    const own = { held: held.length, lost: lost.length };
    return { kind: 'message', card: drawQueue(sight, { now: needs.clock.now(), own }, en), language: 'en' };
  },
});
