import { InteractionContextType } from 'discord.js';
import { joinSubcommands } from '../src/discord/command.ts';
import { localise } from '../src/discord/localise.ts';
import { en } from '../src/words/en.ts';
import { record } from './my/record.ts';

/** `/my`: what is somebody's own. In direct messages too, where whoever may only read on a server can still use it. All of it answers privately. */
export const my = joinSubcommands(
  {
    name: 'my',
    description: en.receipts.command.description,
    description_localizations: localise((words) => words.receipts.command.description),
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  },
  [record],
);
