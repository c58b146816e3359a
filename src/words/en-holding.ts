/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'not-a-lead': () => 'Only those who lead the moderators can do this. Ask one of them.',
};

/** Anonymous posts that wait for moderators, and acting on whoever wrote one. */
export const holding = {
  read: 'Read it',
};
