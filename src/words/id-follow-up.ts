import type { errors as enErrors, followUp as enFollowUp } from './en-follow-up.ts';

/** Indonesian for the errors of `en-follow-up.ts`. */
export const errors: typeof enErrors = {};

/** Indonesian for `en-follow-up.ts`. */
export const followUp: typeof enFollowUp = {};
