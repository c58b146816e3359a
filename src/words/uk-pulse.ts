import type { errors as enErrors, pulse as enPulse } from './en-pulse.ts';

/** Ukrainian for the errors of `en-pulse.ts`. */
export const errors: typeof enErrors = {};

/** Ukrainian for `en-pulse.ts`. */
export const pulse: typeof enPulse = {};
