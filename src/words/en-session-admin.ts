/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'session-unknown': () =>
    'I cannot tell which session this is. `/session-admin list` shows those of the groups that you look after. Nothing was changed.',
  'session-date-none': () =>
    'There is no such date to come. Choose one from the list that `date` offers; `/session-admin list` shows them too. Nothing was changed.',
  'sessions-full': (details: { most: number }) =>
    `This group has ${details.most} sessions already. Remove one first with \`/session-admin remove\`, or change one with \`/session-admin edit\`. Nothing was changed.`,
  'session-nothing-left': () =>
    'With this it would never take place: its days are over or left out. Say another time with `when`, or leave fewer days out with `except`. Nothing was changed.',
  'session-title-empty': () =>
    'There is nothing to read in this title. Give it a short name, such as **Evening circle**. Nothing was changed.',
  'session-title-long': (details: { most: number; length: number }) =>
    `This title has ${details.length} characters and ${details.most} fit. Please shorten it. Nothing was changed.`,
  'session-agenda-long': (details: { lines: number; most: number }) =>
    `An agenda has at most ${details.lines} lines of ${details.most} characters. Please shorten it; lines are parted by \`;\`. Nothing was changed.`,
  'session-address-missing': () =>
    'A session in person needs the address where people come. Give it as `address`; only the group’s people will see it. Nothing was changed.',
  'session-address-unused': () =>
    'This is a session on Discord alone, and nobody would see the address. Choose `place:hybrid` or `place:in-person`, or leave `address` out. Nothing was changed.',
  'session-address-long': (details: { most: number; length: number }) =>
    `This address has ${details.length} characters and ${details.most} fit. Please shorten it. Nothing was changed.`,
  'session-channel-voice': () =>
    'This takes a voice channel of this server. Choose one as `channel`. Nothing was changed.',
  'session-channel-stage': () =>
    'This takes a stage channel of this server. Choose one as `channel`. Nothing was changed.',
  'session-channel-text': () =>
    'This takes a text channel or a thread of this server. Choose one as `channel`, or leave it out: then it is the group’s own place. Nothing was changed.',
  'session-channel-any': () =>
    'This takes a voice, stage or text channel of this server, or a thread. Choose one as `channel`, or leave it out: then it is the group’s own place. Nothing was changed.',
  'session-channel-unused': () =>
    'A session in person has no channel. Choose `place:hybrid` for both, or leave `channel` out. Nothing was changed.',
  'session-channel-none': () =>
    'This group has no place on Discord just now. Choose a channel as `channel`; `/group doctor` shows what to mend. Nothing was changed.',
  'session-host-none': () =>
    'I do not find this person on this server. Choose somebody from the list. Nothing was changed.',
  'session-host-bot': () => 'A bot cannot host people. Choose a person, or leave it out. Nothing was changed.',
  'session-host-twice': () =>
    'The second host is for when the first cannot come: choose two different people. Nothing was changed.',
  'session-host-first': () =>
    'There is no host for the second one to stand in for. Choose one as `host`. Nothing was changed.',
  'session-out-of-range': (details: { option: string; least: number; most: number }) =>
    `\`${details.option}\` is a number from ${details.least} to ${details.most}. Nothing was changed.`,
  'session-move-once': () =>
    'Say one day and a time to move it to, such as **4 December 19:30**, **tomorrow 18:00**, or a time alone for the same day. Nothing was changed.',
};

/** Sessions, for those who look after groups. */
export const sessionAdmin = {
  description: 'A group’s regular hour together, for those who look after it',
  command: {
    create: 'Plan a group’s regular hour together, or one alone',
    edit: 'Change a session; what you leave out stays as it is',
    cancel: 'Call one date off; those who said yes are told',
    move: 'Move one date to another time; those who said yes are told',
    remove: 'End a session with all its dates to come, after a yes',
    list: 'The sessions of your groups, their dates, and how the last ones were',
  },
  options: {
    group: 'The group',
    session: 'Which session',
    title: 'What it is called; on the server’s calendar everybody on this server reads it',
    when: 'For example: Thursdays 19:00, every 2 weeks on Sunday at 7pm, first Monday of the month 18:00',
    minutes: 'How long it lasts, in minutes; without it an hour',
    place: 'Where you meet; without it the group’s own place on Discord',
    channel: 'The voice, stage or text channel you meet in',
    address: 'Where you meet in person; only the group’s people see it',
    host: 'Who hosts it; the group reads it',
    second: 'Who stands in for the host',
    agenda: 'What is planned, in lines parted by ;',
    size: 'How many people it has room for; 0 for no limit',
    remind: 'So many minutes before, the group is reminded; 0 for never',
    closing: 'Whether people are asked at its end how it was',
    event: 'Whether it stands on the server’s calendar, where everybody on this server reads its title',
    zone: 'The time zone of that time; without it the server’s',
    except: 'Days to leave out, for example: 24 Dec to 1 Jan, 2027-04-05',
    'no-host': 'Nobody is named as host any more',
    'no-second': 'Nobody stands in any more',
    'no-agenda': 'There is no agenda any more',
    'no-except': 'No days are left out any more',
    date: 'Which date',
    to: 'When instead, for example: 4 December 19:30, tomorrow 18:00, or a time alone for the same day',
  },
  places: {
    voice: 'Voice channel',
    stage: 'Stage channel',
    thread: 'In writing, on Discord',
    'in-person': 'In person',
    hybrid: 'In person and on Discord',
  },
  card: {
    heading: (details: { group: string; title: string }) => `## ${details.title}\nSession of **${details.group}**`,
    when: (details: { plan: string; minutes: number }) => `**When:** ${details.plan}, for ${details.minutes} minutes`,
    next: (details: { times: string }) => `**Next:** ${details.times}`,
    nextNone: '**Next:** no date to come.',
    time: (details: { at: string; from: string }) => `${details.at} (${details.from})`,
    movedTime: (details: { at: string; from: string }) => `${details.at} (${details.from}, moved)`,
    where: (details: { place: string }) => `**Where:** ${details.place}`,
    voice: (details: { channel: string }) => `the voice channel ${details.channel}`,
    stage: (details: { channel: string }) => `the stage channel ${details.channel}`,
    thread: (details: { channel: string }) => `in writing, in ${details.channel}`,
    inPerson: 'in person; only the group’s people see the address',
    hybrid: (details: { channel: string }) =>
      `in ${details.channel}, and in person; only the group’s people see the address`,
    address: (details: { address: string }) => `**Address, as you gave it:** ${details.address}`,
    host: (details: { who: string }) => `**Host:** ${details.who}`,
    hosts: (details: { who: string; second: string }) =>
      `**Host:** ${details.who}, and ${details.second} where they cannot`,
    noHost: '**Host:** nobody is named.',
    agenda: '**Agenda:**',
    size: (details: { count: number }) => `**Places:** ${details.count}, and a waiting list after that`,
    noLimit: '**Places:** no limit',
    remind: (details: { minutes: number }) => `**Reminder:** ${details.minutes} minutes before, in the group’s place`,
    noReminder: '**Reminder:** none',
    closing: '**At its end** people are asked how it was. From five answers on you see how they fell, never whose.',
    noClosing: '**At its end** nobody is asked how it was.',
    event: (details: { title: string }) =>
      `**Calendar:** each date stands on the server’s calendar. Everybody on this server reads the title “${details.title}” and when it is, but no address. With \`event:False\` it does not stand there.`,
    noEvent:
      '**Calendar:** it does not stand on the server’s calendar. With `event:True` it would, and everybody on this server would read its title and when it is.',
    troubles: {
      rights:
        '⚠️ I may not make events here, so it does not stand on the server’s calendar. Give me **Create Events**; I try again each hour.',
      full: '⚠️ This server has as many events as Discord allows, so it does not stand on the calendar. I try again each hour.',
    },
    gone: '⚠️ The group’s place on Discord is gone, so nobody is told of its dates. `/group doctor` shows what can be done.',
    lacks: (details: { permissions: string }) =>
      `⚠️ I cannot tell the group of its dates yet. I need **${details.permissions}** in the group’s channel. \`/group doctor\` shows what to mend.`,
    how: 'Three days before, each date is announced in the group’s place, where people say whether they come. You see how many, never who.',
  },
  cancelled: (details: { title: string; group: string; at: string }) =>
    `Called off: **${details.title}** of **${details.group}** on ${details.at}.`,
  moved: (details: { title: string; group: string; was: string; at: string; from: string }) =>
    `Moved: **${details.title}** of **${details.group}** from ${details.was} to ${details.at} (${details.from}).`,
  othersStay: 'The other dates stay as they are.',
  told: 'The group is told in its place, without a ping; whoever said yes and wishes direct messages gets one.',
  toldNobody: 'Nobody had been told of this date yet, so nobody is told of the change.',
  remove: {
    question: (details: { title: string; group: string }) =>
      `## End “${details.title}” of **${details.group}**?\nAll its dates to come are called off.`,
    goes: 'Those who said yes are told, and its events leave the server’s calendar. Past dates are forgotten 90 days after them. To call off one date alone, use `/session-admin cancel`.',
    button: 'Yes, end it',
    done: (details: { title: string; group: string }) =>
      `Ended. **${details.group}** has no “${details.title}” any more.`,
  },
  list: {
    heading: (details: { group: string }) => `## Sessions of **${details.group}**`,
    none: 'No group that you look after has a session yet. `/session-admin create` plans one.',
    noneHere: (details: { group: string }) =>
      `**${details.group}** has no session yet. \`/session-admin create\` plans one.`,
    item: (details: { title: string; plan: string; minutes: number }) =>
      `**${details.title}**\n${details.plan}, for ${details.minutes} minutes`,
    more: (details: { count: number }) =>
      `…and ${details.count} more that do not fit here. Give one group as \`group\`.`,
    date: {
      planned: (details: { at: string; going: number }) =>
        `- ${details.at}: ${details.going === 0 ? 'nobody said yet that they come' : `${details.going} said that they come`}`,
      moved: (details: { at: string; going: number }) =>
        `- ${details.at} (moved): ${details.going === 0 ? 'nobody said yet that they come' : `${details.going} said that they come`}`,
      cancelled: (details: { at: string }) => `- ${details.at}: called off`,
      over: (details: { at: string; going: number }) =>
        `- ${details.at}: over; ${details.going === 0 ? 'nobody had said that they come' : `${details.going} had said that they come`}`,
      echoes: (details: { levels: string }) => `  How it was, from 1 (not at all) to 5 (very much): ${details.levels}`,
      level: (details: { level: number; count: number }) => `${details.level} ×${details.count}`,
    },
  },
  noEvents: {
    rights: (details: { group: string; title: string }) =>
      `I could not put “${details.title}” of **${details.group}** on the server’s calendar: I may not make events here. The session goes on without. Give me **Create Events** if you want it there; I try again each hour and do not tell you again.`,
    full: (details: { group: string; title: string }) =>
      `I could not put “${details.title}” of **${details.group}** on the server’s calendar: this server has as many events as Discord allows. The session goes on without; I try again each hour and do not tell you again.`,
  },
  notSaid: {
    date: (details: { group: string; title: string }) =>
      `I could not announce “${details.title}” in **${details.group}**: its place is gone, or I may not write there. The session goes on, and people can still see it with \`/session next\`. \`/group doctor\` shows what to mend.`,
    reminder: (details: { group: string; title: string }) =>
      `I could not remind **${details.group}** of “${details.title}”: its place is gone, or I may not write there. \`/group doctor\` shows what to mend.`,
    change: (details: { group: string; title: string }) =>
      `I could not tell **${details.group}** that a date of “${details.title}” was called off or moved: its place is gone, or I may not write there. Please tell people yourself; \`/group doctor\` shows what to mend.`,
    closing: (details: { group: string; title: string }) =>
      `I could not ask **${details.group}** how “${details.title}” was: its place is gone, or I may not write there. \`/group doctor\` shows what to mend.`,
  },
};
