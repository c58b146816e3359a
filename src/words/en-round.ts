/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'round-over': () =>
    'This check-in is over, so nothing was noted. The next one comes by itself. If you need somebody before that: `/crisis`.',
  'round-not-member': () => 'This check-in is for the people in this group. Nothing was noted.',
  'round-words-missing': () =>
    'There was nothing to read in it. Write a few words, or press a button of the check-in instead.',
};

/** A group's check-in, as its people read it. */
export const round = {
  ask: (details: { prompt: string }) => `## ${details.prompt}`,
  how: (details: { when: string }) =>
    `Press what fits, or nothing at all. Until ${details.when} I note that you answered, so that nobody is counted twice; what you pressed is counted without your name.`,
  levels: {
    1: '🌧️ Very hard',
    2: '🌥️ Hard',
    3: '⛅ So-so',
    4: '🌤️ All right',
    5: '☀️ Good',
  },
  write: 'Write something',
  skip: 'Not today',
  support: 'I could use support',
  count: (details: { count: number }) =>
    details.count === 1 ? 'One of us checked in.' : `${details.count} of us checked in.`,
  over: 'This check-in is over.',
  noted: (details: { level: string }) => `Noted: ${details.level}. It counts without your name.`,
  notedAlready:
    'You have checked in here today, and that counts once. If you pressed the wrong button: what you pressed first is counted, and nobody sees that it was you.',
  lowOffer: 'You do not have to stay alone with it. You can write a few words, or look at what could help.',
  undo: 'That was a mistake',
  undone: 'It no longer counts. You can press another one.',
  skipped: 'All right. Nothing was noted.',
  form: {
    title: 'A few words',
    text: 'What would you like to say?',
    who: 'Who may read it?',
    whoDescription: 'If it sounds as if a life is in danger, volunteers hear that you may need help.',
    group: 'The group, with my name',
    me: 'Only me',
  },
  shared: (details: { who: string }) => `${details.who} writes:`,
  sharedNoted: 'Your words are on their way to the group, with your name.',
  own: 'These are your words. I show them to you alone, and keep nothing of them:',
  ownTold: 'Volunteers hear that you may need help. They do not get your words.',
  notShared:
    'I have not shown this to the group, because it could be hard for others to read alone. Here are your words:',
};
