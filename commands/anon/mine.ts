import { ApplicationCommandOptionType } from 'discord.js';
import { unblockAll } from '../../src/anonymous/blocks.ts';
import { mineButton, takeBackButton, unblockButton, wordsButton } from '../../src/anonymous/own-posts/buttons.ts';
import { drawByReceipt, drawMine, drawRemoved, drawWords } from '../../src/anonymous/own-posts/cards.ts';
import { requireByKey, requireByReceipt, requireOwn } from '../../src/anonymous/own-posts/find-own.ts';
import { listMine, lookAt } from '../../src/anonymous/own-posts/list-mine.ts';
import { readCurrent } from '../../src/anonymous/own-posts/read-current.ts';
import { removeOwn } from '../../src/anonymous/own-posts/remove-post.ts';
import { readReceipt } from '../../src/anonymous/receipts.ts';
import { relayOpenButton } from '../../src/anonymous/relay/buttons.ts';
import { openTalks } from '../../src/anonymous/relay/talks.ts';
import { drawButton, textCard } from '../../src/discord/cards.ts';
import { defineButton, defineSubcommand } from '../../src/discord/command.ts';
import { localise } from '../../src/discord/localise.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { refuse } from '../../src/discord/user-error.ts';
import { en } from '../../src/words/en.ts';
import { languages } from '../../src/words/words.ts';
import type { Needs } from '../needs.ts';
import { defineReceiptOption, readOwner, readTypedReceipt } from './receipt-option.ts';

type Owner = ReturnType<typeof readOwner>;

/** So many talks are offered; nobody has more open at once than a day's posts. */
const mostTalks = 5;

async function showPage(owner: Owner, page: number, needs: Needs): Promise<Reply> {
  const { words } = languages[owner.language];
  const talks = await openTalks(needs).listOfWriter(owner.guildId, owner.userId);
  const buttons = talks
    .slice(0, mostTalks)
    .map(({ id: relayId }) =>
      drawButton(words.own.mine.talk, relayOpenButton.encode({ relayId, upTo: 'end' }), 'primary'),
    );
  return { kind: 'message', card: drawMine(await listMine(owner, page, needs), buttons, words) };
}

async function showByReceipt(owner: Owner, typed: string, needs: Needs): Promise<Reply> {
  const post = await requireByReceipt(typed, owner, needs);
  const [one, receipt] = [await lookAt(post, needs), readReceipt(typed)];
  if (!one || receipt === null) throw refuse('post-gone');
  return { kind: 'message', card: drawByReceipt(one, receipt, languages[owner.language].words) };
}

const turn = defineButton({
  family: mineButton,
  label: (words) => words.groups.browse.next,
  ack: 'update',
  read: (asked, { page }) => ({ owner: readOwner(asked), page: Number(page) }),
  run: ({ owner, page }, needs: Needs) => showPage(owner, page, needs),
});

const takeBack = defineButton({
  family: takeBackButton,
  label: (words) => words.own.mine.takeBack,
  ack: 'private',
  read: (asked, { postId }) => ({ owner: readOwner(asked), postId }),
  async run({ owner, postId }, needs: Needs): Promise<Reply> {
    const removed = await removeOwn(await requireOwn(postId, owner, needs), needs);
    return { kind: 'message', card: drawRemoved(removed, languages[owner.language].words) };
  },
});

const showWords = defineButton({
  family: wordsButton,
  label: (words) => words.own.mine.words,
  ack: 'private',
  read: (asked, { key }) => ({ owner: readOwner(asked), key }),
  async run({ owner, key }, needs: Needs): Promise<Reply> {
    const { words } = await readCurrent(await requireByKey(key, owner, needs), needs);
    return { kind: 'message', card: drawWords(words, languages[owner.language].words) };
  },
});

const unblock = defineButton({
  family: unblockButton,
  label: (words) => words.own.mine.unblock,
  ack: 'private',
  read: readOwner,
  async run({ guildId, userId, language }, needs: Needs): Promise<Reply> {
    await unblockAll(guildId, userId, needs);
    return { kind: 'message', card: textCard(languages[language].words.own.mine.unblocked()) };
  },
});

/** `/anon mine`: what somebody wrote here within 72 hours, or one post by its receipt. Seen by them alone. */
export const mine = defineSubcommand({
  ack: 'private',
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'mine',
    description: en.anon.command.mine.description,
    description_localizations: localise((words) => words.anon.command.mine.description),
    options: [defineReceiptOption(false)],
  },
  parts: [turn, takeBack, showWords, unblock],
  typed: readTypedReceipt,
  read: (asked) => ({ owner: readOwner(asked), typed: readTypedReceipt(asked)[0] }),
  run: ({ owner, typed }, needs: Needs) =>
    typed === undefined ? showPage(owner, 1, needs) : showByReceipt(owner, typed, needs),
});
