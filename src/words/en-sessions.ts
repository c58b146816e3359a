/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'session-gone': () =>
    'This session is not there any more, so nothing was changed. See what is planned with `/session list`.',
  'session-begun': () =>
    'This session has begun, or is over, so nothing was changed. See what comes next with `/session next`.',
  'session-cancelled': () =>
    'This session was called off, so nothing was changed. See what comes next with `/session next`.',
  'session-not-member': () =>
    'This is for the people in this group. Nothing was changed. To find a group here, use `/group browse`.',
  'session-unsure': () =>
    'I cannot see just now whether you are in this group, so I do not show its address. Please try again later, or ask those who look after the group.',
  'session-none': () =>
    'I see no session of your groups in the next 14 days, so nothing was changed. See your groups with `/group mine`.',
  'session-no-such': (details: { typed: string }) =>
    `I find no session of your groups called “${details.typed}”. Pick one from the list while you type, or look with \`/session list\`.`,
  'session-no-address': () =>
    'There is no address with this session. Ask those who look after the group where you meet.',
  'session-echo-over': () =>
    'This question is closed, so nothing was counted. If something is on your mind, tell those who look after the group.',
};

/** A group’s hour together, as its people read it. `at` and `distance` are moments as Discord shows them: a date, and how far away it is. */
export const sessions = {
  command: {
    description: 'When your groups meet',
    next: { description: 'See when your groups meet next; only you see it' },
    list: { description: 'See when your groups meet in the next 14 days; only you see it' },
    rsvp: {
      description: 'Say that you will come to a session, or that you cannot come',
      optionNames: { answer: 'answer', session: 'session' },
      options: { answer: 'Will you come?', session: 'Which one; leave it out for the next one' },
    },
  },
  /** In the list of what the bot can do. */
  overview: 'see when your groups meet, and say whether you will come',
  come: 'I will come',
  cannot: 'I cannot come',
  calendar: 'Add to my calendar',
  /** Where it may be in the calendar already. */
  calendarAgain: 'Update my calendar',
  where: 'Where we meet',
  support: 'I could use support',
  card: {
    when: (details: { at: string; distance: string }) => `**When:** ${details.at} (${details.distance})`,
    lasts: (details: { minutes: number }) =>
      details.minutes === 1 ? '**How long:** one minute' : `**How long:** ${details.minutes} minutes`,
    place: (text: string) => `**Where:** ${text}`,
    inPerson: 'in person',
    hybrid: (details: { channel: string }) => `${details.channel}, or in person`,
    addressHidden: 'The address is for the people in this group: press **Where we meet**.',
    address: (text: string) => `**Address:** ${text}`,
    host: (details: { who: string }) => `**Host:** ${details.who}`,
    hosts: (details: { who: string; second: string }) => `**Hosts:** ${details.who}, ${details.second}`,
    agenda: '**What is planned:**',
    going: (details: { count: number }) =>
      details.count === 1 ? 'One of us will come.' : `${details.count} of us will come.`,
    left: (details: { count: number }) =>
      details.count === 1 ? 'One place is left.' : `${details.count} places are left.`,
    full: 'All places are taken. Press **I will come** to wait for one. A place that comes free goes to whoever waits longest; `/session list` shows whether it is yours.',
    cancelled: '**This session was called off. It does not take place.**',
    moved: '**This session was moved. The new time is below.**',
    over: 'This session is over.',
    /** Where there is room for all. */
    open: 'You can also come without a word here.',
    quiet: 'I tell nobody who will come, only how many.',
  },
  reminder: {
    soon: (details: { title: string; distance: string }) => `**${details.title}** begins ${details.distance}.`,
    cannot: 'If you said that you will come and cannot, press the button. Then somebody else can have your place.',
    waits: 'Do you wait for a place? `/session list` shows whether you have one.',
  },
  changed: {
    cancelled: (details: { title: string; at: string }) =>
      `**${details.title}** on ${details.at} was called off. It does not take place.`,
    moved: (details: { title: string; at: string; distance: string }) =>
      `**${details.title}** was moved. It is now on ${details.at} (${details.distance}).`,
    was: (details: { at: string }) => `Before, it was on ${details.at}.`,
    keeps: 'If you said that you will come, that still counts. If you cannot come at the new time, press the button.',
    /** In a direct message, which has no buttons. */
    keepsDirectly: (link: string) =>
      `What you said about coming still counts. If you cannot come at the new time, use \`/session rsvp\` on the server: ${link}`,
    calendar: 'If it is in your calendar, get a new file here.',
    calendarDirectly: (link: string) =>
      `If it is in your calendar, get a new file on the server with \`/session list\`: ${link}`,
  },
  answer: {
    going: (details: { title: string; at: string }) => `Noted: you will come to **${details.title}** on ${details.at}.`,
    goingAlready: (details: { title: string; at: string }) =>
      `You have said already that you will come to **${details.title}** on ${details.at}. It counts once.`,
    waiting: (details: { title: string }) => `**${details.title}** is full just now. You wait for a place.`,
    line: (details: { place: number }) => `Your place in line: ${details.place}.`,
    willTell: 'When a place comes free for you, it is yours, and I send you one direct message.',
    willShow: 'When a place comes free for you, it is yours. `/session list` shows it; I do not write to you.',
    kept: 'I tell nobody that it is you, only how many will come. I forget it a day after the session.',
    notGoing: (details: { title: string }) => `All right. You will not come to **${details.title}**.`,
    notWaiting: (details: { title: string }) =>
      `All right. You do not wait for a place in **${details.title}** any more.`,
    freed: 'Your place is free for somebody else.',
    forgotten: 'Nobody is told that it was you, and I keep nothing of it.',
  },
  /** A direct message to somebody who waited. */
  movedUp: (details: { title: string; at: string }) =>
    `A place came free, and it is yours: **${details.title}** on ${details.at}.`,
  movedUpHow: (link: string) =>
    `If you cannot come, please say so with \`/session rsvp\` on the server. Then the next one can have it: ${link}`,
  list: {
    next: '## What comes next',
    heading: '## The next 14 days',
    none: 'I see no session of your groups in the next 14 days.',
    unknown: (details: { count: number }) =>
      details.count === 1
        ? 'Of one group I cannot see whether you are in it, so its sessions are not here.'
        : `Of ${details.count} groups I cannot see whether you are in them, so their sessions are not here.`,
    group: (name: string) => `Group: ${name}`,
    going: 'You said that you will come.',
    waiting: (details: { place: number }) => `You wait for a place. Your place in line: ${details.place}.`,
    nothing: 'You have not said that you will come.',
    more: (details: { count: number }) => `More that do not fit here: ${details.count}`,
    quiet: 'Only you can see this. Nobody is told that you looked.',
  },
  file: {
    one: 'Open this file, and your calendar asks whether to add the session.',
    many: 'Open this file, and your calendar asks whether to add the sessions.',
    changes: 'The file does not change by itself. If a session is moved or called off, get a new one here.',
    title: 'Whoever sees your calendar can read the title. You may want to change it there.',
    noAddress: 'The address is not in it, because others may see your calendar.',
    withAddress: 'Put the address in too',
    hasAddress: 'The address is in this file.',
    keep: 'Please keep it among the people in this group.',
    /** A title in the file. */
    cancelled: (details: { title: string }) => `Called off: ${details.title}`,
  },
  closing: {
    ask: (details: { title: string }) => `## Was **${details.title}** good for you?`,
    how: 'Nobody has to answer. What you press is counted without your name, and cannot be taken back. Those who look after the group see the counts the next day, if five people or more have answered.',
    until: (details: { when: string }) =>
      `You can answer until ${details.when}. I note that you answered, so that nobody counts twice. I drop that a day later.`,
    thanks: 'Thank you. It is counted, and your name is not with it.',
    already: 'You have answered this already, and the first answer counts. Your name is not with it.',
    low: 'If something heavy is left, you do not have to stay alone with it. You can look at what could help.',
  },
};
