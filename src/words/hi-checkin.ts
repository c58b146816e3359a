import type { errors as enErrors, checkin as enCheckin } from './en-checkin.ts';

/** Hindi for the errors of `en-checkin.ts`. */
export const errors: typeof enErrors = {};

/** Hindi for `en-checkin.ts`. */
export const checkin: typeof enCheckin = {};
