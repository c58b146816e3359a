import type { errors as enErrors, history as enHistory } from './en-history.ts';

/** Indonesian for the errors of `en-history.ts`. */
export const errors: typeof enErrors = {};

/** Indonesian for `en-history.ts`. */
export const history: typeof enHistory = {};
