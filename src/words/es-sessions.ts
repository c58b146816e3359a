import type { errors as enErrors, sessions as enSessions } from './en-sessions.ts';

/** Spanish for the errors of `en-sessions.ts`. */
export const errors: typeof enErrors = {};

/** Spanish for `en-sessions.ts`. */
export const sessions: typeof enSessions = {};
