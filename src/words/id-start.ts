import type { errors as enErrors, start as enStart } from './en-start.ts';

/** Indonesian for the errors of `en-start.ts`. */
export const errors: typeof enErrors = {};

/** Indonesian for `en-start.ts`. */
export const start: typeof enStart = {};
