import type { errors as enErrors, groups as enGroups } from './en-groups.ts';

/** French for the errors of `en-groups.ts`. */
export const errors: typeof enErrors = {};

/** French for `en-groups.ts`. */
export const groups: typeof enGroups = {};
