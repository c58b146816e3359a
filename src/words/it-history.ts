import type { errors as enErrors, history as enHistory } from './en-history.ts';

/** Italian for the errors of `en-history.ts`. */
export const errors: typeof enErrors = {};

/** Italian for `en-history.ts`. */
export const history: typeof enHistory = {};
