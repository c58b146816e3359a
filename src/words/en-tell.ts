/** The words of *Tell the moderators*. */
export const tell = {
  commandName: 'Tell the moderators',
  title: 'Tell the moderators',
  reasonLabel: 'What is it about?',
  reasons: {
    worried: { label: 'I am worried about them', description: 'They may need help' },
    harmful: { label: 'It is harmful', description: 'To me, to somebody else or to the group' },
    spam: { label: 'It is spam or a scam', description: 'Advertising, invitations, strange links' },
    other: { label: 'Something else', description: 'Say what in the note' },
  },
  noteLabel: 'What should they know?',
  noteDescription: 'Only the moderators see this. The person is not told who wrote it.',
  notePlaceholder: 'A sentence or two is enough.',
  thanks: () =>
    'Thank you for looking out. The moderators have it now. They are volunteers and may not be awake: if somebody may be in danger right now, call the local emergency number, and use `/crisis` for more help.',
  thanksDeleted: () =>
    'Thank you for looking out. The message has been deleted since. The moderators cannot read it, but they have what you wrote. If somebody may be in danger right now, call the local emergency number, and use `/crisis` for more help.',
  already: () =>
    'You had already told the moderators about this message, and they have what you wrote then. What you wrote just now was not added; here it is, so that nothing is lost. If somebody may be in danger right now, call the local emergency number, and use `/crisis` for more help.',
};
