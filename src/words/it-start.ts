import type { errors as enErrors, start as enStart } from './en-start.ts';

/** Italian for the errors of `en-start.ts`. */
export const errors: typeof enErrors = {};

/** Italian for `en-start.ts`. */
export const start: typeof enStart = {};
