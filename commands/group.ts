import { InteractionContextType } from 'discord.js';
import { joinSubcommands, type Subcommand } from '../src/discord/command.ts';
import type { Needs } from './needs.ts';

/** Each in a file of its own under `commands/group`. */
const subcommands: readonly Subcommand<Needs>[] = [];

/** `/group`: finding, joining and leaving groups, and running them. All of it answers privately. */
export const group = joinSubcommands(
  { name: 'group', description: 'Support groups on this server', contexts: [InteractionContextType.Guild] },
  subcommands,
);
