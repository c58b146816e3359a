import type { errors as enErrors, agreement as enAgreement } from './en-agreement.ts';

/** Arabic for the errors of `en-agreement.ts`. */
export const errors: typeof enErrors = {};

/** Arabic for `en-agreement.ts`. */
export const agreement: typeof enAgreement = {};
