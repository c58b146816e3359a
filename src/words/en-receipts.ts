/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'receipt-gone': () =>
    'This note is gone: it was kept for its time and no longer. Your other notes are in `/my record`. For help at any time, use `/crisis`.',
  'receipt-not-yours': () =>
    'This note is for somebody else, so nothing was changed. Your own notes are in `/my record`.',
  'appeal-empty': () =>
    'Please write a few words about what went wrong, then send it again. Nothing was sent yet. For help at any time, use `/crisis`.',
  'appeal-too-long': (details: { most: number; length: number }) =>
    `Your words have ${details.length} characters, and only ${details.most} fit. Make them shorter, then send them again. Nothing was sent yet.`,
  'appeal-asked': () =>
    'You have asked about this once, and once is what I can pass on. The answer will be in `/my record`. For help at any time, use `/crisis`.',
};

/** What moderators did with somebody’s words or account, as that person reads it, and their way to another look. */
export const receipts = {
  command: {
    description: 'What is yours here and nobody else’s to read',
    record: { description: 'See what moderators did with your words or your account, and why' },
  },
  overview: 'see what moderators did with your words, and ask for another look',
  /** Above the list. */
  heading: '## Your record',
  none: 'Moderators have done nothing with your words or your account that I still keep a note of.',
  intro: 'Newest first. Only you can see this here.',
  /** Where there are more than fit. */
  earlier: 'Show earlier ones',
  /** Below the answer to something else; the notes follow. */
  unseen: '**There is something from the moderators that you have not seen yet.** Only you can see it here.',
  server: (details: { name: string }) => `On **${details.name}**:`,
  did: {
    removed: (details: { where: string; when: string }) =>
      `**A moderator took down something you wrote** ${details.where} ${details.when}.`,
    removedNowhere: (details: { when: string }) => `**A moderator took down something you wrote** ${details.when}.`,
    hidden: (details: { when: string }) => `**A moderator hid something you wrote** ${details.when}.`,
    'timed-out': (details: { when: string; until: string }) =>
      `**A moderator paused your account on this server** ${details.when}. Until ${details.until} you can read there, but not write, press or use commands. In a direct message with me, \`/crisis\` and \`/my record\` still work.`,
    'timed-out-past': (details: { when: string }) =>
      `**A moderator paused your account on this server** ${details.when}. That is over by now.`,
  },
  why: (details: { rule: string }) => `Why: ${details.rule}`,
  /** Ends of the sentence above. */
  rules: {
    harassment: 'it may hurt or wear down somebody here.',
    threat: 'somebody may read it as a threat.',
    hate: 'it puts down people for what they are.',
    sexual: 'it is about sex, and that has no place here.',
    method: 'it says how somebody can get hurt. That can put others here in danger.',
    'personal-data': 'it shows where or who somebody is.',
    'dangerous-advice': 'somebody who follows it may get hurt.',
    scam: 'it may be a trick to get money or data.',
    'eating-disorder': 'it has numbers or ways that can make eating problems worse.',
    other: 'it did not fit with the rules of this server.',
  },
  notYou: 'This is about what was written or done once, not about who you are. You are still welcome to ask for help.',
  words: 'Your words are yours. Here they are:',
  kept: (details: { until: string }) => `This note goes away by itself: ${details.until}.`,
  help: 'For help at any time, use `/crisis`.',
  appeal: {
    button: 'Ask for another look',
    readers: 'If you think this was wrong, ask for another look. Somebody who did not decide it will read it.',
    readersSmall:
      'If you think this was wrong, ask for another look. The team here is small: where nobody else can, whoever leads it reads it again.',
    title: 'Ask for another look',
    label: 'What should they know?',
    fieldDescription: 'As short as you like. Moderators here can read it.',
    sent: 'Thank you. Your words are with the moderators now. The answer will be in `/my record`, and I show it to you when you next use me here. If a week goes by, I bring it up with them again.',
    nobody:
      'Thank you. Your words are saved. This server has no place set where moderators would see them at once, so it may take longer. The answer will be in `/my record`.',
    asked: (details: { when: string }) => `You asked for another look ${details.when}. There is no answer yet.`,
    upheld: (details: { when: string }) => `Somebody took another look ${details.when}. It stays as it was decided.`,
    overturned: (details: { when: string }) =>
      `**Somebody took another look ${details.when}: it was wrong.** That was our mistake and not yours, and the team says sorry for it.`,
    lifted: 'The pause of your account is taken back.',
    lifting:
      'The pause of your account is being taken back. If you still cannot write, tell somebody who runs the server.',
    wrote: 'They wrote to you:',
  },
  direct: {
    /** A direct message: it may be read on a locked screen. */
    message: (details: { name: string }) =>
      `Hello. There is a note for you from **${details.name}**. You can read it here, now or later.`,
    messageNameless:
      'Hello. There is a note for you from a server that you are on. You can read it here, now or later.',
    read: 'Read it',
    offer:
      'Should I write to you directly when there is a new note? If not, I show it to you when you next use me here.',
    yes: 'Yes, write to me',
    first:
      'To write to you at all, I need a yes to direct messages first. Once the test message is there, come back to `/my record` and press **Yes, write to me**.',
    agreed: 'All right: I write to you directly when there is a new note. You can take it back here.',
    takeBack: 'Do not write to me about notes',
    takenBack: 'All right: I do not write to you about notes. You find them in `/my record`.',
  },
};
