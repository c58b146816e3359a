import type { errors as enErrors, history as enHistory } from './en-history.ts';

/** Polish for the errors of `en-history.ts`. */
export const errors: typeof enErrors = {};

/** Polish for `en-history.ts`. */
export const history: typeof enHistory = {};
