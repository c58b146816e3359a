import type { errors as enErrors, checkin as enCheckin } from './en-checkin.ts';

/** Polish for the errors of `en-checkin.ts`. */
export const errors: typeof enErrors = {};

/** Polish for `en-checkin.ts`. */
export const checkin: typeof enCheckin = {};
