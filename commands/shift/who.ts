import { ApplicationCommandOptionType } from 'discord.js';
import { defineSubcommand } from '../../src/discord/command.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { readVolunteer } from '../../src/moderation/rota/read-volunteer.ts';
import { drawRota } from '../../src/moderation/rota/show-cards.ts';
import { showRota } from '../../src/moderation/rota/show-rota.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';

/** `/shift who`: who is there, who is paged first, and who comes next. */
export const who = defineSubcommand({
  data: { type: ApplicationCommandOptionType.Subcommand, name: 'who', description: en.rota.command.who },
  read: readVolunteer,
  async run(volunteer, needs: Needs): Promise<Reply> {
    return { kind: 'message', card: drawRota(await showRota(volunteer, needs)), language: 'en' };
  },
});
