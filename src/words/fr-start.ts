import type { errors as enErrors, start as enStart } from './en-start.ts';

/** French for the errors of `en-start.ts`. */
export const errors: typeof enErrors = {};

/** French for `en-start.ts`. */
export const start: typeof enStart = {};
