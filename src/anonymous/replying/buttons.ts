import { z } from 'zod';
import { defineFamily, ownId } from '../../discord/custom-id.ts';
import { kindWords } from '../public-card/draw-post.ts';

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
