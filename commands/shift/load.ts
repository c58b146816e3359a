import { ApplicationCommandOptionType } from 'discord.js';
import { defineSubcommand } from '../../src/discord/command.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { readVolunteer } from '../../src/moderation/rota/read-volunteer.ts';
import { drawLoad } from '../../src/moderation/rota/show-cards.ts';
import { showLoad } from '../../src/moderation/rota/show-rota.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';

/** `/shift load`: what all carried together, for leads. */
export const load = defineSubcommand({
  data: { type: ApplicationCommandOptionType.Subcommand, name: 'load', description: en.rota.command.load },
  read: readVolunteer,
  async run(volunteer, needs: Needs): Promise<Reply> {
    return { kind: 'message', card: drawLoad(await showLoad(volunteer, needs)), language: 'en' };
  },
});
