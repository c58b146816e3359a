import type { errors as enErrors, reach as enReach } from './en-reach.ts';

/** Hindi for the errors of `en-reach.ts`. */
export const errors: typeof enErrors = {};

/** Hindi for `en-reach.ts`. */
export const reach: typeof enReach = {};
