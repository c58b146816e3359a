import type { errors as enErrors, reach as enReach } from './en-reach.ts';

/** French for the errors of `en-reach.ts`. */
export const errors: typeof enErrors = {};

/** French for `en-reach.ts`. */
export const reach: typeof enReach = {};
