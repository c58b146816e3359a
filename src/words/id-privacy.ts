import type { errors as enErrors, privacy as enPrivacy } from './en-privacy.ts';

/** Indonesian for the errors of `en-privacy.ts`. */
export const errors: typeof enErrors = {};

/** Indonesian for `en-privacy.ts`. */
export const privacy: typeof enPrivacy = {};
