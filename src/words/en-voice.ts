/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'post-gone': () => 'This post is not there any more: it was deleted.',
  'post-hidden': () => 'Moderators have hidden this post for now.',
  'post-arriving': () => 'This has only just appeared. Please press again in a moment.',
  'replies-closed': () =>
    'There are no more anonymous replies here: whoever wrote the post closed them. Nothing was posted. You can still answer under your own name.',
  'reply-not-here': () =>
    'You can reply anonymously to what people wrote in a group with anonymous posts, and in threads on it. Nothing was posted. Here you can answer under your own name.',
  'close-not-yours': () =>
    'Only whoever wrote the post can do that, and I know who that is for no longer than 72 hours after they wrote there. With its receipt it works later, too: `/anon edit`.',
  'block-too-late': () =>
    'This was posted too long ago. After 72 hours nothing is kept that could keep its writer’s later words from you. You can do it with something newer by them.',
  'block-own': () => 'You wrote this yourself. Nothing was changed.',
  'block-too-many': (details: { most: number }) =>
    `You can do this ${details.most} times a day, and you have. Nothing was changed. If something here is not right, *Report* tells the moderators.`,
};

/** Anonymous posts as everybody sees them, and answering them. */
export const voice = {
  replyCommand: 'Reply anonymously',
  /** Writing a reply. Label: at most 45 characters; descriptions: at most 100. */
  reply: {
    heading: (details: { name: string }) => `**Replying anonymously in ${details.name}**`,
    label: 'Your reply',
    promise: 'Nobody here sees your name. Who could find out: /trust',
    few: 'Few people can see this group: somebody may guess who wrote it.',
  },
  /** A post as it stands in its group. Its writer's own words are never in these lines. */
  card: {
    frame: (details: { mark: string; name: string }) => `${details.mark} **${details.name}** · anonymous`,
    frameOfWriter: (details: { mark: string; name: string }) =>
      `${details.mark} **${details.name}** · anonymous · wrote the post`,
    isNew: '-# New here, or back under a new name',
    answers: (details: { mark: string; name: string; link: string }) =>
      `-# Answers [${details.mark} ${details.name}](${details.link})`,
    answersMessage: (details: { link: string }) => `-# Answers [this message](${details.link})`,
    wishes: {
      listen: 'What would help: somebody who just listens',
      been: 'What would help: hearing from people who know this',
      ideas: 'What would help: ideas that helped others',
      distraction: 'What would help: something to think of other things',
    },
    door: (details: { button: string }) =>
      `-# These words stand behind a door. Press *${details.button}* to read them: only you see them then.`,
    kinds: { heard: 'I hear you', 'me-too': 'Me too', strength: 'Sending strength' },
    reply: 'Reply anonymously',
    report: 'Report',
    more: 'More',
    read: 'Read',
  },
  /** What somebody hears who pressed a kind word. */
  kind: {
    said: (details: { word: string }) =>
      `You said: **${details.word}**. Nobody sees that it was you. Press it again within 72 hours to take it back. The number under the post changes after a while.`,
    takenBack: (details: { word: string }) => `You took **${details.word}** back.`,
  },
  /** Behind *More*, for one person alone. */
  more: {
    what: () =>
      '**An anonymous post**\nSomebody wrote this through me without showing their name. The name on it is made up. In every other thread they have another one. Nobody here sees who it is; `/trust` says who could find out, and how.',
    late: () => 'It is too old for blocking whoever wrote it.',
    closed: () => 'It is closed for anonymous replies.',
    close: 'Close anonymous replies',
    open: 'Allow anonymous replies',
    nowClosed: () => 'It is closed for anonymous replies now. People can still answer under their own names.',
    nowOpen: () => 'People can reply anonymously again.',
  },
  /** Never reading somebody again. */
  block: {
    button: 'Block the writer of this',
    ask: () =>
      [
        '**Never read whoever wrote this again?**',
        'What they write anonymously on this server from now on stands behind a button that does not open for you. It opens for everybody else.',
        'What stands in the open already stays where it is: Discord cannot hide a message from one person.',
        'While you block anybody, words behind a button that are older than three days stay closed for you, whoever wrote them.',
        'They are not told. They may notice that their words stand behind a button, but not because of whom.',
        'Blocks can be taken back only all at once: nothing is kept of which posts they began with.',
      ].join('\n'),
    yes: 'Yes, block',
    done: () => 'Done. What they write from now on does not open for you.',
    takeBack: 'Take all my blocks back',
  },
  /** What somebody hears who opened a door. */
  door: {
    shut: () => 'This stays closed for you, because you blocked whoever wrote it, or somebody who may have.',
  },
};
