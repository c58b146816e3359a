import type { errors as enErrors, checkin as enCheckin } from './en-checkin.ts';

/** Italian for the errors of `en-checkin.ts`. */
export const errors: typeof enErrors = {};

/** Italian for `en-checkin.ts`. */
export const checkin: typeof enCheckin = {};
