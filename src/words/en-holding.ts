/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'not-a-lead': (details: { roleId: string | null }) =>
    details.roleId === null
      ? 'Only somebody who manages this server can do this. Ask one of them; a role for it can be named with `/setup`. Nothing was changed.'
      : `Only those who lead the moderators (<@&${details.roleId}>) can do this. Ask one of them. Nothing was changed.`,
  'held-decided': (details: { state: string }) =>
    `There is nothing left to decide about this post. ${details.state} You did nothing wrong: this card may be older than that.`,
  'held-gone': () =>
    'This post is not kept any more: its writer deleted it, or its group is gone. There is nothing left to do here.',
  'held-changed': () =>
    'Its writer changed the post, or somebody decided about it, since you were asked. Nothing was done. Read it again first.',
  'held-still-method': () =>
    'It still names a method, so nobody can post it. Its writer can change it under `/anon mine`. You can give it back to them, with that reason. Nothing was posted.',
  'held-group-closed': () =>
    'Its group takes no anonymous posts at the moment, so it was not posted. It still waits here; you can give it back to its writer.',
  'appeal-needs-another': () =>
    'You decided about this post before, and its writer asked for somebody else to look. Leave it to another moderator. Nothing was changed.',
  'appeal-for-owner': () =>
    'On a server with one or two moderators, whoever owns the server decides when somebody asks for a second look. Ask them. Nothing was changed.',
  'return-reason-missing': () =>
    'Choose a reason from the list: its writer is told why. The post still waits. Nothing was changed.',
  'return-note-too-long': (details: { most: number; length: number }) =>
    `Your sentence has ${details.length} characters; there is room for ${details.most}. The post still waits. Nothing was changed.`,
  'mute-days-missing': () => 'Choose for how long from the list: 1, 7 or 30 days. Nobody was muted.',
  'mute-over': () =>
    'This can no longer be done: 72 hours after a post, nobody here can tell any more who wrote it, and nobody can act on them. Nothing was changed.',
  'not-answering': (details: { holderId: string }) =>
    `<@${details.holderId}> has this case, and answers. Ask them to release it if you want to take over.`,
  'answer-unclaimed': () => 'Nobody has claimed this case. Press *Claim* on it first, then answer. Nothing was sent.',
  'no-talk': () =>
    'There is no talk with whoever wrote this: they have not said yes to being answered, or it is over (72 hours, or one of you ended it). Nothing was sent.',
  'answer-missing': () => 'Write at least one word. Nothing was sent.',
  'answer-too-long': (details: { most: number; length: number }) =>
    `Your text has ${details.length} characters; there is room for ${details.most}. Nothing was sent.`,
};

/** Anonymous posts that wait for moderators, and acting on whoever wrote one. */
export const holding = {
  read: 'Read it',
  release: 'Post it',
  giveBack: 'Give it back',
  mute: 'Mute the writer',
  answer: 'Answer through the bot',
  readTalk: 'The talk so far',

  /** Where an anonymous post is. */
  states: {
    asked: 'Its writer was asked something first. Nobody sees it.',
    waiting: 'It is held: nobody sees it until somebody decides.',
    sending: 'It was let through, and is on its way to its group.',
    posted: 'It stands in its group.',
    returned: 'It was given back to its writer. Nobody else sees it.',
    removed: 'It was deleted in its group.',
  },
  deleted: 'It is not kept any more: its writer deleted it.',
  methodNamed:
    'It names a method. Whoever wrote it may be in danger. Only a lead can post it, once its writer has taken that out.',
  onlyLead: 'Only a lead can post it.',

  /** The card of a post that no case is about. */
  heading: (group: string) => `## An anonymous post for **${group}** waits for a look`,
  headingReply: (group: string) => `## An anonymous reply in **${group}** waits for a look`,
  headingAgain: (group: string) => `## Another look, please: an anonymous post for **${group}**`,
  since: (when: string) => `It waits since the hour that began ${when}. Nobody sees it until somebody decides.`,
  allWait: 'In this group every anonymous post waits for a moderator.',
  tier: (tier: string) => `What was read in it: ${tier}`,
  again: (userId: string) =>
    `It was given back, and its writer asks for a second look. <@${userId}> decided first, so somebody else decides now.`,
  againOwner: 'It was given back, and its writer asks for a second look. Whoever owns this server decides now.',
  nobodyKnows: 'Nobody here knows who wrote it. Its words stand behind *Read it*, and only you see them then.',
  decided: (details: { userId: string; how: 'released' | 'returned'; reason: string | null }) =>
    details.how === 'released'
      ? `<@${details.userId}> let it through. It goes to its group now, if its writer may still write there.`
      : `<@${details.userId}> gave it back to its writer: ${details.reason ?? ''}.`,

  /** The words of a post, privately. */
  words: {
    heading: (group: string) =>
      `An anonymous post for **${group}**. Only you see this. Nobody here knows who wrote it.`,
    topic: (topic: string) => `**Topic:** ${topic}`,
    wish: (wish: string) => `**What would help:** ${wish}`,
    wishes: {
      listen: 'somebody who just listens',
      been: 'hearing from people who have been there',
      ideas: 'ideas',
      distraction: 'a distraction',
      none: 'not said',
    },
    whyHeld: {
      first: 'Held because this group looks at all posts first.',
      harm: 'Held because it may harm somebody.',
      danger: 'Held because its writer may be in danger.',
      method: 'Held because it names a method. Whoever wrote it may be in danger.',
    },
    gone: 'Its words are not kept any more.',
  },

  /** Before a lead lets through what only a lead may. */
  sure: {
    danger:
      'Whoever wrote this may be in danger. Posting it shows their words to the group; it brings no help by itself. Has somebody answered them? This is recorded.',
    method:
      'This was held because it named a method. It does not seem to any more, but a program looked, not a person: read it once more. This is recorded.',
    press: 'Post it all the same',
    changed:
      'Whoever wrote this can change it while it waits, and may have since you read it. These are its words now:',
    pressChanged: 'Post these words',
    done: 'It goes to its group now, if its writer may still write there.',
  },

  returnTitle: 'Give it back',
  returnReason: 'Why?',
  returnReasonDescription: 'Its writer is told this, with their words back.',
  returnNote: 'One sentence to its writer',
  returnNoteDescription: 'If you like. They read it beside their words. Your name is not shown.',
  /** As moderators choose it; its writer reads it in words of their own. */
  reasons: {
    unkind: 'Unkind to somebody',
    'names-somebody': 'Names somebody, or shows who they are',
    means: 'Names a way to hurt oneself',
    advice: 'Advice that may do harm',
    'off-topic': 'Not what this group is for',
    advertising: 'Advertising',
    other: 'Something else',
  },

  muteTitle: 'Mute the writer of this',
  muteLabel: 'For how long?',
  muteDescription: 'Whoever it is cannot write anonymously here. Nobody learns who it is.',
  muteFor: (days: number) => (days === 1 ? '1 day' : `${days} days`),
  muteLift: 'Lift a mute',
  muted: (until: string) =>
    `Done. Whoever wrote this cannot write anonymously on this server until ${until}, or for longer where they were muted for longer. What they have waiting comes back to them. Nobody learnt who it is, you included.`,
  lifted: 'Done. Whoever wrote this is not muted now.',
  mutesExplained: 'There is no list and no count: nobody can see who is muted. A lead can lift all mutes together.',
  unmuteAll: 'Lift all mutes',
  allLifted: 'Done. Nobody is muted on this server.',

  /** A talk with the writer of a held post. */
  talk: {
    open: (details: { caseId: string; until: string }) =>
      `Whoever wrote the held post of case ${details.caseId} would like a volunteer to answer them through the bot. They see no name, and you see none. It stays open until ${details.until}. Whoever has claimed the case can answer.`,
    wrote: (caseId: string) => `They wrote back in the talk of case ${caseId}.`,
    tier: (tier: string) => `**${tier}** was read in it.`,
    ended: (caseId: string) =>
      `The talk of case ${caseId} is over: whoever wrote the post ended it. What was said in it is deleted.`,
    left: 'Done. The talk is over, and what was said in it is deleted. They are told where they can find help.',
    sent: {
      direct: 'Sent. They get it as a direct message. It is not known whether they read it.',
      here: 'Saved. It waits for them under `/anon mine`. It is not known when they look there.',
    },
    notDelivered: (caseId: string) =>
      `An answer in the talk of case ${caseId} could not be sent as a direct message: theirs are closed. It waits under \`/anon mine\`. It is not known whether it was read.`,
    heading: (details: { caseId: string; until: string }) =>
      `The talk of case ${details.caseId}. It is open until ${details.until}, then all of it is deleted. Only you see this.`,
    empty: 'Nobody has written anything in it yet.',
    writer: 'Whoever wrote the post',
    volunteer: 'A volunteer',
    earlier: 'Earlier',
    leave: 'End the talk',
  },
  answerTitle: 'Answer through the bot',
  answerLabel: 'What you write',
  answerDescription: 'They see “a volunteer”, never your name. They may not read it at once.',
};
