import type { errors as enErrors, pulse as enPulse } from './en-pulse.ts';

/** German for the errors of `en-pulse.ts`. */
export const errors: typeof enErrors = {};

/** German for `en-pulse.ts`. */
export const pulse: typeof enPulse = {};
