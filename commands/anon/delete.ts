import { ApplicationCommandOptionType } from 'discord.js';
import { textCard } from '../../src/discord/cards.ts';
import { defineSubcommand } from '../../src/discord/command.ts';
import { localise } from '../../src/discord/localise.ts';
import { en } from '../../src/words/en.ts';

/** `/anon delete`. */
export const deletePost = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'delete',
    description: en.anon.command.delete.description,
    description_localizations: localise((words) => words.anon.command.delete.description),
  },
  read: () => ({}),
  run: () => ({ kind: 'message', card: textCard('…') }),
});
