import type { errors as enErrors, reach as enReach } from './en-reach.ts';

/** German for the errors of `en-reach.ts`. */
export const errors: typeof enErrors = {};

/** German for `en-reach.ts`. */
export const reach: typeof enReach = {};
