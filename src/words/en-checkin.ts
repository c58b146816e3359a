/** What cannot be done here. Each sentence says what to do next. */
export const errors = {};

/** A person’s own check-ins: making them, seeing and changing them. */
export const checkin = {};
