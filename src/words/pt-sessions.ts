import type { errors as enErrors, sessions as enSessions } from './en-sessions.ts';

/** Portuguese for the errors of `en-sessions.ts`. */
export const errors: typeof enErrors = {};

/** Portuguese for `en-sessions.ts`. */
export const sessions: typeof enSessions = {};
