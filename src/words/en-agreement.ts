/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'not-looking-after': () =>
    'Only those who look after this group can do this. If you want to change something, tell one of them.',
  'looking-after-none': () =>
    'This is for those who look after a group, and I do not see that you look after one here. If you want to change something, tell somebody who does.',
  'agreement-missing': () => 'Please write the agreement, and in one sentence what is new in it. Nothing was changed.',
  'agreement-same': () => 'The agreement says this already. Change its words first, then send it. Nothing was changed.',
};

/** What a group has agreed on, as its members and those who think of joining read it. */
export const agreement = {
  command: {
    description: 'Read what a group has agreed on',
    optionNames: { group: 'group' },
    options: { group: 'The group' },
  },
  heading: (details: { name: string }) => `## What **${details.name}** has agreed on`,
  since: (details: { when: string }) => `This counts since ${details.when}.`,
  changed: (details: { change: string }) => `What changed last: ${details.change}`,
  changeButton: 'Change it',
  form: {
    title: 'Change the agreement',
    textLabel: 'What the group agrees on',
    changeLabel: 'What is new in it?',
    changeDescription: 'One sentence. The group is told.',
  },
  saved: 'The new agreement counts from now on. I told the group what is new in it.',
  overtaken:
    'Somebody else changed the agreement while you wrote, so your words are not saved yet. First you see how it reads now, then your own words. Press the button below to put both together.',
  announced: (details: { name: string; change: string }) =>
    `The agreement of **${details.name}** has changed. What is new: ${details.change}\nRead all of it with \`/group agreement\`.`,
};
