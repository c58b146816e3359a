import type { errors as enErrors, reach as enReach } from './en-reach.ts';

/** Polish for the errors of `en-reach.ts`. */
export const errors: typeof enErrors = {};

/** Polish for `en-reach.ts`. */
export const reach: typeof enReach = {};
