import type { errors as enErrors, checkin as enCheckin } from './en-checkin.ts';

/** German for the errors of `en-checkin.ts`. */
export const errors: typeof enErrors = {};

/** German for `en-checkin.ts`. */
export const checkin: typeof enCheckin = {};
