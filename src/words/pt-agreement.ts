import type { errors as enErrors, agreement as enAgreement } from './en-agreement.ts';

/** Portuguese for the errors of `en-agreement.ts`. */
export const errors: typeof enErrors = {};

/** Portuguese for `en-agreement.ts`. */
export const agreement: typeof enAgreement = {};
