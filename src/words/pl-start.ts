import type { errors as enErrors, start as enStart } from './en-start.ts';

/** Polish for the errors of `en-start.ts`. */
export const errors: typeof enErrors = {};

/** Polish for `en-start.ts`. */
export const start: typeof enStart = {};
