import type { errors as enErrors, groups as enGroups } from './en-groups.ts';

/** Japanese for the errors of `en-groups.ts`. */
export const errors: typeof enErrors = {};

/** Japanese for `en-groups.ts`. */
export const groups: typeof enGroups = {};
