import type { errors as enErrors, agreement as enAgreement } from './en-agreement.ts';

/** Italian for the errors of `en-agreement.ts`. */
export const errors: typeof enErrors = {};

/** Italian for `en-agreement.ts`. */
export const agreement: typeof enAgreement = {};
