import type { errors as enErrors, privacy as enPrivacy } from './en-privacy.ts';

/** Japanese for the errors of `en-privacy.ts`. */
export const errors: typeof enErrors = {};

/** Japanese for `en-privacy.ts`. */
export const privacy: typeof enPrivacy = {};
