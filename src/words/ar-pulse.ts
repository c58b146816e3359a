import type { errors as enErrors, pulse as enPulse } from './en-pulse.ts';

/** Arabic for the errors of `en-pulse.ts`. */
export const errors: typeof enErrors = {};

/** Arabic for `en-pulse.ts`. */
export const pulse: typeof enPulse = {};
