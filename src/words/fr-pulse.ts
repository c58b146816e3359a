import type { errors as enErrors, pulse as enPulse } from './en-pulse.ts';

/** French for the errors of `en-pulse.ts`. */
export const errors: typeof enErrors = {};

/** French for `en-pulse.ts`. */
export const pulse: typeof enPulse = {};
