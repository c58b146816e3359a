import { ApplicationCommandOptionType } from 'discord.js';
import { textCard } from '../../src/discord/cards.ts';
import { defineSubcommand } from '../../src/discord/command.ts';
import { localise } from '../../src/discord/localise.ts';
import { en } from '../../src/words/en.ts';

/** `/anon edit`. */
export const edit = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'edit',
    description: en.anon.command.edit.description,
    description_localizations: localise((words) => words.anon.command.edit.description),
  },
  read: () => ({}),
  run: () => ({ kind: 'message', card: textCard('…') }),
});
