import { z } from 'zod';
import { defineFamily, ownId } from '../../discord/custom-id.ts';
import type { FormFamily } from '../../discord/reply.ts';
import { longestWords, wordFields } from '../posting/buttons.ts';
import { kindWords } from '../public-card/kind-words.ts';

const ofPost = { postId: ownId };

/** Opens the form for an anonymous reply in a post's thread, or the promise before it. */
export const replyButton = defineFamily('anon-reply', ofPost);

/** Presses a kind word under a post, or takes it back. */
export const kindButton = defineFamily('anon-kind', { postId: ownId, word: z.enum(kindWords) });

/** Opens a door: shows what stands behind it to whoever pressed. */
export const readButton = defineFamily('anon-read', ofPost);

/** Reports a post to moderators. */
export const reportButton = defineFamily('anon-report', ofPost);

/** Opens the private card with everything else that can be done about a post. */
export const moreButton = defineFamily('anon-more', ofPost);

/** Says what blocking the writer of a post means, and asks whether it is meant. */
export const blockButton = defineFamily('anon-block', ofPost);

/** Blocks the writer of a post. */
export const blockSurelyButton = defineFamily('anon-block-sure', ofPost);

/** Closes the thread of a post for anonymous replies, or opens it again. */
export const closeButton = defineFamily('anon-close', { postId: ownId, to: z.enum(['closed', 'open']) });

/** Where a reply goes, in a custom id: the id of a thread of ours, or the channel and the message that one is opened on. */
const place = z.string().regex(/^(?:[\w-]{22}|\d{17,20}-\d{17,20})$/);

/** A yes to what somebody read before their first reply: opens {@link replyForm}. `read` names what they read. */
export const replyYesButton = defineFamily('anon-reply-yes', { place, read: z.string().regex(/^[\w-]{16}$/) });

/** The words of a reply. */
export const replyForm: FormFamily<{ place: string }> = {
  family: defineFamily('anon-reply-form', { place }),
  form: ({ voice: { replyCommand, reply: say } }) => ({
    title: replyCommand,
    fields: [
      {
        kind: 'paragraph',
        id: wordFields.text,
        label: say.label,
        description: say.promise,
        required: true,
        min: 1,
        max: longestWords.text,
      },
    ],
  }),
};
