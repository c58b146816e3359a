/** What cannot be done here. Each sentence says what to do next. */
export const errors = {};

/** Where somebody is asked: their private thread, a group, direct messages. */
export const reach = {};
