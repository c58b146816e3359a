import type { errors as enErrors, groups as enGroups } from './en-groups.ts';

/** Ukrainian for the errors of `en-groups.ts`. */
export const errors: typeof enErrors = {};

/** Ukrainian for `en-groups.ts`. */
export const groups: typeof enGroups = {};
