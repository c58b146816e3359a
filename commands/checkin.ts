import { InteractionContextType } from 'discord.js';
import { joinSubcommands, type Subcommand } from '../src/discord/command.ts';
import { localise } from '../src/discord/localise.ts';
import { en } from '../src/words/en.ts';
import { edit } from './checkin/edit.ts';
import { history } from './checkin/history.ts';
import { mine } from './checkin/mine.ts';
import { now } from './checkin/now.ts';
import { pause } from './checkin/pause.ts';
import { schedule } from './checkin/schedule.ts';
import { stop } from './checkin/stop.ts';
import type { Needs } from './needs.ts';

/** Each in a file of its own under `commands/checkin`. */
const subcommands: readonly Subcommand<Needs>[] = [schedule, mine, edit, pause, now, history, stop];

/** `/checkin`: one's own check-ins. All of it answers privately. */
export const checkin = joinSubcommands(
  {
    name: 'checkin',
    description: en.checkin.command.description,
    description_localizations: localise((words) => words.checkin.command.description),
    contexts: [InteractionContextType.Guild],
  },
  subcommands,
);
