import type { errors as enErrors, groups as enGroups } from './en-groups.ts';

/** Italian for the errors of `en-groups.ts`. */
export const errors: typeof enErrors = {};

/** Italian for `en-groups.ts`. */
export const groups: typeof enGroups = {};
