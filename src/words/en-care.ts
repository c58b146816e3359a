/** What cannot be done here. Each sentence says what to do next. */
export const errors = {};

/** Looking after a group, as its facilitators read it. */
export const care = {};
