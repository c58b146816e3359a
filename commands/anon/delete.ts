import { ApplicationCommandOptionType } from 'discord.js';
import { deleteButton } from '../../src/anonymous/own-posts/buttons.ts';
import { drawRemoved } from '../../src/anonymous/own-posts/cards.ts';
import { requireByReceipt } from '../../src/anonymous/own-posts/find-own.ts';
import { removeOwn } from '../../src/anonymous/own-posts/remove-post.ts';
import { defineButton, defineSubcommand } from '../../src/discord/command.ts';
import { localise } from '../../src/discord/localise.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { en } from '../../src/words/en.ts';
import { languages } from '../../src/words/words.ts';
import type { Needs } from '../needs.ts';
import { defineReceiptOption, readOwner, readTypedReceipt } from './receipt-option.ts';

interface Deletion {
  owner: ReturnType<typeof readOwner>;
  typed: string;
}

async function remove({ owner, typed }: Deletion, needs: Needs): Promise<Reply> {
  const removed = await removeOwn(await requireByReceipt(typed, owner, needs), needs);
  return { kind: 'message', card: drawRemoved(removed, languages[owner.language].words) };
}

const press = defineButton({
  family: deleteButton,
  label: (words) => words.own.mine.delete,
  ack: 'private',
  read: (asked, { receipt }) => ({ owner: readOwner(asked), typed: receipt }),
  run: remove,
});

/** `/anon delete`: deletes a post by its receipt, whenever and from whatever account. Its words come back for the last time. */
export const deletePost = defineSubcommand({
  ack: 'private',
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'delete',
    description: en.anon.command.delete.description,
    description_localizations: localise((words) => words.anon.command.delete.description),
    options: [defineReceiptOption(true)],
  },
  parts: [press],
  typed: readTypedReceipt,
  read: (asked) => ({ owner: readOwner(asked), typed: readTypedReceipt(asked)[0] ?? '' }),
  run: remove,
});
