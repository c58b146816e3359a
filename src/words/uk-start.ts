import type { errors as enErrors, start as enStart } from './en-start.ts';

/** Ukrainian for the errors of `en-start.ts`. */
export const errors: typeof enErrors = {};

/** Ukrainian for `en-start.ts`. */
export const start: typeof enStart = {};
