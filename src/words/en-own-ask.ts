/** What cannot be done here. Each sentence says what to do next. */
export const errors = {};

/** The message of one’s own check-in, and what answering it says. */
export const ownAsk = {};
