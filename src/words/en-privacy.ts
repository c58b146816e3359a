/** What cannot be done here. Each sentence says what to do next. */
export const errors = {};

/** What is kept about somebody, and how it goes. */
export const privacy = {};
