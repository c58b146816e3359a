import { InteractionContextType } from 'discord.js';
import { joinSubcommands, type Subcommand } from '../src/discord/command.ts';
import { localise } from '../src/discord/localise.ts';
import { en } from '../src/words/en.ts';
import { agreement } from './group/agreement.ts';
import { archive } from './group/archive.ts';
import { create } from './group/create.ts';
import { doctor } from './group/doctor.ts';
import { edit } from './group/edit.ts';
import { facilitate, facilitators, handOverCommand } from './group/facilitators.ts';
import { pulse } from './group/pulse.ts';
import { browse } from './group/browse.ts';
import { join } from './group/join.ts';
import { leave } from './group/leave.ts';
import { mine } from './group/mine.ts';
import type { Needs } from './needs.ts';

/** Each in a file of its own under `commands/group`. */
const subcommands: readonly Subcommand<Needs>[] = [
  browse,
  join,
  leave,
  mine,
  create,
  edit,
  archive,
  agreement,
  facilitators,
  facilitate,
  handOverCommand,
  pulse,
  doctor,
];

/** `/group`: finding, joining and leaving groups, and running them. All of it answers privately. */
export const group = joinSubcommands(
  {
    name: 'group',
    description: en.groups.command.description,
    description_localizations: localise((words) => words.groups.command.description),
    contexts: [InteractionContextType.Guild],
  },
  subcommands,
);
