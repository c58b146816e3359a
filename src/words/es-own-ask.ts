import type { errors as enErrors, ownAsk as enOwnAsk } from './en-own-ask.ts';

/** Spanish for the errors of `en-own-ask.ts`. */
export const errors: typeof enErrors = {};

/** Spanish for `en-own-ask.ts`. */
export const ownAsk: typeof enOwnAsk = {};
