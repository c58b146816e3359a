import type { errors as enErrors, followUp as enFollowUp } from './en-follow-up.ts';

/** Spanish for the errors of `en-follow-up.ts`. */
export const errors: typeof enErrors = {};

/** Spanish for `en-follow-up.ts`. */
export const followUp: typeof enFollowUp = {};
