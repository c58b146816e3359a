/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'relay-over': () =>
    'This talk is over: it was open for 72 hours, or somebody ended it. For help at any time, use `/crisis`.',
};

/** Talking with a volunteer through the bot. */
export const relay = {
  over: 'This talk is over.',
  writeTitle: 'Write back',
  writeLabel: 'What you write',
  writeDescription: 'The volunteers here can read it. They do not see your name.',
};
