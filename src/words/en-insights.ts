/** What cannot be done here. Each sentence says what to do next. */
export const errors = {};

/** A server’s own figures. */
export const insights = {};
