import type { errors as enErrors, agreement as enAgreement } from './en-agreement.ts';

/** Hindi for the errors of `en-agreement.ts`. */
export const errors: typeof enErrors = {};

/** Hindi for `en-agreement.ts`. */
export const agreement: typeof enAgreement = {};
