/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'post-gone': () => 'This post is not there any more: it was deleted.',
};

/** Anonymous posts as everybody sees them, and answering them. */
export const voice = {
  replyCommand: 'Reply anonymously',
};
