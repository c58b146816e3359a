/** What cannot be done here. Each sentence says what to do next. */
export const errors = {};

/** What moderators can do with a case beside claiming and closing it. */
export const acts = {};
