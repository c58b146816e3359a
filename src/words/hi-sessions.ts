import type { errors as enErrors, sessions as enSessions } from './en-sessions.ts';

/** Hindi for the errors of `en-sessions.ts`. */
export const errors: typeof enErrors = {};

/** Hindi for `en-sessions.ts`. */
export const sessions: typeof enSessions = {};
