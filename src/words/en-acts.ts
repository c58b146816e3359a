/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'act-makes-no-sense': () =>
    'This cannot be done with this case as it is now. Press on its newest card to see what can be. Nothing was changed.',
  'act-missing': () => 'Choose one thing from the list. Nothing was changed.',
  'act-bot-lacks': (details: { channelId: string | null; permissions: string }) =>
    `Discord does not let me do this${details.channelId === null ? '' : ` in <#${details.channelId}>`}: I lack **${details.permissions}**. Whoever runs the server can allow it. Until then you can do it yourself, if your own role may. Nothing was changed.`,
  'act-removed-already': () => 'The message was removed already, and whoever wrote it was told. Nothing was changed.',
  'act-rule-missing': () =>
    'Choose which rule it is about: whoever it concerns is told that rule. Nothing was changed.',
  'act-length-missing': () => 'Choose for how long from the list. Nobody was timed out.',
  'act-note-too-long': (details: { most: number; length: number }) =>
    `Your note has ${details.length} characters; there is room for ${details.most}. Nothing was sent.`,
  'tier-missing': () => 'Choose how urgent it is. Nothing was changed.',
  'tier-same': () => 'The case has this tier already. Nothing was changed.',
  'tier-needs-second': () =>
    'This is a T3, and one person alone does not make it less urgent. Choose *Second opinion* and “How urgent is it?”. Once somebody else sees it as you do, you can change it. Nothing was changed.',
  'tier-for-lead': () =>
    'Two of you see this differently, so the higher tier stays until a third person who leads the moderators decides. Nothing was changed.',
  'close-needs-second': () =>
    'This is a T3, and one person alone does not close it as a false alarm. Choose *Second opinion* and “Is there no danger?”. Once somebody else says so too, you can close it. If you are only one or two moderators, whoever manages the server can say so with `/setup small-team`: then you can answer it yourself ten minutes later. Nothing was changed.',
  'time-out-needs-second': () =>
    'This person may be in danger, and a time-out takes the help buttons from them here. Choose *Second opinion* and “Is a time-out right?” first. If they harm somebody right now, *Remove the message* works at once. Nobody was timed out.',
  'opinion-news': () =>
    'Something new came to this case since your card of it was drawn, so nobody was asked. Read it on its card in the moderators’ channel first, then ask again there. Nothing was changed.',
  'tier-news': () =>
    'Something new came to this case since your card of it was drawn, so it was not made less urgent. Read it on its card in the moderators’ channel first, then change the tier there. Nothing was changed.',
  'opinion-over': () =>
    'This question is over: it was asked again or decided, or something new came to its case since. What is new takes a new question. Nothing was changed.',
  'opinion-given': () => 'Somebody else has given their opinion already. Thank you all the same. Nothing was changed.',
  'opinion-own': () =>
    'You asked this yourself. Somebody else answers it. If you are only one or two moderators, whoever manages the server can say so with `/setup small-team`: then you can answer it yourself ten minutes after you asked. Nothing was changed.',
  'opinion-too-soon': (details: { at: number }) =>
    `Let ten minutes go by and read it once more with fresh eyes: from <t:${Math.ceil(details.at / 1000)}:t> on you can press this. Nothing was changed.`,
  'opinion-answer-missing': () => 'Choose yes or no. Nothing was changed.',
  'question-missing': () => 'Choose what you want to ask. Nobody was asked.',
  'height-missing': () => 'Choose who should look at it. Nothing was sent.',
  'reach-unedited': (details: { gap: string }) =>
    `Nothing was sent. They should hear from you, not from me: fill the gap (\`${details.gap}\`) and change whatever is not how you would say it.`,
  'reach-too-long': (details: { most: number; length: number }) =>
    `Your text has ${details.length} characters; there is room for ${details.most}. Nothing was sent.`,
  'reach-unsigned': (details: { most: number }) =>
    `Write the name that should stand below it, with at most ${details.most} characters. Nothing was sent.`,
  'reach-no-yes': () =>
    'They have not said yes to being reached by moderators directly, or took it back. Choose the private thread, or write to them from your own account. Nothing was sent.',
  'reach-no-place': () =>
    'I can make no private thread where they would see it. You can write to them from your own account: open their profile. Whoever runs the server can give me *Create Private Threads* in that channel. Nothing was sent.',
  'post-hidden-already': () => 'This post is hidden already. Nothing was changed.',
  'post-not-hidden': () => 'This post is not hidden. Nothing was changed.',
};

/** What Discord’s codes mean for a moderator. */
const refusals: Readonly<Record<string, string | undefined>> = {
  '50013':
    'I lack the permission, or their highest role stands above mine. Somebody whose own role may do it can do it by hand.',
  '50001': 'I cannot see that channel any more. Whoever runs the server can let me in again.',
  '10007': 'They are not on this server any more.',
  '160006': 'There are too many open threads on this server. Close one, and try again.',
  '30033': 'That thread is full.',
};

/** What moderators can do with a case beside claiming and closing it. */
export const acts = {
  whatToDo: 'What to do',
  /** In the menu of a card; descriptions have at most 100 characters. */
  choices: {
    'reach-out': { label: 'Reach out', description: 'Write to them, in your own words and with your name' },
    'second-opinion': {
      label: 'Second opinion',
      description: 'Ask another moderator, who answers before seeing yours',
    },
    'change-tier': { label: 'Change the tier', description: 'It is more urgent, or less, than it says' },
    remove: { label: 'Remove the message', description: 'They are told why, and get their words back' },
    hide: { label: 'Hide the post', description: 'Nobody can read it until it is shown again' },
    restore: { label: 'Show the post again', description: 'As it was before it was hidden' },
    'time-out': { label: 'Time out', description: 'They can only read for a while, and lose the help buttons here' },
    escalate: { label: 'Escalate', description: 'To those who lead, or to Discord' },
    evidence: { label: 'Evidence packet', description: 'One file for Discord or emergency services' },
  },

  rule: 'Which rule is it about?',
  ruleTold: 'They are told this, and nothing about you.',
  rules: {
    harassment: 'Harassment',
    threat: 'A threat',
    hate: 'Hate against a group of people',
    sexual: 'Sexual content',
    method: 'Naming a way to die or to hurt oneself',
    'personal-data': 'Somebody’s personal data',
    'dangerous-advice': 'Dangerous advice',
    scam: 'A scam or advertising',
    'eating-disorder': 'Encouraging an eating disorder',
    other: 'Something else',
  },
  tier: 'How urgent do you think it is?',

  /** Before something is done that cannot be taken back, or means more than it seems. */
  explained: {
    remove: {
      explain:
        '**Before you remove it**\nIf it breaks Discord’s own rules (threats, abuse of children, encouraging suicide), report it to Discord first, from your own app: press and hold the message, then *Report*. Once it is gone, Discord’s staff cannot see it either.\nWhoever wrote it is told which rule it was about. They get their words back, and can ask another moderator to look again.',
      goOn: 'Go on: remove it',
    },
    'time-out': {
      explain: (details: { isReachable: boolean }) =>
        `**Before you time somebody out**\nThey can then only read. They also lose every button and command here, *crisis help included*.\n${
          details.isReachable
            ? 'I write to them directly first, since they said yes to that. There they can read the reason and ask another moderator to look again.'
            : '**I cannot tell them:** I have no yes of theirs to direct messages about such things. With `/my record` in a direct message with me they can read the reason and ask another moderator to look again; `/crisis` works there, too. Tell them that yourself, if you can.'
        }\nWhile they may be in danger, a second person has to agree.`,
      goOn: 'Go on: time out',
    },
    hide: {
      explain:
        '**Hide this post?**\nOne sentence stands in its place, and nobody can read or press anything on it. Its writer still finds their words under *My posts*. You can show it again at any time.',
      goOn: 'Hide it',
    },
    restore: {
      explain: '**Show this post again?**\nIt comes back as it was, in its old place.',
      goOn: 'Show it again',
    },
    evidence: {
      explain:
        '**The evidence packet**\nOne text file: link, ids, time, the words as they are, and what was done. It is for Discord’s safety team or for emergency services, and for nobody else. I keep no copy. That you took it is recorded.\nIf a life is at risk, call first and send it afterwards.',
      goOn: 'Make the file',
    },
  },

  remove: {
    title: 'Remove the message',
    done: (details: { hasWords: boolean }) =>
      details.hasWords
        ? 'The message is removed. Whoever wrote it gets their words back, and the rule you chose.'
        : 'The message is removed. Whoever wrote it is told the rule you chose. I could not read its words, so I cannot give them back.',
    gone: (details: { hasWords: boolean }) =>
      details.hasWords
        ? 'The message was deleted before I came to it. Its words were still known: whoever wrote them gets them back, with the rule you chose.'
        : 'The message was deleted before I came to it, and its words are not known. There was nothing to remove, and nobody was told anything.',
  },
  timeOut: {
    title: 'Time out',
    length: 'For how long?',
    lengths: { '10m': '10 minutes', '1h': 'An hour', '24h': 'A day', '7d': 'A week' },
    done: (details: { userId: string; until: string; isReachable: boolean }) =>
      `<@${details.userId}> can only read until ${details.until}. ${
        details.isReachable
          ? 'A direct message about it went on its way to them first. It does not arrive if they closed theirs.'
          : '**I could not tell them:** I have no yes of theirs to direct messages about such things. They can read the reason with `/my record` in a direct message with me, and `/crisis` works there, too. Tell them that yourself, if you can.'
      }`,
    gone: 'They are not on this server any more, so nobody was timed out.',
  },
  hide: {
    done: 'The post is hidden. *Show the post again* brings it back.',
    gone: 'The post is not there any more: it was deleted. Nothing was changed.',
  },
  /** A hidden post whose writer asks for a second look. */
  look: {
    asked: (details: { userId: string; link: string | null }) =>
      `**A second look, please.** <@${details.userId}> hid ${details.link === null ? 'an anonymous post' : `[an anonymous post](${details.link})`}, and its writer asks for another look. Nobody here knows who wrote it.`,
    another: 'Somebody else decides now. *Read it* shows its words to you alone.',
    owner: 'Whoever owns this server decides now. *Read it* shows its words to you alone.',
    read: 'Read it',
    show: 'Show it again',
    stays: 'It stays hidden',
    words: '**What stands there hidden:**',
    showed: (userId: string) => `<@${userId}> looked a second time: the post is shown again.`,
    stayed: (userId: string) =>
      `<@${userId}> looked a second time: the post stays hidden. Its writer finds that under *My posts*.`,
  },
  restore: {
    done: 'The post stands in its place again.',
    gone: 'The post is not there any more: it was deleted. Nothing was changed.',
  },
  changeTier: {
    title: 'Change the tier',
    done: (details: { tier: string }) => `The case is now: ${details.tier}.`,
  },

  /** A link to a case's card, within a sentence. */
  caseName: (id: string, link: string | null) => (link === null ? `case ${id}` : `[this case](${link})`),
  opinion: {
    askTitle: 'Ask for a second opinion',
    giveTitle: 'What do you think?',
    question: 'What do you want to ask?',
    questionHow: 'What you think yourself is shown only once they have answered.',
    questions: { tier: 'How urgent is it?', 'no-risk': 'Is there no danger?', 'time-out': 'Is a time-out right?' },
    answer: 'Your answer',
    answerHow: 'To the question on the card.',
    answers: { yes: 'Yes', no: 'No' },
    done: 'The others are asked, in this channel. What you think is shown once somebody has answered.',
    asked: (details: { userId: string; what: string }) =>
      `<@${details.userId}> asks for a second opinion on ${details.what}.`,
    asks: {
      tier: '**How urgent is it?**',
      'no-risk': '**Is there no danger after all?**',
      'time-out': '**This person may be in danger. Is a time-out right all the same?**',
    },
    blind: 'Read it first, then press. You see what they think once you have said what you think.',
    readAgain: (when: string) =>
      `In a small team nobody else may be there: then read it again yourself, and press ${when} or later.`,
    give: 'Give my opinion',
    both: (details: { what: string }) => `Two opinions on ${details.what}.`,
    view: (details: { userId: string; tier: string; answer: string | null }) =>
      `<@${details.userId}>: ${details.answer === null ? '' : `**${details.answer}** · `}${details.tier}`,
    agreed: {
      tier: 'They agree.',
      'no-risk': 'They agree: the case can be closed as a false alarm.',
      'time-out': 'They agree: a time-out is possible now.',
    },
    differ: {
      tier: 'They see it differently. The higher tier counts until a third person who leads the moderators decides.',
      'no-risk': 'They do not agree, so it stays what it is. Talk to each other, or ask again later.',
      'time-out': 'They do not agree, so there is no time-out. Talk to each other, or ask again later.',
    },
    tierNow: (tier: string) => `The case is now: ${tier}.`,
  },

  escalate: {
    title: 'Escalate',
    to: 'Who should look at it?',
    choices: {
      leads: { label: 'Those who lead the moderators', description: 'They are told here, in the moderators’ channel' },
      discord: { label: 'Discord', description: 'You report it from your own app; it is noted here' },
    },
    note: 'Why?',
    noteHow: 'A few words for the others; not needed. Never shown to members.',
    done: {
      leads:
        'Those who lead the moderators are told in this channel, without a ping. If it cannot wait, write to one of them.',
      discord:
        'Noted. Now report it from your own app: press and hold the message, then *Report*. For danger to life call the emergency number of the place where the person is. *Evidence packet* gives you everything in one file. Do not remove the message before that.',
    },
    told: (details: { actorId: string; leadRoleId: string | null; what: string }) =>
      `**For those who lead${details.leadRoleId === null ? '' : ` (<@&${details.leadRoleId}>)`}:** <@${details.actorId}> asks you to look at ${details.what}.`,
    noteTold: (note: string) => `Their note:\n>>> ${note}`,
  },

  reachOut: {
    title: 'Reach out',
    way: 'How?',
    wayHow: 'They said yes to being reached by moderators directly, so both are possible.',
    ways: { thread: 'In a private thread, with you and them', direct: 'As a direct message from me' },
    text: 'What you want to say',
    textHow: 'Only a start: make it yours, and fill the gap.',
    sign: 'Your name below it',
    signHow: 'As they know you here.',
    /** A start that a person has to finish. */
    suggestion: (details: { gap: string }) =>
      `Hi. I help to look after people here, and I read what you wrote about ${details.gap}. I do not want to walk past it. How are you right now? You do not have to answer. If you would like to talk, I am here for a while.`,
    suggestionAsked: (details: { gap: string }) =>
      `Hi. You asked that somebody writes to you, and I am glad you did. My name is below. ${details.gap} How are you right now? There is no hurry, and you can stop whenever you want.`,
    done: {
      thread: (details: { threadId: string }) =>
        `It stands in <#${details.threadId}>. Only the two of you are in it, and whoever may see all threads of this server.`,
      direct: 'It is on its way to them directly. If it cannot be delivered, this channel is told.',
    },
    gone: 'They are not on this server any more, so nothing was sent.',
    later:
      'Discord did not answer in time, so your words were **not sent**: nobody has read them, and I do not try again by myself. Wait a moment, then press *Reach out* once more.',
    notDelivered: (details: { caseId: string; userId: string }) =>
      `<@${details.userId}>: what you wrote for case ${details.caseId} could not be delivered. Their direct messages are closed. Try a private thread, with *Reach out*. Here are your words:`,
  },

  /** What Discord said. */
  ends: {
    refused: (code: string) => `Discord refused it (code ${code}), so it is **not done**. That is noted in the case.`,
    reasons: refusals,
    otherReason: 'You can try again, or do it by hand if your own role may.',
    later:
      'Discord does not answer at the moment, so I do not know yet whether it is done. I keep trying. If Discord refuses it, this channel is told.',
  },
  /** Something that was begun, within a sentence. */
  deeds: {
    removed: 'removing the message',
    'timed-out': 'the time-out',
    hidden: 'hiding the post',
    restored: 'showing the post again',
    'reached-out': 'opening a private thread',
  },
  lateRefusal: (details: { caseId: string; what: string; code: string }) =>
    `In case ${details.caseId}, ${details.what} was **not done**: it was cut off or refused (code ${details.code}). That is noted in the case. Try it again there, or do it by hand.`,

  evidence: {
    done: 'Here it is. Only you see this, and I keep no copy. Delete yours once it has been sent.',
    /** The file: plain text. */
    file: {
      title: 'EVIDENCE PACKET (made by a helper program; people decide)',
      line: (name: string, value: string) => `${name}: ${value}`,
      case: 'Case',
      tier: 'How urgent',
      taken: 'Taken (user id)',
      server: 'Server',
      person: 'Written by (user id)',
      post: 'Anonymous post',
      channel: 'Channel id',
      message: 'Message id',
      link: 'Link',
      written: 'Written',
      anonymous: (details: { postId: string; until: string | null }) =>
        details.until === null
          ? 'It was written anonymously. Nobody among the moderators knows by whom, and nobody can open it now: it has not appeared, or this server had no custodians when it did, or their time for it is over.'
          : `It was written anonymously. Nobody among the moderators knows by whom. Until ${details.until} two of the custodians it is sealed to can open it together, if a life is at risk, for a legal order, or for sexual abuse of a child: one enters the post number ${details.postId} with the command /custodians, the other joins within 15 minutes. Every opening is recorded.`,
      why: 'WHY IT WAS FLAGGED',
      reported: (reason: string) => `A member told the moderators: ${reason}`,
      asked: 'They asked to be messaged.',
      words: 'WHAT WAS WRITTEN',
      noWords: 'The words are not known: the message is gone or cannot be read, and nothing of it was kept.',
      fromMessage: 'Word for word, as it stands on Discord now:',
      fromExcerpt: 'Word for word, as it stood when it was flagged (at most the first 400 characters):',
      deleted: 'The message has been deleted since.',
      files: (count: number) => `${count} ${count === 1 ? 'file hangs' : 'files hang'} on it; not in this packet.`,
      done: 'WHAT WAS DONE (times in UTC, user ids)',
      nothingDone: 'Nothing yet.',
      end: 'Who told the moderators is not in this file.',
    },
  },
};
