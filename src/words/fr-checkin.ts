import type { errors as enErrors, checkin as enCheckin } from './en-checkin.ts';

/** French for the errors of `en-checkin.ts`. */
export const errors: typeof enErrors = {};

/** French for `en-checkin.ts`. */
export const checkin: typeof enCheckin = {};
