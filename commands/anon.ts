import { InteractionContextType } from 'discord.js';
import { joinSubcommands, type Subcommand } from '../src/discord/command.ts';
import { localise } from '../src/discord/localise.ts';
import { en } from '../src/words/en.ts';
import { deletePost } from './anon/delete.ts';
import { edit } from './anon/edit.ts';
import { mine } from './anon/mine.ts';
import { post } from './anon/post.ts';
import type { Needs } from './needs.ts';

/** Each in a file of its own under `commands/anon`. */
const subcommands: readonly Subcommand<Needs>[] = [post, mine, edit, deletePost];

/** `/anon`: writing without one's name being seen. Answers at once, since it opens forms. */
export const anon = joinSubcommands(
  {
    name: 'anon',
    description: en.anon.command.description,
    description_localizations: localise((words) => words.anon.command.description),
    contexts: [InteractionContextType.Guild],
  },
  subcommands,
  'ask',
);
