import type { errors as enErrors, groups as enGroups } from './en-groups.ts';

/** Arabic for the errors of `en-groups.ts`. */
export const errors: typeof enErrors = {};

/** Arabic for `en-groups.ts`. */
export const groups: typeof enGroups = {};
