import type { errors as enErrors, pulse as enPulse } from './en-pulse.ts';

/** Italian for the errors of `en-pulse.ts`. */
export const errors: typeof enErrors = {};

/** Italian for `en-pulse.ts`. */
export const pulse: typeof enPulse = {};
