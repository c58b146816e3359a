import type { errors as enErrors, followUp as enFollowUp } from './en-follow-up.ts';

/** German for the errors of `en-follow-up.ts`. */
export const errors: typeof enErrors = {};

/** German for `en-follow-up.ts`. */
export const followUp: typeof enFollowUp = {};
