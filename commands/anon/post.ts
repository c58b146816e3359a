import { ApplicationCommandOptionType } from 'discord.js';
import { textCard } from '../../src/discord/cards.ts';
import { defineSubcommand } from '../../src/discord/command.ts';
import { localise } from '../../src/discord/localise.ts';
import { en } from '../../src/words/en.ts';

/** `/anon post`. */
export const post = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'post',
    description: en.anon.command.post.description,
    description_localizations: localise((words) => words.anon.command.post.description),
  },
  read: () => ({}),
  run: () => ({ kind: 'message', card: textCard('…') }),
});
