/** What cannot be done here. Each sentence says what to do next. */
export const errors = {};

/** How a group’s check-ins go, for those who look after it. */
export const trend = {};
