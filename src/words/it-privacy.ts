import type { errors as enErrors, privacy as enPrivacy } from './en-privacy.ts';

/** Italian for the errors of `en-privacy.ts`. */
export const errors: typeof enErrors = {};

/** Italian for `en-privacy.ts`. */
export const privacy: typeof enPrivacy = {};
