import type { errors as enErrors, start as enStart } from './en-start.ts';

/** Japanese for the errors of `en-start.ts`. */
export const errors: typeof enErrors = {};

/** Japanese for `en-start.ts`. */
export const start: typeof enStart = {};
