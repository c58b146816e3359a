import { ApplicationCommandOptionType } from 'discord.js';
import { defineSubcommand } from '../../src/discord/command.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { writeCommand } from '../../src/discord/write-command.ts';
import { readVolunteer } from '../../src/moderation/rota/read-volunteer.ts';
import { longestHours } from '../../src/moderation/rota/shift.ts';
import { drawStarted } from '../../src/moderation/rota/show-cards.ts';
import { startShift } from '../../src/moderation/rota/start-shift.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';

const say = en.rota;

/** `/shift start`: begins a shift; with the pager it counts once a test page was pressed. */
export const start = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'start',
    description: say.command.start,
    options: [
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'hours',
        description: say.options.hours,
        min_value: 1,
        max_value: longestHours,
      },
      { type: ApplicationCommandOptionType.Boolean, name: 'pager', description: say.options.pager },
    ],
  },
  typed: (asked) => [writeCommand('shift', asked)],
  read(asked) {
    const [hours, pager] = [asked.options.get('hours'), asked.options.get('pager')];
    return {
      volunteer: readVolunteer(asked),
      hours: typeof hours === 'number' ? hours : undefined,
      pager: typeof pager === 'boolean' ? pager : undefined,
    };
  },
  async run(wanted, needs: Needs): Promise<Reply> {
    return { kind: 'message', card: drawStarted(await startShift(wanted, needs)), language: 'en' };
  },
});
