import type { errors as enErrors, sessions as enSessions } from './en-sessions.ts';

/** Indonesian for the errors of `en-sessions.ts`. */
export const errors: typeof enErrors = {};

/** Indonesian for `en-sessions.ts`. */
export const sessions: typeof enSessions = {};
