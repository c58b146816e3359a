import { ApplicationCommandOptionType } from 'discord.js';
import { defineSubcommand } from '../../src/discord/command.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { readVolunteer } from '../../src/moderation/rota/read-volunteer.ts';
import { drawOwn } from '../../src/moderation/rota/show-cards.ts';
import { showOwn } from '../../src/moderation/rota/show-rota.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';

/** `/shift mine`: one's own shift and load, which nobody else sees. */
export const mine = defineSubcommand({
  data: { type: ApplicationCommandOptionType.Subcommand, name: 'mine', description: en.rota.command.mine },
  read: readVolunteer,
  async run(volunteer, needs: Needs): Promise<Reply> {
    return { kind: 'message', card: drawOwn(await showOwn(volunteer, needs)), language: 'en' };
  },
});
