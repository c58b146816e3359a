/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'anon-off': () =>
    'There are no anonymous posts in this place. You can write under your name, or look for a group with `/start`.',
  'anon-paused': () =>
    'Anonymous posts are paused on this server for now. Nothing was posted. For help at any time, use `/crisis`.',
  'anon-too-new': (details: { hours: number }) =>
    `Anonymous posts are for people who have been on this server for ${details.hours} hours. Nothing was posted. For help at any time, use \`/crisis\`.`,
  'anon-not-member': (details: { name: string }) =>
    `Anonymous posts in **${details.name}** are for the people in it. Join it with \`/group join\`, then send your words again. Nothing was posted.`,
  'anon-muted': (details: { until: number }) =>
    `You cannot post anonymously here until <t:${Math.floor(details.until / 1000)}:f>: moderators decided so about something you wrote, without knowing who you are. Nothing was posted. For help at any time, use \`/crisis\`.`,
};

/** Writing anonymously. */
export const anon = {
  command: {
    description: 'Write without your name being seen, and look after what you wrote',
    post: { description: 'Write without your name being seen' },
    mine: { description: 'What you wrote, and what people answered' },
    edit: { description: 'Change something you wrote, with its receipt' },
    delete: { description: 'Delete something you wrote, with its receipt' },
  },
};
