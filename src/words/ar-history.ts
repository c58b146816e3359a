import type { errors as enErrors, history as enHistory } from './en-history.ts';

/** Arabic for the errors of `en-history.ts`. */
export const errors: typeof enErrors = {};

/** Arabic for `en-history.ts`. */
export const history: typeof enHistory = {};
