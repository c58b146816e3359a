import { ApplicationCommandOptionType, type APIApplicationCommandSubcommandOption } from 'discord.js';
import { requireCheckIn, type Picked } from '../../src/check-ins/admin/pick-check-in.ts';
import { trendButton } from '../../src/check-ins/trend/buttons.ts';
import { mostWeeks, usualWeeks } from '../../src/check-ins/trend/rules.ts';
import { showTrend } from '../../src/check-ins/trend/show-trend.ts';
import { defineButton, defineSubcommand } from '../../src/discord/command.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { requireServer } from '../../src/groups/joining/needs.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';
import { checkInOption, findNamed, readNamed, suggest, typed } from './options.ts';

const data: APIApplicationCommandSubcommandOption = {
  type: ApplicationCommandOptionType.Subcommand,
  name: 'trend',
  description: en.trend.command,
  options: [
    checkInOption,
    {
      type: ApplicationCommandOptionType.Integer,
      name: 'weeks',
      description: en.trend.options.weeks,
      min_value: 1,
      max_value: mostWeeks,
    },
  ],
};

async function show(picked: Picked, weeks: number, needs: Needs): Promise<Reply> {
  return { kind: 'message', ...(await showTrend({ ...picked, weeks }, needs)), language: 'en' };
}

/** Discord keeps to the limits; another client gets what is nearest. */
function readWeeks(given: string | number | boolean | undefined): number {
  const weeks = typeof given === 'number' ? Math.round(given) : usualWeeks;
  return Math.min(mostWeeks, Math.max(1, weeks));
}

const look = defineButton({
  family: trendButton,
  label: () => en.trend.button({ prompt: '' }),
  ack: 'private',
  read: (asked, { checkInId }) => ({ guildId: requireServer(asked), actor: asked, checkInId }),
  async run(visit, needs: Needs) {
    return show(await requireCheckIn(visit, needs), usualWeeks, needs);
  },
});

/** `/checkin-admin trend`: how a check-in went over weeks, from five people up and without names, for those who look after its group. */
export const trend = defineSubcommand({
  data,
  parts: [look],
  suggest,
  typed,
  read: (asked) => ({ named: readNamed(asked), weeks: readWeeks(asked.options.get('weeks')) }),
  async run({ named, weeks }, needs: Needs) {
    return show(await findNamed(named, needs), weeks, needs);
  },
});
