import { ApplicationCommandOptionType } from 'discord.js';
import { defineSubcommand } from '../../src/discord/command.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { requireServer } from '../../src/groups/joining/needs.ts';
import { drawOwn, listOwn } from '../../src/moderation/queue/look.ts';
import { requireModerator } from '../../src/moderation/rights.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';

/** `/queue mine`: the cases that one has, and that some were opened again. */
export const mine = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'mine',
    description: en.queue.commands.mine,
  },
  read: (asked) => ({ guildId: requireServer(asked), userId: asked.userId, roles: asked.roles }),
  async run({ guildId, userId, roles }, needs: Needs): Promise<Reply> {
    requireModerator(guildId, roles, needs.servers);
    return { kind: 'message', card: drawOwn(await listOwn({ guildId, userId }, needs), en), language: 'en' };
  },
});
