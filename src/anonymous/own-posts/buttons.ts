import { z } from 'zod';
import { defineFamily, ownId } from '../../discord/custom-id.ts';
import type { FormFamily } from '../../discord/reply.ts';
import { drawWordsForm } from '../posting/buttons.ts';

/** A receipt as it was given: see `readReceipt`. */
const receipt = z.string().regex(/^(?:[0-9a-z]{5}-){5}[0-9a-z]$/);

/** How somebody shows that a post is theirs: within 72 hours by being who wrote it (the post's id), for ever by its receipt. */
const key = z.union([ownId, receipt]);

/** Takes a post back, in whatever state it is: deletes it everywhere. For whoever wrote it, within 72 hours. */
export const takeBackButton = defineFamily('anon-take-back', { postId: ownId });

/** Deletes a post, by its receipt. */
export const deleteButton = defineFamily('anon-delete', { receipt });

/** Opens {@link editForm}, or what has to be read before. */
export const editButton = defineFamily('anon-edit', { key });

/** The yes to what somebody read before they change a post, which `read` names: opens {@link editForm} with the words as they are now. */
export const editYesButton = defineFamily('anon-edit-yes', { key, read: z.string().regex(/^[\w-]{16}$/) });

/** The new words of a post. */
export const editForm: FormFamily<{ key: string }> = {
  family: defineFamily('anon-edit-form', { key }),
  form: (words) => drawWordsForm(words, words.own.edit.title),
};

/** Posts a change as it is, though it may give its writer away. */
export const editAsIsButton = defineFamily('anon-edit-as-is', { postId: ownId });

/** Shows somebody the words that are kept of what they wrote. */
export const wordsButton = defineFamily('anon-words', { key });

/** A page of *My posts*, counted from 1. */
export const mineButton = defineFamily('anon-mine', { page: z.string().regex(/^[1-9]\d{0,2}$/) });

/** Lets somebody read again whoever they blocked here. */
export const unblockButton = defineFamily('anon-unblock', {});
