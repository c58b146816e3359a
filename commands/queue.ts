import { InteractionContextType } from 'discord.js';
import { joinSubcommands } from '../src/discord/command.ts';
import { en } from '../src/words/en.ts';
import type { Needs } from './needs.ts';
import { appeals } from './queue/appeals.ts';
import { mine } from './queue/mine.ts';
import { next } from './queue/next.ts';
import { raid } from './queue/raid.ts';
import { show } from './queue/show.ts';
import { simulate } from './queue/simulate.ts';

/** `/queue`: what waits for the moderators. All of it answers privately. */
export const queue = joinSubcommands<Needs>(
  {
    name: 'queue',
    description: en.queue.description,
    contexts: [InteractionContextType.Guild],
  },
  [next, show, mine, raid, appeals, simulate],
);
