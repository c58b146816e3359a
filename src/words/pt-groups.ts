import type { errors as enErrors, groups as enGroups } from './en-groups.ts';

/** Portuguese for the errors of `en-groups.ts`. */
export const errors: typeof enErrors = {};

/** Portuguese for `en-groups.ts`. */
export const groups: typeof enGroups = {};
