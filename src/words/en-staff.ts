import { tell } from './en-tell.ts';

/** What the edge says when something that moderators and owners do cannot be done. Each sentence says what to do next. */
export const errors = {
  'not-a-channel': (details: { option: string }) =>
    `What you gave for \`${details.option}\` is not a text channel of this server. Start typing its name and pick it from the list.`,
  'not-a-role': (details: { option: string }) =>
    `What you gave for \`${details.option}\` is not a role of this server. Start typing its name and pick it from the list.`,
  'role-is-everyone': () =>
    '@everyone cannot be the moderator role: cases are for the people you trust with them. Make a role for your moderators, and choose that one.',
  'not-a-person': (details: { option: string }) =>
    `What you gave for \`${details.option}\` is not a person on this server. Start typing their name and pick them from the list.`,
  'not-a-country': (details: { typed: string }) =>
    `“${details.typed}” is not a country I know. Start typing its name and pick it from the list.`,
  'not-a-zone': (details: { typed: string }) =>
    `“${details.typed}” is not a time zone I know. Write the nearest big city, for example \`Europe/Berlin\`; \`/setup zone\` offers a list while you type.`,
  'not-a-language': (details: { offered: string }) =>
    `That language is not available yet. You can choose one of: ${details.offered}.`,
  'language-of-server': (details: { name: string }) =>
    `${details.name} is the language of this server, so it stays on. Choose another one first, with \`/setup language\`. Nothing was changed.`,
  'age-not-picked': () => 'Choose an age from the list: 13, 16 or 18. Nothing was changed.',
  'custodians-first': () =>
    'This server has custodians. A team of one or two, or a server at work, has none. End that first with `/custodians`, which tells your members, and then try again. Nothing was changed.',
  'hours-not-picked': () => 'Choose a number of hours from the list: 0, 1, 24 or 72. Nothing was changed.',
  'days-not-picked': () => 'Choose a number of days from the list: 30, 90 or 180. Nothing was changed.',
  'groups-do-not-fit': (details: { names: string }) =>
    `These groups would not fit any more: ${details.names}. Raise their age with \`/group edit\`, or put them away with \`/group archive\` and found them anew, and then try again. Nothing was changed.`,
  'on-call-is-bot': () =>
    'A bot cannot be on call. Choose a person who has agreed to be reached when life may be in danger.',
  'outcome-missing': () =>
    'Please choose how it ended: a case can only be closed with an outcome. Nothing was changed.',
  'case-gone': () => 'This case is no longer kept: it was closed a while ago. There is nothing left to do here.',
  'case-held': (details: { holderId: string }) => `<@${details.holderId}> already has this case.`,
  'case-closed': () => 'This case is already closed. There is nothing left to do here.',
  'case-news': () =>
    'Something new came to this case since its card was drawn, so it was not closed. The card shows it now: read it first, then press *Close* there.',
  'case-not-claimed': () => 'Nobody has claimed this case. Press *Claim* first, then you can do this.',
  'case-not-yours': (details: { holderId: string }) =>
    `<@${details.holderId}> has this case. Ask them to release it if you want to take over.`,
};

/** How urgent a case is. */
export const tiers = {
  T3: 'T3 · life may be in danger now',
  T2: 'T2 · thoughts of suicide or recent self-harm',
  T1: 'T1 · distress',
  H: 'H · harm to others',
  R: 'Report · a member asked you to look',
};

/** Cases, as moderators see them. */
export const cases = {
  heading: (tier: string) => `## ${tier}`,
  late: (when: string) => `**Late:** this was written ${when}, while Lamplight was away.`,
  about: (userId: string, link: string) => `About <@${userId}> · [go to the message](${link})`,
  deleted: 'The message has been deleted since.',
  anonymousPost: (link: string) => `About an anonymous post · [go to it](${link}). Nobody here knows who wrote it.`,
  unseenPost: 'About an anonymous post. Nobody here knows who wrote it.',
  /** A post that is held, within a sentence. */
  someHeldPost: 'an anonymous post that is held',
  /** What pages, where the tier alone would not. */
  methodNamed: (tier: string) => `${tier} · it names a method`,
  /** A link to a message, within a sentence. */
  message: (link: string) => `[go to the message](${link})`,
  /** Somebody who wants to be messaged, within a sentence. */
  whoAsked: (userId: string) => `<@${userId}> asked to be messaged`,
  askedTier: (tier: string) => `${tier} · a member asked to be messaged`,
  asked: (details: { userId: string; when: string }) =>
    `<@${details.userId}> asked ${details.when} that a volunteer messages them.`,
  askedHow:
    'They looked for help with `/crisis` and said yes to being messaged. What it is about is not known. Press *Claim*, then open their profile and write to them from your own account. If their direct messages are closed, nobody can reach them that way.',
  /** Words with a check-in that its group reads. */
  checkInShown: (details: { userId: string; channelId: string; when: string }) =>
    `About <@${details.userId}> · they wrote it ${details.when} with a check-in, for all to read in <#${details.channelId}>.`,
  /** Words with a check-in that nobody else reads. */
  checkInUnseen: (details: { userId: string; when: string }) =>
    `About <@${details.userId}> · they wrote it ${details.when} with a check-in. It was shown to nobody, and nobody but them has the words: they are not kept. Press *Claim*, then open their profile and write to them from your own account.`,
  /** Somebody who wrote with a check-in, within a sentence. */
  whoWrote: (userId: string) => `<@${userId}> wrote with a check-in, and nobody else sees it`,
  /** Words of somebody who asks for another look at what was done to them. */
  wroteAppeal: (details: { userId: string; when: string }) =>
    `About <@${details.userId}> · they wrote it ${details.when} to ask for another look at a decision. Their words may mean that they are in danger, so they come first: the appeal itself has a card of its own and can wait.`,
  /** The same within a sentence. */
  whoAppealed: (userId: string) => `what <@${userId}> wrote to ask for another look`,
  why: (reason: string) => `Why: ${reason}`,
  /** Several reasons, one below the other. */
  whyList: (reasons: string) => `Why:\n${reasons}`,
  /** The same for those who keep count of rules, small. */
  ruleNames: (names: string) => `-# ${names}`,
  /** As the member chose it, in the language of the rest of the card. */
  reasons: {
    worried: tell.reasons.worried.label,
    harmful: tell.reasons.harmful.label,
    spam: tell.reasons.spam.label,
    other: tell.reasons.other.label,
  },
  reported: (reason: string) => `A member told us: ${reason}`,
  note: (note: string) => `Their note:\n>>> ${note}`,
  more: (count: number) =>
    `And ${count} more that belong to it; they were told in this channel as they came, of many reports some together.`,
  /** Many reports of one case: the newest link, and that nobody is told of each. */
  manyReports: (count: number, what: string) =>
    `**${count} reports** by now, the newest about ${what}. They are one case, which is not closed; the next few come without a line of their own.`,
  moreMessages: (count: number) => `They wrote ${count} messages that belong to this; the link goes to the newest.`,
  alsoAsked: 'They also asked to be messaged.',
  alsoCheckIn: 'They also wrote with a check-in. Nobody else sees those words, and they are not kept.',
  alsoAppeal: 'They also asked for another look at a decision; what they wrote there may mean danger. *Read* shows it.',
  /** A message that AutoMod let nobody see. */
  heldByAutoMod: (details: { userId: string; channelId: string; when: string }) =>
    `About <@${details.userId}> · Discord’s AutoMod held back a message of theirs in <#${details.channelId}> ${details.when}. Nobody here has seen it.`,
  /** What one of the server's own AutoMod rules matched. */
  autoMod: (details: { rule: string; keyword: string | null }) =>
    `Discord’s AutoMod: rule “${details.rule}”${details.keyword === null ? '' : `, keyword “${details.keyword}”`}. Lamplight has not judged the message`,
  autoModForgotten: 'Discord’s AutoMod: one of this server’s rules matched. Which one is no longer known',
  stateOpen: 'Nobody has this yet.',
  stateClaimed: (userId: string, when: string) => `<@${userId}> has this since ${when}.`,
  stateClosed: (outcome: string, userId: string, when: string) => `Closed by <@${userId}> ${when}: ${outcome}.`,
  forgotten: 'The person asked to be forgotten: who and where is no longer known.',
  nobodyOnCall:
    'Nobody is named for when nobody is on shift. Somebody who runs the server can name a person with `/setup on-call`.',
  caseNumber: (id: string) => `Case ${id}`,
  claim: 'Claim',
  release: 'Release',
  close: 'Close',
  closeTitle: 'Close the case',
  outcomeLabel: 'How did it end?',
  outcomes: {
    supported: 'Supported',
    signposted: 'Signposted to other help',
    'escalated-to-discord': 'Escalated to Discord',
    'emergency-call': 'Emergency call made by a moderator',
    'false-alarm-idiom': 'False alarm: idiom',
    'false-alarm-quotation': 'False alarm: quotation',
    'false-alarm-third-person': 'False alarm: about somebody else',
    'false-alarm-recovery': 'False alarm: past or recovered',
    'false-alarm-other': 'False alarm: other',
    'harm-removed': 'Harm removed',
    duplicate: 'Duplicate',
  },
  /** What one more flag is about, within a sentence. */
  sameMessage: (link: string | null) => (link === null ? 'the same anonymous post' : `[the same message](${link})`),
  samePerson: (userId: string, link: string | null) =>
    link === null ? `<@${userId}>` : `<@${userId}>, in [another message](${link})`,
  joined: (reason: string, what: string) => `One more about ${what}: ${reason}. The case above is not closed.`,
  askedToo: 'they asked to be messaged',
  checkInToo: 'they wrote with a check-in, and nobody else sees it.',
  appealToo: 'they asked for another look at a decision, in words that may mean danger.',
  raised: (tier: string, what: string) => `**Now ${tier}:** there is more about ${what}. The case above is not closed.`,
  skipped: (channelId: string, readUntil: string) =>
    `While Lamplight was away, more was written in <#${channelId}> than it reads afterwards: the last 24 hours, and the newest 1,000 messages of them. Before that it had read everything up to ${readUntil}. You may want to look there yourself.`,
  channelGone: (userId: string) =>
    `<@${userId}> A case could not be shown, because the moderators' channel is gone or closed to me. Somebody who runs the server can open it to me again or choose another, and then name it with \`/setup channel\`: the open cases are shown there.`,
};

/** `/setup`. */
export const setup = {
  description: 'Set up Lamplight on this server, or see how it is set up',
  options: {
    channel: 'Where moderators work on cases; only they should see it',
    role: 'The role of your moderators',
    'on-call': 'The one person to page when life may be in danger',
    watch: 'A channel to screen for worrying messages',
    unwatch: 'A channel to stop screening',
    language: "The server's language",
    'language-off': 'A language to answer members in no longer; help lines are shown in all',
    'language-on': 'A language to answer members in again',
    zone: "The server's time zone, for example Europe/Berlin",
    country: 'The country whose help lines are pinned beside the panel',
    panel: 'A channel to post the help panel in; watched channels get one by themselves',
    'front-door': 'A channel to post the front door to groups in',
    age: 'The youngest age this server is for, as its members say themselves',
    workplace: 'Whether this is a server at somebody’s work',
    'small-team': 'Whether there are only one or two moderators',
    trial: 'Whether you are only trying Lamplight out; members are told',
    export: 'Get this community’s shape as a file: settings, help lines, groups; no people, no channels',
    import: 'Look at what the file of another community would bring in',
    founders: 'A role that may found groups besides you; @everyone for nobody else',
    leads: 'A role that decides what moderators may not decide alone; @everyone for nobody but you',
    'anonymous-after': 'For how long somebody has to be here before they can post anonymously',
    'opening-days': 'For how many days custodians can open an anonymous post; counts for new posts',
    'anonymous-pause': 'Whether anonymous posts are paused on the whole server; members are told',
  },
  steps: {
    place: 'Language and place',
    people: 'Who it is for',
    moderators: 'Moderators',
    channels: 'Channels',
    groups: 'Groups',
    anonymous: 'Anonymous posts',
  },
  forms: {
    place: {
      title: 'Language and place',
      language: {
        label: 'Language',
        description: 'Panels and notices are written in it. Members are answered in their own.',
      },
      zone: { label: 'Time zone', description: 'The nearest big city, for example Europe/Berlin' },
      country: {
        label: 'Country',
        description: 'Whose numbers are pinned beside the help panel. Left empty, it is guessed.',
      },
    },
    people: {
      title: 'Who it is for',
      age: { label: 'Age', description: 'People say it themselves: nobody’s age is checked or kept.' },
      ages: {
        13: 'From 13: the most careful settings',
        16: 'From 16: careful settings',
        18: 'From 18',
      },
      kind: {
        label: 'What kind of server',
        description: 'At work, groups are private threads and nobody can list them.',
      },
      kinds: { community: 'A community', work: 'At somebody’s work' },
      trial: { label: 'Trying it out?', description: 'Then members are told that it may end again.' },
      trials: { open: 'It is here to stay', trial: 'Only a trial' },
      founders: {
        label: 'Who may found groups',
        description: 'A role besides those who manage the server; empty for nobody else.',
      },
    },
    moderators: {
      title: 'Moderators',
      channel: { label: 'Their channel', description: 'Cases are shown there; only they should see it.' },
      role: { label: 'Their role', description: 'Who has it can work on cases.' },
      onCall: { label: 'On call', description: 'The one person to page when life may be in danger. Ask them first.' },
      team: {
        label: 'How many are you?',
        description: 'One or two: some second checks are your own, later, or the owner’s. No custodians are possible.',
      },
      teams: { more: 'Three or more', small: 'One or two' },
    },
    channels: {
      title: 'Channels',
      watch: { label: 'Read along for worrying messages', description: 'Each gets a help panel that says so.' },
      panel: { label: 'Post a help panel in', description: 'With numbers that work while I am offline, pinned.' },
      frontDoor: { label: 'Post the front door in', description: 'A card where people find the group that fits.' },
    },
    anonymous: {
      title: 'Anonymous posts',
      leads: {
        label: 'Leads',
        description: 'Decide what moderators may not decide alone. Empty: those who manage the server.',
      },
      hours: {
        label: 'Time on the server before posting',
        description: 'Slows down whoever comes only to do harm. Whoever is in danger gets help all the same.',
      },
      hourChoices: { 0: 'None', 1: 'One hour', 24: 'One day', 72: 'Three days' },
      days: {
        label: 'Custodians can open a post for',
        description: 'For posts that appear from now on; older ones keep their time. Members are told.',
      },
      dayChoices: { 30: '30 days', 90: '90 days', 180: '180 days' },
      pause: { label: 'Anonymous posts are', description: 'For all groups at once. Members are told.' },
      pauses: { open: 'Possible where a group has them', paused: 'Paused everywhere' },
    },
  },
  anonymous: {
    heading: '## Anonymous posts on this server',
    intro:
      'They are possible in groups that chose them, and nowhere else: `/group edit`, *How it runs*. In each a post can be looked at first.',
    groups: (details: { all: number; first: number }) =>
      `**Groups with anonymous posts:** ${details.all} · looked at first in ${details.first}`,
    mode: 'Who can open a post',
    nobody: 'nobody. `/custodians` can change that; members are told seven days before',
    /** A team of one or two, or a server at work. */
    nobodyEver: (details: { why: 'workplace' | 'small-team' }) =>
      details.why === 'workplace'
        ? 'nobody can open one. At work there are no custodians'
        : 'nobody can open one. A team of one or two has no custodians',
    custodians: (details: { count: number; names: string }) => `two of ${details.count} custodians: ${details.names}`,
    upcoming: (details: { when: string; count: number }) =>
      `from ${details.when} on two of ${details.count} new custodians; members were told`,
    leads: 'Leads',
    owners: 'those who manage the server',
    hours: 'Time on the server before posting',
    days: 'Custodians can open a post for',
    state: 'Anonymous posts are',
    paused: 'paused: nobody can send new ones',
    open: 'possible where a group has them',
    change: 'Change',
    pause: 'Pause anonymous posts',
    resume: 'Allow anonymous posts again',
    pauseHow:
      'Pausing is for a raid, or for a night when nobody can look. Moderators can do it too: `/trust` shows them the button. Another number of days counts for new posts only. Members are told of both.',
  },
  intro:
    'Six short steps, in any order. You can stop after each and go on another day: everything is kept, and this card knows where you were.',
  next: (step: string) => `**Next:** ${step}.`,
  allDone: 'All six steps are done. As a member would, try `/start` and `/crisis`, too.',
  groupsHeading: '## Your first groups',
  groupsIntro:
    'Choose what a group is about, and you get a draft with words for it: read it, change it, and press *Found it*. Nothing is made before that. A channel or role you have already can become a group, too: `/group create` takes it.',
  groupsOpen: (count: number) => (count === 1 ? 'One group is open.' : `${count} groups are open.`),
  groupsSelect: 'What is it about?',
  heading: '## How Lamplight is set up here',
  line: (name: string, value: string) => `**${name}:** ${value}`,
  names: {
    channel: "Moderators' channel",
    role: 'Moderator role',
    onCall: 'On call',
    watched: 'Watched channels',
    language: 'Language',
    languages: 'Members are answered in',
    zone: 'Time zone',
    country: 'Country of the pinned numbers',
    people: 'Who it is for',
    groups: 'Open groups',
    anonymous: 'Anonymous posts',
    threads: 'Private threads for check-ins',
  },
  people: (details: { age: number; workplace: boolean; trial: boolean; smallTeam: boolean }) =>
    [
      `from ${details.age} up`,
      details.workplace ? 'a server at work' : 'a community',
      ...(details.smallTeam ? ['one or two moderators'] : []),
      ...(details.trial ? ['a trial'] : []),
    ].join(' · '),
  frontDoorPosted: (channelId: string) =>
    `In <#${channelId}> there is a front door now: a card where people find their group.`,
  guessed: (details: { country: string }) => `${details.country} (a guess) · \`/setup country\``,
  panelPosted: (channelId: string) =>
    `In <#${channelId}> there is a help panel now, and a message with numbers that work while I am offline.`,
  allLanguages: (count: number) => `all ${count} languages`,
  unset: (option: string) => `not set · \`/setup ${option}\``,
  none: (option: string) => `none · \`/setup ${option}\``,
  screeningOff: () =>
    'Screening is switched off for this copy of Lamplight, so watched channels are not read. Whoever runs the bot can switch it on with MESSAGE_CONTENT=on.',
  /** Discord's rule as it read in July 2024: its Developer Policy, rule 16. */
  history: (on: boolean) =>
    `-# ${on ? 'Histories of check-ins are switched on for this copy of Lamplight: whoever says yes to it can look back at the levels they pressed.' : 'Histories of check-ins are switched off for this copy of Lamplight, so nothing is kept of how somebody’s days were.'} Discord’s developer policy (rule 16 in July 2024) lets no app take from Discord, or send through it, health information that the law protects, unless Discord’s terms allow it. ${on ? 'Whoever runs the bot answers for that' : 'Whoever runs the bot reads it before they set CHECKIN_HISTORY=on'}: <https://discord.com/developers/docs/policies-and-agreements/developer-policy>`,
  ready: () =>
    'Everything that was switched on can work. Try it: open the menu of any message, then Apps, then *Tell the moderators*.',
  toDo: (left: string) => `Still to do before members can reach moderators: ${left}.`,
  more: (count: number) => `… and ${count} more.`,
  missing: (details: { channelId: string; permissions: string; why: string }) =>
    `⚠️ In <#${details.channelId}> I need **${details.permissions}** ${details.why}. Open the channel's settings, then Permissions, add Lamplight and allow it.`,
  why: {
    cases: 'to show cases, and to find my own messages again',
    reading: 'to read along, and what was written while I was away',
    panel: 'to post the panel and pin the numbers',
    door: 'to post the front door',
    anonymous: 'for anonymous posts, and a thread for the replies to each',
    'anonymous-thread': 'for anonymous posts in this thread',
  },
  channelIsPublic: (channelId: string) =>
    `⚠️ Everybody can see <#${channelId}>. Cases name people who may be in trouble: let only your moderators see it (channel settings, then Permissions).`,
  onCallGone: (userId: string) =>
    `⚠️ <@${userId}> is on call but no longer on this server, so nobody is paged. Name somebody else with \`/setup on-call\`.`,
  notAModerator: (userId: string) =>
    `⚠️ <@${userId}> is on call but does not have the moderator role, and could not claim a case.`,
  permissions: {
    ViewChannel: 'View Channel',
    SendMessages: 'Send Messages',
    SendMessagesInThreads: 'Send Messages in Threads',
    CreatePublicThreads: 'Create Public Threads',
    EmbedLinks: 'Embed Links',
    ReadMessageHistory: 'Read Message History',
    PinMessages: 'Pin Messages',
  },
};

/** `/status`. */
export const status = {
  description: 'How Lamplight is doing',
  heading: '## How Lamplight is doing',
  version: (version: string) => `Version ${version}`,
  database: (kind: 'sqlite' | 'postgresql') => `Database: ${kind === 'sqlite' ? 'SQLite' : 'PostgreSQL'}, answering`,
  databaseAway: () =>
    'Database: **not answering**. Nothing can be saved until it is back; `/crisis` works all the same.',
  screening: (on: boolean) => (on ? 'Screening of watched channels: on' : 'Screening of watched channels: off'),
  history: (on: boolean) => (on ? 'Histories of check-ins: on' : 'Histories of check-ins: off'),
  cases: (open: number, claimed: number) => `Cases: ${open} open, ${claimed} claimed`,
  /** How members answered whether the guided path helped; null for too few to show. */
  helped: (details: { yes: number | null; some: number | null; no: number | null }) => {
    const few = 'fewer than five';
    const { yes, some, no } = details;
    return yes === null && some === null && no === null
      ? `Did \`/crisis\` help? ${few} of each answer so far`
      : `Did \`/crisis\` help? Yes: ${yes ?? few} · a little: ${some ?? few} · no: ${no ?? few}`;
  },
  outbox: (waiting: number, undeliverable: number) =>
    `Messages waiting to be sent: ${waiting}. Could not be delivered in the last 30 days: ${undeliverable}${undeliverable > 0 ? '. Check the channel and permissions with `/setup`' : ''}.`,
};

/** The audit chain: what the moderators' channel and `npm run audit:verify` say of it. */
export const record = {
  whole: (details: { entries: number; head: string }) =>
    `whole, ${details.entries} ${details.entries === 1 ? 'entry' : 'entries'}; the last one is ${details.head}.`,
  note: 'Note both: a later look must find at least as many, this one among them.',
  broken: (details: { entry: number; fault: 'missing' | 'changed' | 'unsealed' }) => {
    if (details.fault === 'missing') return `BROKEN: entry ${details.entry} is missing.`;
    return details.fault === 'changed'
      ? `BROKEN: entry ${details.entry} was changed, or one before it was removed.`
      : `BROKEN: entry ${details.entry} was not written by this bot with its key.`;
  },
  before: (details: { entry: number }) => `Everything before entry ${details.entry} is as it was written.`,
  /** The two daily messages in the moderators' channel. */
  daily: (details: { verdict: string }) => `**The record of what was done here:** ${details.verdict}`,
  compare: (details: { command: string }) =>
    `To compare: each of these messages must show at least as many entries as the one before. Whoever runs the bot can check that this entry is still what it was: \`${details.command}\``,
  whatToDo:
    'Somebody who could reach the database changed it, or it was damaged, or an old copy was put back. Keep this message and the last one that said “whole”. Ask whoever runs the bot what happened between the two; their guide says how to look (“When the record is broken”). Until you know, do not rely on what is recorded from that entry on, and let no custodian open anything.',
  still: (details: { entry: number }) => `Entry ${details.entry} is the one you named.`,
  other: (details: { entry: number }) =>
    `BROKEN: entry ${details.entry} is not the one you named. Either the record was written anew, or it was not copied rightly.`,
};
