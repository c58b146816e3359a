import type { errors as enErrors, checkin as enCheckin } from './en-checkin.ts';

/** Japanese for the errors of `en-checkin.ts`. */
export const errors: typeof enErrors = {};

/** Japanese for `en-checkin.ts`. */
export const checkin: typeof enCheckin = {};
