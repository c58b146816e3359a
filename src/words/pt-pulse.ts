import type { errors as enErrors, pulse as enPulse } from './en-pulse.ts';

/** Portuguese for the errors of `en-pulse.ts`. */
export const errors: typeof enErrors = {};

/** Portuguese for `en-pulse.ts`. */
export const pulse: typeof enPulse = {};
