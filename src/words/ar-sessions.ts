import type { errors as enErrors, sessions as enSessions } from './en-sessions.ts';

/** Arabic for the errors of `en-sessions.ts`. */
export const errors: typeof enErrors = {};

/** Arabic for `en-sessions.ts`. */
export const sessions: typeof enSessions = {};
