/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'post-gone': () => 'This post is not there any more: it was deleted.',
  'replies-closed': () =>
    'Whoever wrote the post wants no more anonymous replies to it. Nothing was posted. You can still answer under your own name.',
};

/** Anonymous posts as everybody sees them, and answering them. */
export const voice = {
  replyCommand: 'Reply anonymously',
};
