import type { errors as enErrors, privacy as enPrivacy } from './en-privacy.ts';

/** German for the errors of `en-privacy.ts`. */
export const errors: typeof enErrors = {};

/** German for `en-privacy.ts`. */
export const privacy: typeof enPrivacy = {};
