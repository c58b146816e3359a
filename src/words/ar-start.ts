import type { errors as enErrors, start as enStart } from './en-start.ts';

/** Arabic for the errors of `en-start.ts`. */
export const errors: typeof enErrors = {};

/** Arabic for `en-start.ts`. */
export const start: typeof enStart = {};
