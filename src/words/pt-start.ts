import type { errors as enErrors, start as enStart } from './en-start.ts';

/** Portuguese for the errors of `en-start.ts`. */
export const errors: typeof enErrors = {};

/** Portuguese for `en-start.ts`. */
export const start: typeof enStart = {};
