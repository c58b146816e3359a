import {
  asIsButton,
  changeButton,
  changeForm,
  dropButton,
  tellButton,
  type Draft,
} from '../../src/anonymous/posting/buttons.ts';
import { drawDropped, drawTold } from '../../src/anonymous/posting/cards.ts';
import { askToBeTold, decideDraft, dropDraft, findDraft } from '../../src/anonymous/posting/decide-draft.ts';
import { fillWords, readWords } from '../../src/anonymous/posting/read-words.ts';
import { readWriter } from '../../src/anonymous/posting/submission.ts';
import type { Asked } from '../../src/discord/asked.ts';
import { defineButton, defineForm, type Part } from '../../src/discord/command.ts';
import { openForm, type Reply } from '../../src/discord/reply.ts';
import { languages } from '../../src/words/words.ts';
import type { Needs } from '../needs.ts';
import { helpAbove, helpFirst } from '../help-first.ts';
import { drawAnswer } from './answer-sent.ts';

function readDraft(asked: Asked, draft: Draft) {
  return { writer: readWriter(asked), locale: asked.locale, draft };
}

/** A quick look into the database comes before the form, since what was written stands in it. */
const change = defineButton({
  family: changeButton,
  label: (words) => words.anon.giveAway.change,
  ack: 'ask',
  read: readDraft,
  async run({ writer, draft }, needs: Needs): Promise<Reply> {
    const { post } = await findDraft(draft.postId, writer, needs);
    return openForm(changeForm, draft, languages[writer.language].words, fillWords(post.words));
  },
});

const sendChanged = defineForm({
  form: changeForm,
  ack: 'private',
  read: (asked, draft) => ({ ...readDraft(asked, draft), words: readWords(asked) }),
  run({ writer, locale, draft, words }, needs: Needs) {
    const work = async () => drawAnswer(await decideDraft({ writer, draft, changed: words }, needs), writer, needs);
    return helpFirst(words, { guildId: writer.guildId, locale }, work, needs);
  },
});

/** The card with the question becomes the one with the receipt. */
const asIs = defineButton({
  family: asIsButton,
  label: (words) => words.anon.giveAway.asIs,
  ack: 'update',
  read: readDraft,
  async run({ writer, locale, draft }, needs: Needs) {
    const sent = await decideDraft({ writer, draft, changed: null }, needs);
    const card = await drawAnswer(sent, writer, needs);
    return helpAbove(card, sent.verdict, { guildId: writer.guildId, locale }, needs);
  },
});

const drop = defineButton({
  family: dropButton,
  label: (words) => words.anon.giveAway.drop,
  ack: 'update',
  read: (asked, { postId }) => ({ writer: readWriter(asked), postId }),
  run: async ({ writer, postId }, needs: Needs) => ({
    kind: 'message',
    card: drawDropped(await dropDraft(writer, postId, needs), languages[writer.language].words),
  }),
});

/** The card stays as it is: the receipt is on it. */
const tell = defineButton({
  family: tellButton,
  label: (words) => words.anon.tell.button,
  ack: 'private',
  read: (asked, { postId }) => ({ writer: readWriter(asked), postId }),
  async run({ writer, postId }, needs: Needs) {
    await askToBeTold(writer, postId, needs);
    return { kind: 'message', card: drawTold(languages[writer.language].words) };
  },
});

/** The buttons under what somebody sent off, as far as posting answers them. */
export const draftParts: readonly Part<Needs>[] = [change, sendChanged, asIs, drop, tell];
