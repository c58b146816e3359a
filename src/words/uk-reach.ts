import type { errors as enErrors, reach as enReach } from './en-reach.ts';

/** Ukrainian for the errors of `en-reach.ts`. */
export const errors: typeof enErrors = {};

/** Ukrainian for `en-reach.ts`. */
export const reach: typeof enReach = {};
