/** What cannot be done here. Each sentence says what to do next. */
export const errors = {};

/** What is kept of levels, for those who said yes. */
export const history = {};
