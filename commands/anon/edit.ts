import { ApplicationCommandOptionType } from 'discord.js';
import { editAsIsButton, editButton, editForm, editYesButton } from '../../src/anonymous/own-posts/buttons.ts';
import { drawChanged, drawEdit } from '../../src/anonymous/own-posts/cards.ts';
import { changePost, postEditAsIs } from '../../src/anonymous/own-posts/change-post.ts';
import {
  requireByKey,
  requireByReceipt,
  requireChangeable,
  requireOwn,
} from '../../src/anonymous/own-posts/find-own.ts';
import { readCurrent } from '../../src/anonymous/own-posts/read-current.ts';
import { sayStillDeletable } from '../../src/anonymous/own-posts/still-deletable.ts';
import { acceptPromise, findBefore, nameRead, requireMayBegin } from '../../src/anonymous/posting/begin-writing.ts';
import { wordFields } from '../../src/anonymous/posting/buttons.ts';
import { readWords } from '../../src/anonymous/posting/read-words.ts';
import { readWriter, type Writer } from '../../src/anonymous/posting/submission.ts';
import { readReceipt } from '../../src/anonymous/receipts.ts';
import { findTrustFacts } from '../../src/anonymous/trust/facts.ts';
import { defineButton, defineForm, defineSubcommand } from '../../src/discord/command.ts';
import { localise } from '../../src/discord/localise.ts';
import { openForm, type Reply } from '../../src/discord/reply.ts';
import { requireOpen } from '../../src/groups/pick-group.ts';
import { en } from '../../src/words/en.ts';
import { languages } from '../../src/words/words.ts';
import type { Needs } from '../needs.ts';
import { helpAbove, helpFirst } from '../help-first.ts';
import { defineReceiptOption, readTypedReceipt } from './receipt-option.ts';

interface Opening {
  writer: Writer;
  key: string;
}

/** The post, and what has to be known before it is changed. Whoever changes something writes anew. */
function begin(opening: Opening, needs: Needs) {
  return sayStillDeletable(() => findBegun(opening, needs));
}

async function findBegun({ writer, key }: Opening, needs: Needs) {
  const post = requireChangeable(await requireByKey(key, writer, needs));
  const group = requireOpen(writer.guildId, post.groupId, needs);
  requireMayBegin({ writer, group }, needs);
  return { post, key, current: await readCurrent(post, needs), ...findBefore({ writer, group }, needs) };
}

type Begun = Awaited<ReturnType<typeof begin>>;

function showEdit(begun: Begun, { guildId, language }: Writer, needs: Needs): Reply {
  const read = nameRead(findTrustFacts(guildId, needs));
  return { kind: 'message', card: drawEdit({ ...begun, read }, languages[language].words) };
}

/** The form with the words as they are now; empty where they could not be read. */
function fillForm({ key, current }: Begun, { language }: Writer): Reply {
  const { words } = current;
  const { text, wish, topic } = wordFields;
  const filled = words ? { [text]: words.text, [wish]: words.wish, [topic]: words.topic ?? '' } : {};
  return openForm(editForm, { key }, languages[language].words, filled);
}

/** Where there is something to read first, that comes before the form. */
const open = defineButton({
  family: editButton,
  label: (words) => words.own.mine.change,
  ack: 'ask',
  read: (asked, { key }) => ({ writer: readWriter(asked), key }),
  async run(opening, needs: Needs): Promise<Reply> {
    const begun = await begin(opening, needs);
    const isKnown = begun.promise === null && !begun.current.unread;
    return isKnown ? fillForm(begun, opening.writer) : showEdit(begun, opening.writer, needs);
  },
});

/** Opens the form, unless something else is true by now: then that is read first. */
const yes = defineButton({
  family: editYesButton,
  label: (words) => words.own.mine.change,
  ack: 'ask',
  read: (asked, { key, read }) => ({ writer: readWriter(asked), key, read }),
  async run({ read, ...opening }, needs: Needs): Promise<Reply> {
    const isTrue = acceptPromise(opening.writer, read, needs);
    const begun = await begin(opening, needs);
    return isTrue ? fillForm(begun, opening.writer) : showEdit(begun, opening.writer, needs);
  },
});

const send = defineForm({
  form: editForm,
  ack: 'private',
  read: (asked, { key }) => ({ writer: readWriter(asked), locale: asked.locale, words: readWords(asked), key }),
  run({ writer, locale, words, key }, needs: Needs) {
    const work = async () => {
      const post = await requireByKey(key, writer, needs);
      const changed = await sayStillDeletable(() => changePost({ post, writer, words }, needs));
      return drawChanged(changed, languages[writer.language].words);
    };
    return helpFirst(words, { guildId: writer.guildId, locale }, work, needs);
  },
});

const asIs = defineButton({
  family: editAsIsButton,
  label: (words) => words.anon.giveAway.asIs,
  ack: 'private',
  read: (asked, { postId }) => ({ writer: readWriter(asked), locale: asked.locale, postId }),
  async run({ writer, locale, postId }, needs: Needs) {
    const changed = await postEditAsIs(await requireOwn(postId, writer, needs), needs);
    const card = drawChanged(changed, languages[writer.language].words);
    return helpAbove(card, changed.verdict, { guildId: writer.guildId, locale }, needs);
  },
});

/** `/anon edit`: a post by its receipt, from whatever account, with a way to change it for whoever may write there. */
export const edit = defineSubcommand({
  ack: 'private',
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'edit',
    description: en.anon.command.edit.description,
    description_localizations: localise((words) => words.anon.command.edit.description),
    options: [defineReceiptOption(true)],
  },
  parts: [open, yes, send, asIs],
  typed: readTypedReceipt,
  read: (asked) => ({ writer: readWriter(asked), typed: readTypedReceipt(asked)[0] ?? '' }),
  async run({ writer, typed }, needs: Needs) {
    await requireByReceipt(typed, writer, needs);
    return showEdit(await begin({ writer, key: readReceipt(typed) ?? '' }, needs), writer, needs);
  },
});
