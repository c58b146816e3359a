/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'lease-over': () =>
    'Your ten minutes with this case ran out before that, so it is open again and nothing was changed. Press *Claim* to go on with it.',
  'case-about-you': () =>
    'This case is about you, so somebody else looks at it. Nobody sees that you pressed. If you need help yourself, `/crisis` is there for you, too.',
  'staff-note-missing': () => 'A note needs a few words. Nothing was saved; press *Note* to try again.',
  'staff-note-too-long': (details: { most: number; length: number }) =>
    `A note can have ${details.most} characters, and this one has ${details.length}. Nothing was saved; make it shorter and try again.`,
  'hand-over-missing': () => 'Choose one person to hand this over to. Nothing was changed.',
  'hand-over-yourself': () =>
    'You have this case already. Choose somebody else, or press *Release*: then it waits for whoever takes it next.',
  'hand-over-not-moderator': (details: { userId: string }) =>
    `<@${details.userId}> is no moderator here, or has left. Choose somebody else, or press *Release*. You still have the case.`,
  'hand-over-unknown': () =>
    'I could not find out just now whether they are a moderator here. Try again in a minute, or press *Release*. You still have the case.',
  'offer-over': () =>
    'This case is not offered to anybody any more: it was taken, given back or closed meanwhile. `/queue next` gives you what waits.',
  'offer-not-yours': (details: { userId: string }) =>
    `This case is offered to <@${details.userId}>, so only they can answer. \`/queue next\` gives you what waits.`,
  'queue-empty': () => 'Nothing waits in the queue. Thank you for looking.',
  'queue-hands-full': (details: { most: number }) =>
    `You have ${details.most} cases already, and only a T3 would come on top. Close one or press *Release* on it first; \`/queue mine\` shows them. Nothing else was given to you.`,
};

/** The moderators’ queue: what waits, in which order, and its board. */
export const queue = {
  description: 'What waits for the moderators, and the next thing to do',
  commands: {
    show: 'How much waits, how long, and how much of it is yours',
    next: 'Take the next case in line',
    mine: 'The cases that are yours now',
  },
  /** How soon somebody should have a case of each tier. */
  within: {
    T3: 'within 2 minutes',
    H: 'within 15 minutes',
    T2: 'within 30 minutes',
    T1: 'within 12 hours',
    R: 'within a day',
  },
  dryRun: (within: string) =>
    `**Dry run:** this server is trying things out, so nobody has to take this. Otherwise somebody would be expected to, ${within}. The buttons work all the same.`,
  due: (when: string) => `Somebody should have it ${when}.`,
  lease: (when: string) =>
    `It opens again ${when} unless they do something with it. *Claim* once more keeps it for ten minutes.`,
  readWords: 'Words and notes',
  note: 'Note',
  handOver: 'Hand over',
  noteTitle: 'A note on this case',
  noteLabel: 'Note',
  noteDescription: 'All moderators can read it. It is forgotten together with the case.',
  handOverTitle: 'Hand this case over',
  handOverLabel: 'To whom?',
  handOverDescription: 'They can say no; until they answer it stays yours. No reason needed.',
  nobody: 'Nobody',
  /** What was done with a case, one short line each. `note` is a note’s beginning, `to` whom it was offered to. */
  history: {
    claimed: (details: { who: string; to: string; note: string }) => `${details.who} claimed it`,
    released: (details: { who: string; to: string; note: string }) => `${details.who} gave it back`,
    'lease-over': (details: { who: string; to: string; note: string }) => `${details.who} ran out of time; open again`,
    offered: (details: { who: string; to: string; note: string }) => `${details.who} offered it to ${details.to}`,
    'handed-over': (details: { who: string; to: string; note: string }) => `${details.who} took it over`,
    declined: (details: { who: string; to: string; note: string }) => `${details.who} cannot take it now`,
    note: (details: { who: string; to: string; note: string }) => `${details.who}: ${details.note}`,
    closed: (details: { who: string; to: string; note: string }) => `${details.who} closed it`,
    removed: (details: { who: string; to: string; note: string }) => `${details.who} removed the message`,
    hidden: (details: { who: string; to: string; note: string }) => `${details.who} hid the post`,
    restored: (details: { who: string; to: string; note: string }) => `${details.who} showed the post again`,
    'timed-out': (details: { who: string; to: string; note: string }) => `${details.who} timed the person out`,
    'reached-out': (details: { who: string; to: string; note: string }) => `${details.who} reached out`,
    escalated: (details: { who: string; to: string; note: string }) => `${details.who} escalated it`,
    'tier-changed': (details: { who: string; to: string; note: string }) => `${details.who} changed how urgent it is`,
    'opinion-asked': (details: { who: string; to: string; note: string }) =>
      `${details.who} asked for a second opinion`,
    'opinion-given': (details: { who: string; to: string; note: string }) => `${details.who} gave a second opinion`,
    'evidence-taken': (details: { who: string; to: string; note: string }) => `${details.who} took the evidence packet`,
    'measure-asked': (details: { who: string; to: string; note: string }) =>
      `${details.who} switched something on against a raid`,
    'measure-ended': (details: { who: string; to: string; note: string }) =>
      `${details.who} ended something that was on against a raid`,
    refused: (details: { who: string; to: string; note: string }) =>
      `${details.who} tried something; Discord refused it`,
  },
  words: {
    heading: '## What was written',
    /** Above each piece. */
    at: (when: string) => `-# flagged ${when}`,
    beginning: '-# At most the first 400 characters are kept, and only until the case is closed or a week is over.',
    none: 'No words are kept for this case. The link on the card goes to the message, if there is one.',
    told: (people: string) => `Told by ${people}.`,
    notes: '## Notes',
    noteOf: (userId: string, when: string) => `<@${userId}> ${when}:`,
  },
  noted: 'Noted. Everybody who works on this case can read it with *Words and notes*.',
  offered: (userId: string) =>
    `Offered to <@${userId}>. They get no ping, so tell them yourself if it cannot wait. Until they answer it stays yours.`,
  /** In the moderators’ channel. */
  offer: (details: { fromId: string; toId: string; caseId: string }) =>
    `<@${details.toId}>: <@${details.fromId}> asks whether you can take over case ${details.caseId}. You can say no without a reason.`,
  accept: 'Take it over',
  decline: 'Not now',
  accepted: (userId: string, caseId: string) => `<@${userId}> has taken over case ${caseId}.`,
  declined: (details: { fromId: string; toId: string; caseId: string }) =>
    `<@${details.toId}> cannot take case ${details.caseId} now. It stays with <@${details.fromId}>.`,
  counts: {
    heading: '## The queue',
    /** When it was looked at. */
    asOf: (when: string) => `-# As of ${when}. The buttons know what is true now.`,
    lane: (details: { tier: string; open: number; late: number; oldest: string }) =>
      `**${details.tier}:** ${details.open} ${details.open === 1 ? 'waits' : 'wait'}${details.late === 0 ? '' : `, ${details.late} late`} · the oldest came ${details.oldest}`,
    empty: 'Nothing waits.',
    claimed: (count: number) => (count === 1 ? '1 case is being worked on.' : `${count} cases are being worked on.`),
    onShift: (people: string) => `On shift: ${people}.`,
    nobodyOn: 'Nobody is on shift.',
    yours: (count: number) => (count === 0 ? 'You have no case.' : `You have ${count}. \`/queue mine\` shows them.`),
    take: 'Take the next',
  },
  mine: {
    heading: '## Your cases',
    none: 'You have no case. `/queue next` gives you the next one.',
    held: (details: { tier: string; where: string; until: string }) =>
      `- ${details.tier} · ${details.where} · opens again ${details.until}`,
    /** A link to a case’s card. */
    card: (link: string, id: string) => `[case ${id}](${link})`,
    withoutCard: (id: string) => `case ${id}`,
    offered: (toId: string) => `offered to <@${toId}>`,
    more: (count: number) => `And ${count} more.`,
  },
  /** To whoever had cases until their time ran out. */
  lost: (count: number) =>
    count === 1
      ? 'One case that you had is open again: its ten minutes ran out. That happens to everybody; nothing is lost. *Claim* on its card takes it back.'
      : `${count} cases that you had are open again: their ten minutes ran out. That happens to everybody; nothing is lost. *Claim* on their cards takes them back.`,
};
