import type { errors as enErrors, groups as enGroups } from './en-groups.ts';

/** Polish for the errors of `en-groups.ts`. */
export const errors: typeof enErrors = {};

/** Polish for `en-groups.ts`. */
export const groups: typeof enGroups = {};
