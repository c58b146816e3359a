import { ApplicationCommandOptionType } from 'discord.js';
import { readText } from '../../src/discord/asked.ts';
import { defineSubcommand } from '../../src/discord/command.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { endShift } from '../../src/moderation/rota/end-shift.ts';
import { readVolunteer } from '../../src/moderation/rota/read-volunteer.ts';
import { drawEnding } from '../../src/moderation/rota/show-cards.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';

const say = en.rota;

/** `/shift end`: ends one's own shift, without a reason; leads end somebody's. */
export const end = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'end',
    description: say.command.end,
    options: [{ type: ApplicationCommandOptionType.User, name: 'person', description: say.options.person }],
  },
  read: (asked) => ({ volunteer: readVolunteer(asked), personId: readText(asked.options, 'person') }),
  async run(wanted, needs: Needs): Promise<Reply> {
    const ended = await endShift(wanted, needs);
    const isOther = wanted.personId !== undefined && wanted.personId !== wanted.volunteer.userId;
    return { kind: 'message', card: drawEnding(ended, { isOther }), language: 'en' };
  },
});
