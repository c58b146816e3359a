/** What cannot be done here. Each sentence says what to do next. */
export const errors = {};

/** Shifts of volunteers. */
export const rota = {};
