import type { errors as enErrors, reach as enReach } from './en-reach.ts';

/** Arabic for the errors of `en-reach.ts`. */
export const errors: typeof enErrors = {};

/** Arabic for `en-reach.ts`. */
export const reach: typeof enReach = {};
