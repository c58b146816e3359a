/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'appeal-gone': () =>
    'This appeal is gone: whoever made it was forgotten, or its time is over. There is nothing left to answer.',
  'appeal-answered': () => 'This appeal is already answered. Nothing was changed.',
  'appeal-own': () => 'This appeal is about you, so somebody else answers it. Nothing was changed.',
  'appeal-decider': () =>
    'You decided this, so a different moderator takes the other look. That protects you too. Please leave it to them, or ask whoever leads the moderators.',
  'appeal-reread': (details: { minutes: number }) =>
    `You decided this, and the team is small, so you may read it again yourself: ${details.minutes} minutes after it was asked, with some distance. Nothing was changed yet.`,
  'appeal-taken': (details: { holderId: string }) =>
    `<@${details.holderId}> is already looking at this. Choose another one, or talk with them.`,
  'appeal-not-yours': () => 'Press *Take it* first, so that only one person answers. Nothing was changed.',
  'appeal-answer-empty': () =>
    'Please write the member a sentence on why: they read it, and nobody but you can say it. Nothing was changed yet.',
  'appeal-answer-too-long': (details: { most: number; length: number }) =>
    `Your sentence has ${details.length} characters, and only ${details.most} fit. Make it shorter, then send it again.`,
};

/** Appeals, as moderators and leads read them. */
export const appeals = {
  command: { description: 'How many appeals there were, how they ended, and which are still open' },
  heading: '**Appeal** · a member asks for another look',
  danger:
    '**Their words may mean that a life is in danger: they are a case of their own, and somebody is paged for it.** They were shown where to get help at once.',
  what: (details: { act: string; rule: string; when: string }) =>
    `${details.act} ${details.when}, under the rule: ${details.rule}`,
  acts: { removed: 'A message was removed', hidden: 'A post was hidden', 'timed-out': 'Somebody was timed out' },
  rules: {
    harassment: 'harassment',
    threat: 'threat',
    hate: 'hate',
    sexual: 'sexual content',
    method: 'a method of harm',
    'personal-data': 'personal data',
    'dangerous-advice': 'dangerous advice',
    scam: 'scam',
    'eating-disorder': 'eating disorder content',
    other: 'other',
  },
  until: (when: string) => `The time-out lasts until ${when}.`,
  notDecider: 'Whoever decided it does not answer it. Read first, then take it, then answer with a sentence.',
  notDeciderSmall:
    'Small team: another moderator or whoever leads answers it. A lead who decided it reads it again ten minutes later.',
  /** Asked for a week ago. */
  again: (when: string) => `**Nobody has answered this yet.** The member asked ${when}, and is waiting.`,
  asked: (when: string) => `Asked ${when}.`,
  open: 'Nobody has taken this yet.',
  taken: (userId: string) => `<@${userId}> is taking another look.`,
  upheld: (details: { userId: string; when: string }) => `It stands. Answered by <@${details.userId}> ${details.when}.`,
  overturned: (details: { userId: string; when: string }) =>
    `Overturned by <@${details.userId}> ${details.when}. The member is told, with an apology.`,
  lift: {
    due: 'The time-out is being lifted.',
    done: 'The time-out is lifted.',
    refused:
      'Discord did not let me lift the time-out. Please lift it yourself: open their profile and choose *Remove timeout*.',
  },
  hiddenStays: 'If it should be seen again, restore it from its case: *What to do*, then *Restore*.',
  read: 'Read',
  take: 'Take it',
  stands: 'It stands',
  overturn: 'Overturn',
  reading: {
    about: (userId: string) => `<@${userId}> asks for another look. This is private: do not copy it elsewhere.`,
    original: 'First what they wrote then, and below it what they say now.',
    onlyNow: 'This is what they say now. Of what they wrote then nothing is kept here.',
  },
  standsForm: { title: 'It stands', label: 'Why? The member reads this' },
  overturnForm: { title: 'Overturn it', label: 'What went wrong? The member reads this' },
  answerDescription: 'One or two kind sentences. Your name is not shown.',
  figures: {
    heading: '## Appeals',
    openCount: (count: number) =>
      count === 0 ? 'No appeal is open.' : count === 1 ? 'One appeal is open.' : `${count} appeals are open.`,
    none: 'Nobody has appealed yet.',
    line: (details: {
      act: string;
      overturned: number;
      answered: number;
      percent: number;
      low: number;
      high: number;
    }) =>
      `- ${details.act}: ${details.overturned} of ${details.answered} overturned (${details.percent} %; likely between ${details.low} % and ${details.high} %)`,
    few: (details: { act: string }) => `- ${details.act}: fewer than five answered, so no rate is shown`,
    months: '**By month, all together**',
    month: (details: { month: string; overturned: number; answered: number }) =>
      `- ${details.month}: ${details.overturned} of ${details.answered} overturned`,
    monthFew: (details: { month: string }) => `- ${details.month}: fewer than five answered`,
    acts: { removed: 'Messages removed', hidden: 'Posts hidden', 'timed-out': 'Time-outs' },
    note: '-# A rate near zero can mean that decisions are good, or that nobody listens. Talk about the ones that were overturned; they are about the rule more often than about the moderator.',
  },
};
