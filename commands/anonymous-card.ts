import { blockWriter } from '../src/anonymous/blocks.ts';
import { readWriter } from '../src/anonymous/posting/submission.ts';
import { beginReply, type BeginReplyNeeds } from '../src/anonymous/replying/begin-reply.ts';
import {
  blockButton,
  blockSurelyButton,
  closeButton,
  kindButton,
  moreButton,
  readButton,
  replyButton,
} from '../src/anonymous/replying/buttons.ts';
import { drawBlock, drawBlocked, drawKindSaid } from '../src/anonymous/replying/cards.ts';
import { pressKind } from '../src/anonymous/replying/kind-words.ts';
import { openDoor } from '../src/anonymous/replying/open-door.ts';
import { findPlaceOfPost } from '../src/anonymous/replying/reply-place.ts';
import { showMore, turnReplies } from '../src/anonymous/replying/show-more.ts';
import type { Asked } from '../src/discord/asked.ts';
import { defineButton, type Part } from '../src/discord/command.ts';
import { requireServer } from '../src/groups/joining/needs.ts';
import { languages } from '../src/words/words.ts';
import type { Needs } from './needs.ts';

function readReader(asked: Asked) {
  const { userId, roles, language } = asked;
  return { guildId: requireServer(asked), userId, roles, words: languages[language].words };
}

const reply = defineButton({
  family: replyButton,
  label: (words) => words.voice.card.reply,
  ack: 'ask',
  read: (asked, { postId }) => ({ writer: readWriter(asked), postId }),
  run: async ({ writer, postId }, needs: BeginReplyNeeds) =>
    beginReply(writer, await findPlaceOfPost(writer.guildId, postId, needs), needs),
});

const kind = defineButton({
  family: kindButton,
  label: (words) => words.voice.card.kinds.heard,
  ack: 'private',
  read: (asked, state) => ({ ...readReader(asked), ...state }),
  run: async ({ words, ...press }, needs: Needs) => ({
    kind: 'message',
    card: drawKindSaid(press.word, await pressKind(press, needs), words),
  }),
});

const read = defineButton({
  family: readButton,
  label: (words) => words.voice.card.read,
  ack: 'private',
  read: (asked, state) => ({ ...readReader(asked), ...state }),
  run: async ({ words, ...reader }, needs: Needs) => ({ kind: 'message', card: await openDoor(reader, words, needs) }),
});

const more = defineButton({
  family: moreButton,
  label: (words) => words.voice.card.more,
  ack: 'private',
  read: (asked, state) => ({ ...readReader(asked), ...state }),
  run: async ({ words, ...act }, needs: Needs) => ({ kind: 'message', card: await showMore(act, words, needs) }),
});

const close = defineButton({
  family: closeButton,
  label: (words) => words.voice.more.close,
  ack: 'update',
  read: (asked, state) => ({ ...readReader(asked), ...state }),
  run: async ({ words, to, ...act }, needs: Needs) => ({
    kind: 'message',
    card: await turnReplies(act, to === 'closed', words, needs),
  }),
});

const block = defineButton({
  family: blockButton,
  label: (words) => words.voice.block.button,
  ack: 'turn',
  read: (asked, state) => ({ ...readReader(asked), ...state }),
  run: ({ postId, words }) => ({ kind: 'message', card: drawBlock(postId, words) }),
});

const blockSurely = defineButton({
  family: blockSurelyButton,
  label: (words) => words.voice.block.yes,
  ack: 'update',
  read: (asked, state) => ({ ...readReader(asked), ...state }),
  async run({ words, ...reader }, needs: Needs) {
    await blockWriter(reader, needs);
    return { kind: 'message', card: drawBlocked(words) };
  },
});

/** The buttons under an anonymous post, and what they open. */
export const postCardParts: readonly Part<Needs>[] = [reply, kind, read, more, close, block, blockSurely];
