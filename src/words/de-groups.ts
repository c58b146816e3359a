import type { errors as enErrors, groups as enGroups } from './en-groups.ts';

/** German for the errors of `en-groups.ts`. */
export const errors: typeof enErrors = {};

/** German for `en-groups.ts`. */
export const groups: typeof enGroups = {};
