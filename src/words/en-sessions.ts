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

/** A group’s hour together, as its people read it. */
export const sessions = {
  command: {
    description: 'When your groups meet',
    next: { description: 'See when your groups meet next; only you see it' },
    list: { description: 'See when your groups meet in the next 14 days; only you see it' },
    rsvp: {
      description: 'Say that you come to a session, or that you cannot come',
      optionNames: { answer: 'answer', session: 'session' },
      options: { answer: 'Do you come?', session: 'Which one; the next one if you leave this out' },
    },
  },
  come: 'I come',
  cannot: 'I cannot come',
  calendar: 'Add to my calendar',
  /** Where it is in the calendar already. */
  calendarAgain: 'Update my calendar',
  where: 'Where we meet',
  support: 'I could use support',
  card: {
    when: (details: { at: string; distance: string }) => `**When:** ${details.at} (${details.distance})`,
    lasts: (details: { minutes: number }) =>
      details.minutes === 1 ? '**How long:** one minute' : `**How long:** ${details.minutes} minutes`,
    place: (text: string) => `**Where:** ${text}`,
    inPerson: 'in person. The address is for people in this group: press **Where we meet**.',
    hybrid: (details: { channel: string }) =>
      `${details.channel}, or in person. The address is for people in this group: press **Where we meet**.`,
    /** Where there is no address with it, or it stands below. */
    inPersonOnly: 'in person',
    hybridOnly: (details: { channel: string }) => `${details.channel}, or in person`,
    address: (text: string) => `**Address:** ${text}`,
    host: (details: { who: string }) => `**Host:** ${details.who}`,
    hosts: (details: { who: string; second: string }) => `**Hosts:** ${details.who}, ${details.second}`,
    agenda: '**What is planned:**',
    going: (details: { count: number }) => (details.count === 1 ? 'One of us comes.' : `${details.count} of us come.`),
    left: (details: { count: number }) =>
      details.count === 1 ? 'One place is left.' : `${details.count} places are left.`,
    full: 'All places are taken. You can wait for one: it goes to whoever waits longest. `/session list` shows whether it is yours.',
    cancelled: '**This session was called off. It does not take place.**',
    moved: '**This session was moved. The new time is below.**',
    over: 'This session is over.',
    counted: 'You can just come, too. From me, nobody learns who comes, only how many.',
    countedOfPlaces: 'From me, nobody learns who comes, only how many.',
  },
  reminder: {
    soon: (details: { title: string; distance: string }) => `**${details.title}** begins ${details.distance}.`,
    cannot: 'If you cannot come after all, press it here. Nobody is told that it was you.',
    waits: 'Do you wait for a place? `/session list` shows whether you have one.',
  },
  changed: {
    cancelled: (details: { title: string; at: string }) =>
      `**${details.title}** on ${details.at} was called off. It does not take place.`,
    moved: (details: { title: string; at: string; distance: string }) =>
      `**${details.title}** was moved. It is now on ${details.at} (${details.distance}).`,
    was: (details: { at: string }) => `Before, it was on ${details.at}.`,
    keeps: 'If you said that you come, that still counts. If you cannot come at the new time, press it here.',
    calendar: 'If it is in your calendar, press the button for a new file.',
  },
  answer: {
    going: (details: { title: string; at: string }) => `You come to **${details.title}** on ${details.at}.`,
    goingAlready: (details: { title: string; at: string }) =>
      `You have said already that you come to **${details.title}** on ${details.at}. It counts once.`,
    waiting: (details: { title: string }) => `**${details.title}** is full just now. You wait for a place.`,
    line: (details: { place: number }) => `Your place in line: ${details.place}.`,
    willTell: 'When a place comes free for you, it is yours, and I send you one direct message.',
    willShow: 'When a place comes free for you, it is yours. `/session list` shows it; I do not write to you.',
    notGoing: (details: { title: string }) =>
      `All right. You do not come to **${details.title}**. Nobody is told that it was you.`,
    freed: 'Your place is free for somebody else.',
    notWaiting: (details: { title: string }) =>
      `All right. You do not wait for a place in **${details.title}** any more.`,
    kept: 'From me, nobody learns that it is you, only how many come. I forget it a day after the session.',
  },
  /** A direct message to somebody who waited. */
  movedUp: (details: { title: string; at: string }) =>
    `A place came free: you now have one in **${details.title}** on ${details.at}.`,
  movedUpHow: (link: string) =>
    `If you cannot come, please say so with \`/session rsvp\` on the server, so that it goes to the next one: ${link}`,
  list: {
    next: '## What comes next',
    heading: '## The next 14 days',
    none: 'I see no session of your groups in the next 14 days.',
    unknown: (details: { count: number }) =>
      details.count === 1
        ? 'Of one group I cannot see whether you are in it, so its sessions are not here.'
        : `Of ${details.count} groups I cannot see whether you are in them, so their sessions are not here.`,
    group: (name: string) => `Group: ${name}`,
    going: 'You said that you come.',
    waiting: (details: { place: number }) => `You wait for a place. Your place in line: ${details.place}.`,
    nothing: 'You have not said whether you come.',
    more: (details: { count: number }) => `More that do not fit here: ${details.count}`,
    quiet: 'Only you can see this. Nobody is told that you looked.',
  },
  file: {
    one: 'Open this file, and your calendar asks whether to add the session.',
    many: 'Open this file, and your calendar asks whether to add the sessions.',
    changes: 'It does not change by itself: if a session is moved or called off, get a new file here.',
    title: 'Whoever sees your calendar can read the title. Your calendar may let you change it.',
    noAddress: 'The address is not in it, because others may see your calendar.',
    withAddress: 'Put the address in too',
    hasAddress: 'The address is in this file. Please keep it among the people in this group.',
    /** Stands in the file. */
    cancelled: (details: { title: string }) => `Called off: ${details.title}`,
  },
  closing: {
    ask: (details: { title: string }) => `## Was **${details.title}** good for you?`,
    how: 'Nobody has to answer. What you press is counted without your name, and cannot be taken back. Those who look after the group see the counts once five people have answered.',
    until: (details: { when: string }) =>
      `You can answer until ${details.when}. I note that you answered, so that nobody counts twice, and drop that two days later.`,
    thanks: 'Thank you. It is counted, and your name is not with it.',
    already: 'You have answered this already, and the first answer counts. Your name is not with it.',
    low: 'If something heavy is left, you do not have to stay alone with it. You can look at what could help.',
  },
};
