import type { errors as enErrors, agreement as enAgreement } from './en-agreement.ts';

/** German for the errors of `en-agreement.ts`. */
export const errors: typeof enErrors = {};

/** German for `en-agreement.ts`. */
export const agreement: typeof enAgreement = {};
