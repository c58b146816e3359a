import type { errors as enErrors, groups as enGroups } from './en-groups.ts';

/** Indonesian for the errors of `en-groups.ts`. */
export const errors: typeof enErrors = {};

/** Indonesian for `en-groups.ts`. */
export const groups: typeof enGroups = {};
