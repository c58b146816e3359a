import type { errors as enErrors, privacy as enPrivacy } from './en-privacy.ts';

/** Ukrainian for the errors of `en-privacy.ts`. */
export const errors: typeof enErrors = {};

/** Ukrainian for `en-privacy.ts`. */
export const privacy: typeof enPrivacy = {};
