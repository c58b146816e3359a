/** What cannot be done here. Each sentence says what to do next. */
export const errors = {};

/** The questions that a group is asked about itself. */
export const pulse = {};
