import type { errors as enErrors, agreement as enAgreement } from './en-agreement.ts';

/** Ukrainian for the errors of `en-agreement.ts`. */
export const errors: typeof enErrors = {};

/** Ukrainian for `en-agreement.ts`. */
export const agreement: typeof enAgreement = {};
