import type { errors as enErrors, history as enHistory } from './en-history.ts';

/** Japanese for the errors of `en-history.ts`. */
export const errors: typeof enErrors = {};

/** Japanese for `en-history.ts`. */
export const history: typeof enHistory = {};
