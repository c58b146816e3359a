import type { errors as enErrors, sessions as enSessions } from './en-sessions.ts';

/** Japanese for the errors of `en-sessions.ts`. */
export const errors: typeof enErrors = {};

/** Japanese for `en-sessions.ts`. */
export const sessions: typeof enSessions = {};
