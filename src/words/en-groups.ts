/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'no-such-group': (details: { typed: string; near: string | null }) =>
    details.near === null
      ? `I find no open group called “${details.typed}”. Look at all of them with \`/group browse\`.`
      : `I find no open group called “${details.typed}”. Did you mean ${details.near}? Look at all of them with \`/group browse\`.`,
  'group-closed': (details: { name: string }) =>
    `**${details.name}** is not open any more, so nobody can join it now. See which groups there are with \`/group browse\`.`,
  'group-gone': () => 'This group is not there any more. See which groups there are with `/group browse`.',
  'group-kept-out': (details: { name: string }) =>
    `You cannot join **${details.name}** at the moment: somebody who looks after this server decided so. If you want to know why, or think that it is a mistake, ask somebody who runs the server. \`/crisis\` is there for you at any time.`,
  'group-out-of-reach': (details: { name: string }) =>
    `I cannot do this for **${details.name}** at the moment. Something on this server is in my way. Nothing was changed. Please tell somebody who runs the server: \`/group doctor\` shows what it is.`,
  'not-on-server': () =>
    'Discord says that you are not on this server any more. Come back to the server, and try it again there.',
  'too-many-waits': (details: { most: number }) =>
    `You already wait for ${details.most} groups here. Stop waiting for one of them with \`/group mine\`, and try again.`,
  'discord-busy': () => 'Discord is very busy just now. Please try again in a minute.',
  'no-such-topic': (details: { typed: string }) =>
    `I do not know what “${details.typed}” is about. Pick a topic from the list while you type, or leave it out.`,
};

/** Finding, joining and leaving groups, as members read it. */
export const groups = {
  command: {
    description: 'Support groups on this server',
    browse: {
      description: 'See which groups there are; only you see the list',
      optionNames: { topic: 'topic', language: 'language', format: 'format', age: 'age' },
      options: {
        topic: 'What it is about, in your own words',
        language: 'The language spoken in it',
        format: 'Where it meets',
        age: 'Whom it is for',
      },
    },
    join: {
      description: 'Join a group, or ask to join it',
      optionNames: { group: 'group' },
      options: { group: 'Which group' },
    },
    leave: {
      description: 'Leave a group at once, without a question',
      optionNames: { group: 'group' },
      options: { group: 'Which group' },
    },
    mine: { description: 'See the groups you are in and what you wait for; only you see it' },
  },
  formats: { online: 'online', hybrid: 'online and in person', 'in-person': 'in person' },
  leads: {
    peers: 'led by peers',
    therapist: (details: { name: string; date: string }) =>
      `led by ${details.name}, a therapist. The owner vouched for this on ${details.date}`,
    both: (details: { name: string; date: string }) =>
      `led by peers and by ${details.name}, a therapist. The owner vouched for this on ${details.date}`,
  },
  admissions: { open: 'anyone may join', request: 'you ask to join' },
  ages: { 13: 'for 13 and over', 16: 'for 16 and over', 18: 'for 18 and over' },
  size: {
    about: (count: string) => `about ${count} people`,
    more: (count: string) => `${count} people or more`,
    full: 'full just now',
  },
  browse: {
    heading: () => '## Groups on this server',
    quiet: () => 'Only you can see this list. Nobody is told that you looked.',
    none: () => 'There is no open group like that here yet. Look at all of them with `/group browse`.',
    page: (details: { page: string; pages: string }) => `Page ${details.page} of ${details.pages}`,
    choose: 'Look at a group',
    previous: 'Page before',
    next: 'Next page',
    back: 'Back to the list',
  },
  card: {
    forWhom: (text: string) => `**Who it is for:** ${text}`,
    agreement: (text: string) => `**What is agreed there:**\n${text}`,
    agreementMore: () => 'That is not all of it. `/group agreement` shows the rest.',
    question: (text: string) => `**They ask one question:** ${text}`,
    place: () => 'Where it meets is shown to those who have joined.',
    screened: () => 'A program reads messages there. It tells the moderators when somebody may be in danger.',
    exposure: {
      role: () =>
        '**Who can see it:** Other members can see the group’s role on your profile. Staff who can see the audit log, and other bots, can see that you joined.',
      overwrite: () =>
        '**Who can see it:** People in the group see you there. Nothing shows on your profile. Staff who can see the audit log, and other bots, can see that you joined.',
      thread: () =>
        '**Who can see it:** Discord shows inside the group that you joined. Nothing shows on your profile. Staff who look after threads, and other bots, can see that you joined.',
    },
    join: 'Join',
    ask: 'Ask to join',
    wait: 'Wait for a place',
  },
  welcome: {
    joined: (details: { name: string; channel: string }) =>
      `You are in **${details.name}** now. This is the way in: ${details.channel}`,
    already: (details: { name: string; channel: string }) =>
      `You are in **${details.name}** already. This is the way in: ${details.channel}`,
    place: (text: string) => `**Where it meets:** ${text}`,
    agreement: (version: string) => `You can read its agreement (version ${version}) with \`/group agreement\`.`,
    leave: () => 'You can go at any time with `/group leave`. Nobody is told.',
    leaveThread: () =>
      'To go without a word, open the thread’s menu in Discord and press *Leave Thread*. With `/group leave`, Discord shows inside that you left.',
  },
  hello: {
    question: () =>
      '**Would you like to say hello?** Press what would help, and I show you words that you can use. Nothing is sent.',
    wishes: { listen: 'Just listen', been: 'Been there', ideas: 'Ideas', distraction: 'Distraction' },
    words: {
      listen: 'Hi, I am new here. It would help me if somebody just listens for a bit.',
      been: 'Hi, I am new here. It would help me to hear from somebody who has been there too.',
      ideas: 'Hi, I am new here. I would be glad of ideas: what has helped you?',
      distraction: 'Hi, I am new here. Could we talk about something light for a while?',
    },
    how: (channel: string) =>
      `You can copy this, or say it in your own words, in ${channel}. Nothing was sent. Just reading is fine too.`,
  },
  waiting: {
    full: (name: string) => `**${name}** is full just now. You are on its waiting list.`,
    line: (place: string) => `Your place in line: ${place}.`,
    expect: {
      days: 'Your turn may come within days. That is a guess from the last 30 days.',
      weeks: 'Your turn may come within weeks. That is a guess from the last 30 days.',
      months: 'It may take months. That is a guess from the last 30 days.',
      unknown: 'I cannot say how long it will take. Too few places came free lately.',
    },
    keeps: () =>
      'When a place comes free, it is kept for you for three days, and you choose. `/group mine` shows it. After 90 days the wait ends.',
    offered: (details: { name: string; until: string }) =>
      `There is a place for you in **${details.name}**. It is kept for you until ${details.until}.`,
    openServer: (link: string) => `To take it, open the server and use \`/group mine\`: ${link}`,
    tell: 'Write to me when there is news',
    willTell: () => 'I will send you one direct message when there is news.',
    take: (name: string) => `Take the place: ${name}`,
    giveUp: (name: string) => `Stop waiting: ${name}`,
    gone: () => 'That wait is over already.',
    givenUp: (name: string) => `Done. You do not wait for **${name}** any more.`,
  },
  request: {
    title: 'Ask to join',
    answer: 'Your answer',
    sent: (name: string) =>
      `You asked to join **${name}**. The moderators of this server will see your name and what you wrote. I cannot say how long it takes.`,
    already: (name: string) =>
      `You have asked to join **${name}** already. There is no answer yet. \`/group mine\` shows it.`,
    keeps: () =>
      'What you wrote is deleted here once they decide. You can take it all back with `/group mine`. After 90 days it ends.',
    accepted: (details: { name: string; channel: string }) =>
      `You asked to join **${details.name}**, and you are in now: ${details.channel}`,
    declined: (name: string) =>
      `**${name}** cannot take you in right now. That is not about your worth. You can look at other groups with \`/group browse\`.`,
    reasons: {
      none: null,
      topic: 'They say: it is about something else than what you look for.',
      age: 'They say: it is for people of another age.',
      room: 'They say: there is no room at the moment.',
      elsewhere: 'They say: another group here may fit you better.',
    },
  },
  leave: {
    left: (name: string) => `You have left **${name}**. Nobody is told. You can come back when you like.`,
    leftThread: (name: string) =>
      `You have left **${name}**. Discord shows inside that you are gone. Nobody else is told. You can come back when you like.`,
    notIn: (name: string) => `You are not in **${name}**, so there is nothing to leave.`,
  },
  mine: {
    heading: () => '## Your groups',
    none: () => 'You are in no group here, as far as I can see. Find one with `/group browse`.',
    closed: (name: string) => `**${name}** (not open any more)`,
    unknown: () => 'I cannot see whether you are in:',
    waits: () => '## You wait for',
    asked: (name: string) => `**${name}**: you asked to join, and there is no answer yet.`,
    wait: (details: { name: string; line: string }) => `**${details.name}**: ${details.line}`,
    chooseLeave: 'Leave a group',
    more: (count: string) => `More that do not fit here: ${count}`,
  },
};
