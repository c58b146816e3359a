import type { errors as enErrors, reach as enReach } from './en-reach.ts';

/** Indonesian for the errors of `en-reach.ts`. */
export const errors: typeof enErrors = {};

/** Indonesian for `en-reach.ts`. */
export const reach: typeof enReach = {};
