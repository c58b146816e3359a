import type { errors as enErrors, start as enStart } from './en-start.ts';

/** Spanish for the errors of `en-start.ts`. */
export const errors: typeof enErrors = {};

/** Spanish for `en-start.ts`. */
export const start: typeof enStart = {};
