/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'own-over': () =>
    'This check-in is over, so nothing was noted. To answer one now, use `/checkin now` on the server. If you need somebody now, use `/crisis`.',
  'own-gone': () =>
    'This check-in is not there any more, so nothing was noted. To make a new one, use `/checkin schedule` on the server. If you need somebody now, use `/crisis`.',
  'own-not-yours': () =>
    'This check-in is for somebody else, so nothing was noted. To make one for you, use `/checkin schedule`. For help at any time, use `/crisis`.',
  'own-later-enough': (details: { when: string }) =>
    `You have put this off three times, and I do not ask more often than that. You can still answer here until ${details.when}.`,
  'own-later-before': (details: { when: string }) =>
    `You have put this off already, and its newest message is the one that counts. You can still answer here until ${details.when}.`,
  'own-later-nowhere': (details: { when: string }) =>
    `I cannot write to you there at the moment, so I did not put it off. You can still answer here until ${details.when}.`,
  'own-later-answered': () =>
    'There is nothing to put off: you have answered this one already. If it is different by now, you can write a few words.',
  'own-later-let-go': () =>
    'There is nothing to put off: you let this one go. If you like, you can still press what fits.',
};

/** The message of one’s own check-in, and what answering it says. */
export const ownAsk = {
  /** In a group's place, above the question. */
  whose: (details: { who: string }) => `A check-in for ${details.who}`,
  /** Where somebody wrote no question of their own. */
  prompt: 'How are you right now?',
  goals: 'What you want to keep in mind:',
  how: (details: { when: string }) =>
    `Press what fits, or nothing at all. I note that you answered. What you press is kept only if you asked for a history. Open until ${details.when}.`,
  howInGroup: (details: { when: string }) =>
    `Others here see this message, and not what you press. I note that you answered. What you press is kept only if you asked for a history. Open until ${details.when}.`,
  /** Where it is answered before its time. */
  early: 'If you answer now, it counts for today, and I do not ask you again today.',
  back: 'Good that you are here.',
  later: 'Later',
  pause: 'Pause',
  noted: (details: { level: string }) => `You pressed: ${details.level}. I note that you answered.`,
  notedAlready: 'You have answered this one already. If it is different by now, you can write a few words.',
  undone: 'It is taken back. You can press another one.',
  undoLate: 'It was taken back before, or you have not answered yet. Nothing was changed.',
  skipped: 'All right. Not today, then.',
  /** When it was put off, or paused. Every `when` is a time as each reader's own clock shows it. */
  again: (details: { when: string }) => `All right. I ask you again: ${details.when}.`,
  againLast: 'That is the third time for this one, so I do not ask again after that.',
  /** Why it was not put off. */
  laterOver: (details: { when: string }) =>
    `By then this check-in is over, so I did not put it off. You can answer here until ${details.when}.`,
  laterQuiet: (details: { when: string }) =>
    `That would be in your quiet hours, so I did not put it off. You can answer here until ${details.when}.`,
  otherTime: 'Another time may fit better:',
  laterTimes: { 30: 'In 30 minutes', 60: 'In 1 hour', 180: 'In 3 hours' },
  pauseHow: 'For how long shall it be quiet? You can go on at any time, and there is nothing to make up for.',
  pauseFor: { 1: '1 day', 3: '3 days', 7: '1 week', open: 'Until I go on' },
  pauseDate: 'Until a day',
  pauseForm: {
    title: 'Pause until a day',
    until: 'On which day may I ask again?',
    description: 'For example: 24 December, next Monday, in 2 weeks.',
  },
  pausedOpen: 'All right. I do not ask you again until you go on.',
  goOn: 'Go on',
  resumed: (details: { when: string }) => `I ask you again: ${details.when}.`,
  /** The last message of a check-in that nobody answered for long. */
  quietEnd:
    'I have asked a few times, and now I stop, so that I am not in your way. That is all right. If you would like to go on, one press is enough.',
  now: {
    description: 'Answer your own check-in right now',
    none: 'You have no check-in of your own here. To make one, use `/checkin schedule`. If things are hard right now, there is help.',
    which: 'Which one would you like to answer?',
    choose: 'Choose a check-in',
  },
  /** In a direct message: who hears that somebody may be in danger. */
  told: {
    self: 'Volunteers on your server are told that you may need help, with your name, so that they can write to you. They do not get your words. They are not always awake.',
    other:
      'Volunteers on your server are told that somebody may be in danger, with your name, so that they can write to you. They do not get your words. They are not always awake.',
  },
};
