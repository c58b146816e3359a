import type { errors as enErrors, checkin as enCheckin } from './en-checkin.ts';

/** Spanish for the errors of `en-checkin.ts`. */
export const errors: typeof enErrors = {};

/** Spanish for `en-checkin.ts`. */
export const checkin: typeof enCheckin = {};
