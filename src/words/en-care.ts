/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'facilitator-already': () =>
    'They look after this group already, or were asked and have not answered yet. `/group facilitators` shows it. Nothing was changed.',
  'facilitators-full': (details: { most: number }) =>
    `A group has room for ${details.most} people who look after it. Take somebody off first with \`/group facilitators remove\`. Nothing was changed.`,
  'facilitator-none': () =>
    'This person does not look after this group, so there is nothing to take off or hand over. `/group facilitators` shows who does. Nothing was changed.',
  'facilitator-is-bot': () => 'A bot cannot look after a group. Choose a person who has time for it.',
  'pulse-too-soon': () =>
    'This group was asked within the last 30 days. `/group pulse` shows when it can be asked again. Nothing was sent.',
  'pulse-gone': () => 'These questions are no longer kept. Look at `/group pulse` for the newest. Nothing was changed.',
  'pulse-decided': () =>
    'Somebody wrote down a change already, and the group knows it. Look at `/group pulse`. Nothing was changed.',
  'decision-missing': () => 'Please write in one sentence what you will try. Nothing was changed.',
  'role-gone': () =>
    'This is over: it was taken back, handed on or too long ago. Ask whoever runs the server if you want to help. Nothing was changed.',
};

/** Looking after a group, as its facilitators read it. */
export const care = {
  command: {
    facilitators: 'See who looks after a group, ask somebody to, or take somebody off',
    facilitate: 'The groups that you look after, or were asked to: say yes, go on or stop',
    'hand-over': 'Ask somebody to take over a group that you look after',
  },
  options: {
    group: 'The group',
    add: 'Ask this person to look after it',
    'stand-in': 'They stand in when the others cannot',
    remove: 'Take this person off',
    to: 'Who should take over',
  },
  question: {
    lead: (name: string) => `## Will you help look after **${name}**?\nYou were asked because people trust you.`,
    standIn: (name: string) =>
      `## Will you stand in for **${name}**?\nYou would help when those who look after it cannot. You were asked because people trust you.`,
    end: (when: string) => `You can take your time: the question stands until ${when}. A no needs no reason.`,
  },
  limits:
    '**What you are:** a peer, one of the group. You are not a therapist and not on call. You may sleep, be away and have bad days.\n' +
    '**What you do:** greet new people. See that nobody is left without an answer. Say yes or no when somebody asks to join. Keep the agreement, and change it with the group.\n' +
    '**What you do not do:** you give no treatment and no advice on drugs or doses. You keep no secret that puts a life at risk. You do not carry anybody alone, and you owe nobody a private chat.\n' +
    '**Whom to hand to:** if a life may be at risk, use *Tell the moderators* in the menu of the message and show `/crisis`. If somebody breaks the rules, tell the moderators too. If it is too much for you, tell whoever asked you.\n' +
    '**How it ends:** after a year, unless you say yes again. You may stop at any time, with one press and without a reason. The group and the other helpers can see that you have this role.',
  accept: 'Yes, I will',
  decline: 'No, thank you',
  anotherYear: 'Yes, one more year',
  stepDown: 'Stop now',
  accepted: (name: string, until: string) =>
    `Thank you. You look after **${name}** until ${until}. To stop or to see this again, use \`/group facilitate\`.`,
  declined: 'That is fine. Nothing changes, and nobody will ask why.',
  stopped: (name: string) => `Done. You no longer look after **${name}**. Thank you for the time you gave.`,
  own: (name: string, until: string) => `## You look after **${name}**\nUntil ${until}, unless you say yes again.`,
  handOverHow: 'To pass it on to somebody else, use `/group hand-over`. It stays with you until they say yes.',
  several: (names: string) =>
    `You look after more than one group here, or were asked to: ${names}. Give one as \`group\`.`,
  none: 'You look after no group here, and nobody has asked you to.',
  reminder: (name: string, until: string) =>
    `## One more year?\nYou said yes to looking after **${name}**, and that ends ${until}. Say yes again if you still want to. If you do nothing, it ends by itself, and that is fine.`,
  asked: (userId: string) =>
    `I asked <@${userId}> in a direct message. Nothing changes until they say yes. If no message reaches them, they find the question with \`/group facilitate\`.`,
  handed: (userId: string) => `I asked <@${userId}> to take over. It stays with you until they say yes.`,
  removedHere: (userId: string) => `Done. <@${userId}> no longer looks after this group.`,
  removed: (name: string) =>
    `You no longer look after **${name}**: somebody who runs the server ended it. Thank you for the time you gave. If you want to know why, ask them.`,
  deskGone:
    'Somebody asks to join a group, or waits for an answer there, and I could not tell the moderators: their channel is gone, or closed to me. Somebody who runs the server can open it to me again, or name another with `/setup channel`. Whoever asked to join can take it back in `/group mine` and ask again then.',
  alone: (name: string) =>
    `Nobody looks after **${name}** any more. Somebody who runs the server can ask a person with \`/group facilitators add\`.`,
  list: {
    heading: (name: string) => `## Who looks after **${name}**`,
    lead: (userId: string, until: string) => `<@${userId}> until ${until}`,
    standIn: (userId: string, until: string) => `<@${userId}> stands in, until ${until}`,
    asked: (userId: string, until: string) =>
      `<@${userId}> was asked and has not answered yet; the question stands until ${until}`,
    nobody: 'Nobody yet. Ask somebody with `/group facilitators add`.',
  },
  unanswered: {
    heading: (name: string) => `Somebody in **${name}** may still wait for a first answer:`,
    post: (link: string, when: string) => `[a post from ${when}](${link})`,
    more: (count: number) => `and ${count} more.`,
  },
  pulse: {
    description: 'Ask a group how it is going, and see what people answered',
    heading: (name: string) => `## How is **${name}**?`,
    never: 'The group was not asked yet.',
    openFew: (until: string) =>
      `The group was asked. It can answer until ${until}. Answers are shown when there are five, so that nobody can be told from them.`,
    openEnough: (until: string) =>
      `The group was asked, and at least five have answered. It can answer until ${until}. You can also close it now and see what they said.`,
    few: (when: string) =>
      `The group was asked ${when}. Fewer than five answered, so nothing is shown: it would be too easy to tell who said what.`,
    results: (when: string, count: number) =>
      `The group was asked ${when}. ${count} answered. From 1 (not at all) to 5 (very much):`,
    score: (question: string, average: string) => `${question} **${average}**`,
    sentences: '**In their own words**, in no order:',
    moreSentences: (count: number) => `and ${count} more that do not fit here.`,
    lastTime: (change: string, when: string) => `**What you set out to try last time** (${when}): ${change}`,
    decided: (change: string) => `**What you will try:** ${change}`,
    toDecide: 'Pick one change to try, and tell the group. One is enough.',
    on: 'I ask the group once a month at most, without being told to.',
    off: 'I ask the group only when one of you tells me to.',
    next: (when: string) => `It can be asked again ${when}.`,
    askNow: 'Ask the group now',
    close: 'Close it and see the answers',
    decide: 'Write down one change',
    turnOff: 'Ask only when we say so',
    turnOn: 'Ask once a month',
    form: {
      title: 'One change to try',
      label: 'What will you try?',
      description: 'One sentence. The group is told.',
    },
    closedForDesk: (name: string) =>
      `The questions to **${name}** are closed. \`/group pulse\` shows those who look after it what people said.`,
  },
};
