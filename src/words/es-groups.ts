import type { errors as enErrors, groups as enGroups } from './en-groups.ts';

/** Spanish for the errors of `en-groups.ts`. */
export const errors: typeof enErrors = {};

/** Spanish for `en-groups.ts`. */
export const groups: typeof enGroups = {};
