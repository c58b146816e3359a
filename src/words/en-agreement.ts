/** What cannot be done here. Each sentence says what to do next. */
export const errors = {};

/** Agreements, and saying hello, as members of a group read it. */
export const agreement = {};
