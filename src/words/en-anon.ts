/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'anon-off': () =>
    'There are no anonymous posts in this group. Nothing was posted. You can write there under your name, or look for another group with `/start`.',
  'anon-nowhere': (details: { groups: string | null }) =>
    details.groups === null
      ? 'No group on this server has anonymous posts. Nothing was posted. You can write under your name, or look for a group with `/start`.'
      : `There are no anonymous posts in this place. Nothing was posted. These groups have them: ${details.groups}. Use \`/anon post\` there, or name one of them in it.`,
  'anon-no-files': () =>
    'Files cannot be posted anonymously: a picture or a file can say who made it. Nothing was posted. Send your words without it.',
  'anon-empty': () => 'There is nothing to read in this. Nothing was posted. Write at least one word.',
  'anon-too-long': (details: { most: number; length: number }) =>
    `This has ${details.length} characters, and there is room for ${details.most}. Nothing was posted. Make it shorter, or send it in two posts.`,
  'anon-signs': () =>
    'There are too many signs in this, such as \\*, \\_ or \\>, so that it does not fit on the card. Nothing was posted. Take some of them out.',
  'anon-cannot-post': (details: { name: string }) =>
    `I cannot write in **${details.name}** at the moment: something on this server is in my way. Nothing was posted. Please tell somebody who runs the server: \`/group doctor\` shows what it is.`,
  'anon-timed-out': (details: { until: number }) =>
    `Moderators have given you a time-out on this server until <t:${Math.floor(details.until / 1000)}:f>. Until then you cannot post anonymously. Nothing was posted. For help at any time, use \`/crisis\`.`,
  'anon-wait': (details: { seconds: number }) =>
    `You sent something a moment ago. Nothing was posted this time. Please wait ${details.seconds} seconds, then send it again.`,
  'anon-day-full': (details: { most: number; at: number }) =>
    `You can send ${details.most} of these a day, and you have. Nothing was posted. You can send more from <t:${Math.floor(details.at / 1000)}:t> on.`,
  'anon-busy': () =>
    'Very many anonymous posts arrive just now, so I take no more for a minute. Nothing was posted. Please send it again then.',
  'anon-decided': () => 'This was decided already. See what you wrote with `/anon mine`.',
  'anon-paused': () =>
    'Anonymous posts are paused on this server for now. Nothing was posted. For help at any time, use `/crisis`.',
  'anon-too-new': (details: { hours: number }) =>
    `You can post anonymously ${details.hours} h after you came to this server. Nothing was posted. For help at any time, use \`/crisis\`.`,
  'anon-not-member': (details: { name: string }) =>
    `Anonymous posts in **${details.name}** are for the people in it. Join it with \`/group join\`, then send your words again. Nothing was posted.`,
  'anon-muted': (details: { until: number }) =>
    `You cannot post anonymously here until <t:${Math.floor(details.until / 1000)}:f>: moderators decided so about something you wrote, without knowing who you are. Nothing was posted. For help at any time, use \`/crisis\`.`,
};

/** Writing anonymously. */
export const anon = {
  command: {
    description: 'Write without your name being seen, and look after what you wrote',
    post: {
      description: 'Write without your name being seen',
      optionNames: { group: 'group', when: 'when', show: 'show' },
      options: {
        group: 'In which group; without it, in the one you are in now',
        when: 'When it appears',
        show: 'How it is shown',
      },
      whens: { 'at-once': 'at once', 'full-hour': 'at the next full hour, with all others that wait' },
      shows: { open: 'for everybody to read', door: 'behind a button, for those who choose to read it' },
    },
    mine: { description: 'What you wrote, and what people answered' },
    edit: { description: 'Change something you wrote, with its receipt' },
    delete: { description: 'Delete something you wrote, with its receipt' },
  },
  /** The button under a group's first post. */
  write: 'Write anonymously',
  /** Before the form. */
  before: {
    heading: (name: string) => `**Writing anonymously in ${name}**`,
    few: (details: { most: number }) =>
      `**Few people can see this group: fewer than ${details.most}, or I cannot tell how many.** Some of them may guess who wrote something, from how you write or what you tell.`,
    approve: () =>
      'In this group moderators look at every anonymous post before it appears. They see the words, not your name.',
    yes: 'Yes, let me write',
  },
  form: {
    title: 'Write anonymously',
    text: { label: 'Your words', description: 'Leave out names and places if you do not want to be recognised.' },
    wish: { label: 'What would help you?' },
    topic: { label: 'What it is about', description: 'If you like: a few words that stand above your text.' },
  },
  wishes: {
    listen: 'Just listen',
    been: 'Hear from people who know this',
    ideas: 'Ideas that helped others',
    distraction: 'Something to take my mind off it',
    none: 'I would rather not say',
  },
  /** What somebody hears privately about what they sent off. */
  sent: {
    atOnce: (details: { place: string }) => `Your words appear in ${details.place} in a moment.`,
    fullHour: (details: { place: string; at: number }) =>
      `Your words appear in ${details.place} at <t:${Math.floor(details.at / 1000)}:t>, together with all others that wait for that time.`,
    returned: () => 'Your words could not be posted: the place for them is gone. They are here:',
    /** Where there is nobody to whom what may mean danger can be shown. */
    unseen: () =>
      'Your words have not appeared for now: a program found that a life may be in danger. Programs make mistakes. On this server they can be shown to no moderator at the moment, so please do not wait for an answer here. For help at any time, use `/crisis`.',
    held: {
      first: () =>
        'Your words have not appeared yet: in this group moderators look at them first. They see the words, not your name. I cannot say how long it takes.',
      harm: () =>
        'Your words have not appeared. A program found something in them that may hurt somebody, or that belongs to somebody else, such as a phone number or an address. Programs make mistakes, so moderators look at it. They see the words, not your name.',
      danger: () =>
        'Your words have not appeared for now: a program found that a life may be in danger. Programs make mistakes. Moderators are shown the words, not your name. They are volunteers, and not always awake.',
      method: () =>
        'Your words have not appeared for now: a program found something in them that can be dangerous for others who read it, such as a way to hurt oneself. Programs make mistakes. Moderators are shown the words, not your name. They are volunteers, and not always awake.',
    },
    words: '**Your words**',
    receipt: () =>
      '**This is your receipt. It is shown only once.** With it you can delete what you wrote at any time, from any account: `/anon delete`. You can change it, too, while you may write there: `/anon edit`. Keep it where only you find it.',
    mine: (details: { hours: number }) =>
      `For up to ${details.hours} hours you find this under \`/anon mine\`, with what people answer. For as long, moderators can stop whoever wrote it from writing anonymously, without seeing who it is.`,
    options: () =>
      'If this is hard right now, there is help that only you see: lines to call or write to, and a minute to breathe.',
    other: () =>
      'If you worry about somebody else: `/crisis` shows help lines that also listen to people who worry about others. If a life may be in danger now, call the emergency number.',
  },
  takeBack: 'Take it back',
  giveAway: {
    ask: (details: { what: string; hours: number }) =>
      `**Your words have not appeared yet. Somebody may recognise you by this:** ${details.what}. You can change that, or post your words as they are. Without an answer they come back to you after ${details.hours} hours.`,
    kinds: {
      name: 'a name',
      place: 'a place',
      handle: 'an account',
      number: 'a number',
      mail: 'a mail address',
      link: 'a link',
    },
    change: 'Change it',
    asIs: 'Post it as it is',
    drop: 'Do not post it',
    dropped: () => 'It was not posted. Here are your words:',
  },
  tell: {
    button: 'Send me a direct message when it is decided',
    noted: () => 'You get one direct message when it is decided. It does not repeat your words.',
  },
};
