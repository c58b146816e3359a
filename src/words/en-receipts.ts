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
    /** Where somebody accepted what a group agreed on. A no needs no press. */
    joined:
      '**One question, only if you like.** May the moderators of this server reach you directly through me? I would write to you when there is a note for you, and one of them could write to you. Without it you find notes in `/my record`. You are in the group either way.',
    /** In the record. */
    offer:
      'May the moderators reach you directly through me? Then I write to you when there is a new note, and one of them can write to you. If not, I show you notes when you next use me here.',
    yes: 'Yes, write to me',
    /** Where there is no yes to direct messages yet. */
    confirm:
      'To write to you directly, I first send one short message to see if it gets through. Only you see my messages, and whoever can look at your phone or screen. Discord keeps them. Nothing else comes before that one is there. You can take it back at any time: with a button below that message, or in `/my record`.',
    no: 'All right: nothing comes to you directly. You find your notes in `/my record`.',
    /** A direct message: it may be read on a locked screen. */
    test: 'This is the test message. You said yes to hearing from the moderators of a server here. If you do not want that any more, press the button. I am a program, and cannot tell how you are.',
    waiting:
      'Your yes is noted, and the test message is on its way. Nothing else comes before it is there. You can see how it is in `/my record`.',
    closed:
      'Discord does not let me write to you directly, so I took your yes back. To change that, open the menu of this server, then *Privacy Settings*, and allow direct messages. Then say yes again in `/my record`.',
    agreed:
      'All right: I write to you directly when there is a new note, and moderators can write to you through me. You can take it back here.',
    takeBack: 'Nothing from moderators directly',
    takenBack: 'All right: nothing from the moderators comes to you directly. You find your notes in `/my record`.',
  },
};
