import type { errors as enErrors, agreement as enAgreement } from './en-agreement.ts';

/** Indonesian for the errors of `en-agreement.ts`. */
export const errors: typeof enErrors = {};

/** Indonesian for `en-agreement.ts`. */
export const agreement: typeof enAgreement = {};
