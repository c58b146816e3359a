/** What cannot be done here. Each sentence says what to do next. */
export const errors = {};

/** One question how somebody is, offered by a moderator. */
export const followUp = {};
