import type { errors as enErrors, reach as enReach } from './en-reach.ts';

/** Italian for the errors of `en-reach.ts`. */
export const errors: typeof enErrors = {};

/** Italian for `en-reach.ts`. */
export const reach: typeof enReach = {};
