import type { errors as enErrors, sessions as enSessions } from './en-sessions.ts';

/** French for the errors of `en-sessions.ts`. */
export const errors: typeof enErrors = {};

/** French for `en-sessions.ts`. */
export const sessions: typeof enSessions = {};
