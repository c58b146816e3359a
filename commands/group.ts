import { InteractionContextType } from 'discord.js';
import { joinSubcommands, type Subcommand } from '../src/discord/command.ts';
import { agreement } from './group/agreement.ts';
import { archive } from './group/archive.ts';
import { create } from './group/create.ts';
import { edit } from './group/edit.ts';
import { facilitate, facilitators, handOverCommand } from './group/facilitators.ts';
import { pulse } from './group/pulse.ts';
import type { Needs } from './needs.ts';

/** Each in a file of its own under `commands/group`. */
const subcommands: readonly Subcommand<Needs>[] = [
  create,
  edit,
  archive,
  agreement,
  facilitators,
  facilitate,
  handOverCommand,
  pulse,
];

/** `/group`: finding, joining and leaving groups, and running them. All of it answers privately. */
export const group = joinSubcommands(
  { name: 'group', description: 'Support groups on this server', contexts: [InteractionContextType.Guild] },
  subcommands,
);
