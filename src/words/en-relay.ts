/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'relay-over': () =>
    'This talk is over: it was open for 72 hours, or somebody ended it. For help at any time, use `/crisis`.',
  'relay-not-yours': () =>
    'No volunteer can answer you about this any more, or it is not yours. Nothing was changed. For help at any time, use `/crisis`.',
  'relay-empty': () => 'There are no words in it that can be seen. Write at least one. Nothing was sent.',
  'relay-too-long': (details: { most: number; length: number }) =>
    `Your text has ${details.length} characters; there is room for ${details.most}. You can send it in two parts. Nothing was sent.`,
  'relay-too-fast': (details: { minutes: number }) =>
    `You have written often in the last ${details.minutes} minutes. Wait a little, then send it again. Nothing was sent. For help at any time, use \`/crisis\`.`,
  'nobody-can-look': () =>
    'Moderators would have to look at this first, and on this server nobody can be shown it. Nothing was posted, and nobody was told. For help at any time, use `/crisis`.',
  'again-not-yours': () =>
    'This is not kept any more, or it is not yours. What comes back is kept for up to 72 hours. Nothing was changed.',
  'again-decided': () =>
    'There is nothing to look at again: no moderator gave this back to you, or it waits for one already. See `/anon mine`.',
  'again-twice': () =>
    'Two moderators have looked at this and gave it back. That cannot be asked for again. Your words are yours: you can change them and write anew.',
};

/** Talking with a volunteer through the bot, and asking for a second look. */
export const relay = {
  /** Under words that are held because a life may be in danger. */
  ask: '**May a volunteer answer you through the bot, without seeing your name?** That stays open for 72 hours. Volunteers are not always awake.',
  yes: 'Yes, a volunteer may answer me',
  how: () =>
    '**How may a volunteer reach you?** They do not see your name either way. For direct messages your account is kept, locked, until the talk is over; then it is deleted.',
  here: 'I will look under /anon mine',
  direct: 'Send me a direct message',
  openedHere: (details: { until: string }) =>
    `The volunteers know that you would like an answer. Look under \`/anon mine\` from time to time. The talk is open until ${details.until}, then all of it is deleted. They are peers, not therapists, and may be asleep. You can write first.`,
  openedDirect: (details: { until: string }) =>
    `The volunteers know that you would like an answer. It comes as a direct message from me, and stands under \`/anon mine\` too. The talk is open until ${details.until}, then all of it is deleted. They are peers, not therapists, and may be asleep. You can write first.`,
  heading: (details: { until: string }) =>
    `**Your talk with a volunteer.** Only you see this. It is open until ${details.until}, then all of it is deleted.`,
  empty: () => 'Nobody has written anything yet. You can write first.',
  answered: (details: { until: string }) =>
    `**A volunteer answered you.** They do not see your name. You can write back until ${details.until}.`,
  left: () =>
    'The volunteer has ended your talk, and what was said in it is deleted. That may have many reasons. If you still want to talk to somebody, `/crisis` shows who is there now.',
  you: 'You',
  volunteer: 'A volunteer',
  earlier: 'Earlier',
  writeBack: 'Write back',
  end: 'End the talk',
  endSure: () => '**End this talk?** What was said in it is deleted, for the volunteers too.',
  endYes: 'Yes, end it',
  ended: () => 'The talk is over, and what was said in it is deleted. For help at any time, use `/crisis`.',
  written: () =>
    'It is saved, and the volunteers are told that you wrote. I cannot say when somebody reads it. If you might act soon or are hurt, call your local emergency number now.',
  writeTitle: 'Write back',
  writeLabel: 'What you write',
  writeDescription: 'The volunteers here can read it. They do not see your name.',
  /** After asking for a second look. */
  asked: () =>
    'Another moderator is asked to look at it. It waits until then, and stands under `/anon mine`. I cannot say how long it takes.',
};
