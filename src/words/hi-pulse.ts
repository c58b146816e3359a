import type { errors as enErrors, pulse as enPulse } from './en-pulse.ts';

/** Hindi for the errors of `en-pulse.ts`. */
export const errors: typeof enErrors = {};

/** Hindi for `en-pulse.ts`. */
export const pulse: typeof enPulse = {};
