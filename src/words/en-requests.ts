/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'not-deciding': () =>
    'Only those who look after this group, moderators and founders can decide who joins it. Ask one of them.',
  'group-full': (details: { name: string }) =>
    `**${details.name}** has no free place at the moment. The request stays open: let them in when somebody has left, or raise the limit with \`/group edit\`.`,
  'asker-kept-out': () =>
    'A moderator has hidden the channel of this group from them, so nobody was let in. Decline the request, or take their name out of the permissions of the channel first and press the button again.',
  'asker-gone': () => 'They are not on this server any more, so nobody was let in. You can decline the request.',
};

/** Requests to join a group, as those who decide them read it. */
export const requests = {
  heading: (name: string) => `## Somebody asks to join ${name}`,
  who: (userId: string) => `<@${userId}> would like to join.`,
  question: (question: string) => `**You ask:** ${question}`,
  answer: (answer: string) => `**They say:**\n>>> ${answer}`,
  note: () =>
    'Please answer within a few days. What they wrote is deleted from this card when you do. They see your answer in private, with `/group mine`.',
  letIn: 'Let in',
  decline: 'Decline',
  declineTitle: 'Decline the request',
  reasonLabel: 'What may they be told?',
  reasons: {
    none: 'No reason',
    topic: 'It is about something else than they look for',
    age: 'It is for people of another age',
    room: 'There is no room at the moment',
    elsewhere: 'Another group here may fit them better',
  },
  over: 'This request is no longer open: somebody answered it, it was taken back, or it was too old. There is nothing left to do here.',
  decided: (details: { name: string; userId: string; how: 'in' | 'declined' }) =>
    details.how === 'in'
      ? `A request to join **${details.name}** was answered: <@${details.userId}> let them in.`
      : `A request to join **${details.name}** was answered: <@${details.userId}> declined it.`,
};
