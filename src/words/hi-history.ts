import type { errors as enErrors, history as enHistory } from './en-history.ts';

/** Hindi for the errors of `en-history.ts`. */
export const errors: typeof enErrors = {};

/** Hindi for `en-history.ts`. */
export const history: typeof enHistory = {};
