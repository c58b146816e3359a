/** What cannot be done here. Each sentence says what to do next. */
export const errors = {};

/** What keeps groups and the set-up in order, as owners read it. */
export const doctor = {};
