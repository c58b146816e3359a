/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'page-gone': () => 'This page is no longer kept: what it was about has ended. There is nothing left to do here.',
  'page-about-you': () =>
    'This case is about you, so somebody else has to see it, and the next person is asked. If you need somebody yourself right now, `/crisis` shows whom you can reach.',
  'page-rights-unknown': () =>
    'Discord does not tell me right now whether you are a moderator there, so nothing was noted. Please press again in a moment.',
  'test-not-yours': () =>
    'This test is for somebody else: only they can answer it. To be paged too, use `/shift start`.',
};

/** Paging people when life may be in danger. */
export const pages = {
  /** Read on a phone's lock screen, half asleep: who, how urgent, where. */
  page: (details: { who: string; tier: string; where: string }) =>
    `${details.who} **${details.tier}.** Somebody may need you now: ${details.where}.`,
  pageDirectly: (details: { tier: string; where: string }) =>
    `**${details.tier}.** Somebody may need you now: ${details.where}.`,
  whyDirectly: "You are told here because the moderators' channel cannot be used at the moment.",
  /** What to do, on the way to the case. */
  whatToDo: (link: string | null) =>
    `${link === null ? 'The case is in this channel' : `[The case](${link}) is in this channel`}: press *Claim* on it. Not there yet? *I have seen it* keeps others from being woken.`,
  whatToDoDirectly: '*I have seen it* keeps others from being woken.',
  /** After the first step. */
  stillUnseen: (when: string) => `This came ${when}, and nobody has seen it yet.`,
  /** Where a case is, within a sentence, when its person asked to be forgotten. */
  somewhere: 'where is no longer known',
  seen: 'I have seen it',
  about: (details: { tier: string; where: string }) => `**${details.tier}** · ${details.where}`,
  seenBy: (details: { userId: string; when: string }) => `<@${details.userId}> has seen this, ${details.when}.`,
  /** True at any later time, too: it is not written anew when somebody claims the case. */
  claimNext: (details: { minutes: number }) =>
    `Next, *Claim* on the case: one that nobody has after ${details.minutes} minutes is paged for again.`,
  over: 'This page is over: nobody has to do anything here any more.',
  test: (userId: string) =>
    `<@${userId}> This is a test page. Press *I am here*: then I know that pages reach you, and your shift counts.`,
  testDirectly:
    "This is a test page. Press *I am here*: then I know that pages reach you, and your shift counts. You are told here because the moderators' channel cannot be used at the moment.",
  here: 'I am here',
  testPassed: (userId: string) => `Pages reach <@${userId}>. The shift counts from now on.`,
};
