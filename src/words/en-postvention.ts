/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'postvention-is-bot': () =>
    'That account is a bot’s. Choose the account of the person, or none. Nothing was changed.',
  'postvention-already': (details: { userId: string }) =>
    `For <@${details.userId}> it is under way already. \`/postvention show\` shows until when. Nothing was changed.`,
  'postvention-full': (details: { most: number }) =>
    `${details.most} are under way on this server, and that is as many as can be. \`/postvention end\` ends one. Nothing was changed.`,
  'postvention-no-channel': () =>
    'That is no ordinary text channel that I can see. Choose another one for the thread, or leave it empty to have none. Nothing was changed.',
  'postvention-lacks': (details: { channelId: string; permissions: string }) =>
    `For a thread in <#${details.channelId}> I still need **${details.permissions}**. Open the channel’s settings, then Permissions, add Lamplight and allow it; or choose another channel, or none. Nothing was begun.`,
  'postvention-no-title': () =>
    'A thread needs a name. The name of the person is enough, as people here knew them. Nothing was begun.',
  'postvention-title-how': (details: { word: string }) =>
    `The name of the thread seems to say how or where it happened (“${details.word}”). Everybody reads it in their list of channels, and that can hurt people who are close to it. Leave that out: the name of the person is enough. Nothing was begun.`,
  'postvention-title-harm': () =>
    'The name of the thread could hurt somebody, or reads as if somebody were in danger now. Choose other words: the name of the person is enough. Nothing was begun.',
  'postvention-days': (details: { least: number; most: number }) =>
    `Write a number of days, from ${details.least} to ${details.most}. Nothing was begun.`,
  'postvention-gone': () =>
    'This is not kept any more: it was begun, ended or left a while ago. `/postvention show` shows what is under way. Nothing was changed.',
  'postvention-extended': () =>
    'This thread was kept open longer once already, or is closed. It can still be read, and you can open an ordinary thread yourselves. Nothing was changed.',
  'postvention-none': () =>
    'Nothing is under way here. `/postvention start` begins. If somebody may be in danger now, use `/crisis`.',
};

/** After a death: what those read who manage a server or lead its moderators. They may have lost somebody themselves. */
export const postvention = {
  description: 'After somebody died: gentler reading, a place to remember, nothing more sent to them',
  descriptions: {
    start: 'Begin: you are shown what will happen before anything does',
    show: 'What is under way, and until when',
    end: 'End it early',
  },
  options: {
    account: 'Whose account it was; they may have left. Leave it out if they had none here',
  },
  form: {
    title: 'After a death',
    channel: {
      label: 'Where the thread to remember stands',
      description: 'A channel that people know. Leave it empty for no thread',
    },
    name: {
      label: 'What the thread is called',
      description: 'The name of the person is enough. Not how, not where',
    },
    days: {
      label: 'For how many days the server is read gently',
      description: 'From 1 to 45; 14 is a good beginning',
    },
  },
  draft: {
    heading: '## What will happen',
    intro: 'Take the time you need. Nothing has happened yet, and nothing happens until you press *Begin*.',
    sure: '-# Sometimes a death is told that did not happen. If you can, hear it from two sides first, one of them close to the person.',
    account: (details: { userId: string }) =>
      `**<@${details.userId}>** (user id ${details.userId}): everything planned for this account on this server is cancelled, quietly and for good: check-ins, follow-ups, places in sessions and in lines, looking after groups, shifts and being on call, and every message not sent yet. Anonymous posts of it that are not there yet do not appear. Nobody is told what there was. From then on nothing is sent to it from here, while this is under way. The moderators’ channel is told that you began this, and for whom.`,
    noAccount: '**No account:** nothing is cancelled. Press *Change* if you want to, or begin anew with `account:`.',
    thread: (details: { title: string; channelId: string; until: string; seconds: number }) =>
      `**A thread to remember:** “${details.title}” in <#${details.channelId}>. Whoever sees the channel can read and write there, once in ${details.seconds} seconds. The first message asks to leave out how and where, and has a button to find help. It closes ${details.until}; it can be kept open longer once. I say nowhere how somebody died. Whether the name does, is for you and the family.`,
    noThread: '**No thread.** People can remember where they already talk.',
    perhaps: (details: { word: string }) =>
      `⚠️ **Please look at the name once more.** “${details.word}” may be somebody’s name; then all is well. If it says how or where it happened, press *Change* and leave it out: everybody reads it in their list of channels, and that can hurt people who are close to it.`,
    mayNotLock: (details: { channelId: string }) =>
      `⚠️ I do not have **Manage Threads** in <#${details.channelId}>. The thread is closed all the same, but whoever writes in it opens it again.`,
    reading: (details: { until: string }) =>
      `**Reading, until ${details.until}:** words of distress alone are no case anywhere on this server, because sadness belongs to grief. Thoughts of suicide, wanting to follow somebody, methods, encouragement and harm are cases as ever, and danger to life pages as ever.`,
    readingThread: 'The thread is read along, even if its channel is not, and its first message says so.',
    notRead:
      '⚠️ **Nothing is read:** screening is switched off for this copy of Lamplight. Please look into the thread yourselves, several times a day at first.',
    debrief: (details: { channelId: string }) =>
      `**You:** in a day, and in a week, I ask in <#${details.channelId}> how those are who moderate. Nobody has to answer.`,
    noDebrief: '**You:** no channel for moderators is set, so I cannot ask how you are. Ask one another.',
    cannot:
      '**What I cannot stop:** Discord’s own notices and other bots. Look whether one of them wishes happy birthdays or names who is quiet. And what the person wrote stays: whether something of it is taken down is for you to decide, with the family. `/privacy forget` works from a person’s own account alone; whoever runs this bot finds in its guide what they can do.',
    begin: 'Begin',
    change: 'Change',
    leave: 'Not now',
    left: 'All right. Nothing was begun, and nothing is kept. Look after yourselves.',
  },
  begun: {
    heading: '## It is under way',
    account: (details: { userId: string }) =>
      `Everything planned for <@${details.userId}> on this server is cancelled. What there was, nobody is told.`,
    onCall:
      'The account was on call. **Nobody is named as on call now:** `/setup on-call` names somebody else. Ask them first.',
    thread: (details: { threadId: string }) => `The thread is there: <#${details.threadId}>`,
    threadComes: 'Discord does not answer at the moment. The thread is made as soon as it does.',
    threadRefused:
      'Discord did not let me make the thread. Everything else is under way. Look at my permissions in that channel; then end this with `/postvention end` and begin again.',
    reading: (details: { until: string }) => `The server is read gently until ${details.until}.`,
    next: 'What may help now: tell moderators yourselves before they read it. Think of those who were close, and write to them by name. Case cards about this person stay in the queue; close them when you are ready. `/postvention show` shows what is under way, `/postvention end` ends it.',
    care: '-# You may grieve as well. `/shift end` ends a shift without a reason, and a case can be handed over without one.',
  },
  show: {
    heading: '## Under way',
    none: 'Nothing is under way here.',
    forAccount: (details: { userId: string }) => `For <@${details.userId}>`,
    forNobody: 'For somebody without an account here',
    reading: (details: { until: string }) => `read gently until ${details.until}`,
    readAsUsual: 'the server is read as usual again',
    notRead: (details: { until: string }) =>
      `until ${details.until}; nothing is read here, since screening is switched off`,
    thread: (details: { threadId: string; until: string }) =>
      `thread <#${details.threadId}>, open until ${details.until}`,
    threadComes: 'the thread is being made',
    threadClosed: (details: { threadId: string }) => `thread <#${details.threadId}>, closed; it can still be read`,
    threadNone: 'no thread',
    longer: (details: { number: number }) => `Keep thread ${details.number} open longer`,
    end: (details: { number: number }) => `End ${details.number}`,
    extended: (details: { until: string }) => `The thread stays open until ${details.until}.`,
  },
  end: {
    question: (details: { userId: string | null }) =>
      `**End what is under way (${details.userId === null ? 'for somebody without an account here' : `for <@${details.userId}>`})?** The server is read as before, the thread is closed and can still be read, and messages to the account are possible again. What was cancelled stays cancelled. I still ask moderators how they are when it was planned.`,
    yes: 'End it',
    no: 'Not now',
    left: 'All right. It goes on as it was.',
    done: 'It is over. The thread is closed and can still be read; nothing of it was deleted.',
    doneWithoutThread: 'It is over.',
    threadLater:
      'It is over. The thread could not be closed yet, since it is only being made or Discord does not let me. It is closed as soon as that works.',
  },
  /** In the moderators’ channel. */
  told: {
    began: (details: { byId: string | null; userId: string | null; until: string }) =>
      `${details.byId === null ? 'Somebody' : `<@${details.byId}>`} began \`/postvention\` for ${details.userId === null ? 'somebody without an account here' : `<@${details.userId}>: nothing is sent to this account from here`}, until ${details.until}. If that is a mistake, or nobody has died, \`/postvention end\` ends it.`,
    used: (details: { userId: string }) =>
      `The account <@${details.userId}> was just used here, while \`/postvention\` is under way for it. Perhaps nobody has died, or somebody close has their phone. Please ask, gently, before you do anything else. If the person is alive, \`/postvention end\` ends it, and they can be written to again. This is said once.`,
    debrief:
      '**How are you, after what happened?** Nobody has to answer, here or at all. Grief comes late for some, and does not come for others; both are all right.',
    rest: 'If it is too much: `/shift end` ends your shift, and *Hand over* gives a case to somebody else. Neither asks for a reason. Others can stand in for a while with `/shift swap`.',
    talk: 'To talk to somebody outside: `/crisis` works for you as well. Perhaps there is also a friend, a doctor, or somebody at work whom you could tell that you lost somebody.',
    close: 'And look out for one another: whoever was close to the person may not say how they are.',
    usual: 'The server is read as usual again: words of distress are cases where they were before.',
    usualThread: (details: { threadId: string }) => `<#${details.threadId}> stays open, and is read gently.`,
    threadClosed: (details: { threadId: string }) =>
      `The thread <#${details.threadId}> was closed. It can still be read.`,
    threadGone: 'The thread to remember is gone. It is not made again.',
    threadRefused:
      'The thread to remember could not be made: Discord does not let me. Everything else goes on. `/postvention end` ends it, and it can be begun again.',
  },
  permissions: {
    ViewChannel: 'View Channel',
    CreatePublicThreads: 'Create Public Threads',
    SendMessagesInThreads: 'Send Messages in Threads',
    ReadMessageHistory: 'Read Message History',
  },
  /** In the queue, on its board and in `/status`. */
  gently: (details: { until: string }) =>
    `After a death, the server is read gently until ${details.until}: words of distress alone are no case.`,
};
