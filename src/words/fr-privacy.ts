import type { errors as enErrors, privacy as enPrivacy } from './en-privacy.ts';

/** French for the errors of `en-privacy.ts`. */
export const errors: typeof enErrors = {};

/** French for `en-privacy.ts`. */
export const privacy: typeof enPrivacy = {};
