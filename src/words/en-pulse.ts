/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'pulse-over': () =>
    'These questions are closed, so your answer was not saved. If something is on your mind, tell those who look after the group.',
  'pulse-answered': () =>
    'You have answered these questions before, and that answer counts. Nothing was changed. You can say more the next time.',
  'pulse-not-member': () => 'These questions are for the people in this group. Nothing was saved.',
  'pulse-incomplete': () =>
    'Please choose an answer to each of the four questions, then send it again. Nothing was saved yet.',
};

/** The questions that a group is asked about itself. */
export const pulse = {
  ask: (details: { name: string }) =>
    `## How is **${details.name}** for you?\nFour short questions, and room for one sentence. Nobody has to answer.`,
  how: 'Your name is not kept with what you say. Those who look after the group see the answers only when five people have given one, all mixed. So what you send cannot be taken back: nobody can tell which one is yours. I only note that you answered, and drop that when it is over.',
  until: (details: { when: string }) => `You can answer until ${details.when}.`,
  answer: 'Answer',
  form: {
    title: 'How is this group for you?',
    sentenceLabel: 'What else should we know?',
    sentenceDescription: 'One sentence, if you like. Please name nobody.',
  },
  questions: {
    heard: 'Do you feel heard here?',
    topics: 'Do we talk about what matters to you?',
    run: 'Is the way we run it right for you?',
    overall: 'All in all, is this group good for you?',
  },
  scale: {
    1: '1: not at all',
    2: '2: a little',
    3: '3: so-so',
    4: '4: mostly',
    5: '5: very much',
  },
  thanks: 'Thank you. Your answer is in, and your name is not with it.',
  decided: (details: { name: string; change: string }) =>
    `You told us how **${details.name}** is for you. Thank you. This is what we will try: ${details.change}`,
};
