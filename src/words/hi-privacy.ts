import type { errors as enErrors, privacy as enPrivacy } from './en-privacy.ts';

/** Hindi for the errors of `en-privacy.ts`. */
export const errors: typeof enErrors = {};

/** Hindi for `en-privacy.ts`. */
export const privacy: typeof enPrivacy = {};
