import type { errors as enErrors, history as enHistory } from './en-history.ts';

/** German for the errors of `en-history.ts`. */
export const errors: typeof enErrors = {};

/** German for `en-history.ts`. */
export const history: typeof enHistory = {};
