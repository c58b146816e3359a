/** What cannot be done here. Each sentence says what to do next. */
export const errors = {};

/** A group’s hour together, as its people read it. */
export const sessions = {};
