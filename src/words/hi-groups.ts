import type { errors as enErrors, groups as enGroups } from './en-groups.ts';

/** Hindi for the errors of `en-groups.ts`. */
export const errors: typeof enErrors = {};

/** Hindi for `en-groups.ts`. */
export const groups: typeof enGroups = {};
