import type { errors as enErrors, history as enHistory } from './en-history.ts';

/** Spanish for the errors of `en-history.ts`. */
export const errors: typeof enErrors = {};

/** Spanish for `en-history.ts`. */
export const history: typeof enHistory = {};
