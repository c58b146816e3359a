import type { errors as enErrors, pulse as enPulse } from './en-pulse.ts';

/** Japanese for the errors of `en-pulse.ts`. */
export const errors: typeof enErrors = {};

/** Japanese for `en-pulse.ts`. */
export const pulse: typeof enPulse = {};
