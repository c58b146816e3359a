/** What cannot be done here. Each sentence says what to do next. */
export const errors = {};

/** Offering to ask somebody once how they are. */
export const followUpAdmin = {};
