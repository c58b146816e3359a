/** What cannot be done here. Each sentence says what to do next. */
export const errors = {};

/** Finding, joining and leaving groups, as members read it. */
export const groups = {};
