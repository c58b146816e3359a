import type { errors as enErrors, ownAsk as enOwnAsk } from './en-own-ask.ts';

/** Hindi for the errors of `en-own-ask.ts`. */
export const errors: typeof enErrors = {};

/** Hindi for `en-own-ask.ts`. */
export const ownAsk: typeof enOwnAsk = {};
