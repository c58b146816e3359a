/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'follow-up-gone': () => 'This offer is not open any more. Nothing was changed. For help at any time, use `/crisis`.',
  'follow-up-not-yours': () =>
    'This offer is for somebody else, so nothing was changed. For help at any time, use `/crisis`.',
  'follow-up-no-server': () =>
    'I cannot see that you are on that server any more, so nobody was told. For help at any time, use `/crisis`.',
};

/** One question how somebody is, offered by a moderator. */
export const followUp = {
  /** `when` is a time as Discord shows it. */
  offer: (details: { when: string }) =>
    `**A moderator offers that I ask you once how you are:** ${details.when}\nNothing comes unless you say yes, and nothing comes after it. You need no reason for a no. I tell nobody here what you choose.`,
  threadReaders: 'In a thread, those who can read it see the question too.',
  yesDirect: 'Yes, directly',
  yesThread: 'Yes, in my thread',
  no: 'No, thank you',
  /** Above the question about direct messages. */
  firstDirect:
    'To ask you directly, I need a yes to direct messages first. Nothing is planned yet. Once the test message is there, press **Yes, directly** again.',
  agreed: (details: { when: string }) =>
    `I will ask you once: ${details.when}. Until then you can take it back with the button below.`,
  late: 'If I am away then, it comes up to a day later, or not at all.',
  missed: (details: { when: string }) =>
    `The question that you said yes to did not come: ${details.when}. I was away then, or could not write in the place you chose. For help at any time, use \`/crisis\`.`,
  takeBack: 'Take it back',
  declined: 'All right. Nothing will come, and I tell nobody.',
  /** The message itself: it may be read on a locked screen. */
  message:
    'Hello, I am the bot that you gave a yes to. How are you doing? You do not have to answer. Nothing comes after this.',
  tell: 'Ask moderators to write to me',
  fine: 'I am all right',
  thanks: 'Good to know. I keep no note of it, and nothing comes after this.',
};
