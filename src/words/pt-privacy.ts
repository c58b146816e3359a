import type { errors as enErrors, privacy as enPrivacy } from './en-privacy.ts';

/** Portuguese for the errors of `en-privacy.ts`. */
export const errors: typeof enErrors = {};

/** Portuguese for `en-privacy.ts`. */
export const privacy: typeof enPrivacy = {};
