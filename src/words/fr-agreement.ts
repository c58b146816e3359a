import type { errors as enErrors, agreement as enAgreement } from './en-agreement.ts';

/** French for the errors of `en-agreement.ts`. */
export const errors: typeof enErrors = {};

/** French for `en-agreement.ts`. */
export const agreement: typeof enAgreement = {};
