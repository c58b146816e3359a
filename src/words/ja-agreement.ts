import type { errors as enErrors, agreement as enAgreement } from './en-agreement.ts';

/** Japanese for the errors of `en-agreement.ts`. */
export const errors: typeof enErrors = {};

/** Japanese for `en-agreement.ts`. */
export const agreement: typeof enAgreement = {};
