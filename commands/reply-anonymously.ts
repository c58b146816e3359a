import { ApplicationCommandType, InteractionContextType } from 'discord.js';
import { readWords } from '../src/anonymous/posting/read-words.ts';
import { readWriter } from '../src/anonymous/posting/submission.ts';
import { beginReply, goOnReplying, type BeginReplyNeeds } from '../src/anonymous/replying/begin-reply.ts';
import { replyForm, replyYesButton } from '../src/anonymous/replying/buttons.ts';
import { findPlaceOfMessage, readPlace } from '../src/anonymous/replying/reply-place.ts';
import { sendReply } from '../src/anonymous/replying/send-reply.ts';
import { defineButton, defineCommand, defineForm } from '../src/discord/command.ts';
import { localise } from '../src/discord/localise.ts';
import { refuse } from '../src/discord/user-error.ts';
import { en } from '../src/words/en.ts';
import { drawAnswer } from './anon/answer-sent.ts';
import { helpFirst } from './help-first.ts';
import type { Needs } from './needs.ts';

/** The yes to what comes before the first reply. */
const yes = defineButton({
  family: replyYesButton,
  label: (words) => words.anon.before.yes,
  ack: 'ask',
  read: (asked, state) => ({ writer: readWriter(asked), ...state }),
  run: async ({ writer, place, read }, needs: BeginReplyNeeds) =>
    goOnReplying(writer, await readPlace(writer.guildId, place, needs), read, needs),
});

const send = defineForm({
  form: replyForm,
  ack: 'private',
  read: (asked, { place }) => ({ writer: readWriter(asked), words: readWords(asked), locale: asked.locale, place }),
  run({ writer, words, locale, place }, needs: Needs) {
    const work = async () => {
      const found = await readPlace(writer.guildId, place, needs);
      return drawAnswer(await sendReply(writer, found, words, needs), writer, needs);
    };
    return helpFirst(words, { guildId: writer.guildId, locale }, work, needs);
  },
});

/** *Reply anonymously*, in the menu of any message of a group with anonymous posts, and of any thread on one. */
export const replyAnonymously = defineCommand({
  data: {
    type: ApplicationCommandType.Message,
    name: en.voice.replyCommand,
    name_localizations: localise((words) => words.voice.replyCommand),
    contexts: [InteractionContextType.Guild],
  },
  ack: 'ask',
  parts: [yes, send],
  read(asked) {
    if (!asked.target) throw refuse('button-expired');
    return { writer: readWriter(asked), target: asked.target };
  },
  run: async ({ writer, target }, needs: BeginReplyNeeds & Pick<Needs, 'botUserId'>) =>
    beginReply(writer, await findPlaceOfMessage(writer.guildId, target, needs), needs),
});
