import type { errors as enErrors, sessions as enSessions } from './en-sessions.ts';

/** Polish for the errors of `en-sessions.ts`. */
export const errors: typeof enErrors = {};

/** Polish for `en-sessions.ts`. */
export const sessions: typeof enSessions = {};
