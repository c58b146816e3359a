/** What cannot be done here. Each sentence says what to do next. */
export const errors = {};

/** Paging people when life may be in danger. */
export const pages = {};
