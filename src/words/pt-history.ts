import type { errors as enErrors, history as enHistory } from './en-history.ts';

/** Portuguese for the errors of `en-history.ts`. */
export const errors: typeof enErrors = {};

/** Portuguese for `en-history.ts`. */
export const history: typeof enHistory = {};
