/** What cannot be done here. Each sentence says what to do next. */
export const errors = {};

/** The channel for private threads, and ending what is planned for somebody. */
export const reachAdmin = {};
