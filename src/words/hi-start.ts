import type { errors as enErrors, start as enStart } from './en-start.ts';

/** Hindi for the errors of `en-start.ts`. */
export const errors: typeof enErrors = {};

/** Hindi for `en-start.ts`. */
export const start: typeof enStart = {};
