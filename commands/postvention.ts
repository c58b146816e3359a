import { InteractionContextType } from 'discord.js';
import { joinSubcommands } from '../src/discord/command.ts';
import { en } from '../src/words/en.ts';
import type { Needs } from './needs.ts';
import { end } from './postvention/end.ts';
import { show } from './postvention/show.ts';
import { start } from './postvention/start.ts';

/** `/postvention`: after somebody died. For those who manage a server, and who lead its moderators. */
export const postvention = joinSubcommands<Needs>(
  { name: 'postvention', description: en.postvention.description, contexts: [InteractionContextType.Guild] },
  [start, show, end],
);
