/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'reach-place-type': () =>
    'Private threads stand under ordinary text channels only. Choose one of those for `channel`. Nothing was changed.',
  'reach-place-both': () =>
    'You gave a channel and `none` at once. Give one of them: the channel for private threads, or `none` to have none. Nothing was changed.',
  'reach-not-a-person': () =>
    'I cannot read a person in this. Mention them, or type their user id: 17 to 20 digits (in Discord, switch on developer mode, then *Copy User ID*). Nothing was cancelled.',
  'reach-is-bot': () => 'This is a bot: nothing is planned for it. Choose a person. Nothing was cancelled.',
};

/** The channel for private threads, and ending what is planned for somebody. */
export const reachAdmin = {
  command: {
    place: 'The channel under which members get a private thread for their own check-ins',
    'cancel-for': 'After a death: quietly cancel everything planned for somebody on this server',
  },
  options: {
    channel: 'An ordinary text channel that all members can see',
    none: 'No new private threads any more; those there are stay',
    person: 'Mention them, or type their user id; they may have left the server',
  },
  place: {
    heading: '## Where members get a private thread',
    none: 'No channel is set aside, so members cannot choose a private thread for their own check-ins. `/checkin-admin place channel:` sets one aside.',
    set: (details: { channelId: string }) =>
      `Under <#${details.channelId}> each member who wants it gets one private thread of their own, in which they are asked. Nothing is posted in the channel itself, and members cannot invite anybody to their thread.`,
    readAlong:
      '**Who can read along:** the member, and everybody who holds *Manage Threads* in that channel, who can open every private thread. Members are told so in their thread. Give *Manage Threads* only to people whom you would trust with that.',
    hidden:
      '⚠️ Not everybody can see this channel. Whoever cannot see it cannot see their own thread below it either: let *@everyone* view it, or choose another one.',
    lacks: (details: { channelId: string; permissions: string }) =>
      `⚠️ In <#${details.channelId}> I still need **${details.permissions}**. Open the channel’s settings, then Permissions, add Lamplight and allow it. Until then nobody gets a thread.`,
    gone: '⚠️ I do not see this channel any more. Choose another one with `/checkin-admin place channel:`.',
  },
  permissions: {
    ViewChannel: 'View Channel',
    SendMessagesInThreads: 'Send Messages in Threads',
    CreatePrivateThreads: 'Create Private Threads',
    ReadMessageHistory: 'Read Message History',
  },
  cancel: {
    question: (details: { userId: string }) =>
      `## Cancel everything planned for <@${details.userId}>?\nFor when somebody has died. On this server that is: their own check-ins, follow-ups, places in sessions and waiting lists, requests to join a group, and every message to them that was not sent yet. Nobody is told about it, neither they nor anybody else, and nothing says what there was. What they wrote stays where it is, and so do their shifts, the sessions they host and the groups they look after: \`/postvention start\`, by whoever manages the server or leads its moderators, ends these, too. This cannot be undone.`,
    who: (details: { userId: string }) => `User id: ${details.userId}`,
    button: 'Yes, cancel all of it',
    done: (details: { userId: string }) =>
      `Done. Check-ins, follow-ups, places, requests and waiting messages of <@${details.userId}> on this server are cancelled. If you have lost somebody you knew, look after yourselves too.`,
  },
};
