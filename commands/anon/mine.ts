import { ApplicationCommandOptionType } from 'discord.js';
import { textCard } from '../../src/discord/cards.ts';
import { defineSubcommand } from '../../src/discord/command.ts';
import { localise } from '../../src/discord/localise.ts';
import { en } from '../../src/words/en.ts';

/** `/anon mine`. */
export const mine = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'mine',
    description: en.anon.command.mine.description,
    description_localizations: localise((words) => words.anon.command.mine.description),
  },
  read: () => ({}),
  run: () => ({ kind: 'message', card: textCard('…') }),
});
