/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'receipt-wrong': () =>
    'I know no post with this receipt on this server. A receipt has 26 letters and digits. Look at it again: it belongs to the server where it was shown. What belongs to a server or a group that was deleted here is gone for good.',
  'receipt-limit': () =>
    'There were too many receipts that I do not know. Please wait ten minutes, then try again. Nothing was changed.',
  'own-needs-receipt': () =>
    'I cannot tell any more that you wrote this: that is known for up to 72 hours only. With its receipt you can still change or delete it: `/anon edit`, `/anon delete`.',
  'own-on-its-way': () =>
    'This is on its way right now, so it cannot be changed at this moment. Try again once it is there, or take it back with `/anon mine`.',
  'own-too-often': () => 'You changed something many times in a short while. Please wait an hour, then try again.',
  'own-returned': () =>
    'This was not posted, so there is nothing to change. You can see why with `/anon mine`, and send it anew with `/anon post`.',
};

/** Looking after what one wrote anonymously. */
export const own = {
  optionNames: { receipt: 'receipt' },
  options: { receipt: 'The receipt that you were shown when you wrote it' },
  mine: {
    heading: () => '**What you wrote here anonymously**',
    none: () =>
      'I find nothing that you wrote here anonymously in the last three days. For older posts use their receipt: `/anon mine receipt:`, `/anon edit` or `/anon delete`.',
    quiet: () =>
      '-# Only you see this. After 72 hours I cannot know any more what you wrote: then its receipt shows it, changes it and deletes it.',
    post: (details: { mark: string; name: string; group: string }) =>
      `${details.mark} **${details.name}** in ${details.group}`,
    reply: (details: { mark: string; name: string; group: string }) =>
      `${details.mark} **${details.name}**, a reply in ${details.group}`,
    edit: (details: { mark: string; name: string; group: string }) =>
      `${details.mark} **${details.name}**, a change to a post in ${details.group}`,
    states: {
      asked: 'Waits for you: it may give you away.',
      first: 'Waits for moderators: in this group they look at everything first.',
      harm: 'Waits for moderators: a program found something that may hurt somebody.',
      danger: 'Waits for moderators: a program found that a life may be in danger. For help now, use `/crisis`.',
      method:
        'Waits for moderators: a program found something that can be dangerous to read. For help now, use `/crisis`.',
      sending: 'On its way.',
      removed: 'It is not on Discord any more: somebody deleted it there.',
    },
    posted: (details: { link: string }) => `Posted: ${details.link}`,
    replies: {
      some: (details: { count: string }) => `Messages in its thread so far: ${details.count}`,
      none: () => 'Nobody has answered in its thread so far.',
      unknown: () => 'How many answers there are cannot be known just now.',
      inLine: () => 'Answers stand in line below it, so they cannot be counted.',
    },
    note: (details: { note: string }) => `They wrote: ${details.note}`,
    reasons: {
      unkind: 'Not posted. Moderators say: it may hurt somebody.',
      'names-somebody': 'Not posted. Moderators say: somebody could be recognised by it.',
      means: 'Not posted. Moderators say: it tells of ways that are dangerous for others to read.',
      advice: 'Not posted. Moderators say: it gives advice that could be dangerous.',
      'off-topic': 'Not posted. Moderators say: it does not fit this group.',
      advertising: 'Not posted. Moderators say: it is advertising.',
      other: 'Not posted. Moderators decided so.',
      'taken-back': 'Not posted: you took it back.',
      left: 'Not posted: you were not in the group any more.',
      'timed-out': 'Not posted: you had a time-out on this server.',
      muted: 'Not posted: you could not write anonymously at that moment, because moderators decided so.',
      'place-gone': 'Not posted: the place for it is gone.',
      'no-permission': 'Not posted: I am not allowed to write there.',
      closed: 'Not posted: there are no anonymous posts in this group any more.',
      paused: 'Not posted: anonymous posts were paused on this server.',
      'too-new': 'Not posted: you had not been on this server for long enough.',
      'replies-closed': 'Not posted: whoever wrote the post wanted no anonymous replies any more.',
      'too-late': 'Not posted: too much time had passed.',
      failed: 'Not posted: it did not work, and that was not your fault.',
    },
    words: 'Show my words',
    change: 'Change it',
    takeBack: 'Take it back',
    delete: 'Delete it',
    talk: 'Talk with a volunteer',
    again: 'Ask for a second look',
    lookAsked: () => 'Another moderator is asked to look at it a second time.',
    staysHidden: () => 'Moderators have hidden this post. A second one has looked, too, and it stays hidden.',
    blocked: () => 'You chose not to see what some people write anonymously here.',
    unblock: 'See all of them again',
    unblocked: () => 'You see the anonymous posts of everybody here again.',
  },
  shown: {
    heading: () => '**Your words**',
    none: () => 'I keep no words of it any more.',
  },
  edit: {
    heading: (details: { place: string }) => `**This is what you wrote:** ${details.place}`,
    unread: () => 'I cannot read it on Discord just now. The form will be empty.',
    how: () =>
      'A change is looked at like a new post. If it has to wait for moderators, the old words stay until they decide. Discord shows that a post was changed, and when. Your receipt stays the same.',
    renews: () =>
      'For up to 72 hours from the change, moderators can stop whoever changed it from writing anonymously, without seeing who it is. What you read now counts for it:',
    title: 'Change your words',
    changed: (details: { place: string }) => `Your words are changed: ${details.place}`,
    soon: () => 'Your change is saved and appears in a moment.',
    saved: () => 'Your new words are saved in place of the old ones. They still wait for moderators.',
    held: {
      first: () =>
        'Your change waits for moderators, who look at everything in this group first. Until then the old words stay as they are.',
      harm: () =>
        'Your change has not appeared: a program found something in it that may hurt somebody. Programs make mistakes, so moderators look at it. The old words stay as they are.',
      danger: () =>
        'Your change has not appeared for now: a program found that a life may be in danger. Moderators are shown the words, not your name. They are volunteers, and not always awake. The old words stay as they are.',
      method: () =>
        'Your change has not appeared for now: a program found something in it that can be dangerous for others who read it. Moderators are shown the words, not your name. The old words stay as they are.',
    },
    asks: (details: { what: string }) =>
      `**Your change has not appeared yet. Somebody may recognise you by it:** there seems to be ${details.what} in it. You can change that, or post it as it is. The old words stay until then.`,
    /** Below why it cannot be changed now. */
    stillDelete: () => 'You can still delete what you wrote, with its receipt: `/anon delete`.',
  },
  delete: {
    done: () =>
      'It is deleted. Your words are gone from everything I keep, and I delete the message on Discord now. What others wrote stays.',
    doneUnposted: () => 'It is taken back and will not be posted. Your words are gone from everything I keep.',
    already: () => 'It was deleted before. There is nothing left to delete.',
    words: () => 'If you want to keep them for yourself, here they are for the last time:',
  },
  decided: (details: { name: string; link: string }) =>
    `There is a decision about what you wrote anonymously in **${details.name}**. Open the server and use \`/anon mine\`: ${details.link}`,
};
