/** What cannot be done here. Each sentence says what to do next. */
export const errors = {};

/** Who could know what. */
export const trust = {
  command: { description: 'Who could find out who wrote an anonymous post, and what is kept' },
};
