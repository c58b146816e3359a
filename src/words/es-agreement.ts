import type { errors as enErrors, agreement as enAgreement } from './en-agreement.ts';

/** Spanish for the errors of `en-agreement.ts`. */
export const errors: typeof enErrors = {};

/** Spanish for `en-agreement.ts`. */
export const agreement: typeof enAgreement = {};
