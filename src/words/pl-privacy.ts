import type { errors as enErrors, privacy as enPrivacy } from './en-privacy.ts';

/** Polish for the errors of `en-privacy.ts`. */
export const errors: typeof enErrors = {};

/** Polish for `en-privacy.ts`. */
export const privacy: typeof enPrivacy = {};
