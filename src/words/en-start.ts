/** What cannot be done here. Each sentence says what to do next. */
export const errors = {};

/** The front door and the overview of what the bot can do. */
export const start = {};
