/** What cannot be done here. Each sentence says what to do next. */
export const errors = {};

/** The front door: from "good that you are here" to a group that fits. Everybody but the reader of a panel sees these cards alone. */
export const start = {
  command: { description: 'Find a group that fits you, or help right now' },

  /** Buttons: at most 80 characters. */
  buttons: {
    find: 'Find a group',
    say: 'Say it in my own words',
    now: 'I need help now',
    show: 'Show me groups here',
  },

  /** The standing panel in a channel, for everybody to read. */
  panel: {
    heading: () => '**Looking for people who know what it is like?**',
    text: () =>
      'Press a button at any hour. Only you see what comes then. I am an automated helper. I can show you groups on this server, or who to talk to right now.',
  },

  /** The first card. */
  opening: {
    heading: () => '**Good that you are here.**',
    text: () =>
      'I am an automated helper. I can look for a group on this server that fits you. Only you can see this card, and I keep nothing of what you choose on it.',
    workplace: () => 'This server belongs to a workplace. Share only what you would be fine with at work.',
    trial: () => 'This server is still trying me out. Things may change.',
  },

  /** The first question. */
  topic: {
    question: () => '**What is it about?**',
    hint: () => 'Pick what comes closest. You can leave a group at any time.',
    /** Stands on the menu: at most 150 characters. */
    placeholder: 'Choose what it is about',
    other: { label: 'Something else', description: 'Or none of these' },
  },

  /** The second question, where there are many groups. */
  taste: {
    question: () => '**How would you like it?**',
    hint: () => 'There are several groups. This helps me to show you a few.',
    labels: {
      open: 'Open to all',
      small: 'A small group',
      therapist: 'Led by a therapist',
      'in-person': 'Meets in person',
      any: 'I do not mind',
    },
  },

  /** Groups that may fit, each with why. */
  list: {
    fitting: () => '**These groups may fit you:**',
    all: () => '**These are the groups here:**',
    /** None of them is as it was liked. */
    closest: () => '**No group here is quite like that. These come closest:**',
    name: (details: { name: string; topic: string }) => `**${details.name}** · ${details.topic}`,
    why: (details: { reasons: string }) => `Why: ${details.reasons}`,
    /** Why a group is shown. They stand one after the other. */
    reasons: {
      chosen: (details: { topic: string }) => `you chose “${details.topic}”`,
      written: (details: { topic: string }) => `your words may fit “${details.topic}”`,
      general: 'any topic is welcome',
      language: 'in your language',
      open: 'open to join',
      small: (details: { most: string }) => `a small group (most people: ${details.most})`,
      therapist: 'led by a therapist',
      peersAndTherapist: 'led by peers and a therapist',
      inPerson: 'meets in person',
      hybrid: 'meets in person and online',
    },
    /** What else is good to know, after for what ages it is. */
    facts: {
      line: (details: { facts: string }) => `Good to know: ${details.facts}`,
      language: (details: { language: string }) => `they speak ${details.language} there`,
      request: 'you ask to join',
    },
    /** Opens the group's card, from which one can join. */
    look: (details: { name: string }) => `Look at ${details.name}`,
    isIn: (details: { channel: string }) => `You are in this group: ${details.channel}`,
  },

  /** No group is about that. */
  notHere: {
    text: () => 'I found no group here that is just for this.',
    general: () => 'You could still look here:',
    places: () => 'There are people outside of this server who listen, too. These places might help.',
    listen: 'Show me lines that listen',
  },

  /** The server has no groups. */
  noGroups: {
    text: () => '**There are no groups on this server yet.**',
    meanwhile: () => 'I can still show you people who listen, and help right now.',
    /** To those who may found one. */
    found: (details: { command: string }) => `You can start the first one: ${details.command}`,
  },

  /** One sentence in own words. Title and label have at most 45 characters, the others at most 100. */
  own: {
    title: 'In your own words',
    label: 'What is it about?',
    description: 'A sentence is enough. A program reads it. It is not kept, and no person here sees it.',
    placeholder: 'For example: I lost my mother this spring',
  },

  /** What is said beside the groups for a sentence. */
  heard: {
    heavy: (details: { button: string }) =>
      `If it gets too much, press “${details.button}”. You do not have to be sure that it is bad enough.`,
    harm: () =>
      'I cannot help with hurting somebody. I am an automated helper, and I may have read this wrong. If somebody may be in danger now, call your local emergency number.',
    hurt: (details: { button: string }) =>
      `If somebody hurts you, or you fear what you might do, press “${details.button}”. There are people you can talk to.`,
  },

  /** In direct messages, and on servers that do not have the bot. */
  elsewhere: {
    text: () =>
      'Groups live on servers. Open a server that has me, and type `/start` there. `/crisis` works everywhere, here too.',
  },

  /** The last card. */
  closing: {
    fine: () => 'That is fine. You can come back whenever you like: type `/start`. `/crisis` works at any hour, too.',
  },

  /** What the bot can do for somebody, in one screen. */
  overview: {
    description: 'See what I can do for you here',
    heading: () => '**What I can do for you**',
    private: () => 'Only you can see this.',
    item: (details: { command: string; what: string }) => `${details.command}: ${details.what}`,
    /** Commands in the menu of a message. */
    inMenu: () => '**In the menu of a message, under Apps**',
    elsewhere: () => 'On a server that has me I can do more. Type `/help` there.',
    lines: {
      crisis: 'help lines, and something to steady you, at any hour',
      start: 'find a group that fits you',
      browse: 'look at all groups here',
      join: 'join a group',
      mine: 'see the groups you are in',
      agreement: 'read what a group has agreed on',
      leave: 'leave a group at once, without a reason',
      anonPost: 'write something without your name',
      anonMine: 'see what you wrote and the answers to it',
      anonEdit: 'change what you wrote, with its receipt',
      anonDelete: 'delete what you wrote, with its receipt',
      trust: 'see who could find out who wrote an anonymous post',
      privacy: 'get a file with what I keep about you; `/privacy forget` deletes it',
      optout: 'turn off messages that I begin, and the look for distress in what you write',
      offerSupport: 'how to help the person who wrote it',
      tell: 'let the moderators know about it',
      replyAnonymously: 'answer without your name',
    },
  },
};
