import type { errors as enErrors, reach as enReach } from './en-reach.ts';

/** Japanese for the errors of `en-reach.ts`. */
export const errors: typeof enErrors = {};

/** Japanese for `en-reach.ts`. */
export const reach: typeof enReach = {};
