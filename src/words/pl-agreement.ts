import type { errors as enErrors, agreement as enAgreement } from './en-agreement.ts';

/** Polish for the errors of `en-agreement.ts`. */
export const errors: typeof enErrors = {};

/** Polish for `en-agreement.ts`. */
export const agreement: typeof enAgreement = {};
