import type { errors as enErrors, checkin as enCheckin } from './en-checkin.ts';

/** Arabic for the errors of `en-checkin.ts`. */
export const errors: typeof enErrors = {};

/** Arabic for `en-checkin.ts`. */
export const checkin: typeof enCheckin = {};
