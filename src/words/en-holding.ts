/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'not-a-lead': (details: { roleId: string | null }) =>
    details.roleId === null
      ? 'Only somebody who manages this server can do this. Ask one of them; a role for it can be named with `/setup`. Nothing was changed.'
      : `Only those who lead the moderators (<@&${details.roleId}>) can do this. Ask one of them. Nothing was changed.`,
};

/** Anonymous posts that wait for moderators, and acting on whoever wrote one. */
export const holding = {
  read: 'Read it',
  returnTitle: 'Give it back',
  returnReason: 'Why?',
  returnReasonDescription: 'Its writer is told this, with their words back.',
  returnNote: 'One sentence to its writer',
  returnNoteDescription: 'If you like. They read it beside their words. Your name is not shown.',
  /** As moderators choose it; its writer reads it in words of their own. */
  reasons: {
    unkind: 'Unkind to somebody',
    'names-somebody': 'Names somebody, or shows who they are',
    means: 'Names a way to hurt oneself',
    advice: 'Advice that may do harm',
    'off-topic': 'Not what this group is for',
    advertising: 'Advertising',
    other: 'Something else',
  },
  muteTitle: 'Mute the writer of this',
  muteLabel: 'For how long?',
  muteDescription: 'Whoever it is cannot write anonymously here. Nobody learns who it is.',
  muteFor: (days: number) => (days === 1 ? '1 day' : `${days} days`),
  muteLift: 'Lift a mute',
  answerTitle: 'Answer through the bot',
  answerLabel: 'What you write',
  answerDescription: 'They see “a volunteer”, never your name. They may not read it at once.',
};
