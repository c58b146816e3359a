import type { errors as enErrors, start as enStart } from './en-start.ts';

/** German for the errors of `en-start.ts`. */
export const errors: typeof enErrors = {};

/** German for `en-start.ts`. */
export const start: typeof enStart = {};
