/** What cannot be done here. Each sentence says what to do next. */
export const errors = {};

/** What a server’s messages are read for, and how keenly. */
export const serverRules = {};
