import type { errors as enErrors, privacy as enPrivacy } from './en-privacy.ts';

/** Arabic for the errors of `en-privacy.ts`. */
export const errors: typeof enErrors = {};

/** Arabic for `en-privacy.ts`. */
export const privacy: typeof enPrivacy = {};
