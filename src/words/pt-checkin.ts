import type { errors as enErrors, checkin as enCheckin } from './en-checkin.ts';

/** Portuguese for the errors of `en-checkin.ts`. */
export const errors: typeof enErrors = {};

/** Portuguese for `en-checkin.ts`. */
export const checkin: typeof enCheckin = {};
