/** What cannot be done here. Each sentence says what to do next. */
export const errors = {};

/** Sessions, for those who look after groups. */
export const sessionAdmin = {};
