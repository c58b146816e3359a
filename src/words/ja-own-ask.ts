import type { errors as enErrors, ownAsk as enOwnAsk } from './en-own-ask.ts';

/** Japanese for the errors of `en-own-ask.ts`. */
export const errors: typeof enErrors = {};

/** Japanese for `en-own-ask.ts`. */
export const ownAsk: typeof enOwnAsk = {};
