/**
 * The words of the guided path: one private card after the other, from "What would help most right now?" to somebody to talk to.
 * Numbers, names and links come from the directory and never stand in here. Every card is read at the worst hour: short sentences,
 * plain words, nothing that promises or judges.
 */
export const guide = {
  /** Buttons: at most 80 characters. */
  buttons: {
    talk: 'Talk to a trained person',
    volunteer: 'Ask a volunteer here to message me',
    steady: 'Something to steady me for a minute',
    trusted: 'Tell someone I trust',
    notNow: 'Not now',
    start: 'Back to the start',
    otherWorry: 'Something else holds me back',
    otherCountry: 'Another country',
    again: 'Five minutes more',
  },

  /** The first card. With its buttons it has fewer than ninety words. */
  opening: {
    acknowledge: () => 'Thank you for reaching out. That can be hard.',
    automated: () => 'I am an automated helper and cannot judge how serious this is.',
    /** Where the country is not known. */
    emergency: (details: { eu: string; northAmerica: string; uk: string }) =>
      `If you might act soon or are hurt, call your local emergency number. It is ${details.eu} in the European Union, ${details.northAmerica} in the US and Canada, and ${details.uk} in the UK.`,
    /** Where the country was chosen before. */
    emergencyHere: (details: { number: string; country: string }) =>
      `If you might act soon or are hurt, call ${details.number} (${details.country}).`,
    question: () => '**What would help most right now?**',
  },

  /** What might make it hard to reach out: common worries, each with a short honest answer. */
  worries: {
    question: () => '**What might make it hard to reach out?**',
    hint: () => 'Press what fits best. It helps me to find a line for you. You do not have to say why.',
    labels: {
      understand: "They won't understand",
      cost: 'What it costs',
      overheard: 'Being overheard',
      police: 'Police will come',
      enough: "I'm not bad enough",
      quiet: "I don't want to talk",
      nothing: 'Just show me lines',
    },
    answers: {
      understand: () =>
        'It can be hard to find the words. You can start with “I am not okay” and go on from there. If one person does not get it, you can stop and try another line.',
      police: () =>
        'Lines differ. Some call for help without asking when they think a life is in danger right now. Many talks never come to that. You can ask first: “When do you call the police?”',
      enough: () =>
        'You do not have to be in danger to call. People call because a day is too much. You can start with “I do not know if this is bad enough”.',
      nothing: () => 'You can use these lines even if you are not sure.',
    },
    /** Worries that only some lines answer: what is said when there are such lines, and what helps when there are none. */
    someLines: {
      cost: {
        found: () => 'These lines are listed as free.',
        none: () =>
          'I know no line here that is listed as free. You can ask for the price at the start of a call. You can also ask somebody you trust to lend you a phone.',
      },
      overheard: {
        found: () => 'You can write to these lines. It makes no sound.',
        none: () =>
          'I know no line here that you can write to. You could call from outside, or with music on. You can ask them to do the talking, and just say yes or no.',
      },
      quiet: {
        found: () => 'You do not have to talk. You can write to these lines.',
        none: () =>
          'I know no line here that you can write to. When you call, you can say “I do not want to talk much”. You can also write to somebody you trust first.',
      },
    },
  },

  /** Choosing the country. */
  country: {
    question: () => '**Which country are you in?**',
    hint: () => 'Choose it from the list. Then I show you who is there.',
    /** At most 150 characters. */
    placeholder: 'Choose your country',
    /** Choices of a list: at most 100 characters. */
    other: { label: 'Another country', description: 'Type its name' },
    form: {
      /** At most 45 characters each. */
      title: 'Your country',
      label: 'Which country are you in?',
      description: 'In any language. The first letters do.',
    },
  },

  /** A card that gives the hands something to do for some minutes. It claims nothing. */
  steady: {
    heading: () => '**Something to steady you**',
    breathe: () => 'Breathe in through your nose while you count to four. Breathe out slowly while you count to six.',
    /** The rhythm, to follow with the eyes. */
    pace: () => '> in · 2 · 3 · 4\n> out · 2 · 3 · 4 · 5 · 6',
    /** `until` is shown by Discord and counts down by itself, for example "in 5 minutes". */
    goOn: (details: { until: string }) =>
      `Keep to this pace for five minutes, or as long as you like. The five minutes end ${details.until}.`,
    ease: () => 'If you feel dizzy, breathe as you always do.',
    ground: () => 'Then look around. Name five things you see, four you can touch, and three you hear.',
  },

  /** Two sentences to copy and send to somebody, chosen by two presses. Each is sent as it stands, by the person. */
  trusted: {
    whom: () => '**Who would you like to tell?**',
    hint: () => 'I help you with two sentences. I keep nothing of this.',
    /** Buttons: at most 80 characters. */
    people: { friend: 'A friend', family: 'Family', partner: 'My partner', work: 'Somebody at work or school' },
    wish: () => '**What would you like from them?**',
    wishes: {
      listen: 'Just listen',
      come: 'Come and be with me',
      help: 'Help me find help',
      safe: 'Help me stay safe today',
    },
    heading: () => '**Two sentences you could send**',
    copy: () => 'Copy them and change what you like. I keep nothing of this.',
    /** The first sentence, by whom it is for. It says nothing of whether those who write or read are women or men. */
    first: {
      friend: 'I am having a hard time, and you are a friend I trust.',
      family: 'I am having a hard time, and I want somebody in the family to know.',
      partner: 'I am having a hard time, and I do not want to hide it from you.',
      work: 'I am having a hard time, and I would like somebody here to know.',
    },
    /** The second, by what is wished for: to somebody close, and as one writes to a teacher or somebody at work. */
    second: {
      close: {
        listen: 'Can you just listen for a while, without having to fix anything?',
        come: 'Can you come over today and be with me for a while?',
        help: 'Can you help me find somebody to talk to?',
        safe: 'I am having thoughts of ending my life: please help me reach somebody today.',
      },
      work: {
        listen: 'Could you take some time today, just to listen?',
        come: 'Could you come and sit with me for a while today?',
        help: 'Could you help me find out who I can turn to?',
        safe: 'I am having thoughts of ending my life: please help me reach somebody today.',
      },
    },
    other: 'Other words',
    after: () => 'If nobody answers, try one more person, or talk to a trained person.',
  },

  /** Asking a volunteer of the server. Nothing is sent before the yes. */
  volunteer: {
    heading: () => '**Ask a volunteer to message you**',
    consent: () =>
      'If you say yes, the moderators of this server see your name, and that you asked. One of them can then write to you from their own account. They are volunteers, not therapists.',
    /** Whether a volunteer is on shift: changed by shifts alone. Where nobody is, who is on call comes after it. */
    onShift: () => 'Somebody is on shift right now, but may be busy with others.',
    nobodyOnShift: () => 'Nobody is on shift right now.',
    onCall: () => 'One of them is on call, but may be asleep or busy.',
    mayTakeLong: () => 'It may take a day, or longer.',
    cannotWait: () => 'If you cannot wait, talk to a trained person.',
    yes: 'Yes, ask them',
    sent: () =>
      'The moderators have it now. Please let this server send you direct messages, so that they can reach you.',
    already: () => 'You have asked before, and the moderators have it. You do not have to do anything more.',
    meanwhile: () => 'Until then you can do something else here:',
  },

  /** One message on the next day, only on a yes. */
  tomorrow: {
    button: 'Write to me tomorrow',
    question: () => '**Shall I write to you once, tomorrow?**',
    consent: () =>
      'You get one short direct message from me and no more after that. It does not say why. On a locked phone others may see that I wrote.',
    yes: 'Yes, once, tomorrow',
    no: 'No, thank you',
    planned: (details: { when: string }) => `I will write to you once, ${details.when}.`,
    /** The message itself. Somebody else may see it, so it says nothing of what it was about. */
    message: () =>
      'Hello. You said that I may write to you once, and this is it. You do not have to answer. If you want to look at something together, press the button or type `/crisis`.',
    open: 'Open',
  },

  /** The last card. */
  closing: {
    fine: () => 'That is fine. You can come back whenever you like: type `/crisis`, here or in a direct message to me.',
    emergency: () => 'If it gets worse and you might act, call your local emergency number.',
    question: () => '**One last thing, only if you like: did this help?**',
    counted: () => 'I only count the answers. Nobody can see who pressed what.',
    answers: { yes: 'Yes', some: 'A little', no: 'No' },
    thanks: () => 'Thank you. It was counted, without your name.',
  },

  /** The standing panel in a channel, for everybody to read. */
  panel: {
    heading: () => '**Having a hard time, or worried about somebody?**',
    text: () =>
      'Press the button at any hour. Only you see what comes then. I am an automated helper. I can show you who to talk to where you live, or something to steady you.',
    /** In a channel whose messages are screened, below the text. */
    screened: ({ roleId }: { roleId: string | null }) =>
      `A program on the host of this bot reads what is written here and in the threads. What may need help or does harm is shown to ${roleId === null ? 'the moderators of this server' : `<@&${roleId}>`}. Nobody is judged by it: people decide.`,
    button: 'Show me what could help',
  },

  /** What stands in a channel about volunteers' shifts, for everybody. Shifts alone change it, and it tells no time. */
  shifts: {
    here: () => '**One of the moderators is on shift now.** They may be busy with others, or take a break.',
    nobody: () => '**None of the moderators is on shift now.** What you tell them may wait until somebody is there.',
    peers: () => 'Moderators are volunteers and peers, not therapists, and not always awake.',
    /** `tell` is what *Tell the moderators* is called. */
    ways: (details: { tell: string }) =>
      `If it cannot wait, press the button: it works at any hour, and only you see what comes then. To tell them about a message, open its menu, then *Apps*, then *${details.tell}*. To find a group, type \`/start\`.`,
  },

  /** The pinned message beside the panel: plain text, for when the bot is away. */
  numbers: {
    heading: () => '**Numbers that work when I am offline**',
    elsewhere: (details: { directory: string }) => `In another country, look here: ${details.directory}`,
  },
};
