import type { errors as enErrors, sessions as enSessions } from './en-sessions.ts';

/** German for the errors of `en-sessions.ts`. */
export const errors: typeof enErrors = {};

/** German for `en-sessions.ts`. */
export const sessions: typeof enSessions = {};
