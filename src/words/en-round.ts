/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'round-over': () => 'This check-in is over, so nothing was noted. If you need somebody now, use `/crisis`.',
  'round-undo-late': () =>
    'This check-in is over, so what you pressed stays counted. Your name is not with it. Nothing was changed.',
  'round-not-member': () =>
    'This check-in is for the people in this group. Nothing was noted. For help at any time, use `/crisis`.',
  'round-words-missing': () =>
    'There is nothing to read in this, so nothing was noted. Write a few words, or press a button of the check-in.',
  'round-not-allowed': () =>
    'You may not write in this group at the moment, so your words were not shown there. For help at any time, use `/crisis`.',
  'round-no-place': () =>
    'I cannot write in this group at the moment, so your words were not shown there. Please tell somebody who looks after the group: `/group doctor` shows what is in my way.',
};

/** A group's check-in, as its people read it. */
export const round = {
  how: (details: { when: string }) =>
    `Press what fits, or nothing at all. What you press is counted without your name. Until ${details.when} I note that you answered, so that nobody is counted twice.`,
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
    'You have answered this check-in already, and the first answer counts. What you press is never shown with your name.',
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
  /** Where moderators get a case about words that the group reads. */
  sharedTold: 'Volunteers here get a note as well, because your words sound heavy.',
  own: 'Here are your words. Only you see them, and I keep nothing of them. Copy them if you want them later.',
  notShared: {
    danger:
      'Your words were not shown to the group: a program found that a life may be in danger. Programs make mistakes.',
    method:
      'Your words were not shown to the group: a program found something in them that can be dangerous for others who read it, such as a way to hurt oneself. Programs make mistakes.',
    harm: 'Your words were not shown to the group: a program found something in them that may hurt somebody, or that belongs to somebody else, such as a phone number. Programs make mistakes.',
  },
  /** Who else hears that somebody wrote, where moderators get a case and the group sees nothing. */
  told: {
    self: 'Volunteers here are told that you may need help, with your name, so that they can write to you. They do not get your words. They are not always awake.',
    other:
      'Volunteers here are told that somebody may be in danger, with your name, so that they can write to you. They do not get your words. They are not always awake.',
    harm: 'Moderators are told that you wrote something like this, with your name. They do not get your words. If it is a mistake, tell them so.',
  },
  /** In a direct message, above the words. */
  notDelivered: 'Your words could not be shown in the group: I may not write there any more. Here they are:',
};
