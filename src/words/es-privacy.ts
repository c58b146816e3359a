import type { errors as enErrors, privacy as enPrivacy } from './en-privacy.ts';

/** Spanish for the errors of `en-privacy.ts`. */
export const errors: typeof enErrors = {};

/** Spanish for `en-privacy.ts`. */
export const privacy: typeof enPrivacy = {};
