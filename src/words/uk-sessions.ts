import type { errors as enErrors, sessions as enSessions } from './en-sessions.ts';

/** Ukrainian for the errors of `en-sessions.ts`. */
export const errors: typeof enErrors = {};

/** Ukrainian for `en-sessions.ts`. */
export const sessions: typeof enSessions = {};
