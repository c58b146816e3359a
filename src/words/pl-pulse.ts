import type { errors as enErrors, pulse as enPulse } from './en-pulse.ts';

/** Polish for the errors of `en-pulse.ts`. */
export const errors: typeof enErrors = {};

/** Polish for `en-pulse.ts`. */
export const pulse: typeof enPulse = {};
