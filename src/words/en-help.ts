/** What `/help` says to those who look after groups or a server, below what it says to everybody. English everywhere. */
export const help = {
  facilitator: {
    heading: () => '**Because you look after a group, or were asked to**',
  },
  moderator: {
    heading: () => '**Because you are a moderator**',
    cases: (details: { channel: string }) => `Cases come to ${details.channel}. Press *Claim* on one to take it.`,
  },
  owner: {
    heading: () => '**Because you manage this server**',
    /** Where something is still missing before moderators can be reached. */
    first: (details: { command: string }) => `Begin with ${details.command}: it shows what is still missing.`,
  },
  founder: {
    heading: () => '**Because you may found groups**',
  },
  lines: {
    facilitate: 'see what you look after or were asked to, say yes or stop',
    handOver: 'ask somebody to take over from you',
    pulse: 'ask a group how it is doing, and see the answers',
    checkIns: 'have a group asked how it is, at times you choose; others of this command change, pause and list it',
    sessions: 'plan a group’s regular hour together; others of this command change it, and call off or move one date',
    followUp: 'offer somebody one question later; nothing is sent until they say yes',
    queue: 'see what waits; `next` gives you a case, `raid` slows a raid down',
    shift: 'start a shift; others of this command end, plan and show them',
    rules: 'choose what messages are read for; `/queue simulate` tries a text',
    insights: 'see how your moderation is going',
    cancelFor: 'after a death, quietly cancel all that was planned for somebody',
    postvention: 'after a death, read gently, remember, and send them nothing more',
    place: 'choose where members get a private thread for their own check-ins',
    create: 'found a group, or take over a role, channel or thread as one',
    edit: 'change a group',
    archive: 'put a group away, or bring it back',
    facilitators: 'see who looks after a group, and ask people to',
    doctor: 'find and mend what does not fit between Discord and the groups',
    setup: 'choose how Lamplight works here',
    custodians: 'see or choose who can open an anonymous post, two of them together',
    lines: 'see the help lines that members get; others of this command add, correct and hide them',
    status: 'see how Lamplight is doing',
  },
};
