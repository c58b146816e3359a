/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'privacy-too-often': () =>
    'You have asked for this file a few times in the last hour. Please use the one you have, or try again in an hour.',
  'privacy-look-often': () =>
    'You have looked at this very often in the last hour. Please try again in an hour, or use `/privacy export`.',
};

/** What is kept about somebody, and how it goes. */
export const privacy = {
  command: {
    description: 'See, take along or delete what I keep about you',
    show: 'See what kinds of things I keep about you, why, and until when',
    export: 'Get a file with all that I keep about you',
    forget: 'Delete what I keep about you, on all servers',
    optout: 'Turn off messages that I begin, and the look for distress in what you write',
  },
  /** Above the file. `count` is how many things are in it. */
  exported: (details: { count: number }): string =>
    details.count === 0
      ? 'I found nothing that I keep about you. The file says where I looked. Only you can see this.'
      : 'This file has all that I keep about you and can find: what it is, why I keep it, and until when. Only you can see this. Keep the file in a safe place.',
  /** In the file, before everything else. */
  file: {
    title: 'What Lamplight keeps about you',
    how: 'It is locked with a key of your own. With `/privacy forget` that key is deleted, and nobody can read it any more.',
    notFound:
      'What I cannot find: posts without your name that stand on Discord for more than 72 hours. Nobody here can tell that they are yours. Which groups you are in is known to Discord alone, and so is all that you wrote there.',
    /** Beside the files. */
    twice: 'It is here twice: as a page to read (`.html`), and for programs (`.json`).',
    /** On the page to read, above what was found. */
    fields: 'The small words before each thing are in English.',
    /** On the page to read, above the kinds of which there is nothing. */
    none: 'I looked for these too, and found nothing:',
  },
  /** Of each kind: what it is, why it is kept and until when. */
  kinds: {
    key: {
      name: 'Your own key',
      why: 'What I keep about you is locked with it.',
      until: 'Until nothing is locked with it any more, or you use `/privacy forget`.',
    },
    optOut: {
      name: 'That you want no contact, and no look at how you are',
      why: 'You turned it on.',
      until: 'Until you turn it off with `/privacy optout`, or use `/privacy forget`.',
    },
    waiting: {
      name: 'Groups that you wait for',
      why: 'You asked for a place, or to join.',
      until: 'Until you are in or give up, at most 90 days.',
    },
    roles: {
      name: 'Groups that you look after',
      why: 'You were asked to look after a group.',
      until: 'Until you hand it over, at most a year after your last yes.',
    },
    checkIns: {
      name: 'Check-ins of your own',
      why: 'You asked to be asked.',
      until: 'Until you stop one, at most a year after you used it last. That you answered goes when its day is over.',
    },
    wishes: {
      name: 'What you wish for your check-ins',
      why: 'You said where and how you want to be asked.',
      until: 'Until you take it back, at most a year after you used it last.',
    },
    levels: {
      name: 'Your history',
      why: 'You said yes to keeping the levels you choose.',
      until: 'For as many days as you chose, or until you delete it with `/checkin history`.',
    },
    followUps: {
      name: 'Offers to ask you once how you are',
      why: 'A moderator offered it to you.',
      until: 'A week for an offer. One day after it is sent, if you said yes.',
    },
    sessions: {
      name: 'Sessions that you said yes to',
      why: 'Your place is kept.',
      until: 'Until a day after the session.',
    },
    hosting: {
      name: 'Sessions that you host',
      why: 'Those who look after a group named you, so that its people know who is there.',
      until: 'Until somebody else is named, or the sessions end.',
    },
    reports: {
      name: 'What you told the moderators',
      why: 'They have to know who told them, and what.',
      until: 'Until 90 days after they have closed it.',
    },
    cases: {
      name: 'What moderators were told about you, or that you asked them for a message',
      why: 'They have to know where to look. Who told them is not in here, to keep them safe.',
      until: 'Until 90 days after they have closed it.',
    },
    messages: {
      name: 'Messages to you that wait to be sent',
      why: 'You said yes to them, or asked for something.',
      until: 'Until they are sent.',
    },
    unposted: {
      name: 'What you wrote without your name that does not stand on Discord',
      why: 'It waits for you or for moderators, or came back to you.',
      until: 'Until it is posted. What came back to you: 72 hours.',
    },
    anonymous: {
      name: 'What you wrote without your name in the last 72 hours',
      why: 'So that you can change it, and moderators can act on it without seeing your name.',
      until:
        '72 hours after it stands on Discord. It stays when you use `/privacy forget`: delete it first, with `/anon mine`.',
    },
    relays: {
      name: 'Talks with a volunteer who does not see your name',
      why: 'You and a volunteer asked for it.',
      until: '72 hours.',
    },
    blocks: {
      name: 'That you do not want to read somebody who writes without a name',
      why: 'You asked for it. Whom you blocked is not in here, so that it cannot be found out.',
      until: 'Until you take it back with `/anon mine`.',
    },
    mutes: {
      name: 'That you may not write without your name for a while',
      why: 'Moderators decided so.',
      until: 'Until its end, at most 31 days. It stays when you use `/privacy forget`.',
    },
    marks: {
      name: 'That you answered a check-in of a group today',
      why: 'So that nobody is counted twice. What you pressed is not with it.',
      until: 'Until its day is over. It stays when you use `/privacy forget`.',
    },
    shifts: {
      name: 'Your shifts as a volunteer',
      why: 'You said when you are there, so that others know who can be reached.',
      until: 'Until 30 days after a shift. A plan until you end it.',
    },
    receipts: {
      name: 'What moderators did with your words or your account here, and your appeals',
      why: 'You have a right to know, and to have your words back.',
      until: '30 days, or until 30 days after your appeal was answered. 90 days while nobody answers it.',
    },
    journal: {
      name: 'Marks without your name, in a list beside the rest',
      why: 'So that an old copy does not bring back what you deleted, and does not turn your no to messages or a history back into a yes.',
      until: 'As long as such copies are kept. They stay when you use `/privacy forget`, and one more comes then.',
    },
    duties: {
      name: 'What you do here for others',
      why: 'Others have to be able to check who did what as a moderator, custodian or owner.',
      until: 'As long as the server has me. It stays when you use `/privacy forget`.',
    },
  },
  /** What `/privacy show` says. `count` is how many things of that kind there are. */
  show: {
    kind: (details: { name: string; count: string }) => `**${details.name}** (${details.count})`,
    nothing: 'I found nothing that I keep about you.',
    inFile: '`/privacy export` has all of it, with what is in it, as a file.',
    forget: '`/privacy forget` deletes it.',
    noMessages: '`/privacy optout` is for no messages from me.',
  },
  forget: {
    heading: '**Delete what I keep about you**',
    goes: 'This goes at once, on all servers that have me:',
    goesList: [
      'check-ins of your own, your history, and your yes to messages',
      'places that you wait for, sessions that you said yes to, and offers to you',
      'groups that you look after, and sessions that you host: you do so no more',
      'what you told the moderators, and that it was you',
      'words without your name that wait, talks with a volunteer, and whom you blocked',
      'messages that I would have sent you',
      'that you turned on `/privacy optout`: I look for distress in your messages again',
    ],
    stays: 'This stays, and why:',
    staysList: [
      'Posts without your name that stand on Discord. Delete them first, with `/anon mine` or with their receipt. Otherwise moderators can act until 72 hours after it was posted, without seeing your name, and custodians can open them for as long as you were told.',
      'That moderators closed a case, without your name. What they can see in their channel on Discord stays there.',
      'That you may not post without your name, until that ends. You cannot get around it this way.',
      'What you did as a moderator, custodian or owner, and that you are on call: others must be able to check it, and to rely on it.',
      'That I deleted what I kept about you, and when: a mark without your name or words. It is there so that an old copy does not bring it back. Older marks like it stay too: that you deleted something, and your yes or no to messages or a history.',
      'Your place in groups is known to Discord, not to me. You leave with `/group leave`.',
    ],
    warning: 'If moderators look after you at the moment, their note loses your name. Nobody can undo this.',
    copy: 'Do you want a copy first? Use `/privacy export`.',
    yes: 'Yes, delete it all',
    nothing: 'I keep nothing about you that I could delete.',
    done: 'It is done. I can read nothing of it any more, and I will not write to you again unless you ask me to. You can use me at any time as if we had never met.',
    threadGone: 'I deleted the thread that I had made for your check-ins.',
    threadsLeft: (details: { threads: string }) =>
      `I could not delete the thread that I had made for your check-ins: ${details.threads}. Please ask a moderator to delete it.`,
  },
  optOut: {
    heading: '**No contact, and no look at how you are**',
    isOff: 'This is off.',
    isOn: 'This is **on**, on all servers that have me.',
    means: 'While it is on:',
    meansList: [
      'I do not write to you first: no offers, no questions how you are, no direct messages. What was planned ends, and your own check-ins pause. What you ask me for after that, I do.',
      'I do not look for distress in your ordinary messages. If you write in a channel that you want to die, I tell nobody.',
    ],
    stays: 'This goes on:',
    staysList: [
      'I look for what can harm others: threats, insults, scams, ways to die. And for somebody else in danger.',
      'I look at what you write without your name, and at what you write into my forms.',
      'Others can tell the moderators about you, and a moderator can write to you.',
      'You hear of a place, a post or a talk that you asked to hear of, of what you do for others here, and when custodians open a post of yours.',
    ],
    kept: 'I keep that you turned it on, as a mark without your name, until you turn it off here or use `/privacy forget`. So that an old copy of what I keep does not undo it, a list of such marks stays for longer. It counts on all servers that have me.',
    help: '`/crisis` is there for you at any time.',
    turnOn: 'Turn it on',
    turnOff: 'Turn it off',
    turnedOn: 'It is on now. Within a minute it counts everywhere.',
    turnedOff: 'It is off now. What ended with it does not begin again by itself.',
  },
};
