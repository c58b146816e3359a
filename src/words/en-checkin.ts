/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'checkin-none': () =>
    'I find no such check-in of yours here. `/checkin mine` shows those there are. Nothing was changed.',
  'checkin-not-begun': () =>
    'This check-in has not begun yet. Look at it with `/checkin mine` and press *Yes, start* first, or make a new one with `/checkin schedule`.',
  'checkin-begun': () =>
    'This check-in has begun by now. You can change, pause or stop it with `/checkin mine`. Nothing was changed.',
  'checkin-open': () =>
    'Something is still open: on which clock, or where I shall ask you. Look at it with `/checkin mine` and choose. Nothing was changed.',
  'checkin-changed': () =>
    'This check-in was changed in the meantime, so I left it as it is now. Look at it with `/checkin mine`, then make your change again if you still want it.',
  'checkin-waits': () =>
    'This check-in waits for your yes to direct messages, so it cannot go on yet. Look at it with `/checkin mine`: you can say yes there, or choose another place.',
  'checkin-pause-past': () =>
    'A pause until this day would leave nothing out. Give a later day, such as **15 December**. Nothing was changed.',
  'checkin-nothing-left': () =>
    'With this I would never ask you: all its days are over, or in the pause. Choose another time or a shorter pause. Nothing was changed.',
  'checkin-in-quiet': () =>
    'This time lies in your quiet hours, and I send nothing then. Choose another time, or other quiet hours such as **22:00 – 7:00**. Nothing was changed.',
  'checkin-quiet-unread': (details: { typed: string }) =>
    `I cannot read “${details.typed}” as quiet hours. Write them from one time to another, such as **22:00 – 7:00**.`,
  'checkin-question-long': (details: { most: number; length: number }) =>
    `This question has ${details.length} letters and signs, and ${details.most} fit. Please make it shorter. Nothing was changed.`,
  'checkin-goals-many': (details: { most: number }) =>
    `These are more goals than fit on a check-in: it has room for ${details.most}. Please leave some out. Nothing was changed.`,
  'checkin-goal-long': (details: { most: number; length: number }) =>
    `One goal has ${details.length} letters and signs, and ${details.most} fit. Please make it shorter. Nothing was changed.`,
  'checkin-zone-none': (details: { typed: string; near: string | null }) =>
    details.near === null
      ? `I do not know “${details.typed}” as a time zone. Write the nearest big city, such as **Berlin**. Nothing was changed.`
      : `I am not sure which time zone “${details.typed}” is. Did you mean one of these: ${details.near}? Nothing was changed.`,
  'checkin-no-threads': () =>
    'This server has no place for private threads yet. Choose a group of yours or direct messages, or ask those who run the server. Nothing was changed.',
  'checkin-not-in-group': (details: { name: string }) =>
    `I can ask you in **${details.name}** once you are in it, and as far as I can see you are not. Join with \`/group join\`, or choose another place. Nothing was changed.`,
  'checkins-full': (details: { most: number }) =>
    `You have ${details.most} check-ins here, and more would be too much. Change one with \`/checkin edit\`, or stop one first with \`/checkin stop\`. Nothing was changed.`,
};

/** A person’s own check-ins: making them, seeing and changing them. */
export const checkin = {
  command: {
    description: 'Be asked how you are, at times and in a place that you choose',
    schedule: {
      description: 'Choose when and where you want to be asked how you are',
      optionNames: {
        when: 'when',
        question: 'question',
        goals: 'goals',
        place: 'place',
        zone: 'zone',
        quiet: 'quiet',
      },
      options: {
        when: 'For example: every weekday 8:30, Sundays at 7pm, tomorrow 21:00',
        question: 'What you want to be asked, in your own words',
        goals: 'What you want to keep in mind: up to three, with ; between them',
        place: 'Where you want to be asked',
        zone: 'Your time zone: the nearest big city',
        quiet: 'Hours in which nothing comes, for example 22:00 – 7:00',
      },
    },
    mine: { description: 'See your check-ins here, and change, pause or stop them' },
    edit: {
      description: 'Change a check-in of yours; what you leave out stays as it is',
      optionNames: { checkIn: 'check-in' },
      options: { checkIn: 'Which of your check-ins' },
      none: 'none',
      takeAway: 'take away what is there',
    },
    pause: {
      description: 'Pause a check-in of yours, until a day or until you go on',
      optionNames: { until: 'until' },
      options: { until: 'The day on which it may come again, for example: 15 December, next Monday' },
    },
    stop: { description: 'Stop a check-in of yours for good' },
  },
  /** What `/help` says of them. */
  overview: {
    schedule: 'have yourself asked how you are, at times and in a place that you choose',
    mine: 'see, change, pause or stop your own check-ins',
  },
  zone: {
    ask: (details: { when: string }) =>
      `## On which clock is that?\nYou wrote: ${details.when}\nI do not know your time zone yet, and I do not want to guess. I keep what you wrote until tomorrow.`,
    server: (details: { zone: string; time: string }) =>
      `The clock of this server is ${details.zone}. It shows ${details.time} now.`,
    use: (details: { zone: string }) => `Yes, ${details.zone}`,
    other: 'Another one',
    title: 'Your time zone',
    label: 'The nearest big city',
    description: 'For example: Berlin, New York, Europe/Kyiv',
  },
  place: {
    ask: '## Where shall I ask you?',
    how: 'In a group, everybody there can read that I ask you, and what I ask. Direct messages come only after you say yes to them and one test message got through.',
    howThread: 'Your private thread is for you alone. Those who may manage threads here can open it, too.',
    thread: 'In a private thread of my own',
    group: (details: { name: string }) => `In the group ${details.name}`,
    direct: 'By direct message',
  },
  draft: {
    heading: '## Is this right?',
    start: 'Yes, start',
    change: 'Change it',
    place: 'Another place',
    drop: 'No, leave it',
    dropped: 'All right. Nothing was started, and what you wrote is gone.',
    keeps: '-# I keep this until tomorrow. Nothing is sent before you say yes.',
  },
  card: {
    heading: '## Your check-in',
    when: (details: { plan: string }) => `**When:** ${details.plan}`,
    next: (details: { times: string }) => `**Next:** ${details.times}`,
    where: (details: { place: string }) => `**Where:** ${details.place}`,
    goals: '**Your goals:**',
    quiet: (details: { from: string; to: string }) => `**Quiet:** from ${details.from} to ${details.to} nothing comes.`,
  },
  places: {
    thread: 'your private thread',
    group: (details: { name: string }) => `the group ${details.name}`,
    groupGone: 'a group that is not there any more',
    direct: 'direct messages',
  },
  facts: {
    heading: '**Good to know**',
    thread: 'Those who may manage threads on this server can open your thread and read it. No other member can.',
    group: (details: { name: string }) =>
      `Everybody in **${details.name}** can read that I ask you, your question and your goals. They do not see what you press.`,
    direct:
      'Nobody else on this server sees it. It needs your yes to direct messages, and you can take that back at any time.',
    kept: 'I keep this plan locked away; whoever runs this bot could open it. That you answered is kept until the day ends. Words you answer with are never kept.',
    late: 'At busy times it may come up to 15 minutes later.',
    stop: 'You owe no answer. Pause it with `/checkin pause`, and stop it with `/checkin stop`.',
  },
  started: (details: { at: string; from: string }) =>
    `**It is on.** The next one comes ${details.at} (${details.from}).\nTo see or change it: \`/checkin mine\`.`,
  startedWaiting:
    '**It is saved.** It begins once you say yes to direct messages and the test message gets through. Until then I ask you nothing.',
  mine: {
    heading: '## Your check-ins here',
    none: 'You have none here yet. Make one with `/checkin schedule`, for example **every weekday 8:30**.',
    /** When and where, on one line. */
    item: (details: { plan: string; place: string }) => `${details.plan} · ${details.place}`,
    next: (details: { at: string; from: string }) => `Next: ${details.at} (${details.from})`,
    pausedUntil: (details: { at: string }) => `Paused. It goes on ${details.at}.`,
    paused: 'Paused until you go on.',
    draft: 'Not begun: it waits for your yes.',
    unreadable:
      'This one was damaged and I cannot read it any more, so it does not ask you. Stop it, and make a new one.',
    waits: 'Waits for your yes to direct messages. Until then I ask you nothing.',
    ended: {
      done: 'It is over: it was for one time. Give it a new time, and it goes on.',
      quiet: 'It stopped by itself, so that it is not in your way. Go on whenever you like.',
      left: 'It stopped, because you were not in its place any more. Choose another place, and it goes on.',
      unreachable: 'It stopped, because its place is gone or shut to me. Choose another place, and it goes on.',
      old: 'It stopped, because it was not used for a year. Go on whenever you like.',
    },
    missed: (details: { days: string }) => `Not sent, because I was away: ${details.days}`,
    choose: 'Choose one to look at or change',
    only: '-# Only you see this.',
  },
  buttons: {
    change: 'Change',
    place: 'Other place',
    pause: 'Pause',
    stop: 'Stop for good',
    stopYes: 'Yes, stop it',
    all: 'All my check-ins',
  },
  form: {
    title: 'Your check-in',
    when: 'When',
    whenDescription: 'For example: every weekday 8:30, Sundays at 7pm',
    question: 'What you want to be asked',
    goals: 'Your goals',
    goalsDescription: 'Up to three, one on each line',
    zone: 'Your time zone',
    quiet: 'Quiet hours',
    quietDescription: 'For example 22:00 – 7:00. Nothing comes then.',
  },
  stop: {
    ask: (details: { question: string }) => `## Stop this one for good?\n> ${details.question}`,
    goes: 'It goes with your question and your goals, and I ask you nothing more. What stands in a thread or a group stays there. For a break, pause it instead.',
    done: 'It is stopped, and what I kept of it is gone. You can make a new one at any time with `/checkin schedule`.',
  },
  which: 'Which one do you mean?',
};
