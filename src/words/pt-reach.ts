import type { errors as enErrors, reach as enReach } from './en-reach.ts';

/** Portuguese for the errors of `en-reach.ts`. */
export const errors: typeof enErrors = {};

/** Portuguese for `en-reach.ts`. */
export const reach: typeof enReach = {};
