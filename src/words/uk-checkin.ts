import type { errors as enErrors, checkin as enCheckin } from './en-checkin.ts';

/** Ukrainian for the errors of `en-checkin.ts`. */
export const errors: typeof enErrors = {};

/** Ukrainian for `en-checkin.ts`. */
export const checkin: typeof enCheckin = {};
