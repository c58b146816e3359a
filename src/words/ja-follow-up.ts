import type { errors as enErrors, followUp as enFollowUp } from './en-follow-up.ts';

/** Japanese for the errors of `en-follow-up.ts`. */
export const errors: typeof enErrors = {};

/** Japanese for `en-follow-up.ts`. */
export const followUp: typeof enFollowUp = {};
