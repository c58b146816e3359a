import type { errors as enErrors, sessions as enSessions } from './en-sessions.ts';

/** Italian for the errors of `en-sessions.ts`. */
export const errors: typeof enErrors = {};

/** Italian for `en-sessions.ts`. */
export const sessions: typeof enSessions = {};
