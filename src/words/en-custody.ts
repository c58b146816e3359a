/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'not-a-custodian': () => 'Only the custodians of this server can do this.',
};

/** Custodians and the opening of posts. */
export const custody = {
  command: { description: 'Who can open an anonymous post, two of them together' },
};
