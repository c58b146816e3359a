/**
 * What stands in a thread of remembrance: its first message, and the one before it closes. It says neither how somebody died nor that it was by their
 * own hand.
 */
export const remembrance = {
  heading: () => '**A place to remember together**',
  share: () =>
    'You can share a memory, say what this person meant to you, or just read. Everybody grieves in their own way. There is no right way, and no right time.',
  leaveOut: () =>
    'Please leave out how it happened and where, and share no last messages. Such details can hurt people who are having a hard time. Guesses and blame hurt, too. Moderators may take them out.',
  help: () =>
    'You do not have to carry this alone. Talk to somebody you trust. The button below shows people you can talk to. Only you see what comes then.',
  pace: (details: { seconds: number }) => `To keep it calm, you can write once in ${details.seconds} seconds.`,
  /** `when` is a date that Discord shows. */
  until: (details: { when: string }) => `You can write here until ${details.when}. After that you can still read it.`,
  unread: () => 'No program reads along here.',
  last: (details: { when: string }) =>
    `You can write here until ${details.when}. After that you can still read it. Thank you to all who wrote, and to all who read. Grief does not end on a day. If you would like to talk, now or later, the button shows you to whom.`,
};
