import type { errors as enErrors, history as enHistory } from './en-history.ts';

/** French for the errors of `en-history.ts`. */
export const errors: typeof enErrors = {};

/** French for `en-history.ts`. */
export const history: typeof enHistory = {};
