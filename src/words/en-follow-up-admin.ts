/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'follow-up-recurring': () =>
    'A follow-up is sent once, and this sounds like something that comes again. Write one day and time, like **tomorrow 18:00**.',
  'follow-up-too-far': (details: { days: number }) =>
    `A follow-up can be ${details.days} days ahead at most. Choose an earlier day, like **tomorrow 18:00**.`,
  'follow-up-open': () =>
    'There is an offer for this person already, or there was one not long ago. There is one at a time, so that nobody is pressed. You can still write to them in your own words.',
  'contact-not-wanted': () =>
    'This person wants no messages that I begin. That is their choice, and says nothing about how they are. You can still write to them in your own words.',
  'follow-up-not-here': () =>
    'This person is not on the server, or is a bot. Choose somebody from the list that Discord shows.',
  'follow-up-self': () =>
    'You cannot offer this to yourself. For a question of your own at a time of your own, use `/checkin schedule`.',
  'follow-up-no-thread': () =>
    'This can be shown in a private thread in which that person is, and nowhere else. Write to them in your own words that they find it with `/checkin mine`.',
  'follow-up-shown': () => 'It is shown in a thread already. Once is enough.',
  'follow-up-over': () => 'This offer is over. Make a new one with `/follow-up offer`.',
};

/** Offering to ask somebody once how they are. */
export const followUpAdmin = {
  description: 'Offer somebody that they are asked once how they are. For moderators',
  offer: 'Offer somebody one question later; nothing is sent until they say yes',
  options: { person: 'Who could use it', when: 'One day and time, like tomorrow 18:00' },
  /** `when` is read back in words; `at` and `until` are times as Discord shows them. */
  offered: (details: { person: string; when: string; at: string; until: string }) =>
    [
      `Offered to ${details.person}: **${details.when}**, which is ${details.at}. The offer stands until ${details.until}.`,
      'I have not written to them, and I will not unless they say yes. They find the offer with `/checkin mine`. Tell them so in your own words, where you talk with each other anyway.',
      'I tell nobody whether they say yes or no, not you either. That you made the offer is recorded.',
    ].join('\n'),
  here: 'Show it to them in this thread',
  shown: 'It is on its way into this thread. Only they can answer it, and what they choose is seen by them alone.',
};
