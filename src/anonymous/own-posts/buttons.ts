import { z } from 'zod';
import { defineFamily, ownId } from '../../discord/custom-id.ts';

/** A receipt as it was given: see `readReceipt`. */
const receipt = z.string().regex(/^(?:[0-9a-z]{5}-){5}[0-9a-z]$/);

/** How somebody shows that a post is theirs: within 72 hours by being who wrote it (the post's id), for ever by its receipt. */
const key = z.union([ownId, receipt]);

/** Takes a post back, in whatever state it is: deletes it everywhere. For whoever wrote it, within 72 hours. */
export const takeBackButton = defineFamily('anon-take-back', { postId: ownId });

/** Deletes a post, by its receipt. */
export const deleteButton = defineFamily('anon-delete', { receipt });

/** Opens the form in which a post is changed. */
export const changeButton = defineFamily('anon-edit', { key });

/** Shows somebody the words that are kept of what they wrote. */
export const wordsButton = defineFamily('anon-words', { key });

/** A page of *My posts*, counted from 1. */
export const mineButton = defineFamily('anon-mine', { page: z.string().regex(/^[1-9]\d{0,2}$/) });

/** Lets somebody read again whoever they blocked here. */
export const unblockButton = defineFamily('anon-unblock', {});
