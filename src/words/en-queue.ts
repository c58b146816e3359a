/** What cannot be done here. Each sentence says what to do next. */
export const errors = {};

/** The moderators’ queue: what waits, in which order, and its board. */
export const queue = {};
