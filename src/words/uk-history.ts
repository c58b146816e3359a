import type { errors as enErrors, history as enHistory } from './en-history.ts';

/** Ukrainian for the errors of `en-history.ts`. */
export const errors: typeof enErrors = {};

/** Ukrainian for `en-history.ts`. */
export const history: typeof enHistory = {};
