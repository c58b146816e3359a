/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'shift-on-already': (details: { until: string }) =>
    `You are on shift already, until ${details.until}. To begin anew, press \`/shift end\` first. Nothing was changed.`,
  'shift-none': () => 'You are not on shift at the moment. `/shift start` begins one.',
  'shift-none-of-theirs': () => 'They are not on shift at the moment. `/shift who` shows who is.',
  'shift-hours': (details: { most: number }) =>
    `A shift lasts from 1 to ${details.most} hours, in whole hours. Choose a number between these. Nothing was changed.`,
  'shift-over': () => 'This shift is over. There is nothing left to do here.',
  'shift-not-yours': () => 'This is for whoever has that shift: only they can press it.',
  'shift-page-late': () =>
    'That was more than five minutes ago, so this test does not count any more. Run `/shift start` again when you are ready.',
  'shift-nothing-urgent': () =>
    'Somebody has taken over already. Thank you for being quick. There is nothing left to do here.',
  'shift-own-urgent': () => 'These are yours already. Somebody else has to take them over.',
  'shift-full': (details: { taken: number }) =>
    `You took ${details.taken} cases in this shift, and that is enough for one. Leave this one to somebody else; a T3 always gets through to you. If you are well and would like to go on, press *I go on* where I asked you, or begin a new shift after a rest.`,
  'shift-plan-nothing': () =>
    'With this no shift would ever come: its time is over. Say another time with `when`. Nothing was changed.',
  'shift-plans-full': (details: { most: number }) =>
    `You have ${details.most} plans already. End one first: run \`/shift plan\` alone to see them. Nothing was changed.`,
  'shift-plan-gone': () => 'This plan is over. `/shift plan` shows those you have.',
  'turn-gone': () => 'This planned shift is over or was called off. `/shift who` shows what is to come.',
  'turn-not-yours': () => 'This planned shift is somebody else’s, so only they can offer it or take it back.',
  'turn-yours': () => 'This planned shift is yours already.',
  'turn-not-offered': () => 'This planned shift is not on offer any more. `/shift swap` shows what is.',
};

/** Shifts of volunteers: who is there, who is paged, and that nobody carries too much. */
export const rota = {
  description: 'Your shifts as a volunteer, and who is there now. For moderators',
  command: {
    start: 'Begin a shift; with the pager you are the one who is woken',
    end: 'End your shift, no reason needed; leads can end somebody’s',
    plan: 'Plan shifts by the clock on your own wall, or see and end your plans',
    who: 'Who is on shift, who is paged first, and who comes next',
    mine: 'Your own shift and how much you carried; only you see it',
    swap: 'Offer a planned shift of yours, or take one that is on offer',
    load: 'How much all of you carried together. For leads',
  },
  options: {
    hours: 'How many hours; without it until your planned shift ends, or 2',
    pager: 'Whether you can be paged when life may be in danger; you get a test page first',
    person: 'Whose shift to end; only for leads',
    when: 'For example: Mondays 20:00, every weekday 6:30, tomorrow 21:00',
    planHours: 'How many hours each time; without it 2',
    planPager: 'Whether you have the pager then',
    zone: 'The time zone of that time; without it the server’s',
  },

  started: (details: { until: string }) =>
    `You are on shift until ${details.until}. Thank you for being here. \`/shift end\` ends it whenever you like, no reason needed.`,
  testing: (details: { minutes: number }) =>
    `Nearly there: I have sent you a test page. Press *I am here* on it within ${details.minutes} minutes. Your shift counts from then on. If nothing reached you, look at your notifications for this server, and run \`/shift start\` again.`,
  /** The end of a shift, told to whoever ended it. */
  ended:
    'Your shift is over. Thank you for being there. Now it is your time: nothing here needs you until you begin again.',
  endedByLead: (details: { userId: string }) => `The shift of <@${details.userId}> is over.`,
  /** Who is woken now, after somebody left. */
  nextOnCall: (details: { userId: string }) => `If life may be in danger, <@${details.userId}> is paged first now.`,
  nobodyOnCall:
    'Nobody has the pager now. If life may be in danger I page those who lead, or whoever owns the server, until somebody runs `/shift start` with it.',
  nobodyOn: 'Nobody is on shift now. Members are told so.',
  /** Ending while somebody in danger is theirs. */
  waitsForOthers: (details: { count: number }) =>
    `${details.count === 1 ? 'Somebody who may be in danger is still yours' : `${details.count} people who may be in danger are still yours`}. I have asked the others to take over. As soon as somebody did, your shift ends by itself. You owe nobody a reason. If you close the case, that ends it too.`,
  waitsNoChannel: (details: { count: number }) =>
    `${details.count === 1 ? 'Somebody who may be in danger is still yours' : `${details.count} people who may be in danger are still yours`}, and there is no moderators’ channel where I could ask others. Ask one of them to take the case over; a lead can end your shift too.`,
  staysYours: (details: { count: number }) =>
    `There is nobody else I could ask, so ${details.count === 1 ? 'the open T3 stays' : `${details.count} open T3 stay`} where ${details.count === 1 ? 'it is' : 'they are'}. If you cannot go on with ${details.count === 1 ? 'it' : 'them'}, press *Release* on the case and call your local emergency number for that person if you know where they are.`,

  /** Messages in the moderators' channel. */
  notPressed: (details: { userId: string }) =>
    `The test page for <@${details.userId}> was not pressed within five minutes, so their shift has not begun and nobody pages them. \`/shift start\` tries again.`,
  askOthers: (details: { userId: string; count: number }) =>
    `<@${details.userId}> would like to end their shift, and ${details.count === 1 ? 'somebody who may be in danger is' : `${details.count} people who may be in danger are`} with them. Can one of you take over? They need no reason.`,
  takeOver: 'I take over',
  tookOver: (details: { userId: string; count: number }) =>
    `<@${details.userId}> has taken over ${details.count === 1 ? 'the case' : `${details.count} cases`}. Thank you both.`,
  ask: {
    pager: (details: { userId: string; until: string }) =>
      `<@${details.userId}> You have had the pager for nearly as long as one should. It is handed on ${details.until}, by itself. Thank you.`,
    load: (details: { userId: string; until: string; taken: number }) =>
      `<@${details.userId}> You took ${details.taken} cases in this shift, and that is enough for one. Your shift ends ${details.until}, by itself. Thank you.`,
  },
  goesTo: {
    somebody: (details: { userId: string }) => `Then <@${details.userId}> is paged first.`,
    nobody:
      'There is nobody else it could go to: then I page those who lead, or whoever owns the server, until somebody begins.',
  },
  handOn: { pager: 'Hand it on now', load: 'End my shift now' },
  goOn: { pager: 'I keep it an hour longer', load: 'I go on' },
  wentOn: {
    pager: (details: { userId: string }) => `<@${details.userId}> keeps the pager for another hour.`,
    load: (details: { userId: string }) => `<@${details.userId}> goes on. I ask again after a few more cases.`,
  },
  handedOn: {
    pager: (details: { userId: string }) => `<@${details.userId}> has handed on the pager. Thank you.`,
    load: (details: { userId: string }) => `The shift of <@${details.userId}> is over: they carried a lot. Thank you.`,
  },
  endedByItself: (details: { userId: string }) =>
    `The shift of <@${details.userId}> is over. Thank you for being there.`,
  lostRole: (details: { userId: string }) =>
    `<@${details.userId}> is no moderator here any more, so their shift is over.`,
  pause: (details: { userId: string; until: string }) =>
    `<@${details.userId}> Thank you for being there for somebody. Take a pause: until ${details.until} others are paged before you.`,
  questions: 'Three questions for me',
  ready: 'I am ready again',
  isReady: (details: { userId: string }) => `<@${details.userId}> is ready again.`,
  /** Asked of oneself. Nothing of it is noted. */
  debrief: [
    '**Three questions, only for you.** You do not have to write anything, and I keep nothing.',
    '1. What are you taking with you from this that is not yours to carry?',
    '2. What does your body need right now: water, air, a walk, a hand, sleep?',
    '3. Who could you tell that it was hard? You can leave out who it was about.',
    'What you did counts, however it went on. If it stays with you, `/crisis` is there for you too.',
  ].join('\n'),

  who: {
    heading: '**Who is here**',
    nobody: 'Nobody is on shift now.',
    person: (details: { userId: string; until: string }) => `<@${details.userId}> until ${details.until}`,
    withPager: (line: string) => `${line}, with the pager`,
    paused: (line: string, until: string) => `${line}, in a pause until ${until}`,
    tested: (line: string) => `${line}, not counted yet: the test page was not pressed`,
    order: (details: { people: string }) => `**Paged in this order:** ${details.people}`,
    noOrder: '**Nobody can be paged now.** `/shift start` with the pager changes that.',
    next: '**Planned for the next day**',
    nothingNext: 'Nothing is planned for the next day.',
    turn: (details: { userId: string; from: string; until: string }) =>
      `<@${details.userId}>: ${details.from} to ${details.until}`,
    offered: (line: string) => `${line}, on offer`,
    more: (details: { count: number }) => `… and ${details.count} more`,
  },

  mine: {
    none: 'You are not on shift now.',
    on: (details: { since: string; until: string }) =>
      `You are on shift since ${details.since}, until ${details.until}.`,
    pager: 'You have the pager.',
    pagerUntil: (details: { until: string }) =>
      `You have the pager; I hand it on ${details.until}, unless you keep it.`,
    testing: 'Your test page was not pressed yet, so your shift does not count yet.',
    pause: (details: { until: string }) => `You are in a pause until ${details.until}.`,
    taken: (details: { taken: number; enough: number }) =>
      `T2 and T3 you took in this shift: ${details.taken}. After ${details.enough} I ask whether that is enough.`,
    month: (details: { shifts: number; hours: string; taken: number }) =>
      `In the last 30 days: shifts ${details.shifts}, hours ${details.hours}, T2 and T3 ${details.taken}. Nobody but you sees this.`,
    turns: '**Your next planned shifts**',
    noTurns: 'You have planned no shifts. `/shift plan` does that.',
  },

  load: {
    heading: '**What all of you carried in the last 30 days**',
    totals: (details: { shifts: number; hours: string; pagerHours: string; taken: number }) =>
      `Shifts ${details.shifts} · hours ${details.hours}, of these on shifts with the pager ${details.pagerHours} · T2 and T3 taken on shift ${details.taken}`,
    perShift: (details: { average: string }) => `T2 and T3 in a shift, on average: ${details.average}`,
    few: 'There were too few shifts for an average that is about nobody.',
    missed: (details: { count: number }) => `Planned shifts that nobody began: ${details.count}`,
    note: 'These are totals. How much each of you carried is shown to themselves alone, with `/shift mine`.',
  },

  plan: {
    made: (details: { when: string; hours: string }) =>
      `Planned: **${details.when}**, ${details.hours} hours each time.`,
    madeOnce: (details: { when: string; hours: string }) => `Planned: **${details.when}**, for ${details.hours} hours.`,
    pager: 'With the pager: you get a test page each time you begin.',
    next: (details: { times: string }) => `Next: ${details.times}`,
    how: 'An hour before I say so in the moderators’ channel, without waking anybody. Begin with `/shift start`. If you cannot come, `/shift swap` offers it to the others; you owe nobody a reason.',
    heading: '**Your plans**',
    none: 'You have no plans. Say when you could be there, for example `/shift plan when:Mondays 20:00`.',
    line: (details: { when: string; hours: string }) => `${details.when}, ${details.hours} h`,
    withPager: (line: string) => `${line}, with the pager`,
    stop: (details: { number: number }) => `End plan ${details.number}`,
    stopped: 'This plan is over. What others took over from it stays theirs.',
  },

  turn: {
    soon: (details: { userId: string; from: string; until: string }) =>
      `<@${details.userId}>, your planned shift is from ${details.from} to ${details.until}. \`/shift start\` begins it.`,
    stillOffered: 'Nobody has taken it yet, so it is still yours.',
    missed: (details: { userId: string; from: string }) =>
      `The shift that <@${details.userId}> planned for ${details.from} has not begun. That happens. Can somebody else be here? \`/shift start\``,
    offer: 'I cannot: offer it',
    offered: (details: { userId: string; from: string; until: string }) =>
      `<@${details.userId}> cannot make the shift from ${details.from} to ${details.until}. Who could take it?`,
    offeredPrivately: 'It is on offer now. Until somebody takes it, it is still yours.',
    take: 'I take it',
    back: 'I can after all',
    taken: (details: { userId: string; from: string; until: string }) =>
      `<@${details.userId}> takes the shift from ${details.from} to ${details.until}. Thank you.`,
    tookBack: (details: { userId: string; from: string; until: string }) =>
      `<@${details.userId}> can make the shift from ${details.from} to ${details.until} after all.`,
    swapHeading: '**Swap a planned shift**',
    chooseOwn: 'Offer one of yours',
    chooseOther: 'Take one that is on offer',
    noOwn: 'You have no planned shift to offer.',
    noOther: 'Nothing is on offer now.',
    /** A choice in a list: plain text, in the server's zone; at most 100 characters. */
    choice: (details: { from: string; hours: string }) => `${details.from}, ${details.hours} h`,
  },
};
