import type { errors as enErrors, pulse as enPulse } from './en-pulse.ts';

/** Spanish for the errors of `en-pulse.ts`. */
export const errors: typeof enErrors = {};

/** Spanish for `en-pulse.ts`. */
export const pulse: typeof enPulse = {};
