import type { errors as enErrors, reach as enReach } from './en-reach.ts';

/** Spanish for the errors of `en-reach.ts`. */
export const errors: typeof enErrors = {};

/** Spanish for `en-reach.ts`. */
export const reach: typeof enReach = {};
