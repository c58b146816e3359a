import { InteractionContextType } from 'discord.js';
import { joinSubcommands, type Subcommand } from '../src/discord/command.ts';
import { en } from '../src/words/en.ts';
import type { Needs } from './needs.ts';
import { end } from './shift/end.ts';
import { load } from './shift/load.ts';
import { mine } from './shift/mine.ts';
import { plan } from './shift/plan.ts';
import { start } from './shift/start.ts';
import { swap } from './shift/swap.ts';
import { who } from './shift/who.ts';

/** Each in a file of its own under `commands/shift`. */
const subcommands: readonly Subcommand<Needs>[] = [start, end, plan, who, mine, swap, load];

/** `/shift`: for moderators, in English. All of it answers privately. */
export const shift = joinSubcommands(
  { name: 'shift', description: en.rota.description, contexts: [InteractionContextType.Guild] },
  subcommands,
);
