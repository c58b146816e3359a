import type { errors as enErrors, checkin as enCheckin } from './en-checkin.ts';

/** Indonesian for the errors of `en-checkin.ts`. */
export const errors: typeof enErrors = {};

/** Indonesian for `en-checkin.ts`. */
export const checkin: typeof enCheckin = {};
