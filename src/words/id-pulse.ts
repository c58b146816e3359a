import type { errors as enErrors, pulse as enPulse } from './en-pulse.ts';

/** Indonesian for the errors of `en-pulse.ts`. */
export const errors: typeof enErrors = {};

/** Indonesian for `en-pulse.ts`. */
export const pulse: typeof enPulse = {};
