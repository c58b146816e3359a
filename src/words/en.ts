import { crisis } from './en-crisis.ts';

/** What the edge says when something cannot be done. Each sentence says what to do next. */
const errors = {
  'no-server': () =>
    'This only works inside a server. Open the server where Lamplight lives and try it there. `/crisis` works everywhere, here too.',
  'not-set-up': () =>
    'This server has not finished setting up Lamplight, so there are no moderators to reach through it yet. Please tell somebody who runs the server: `/setup` is what they need. If somebody is in danger now, use `/crisis`.',
  'not-a-moderator': (details: { roleId: string | null }) =>
    details.roleId === null
      ? 'Only moderators can do this, and no moderator role is set. Somebody who runs the server can set one with `/setup role`.'
      : `Only people with the role <@&${details.roleId}> can do this. If you should have it, ask somebody who runs the server.`,
  'not-an-owner': () =>
    'Only people who may manage this server can do this. Ask somebody with the Manage Server permission.',
  'not-a-channel': (details: { option: string }) =>
    `What you gave for \`${details.option}\` is not a text channel of this server. Start typing its name and pick it from the list.`,
  'not-a-role': (details: { option: string }) =>
    `What you gave for \`${details.option}\` is not a role of this server. Start typing its name and pick it from the list.`,
  'role-is-everyone': () =>
    '@everyone cannot be the moderator role: cases are for the people you trust with them. Make a role for your moderators, and choose that one.',
  'not-a-person': (details: { option: string }) =>
    `What you gave for \`${details.option}\` is not a person on this server. Start typing their name and pick them from the list.`,
  'not-a-zone': (details: { typed: string }) =>
    `“${details.typed}” is not a time zone I know. Start typing the nearest big city, for example \`Europe/Berlin\`, and pick it from the list.`,
  'not-a-language': (details: { offered: string }) =>
    `That language is not available yet. You can choose one of: ${details.offered}.`,
  'on-call-is-bot': () =>
    'A bot cannot be on call. Choose a person who has agreed to be reached when life may be in danger.',
  'own-message': () =>
    'That is one of my own messages. To tell the moderators about something else, use this on the message of a person.',
  'note-missing': () =>
    'Please write a few words about what worries you, so that a moderator knows where to start. Nothing was sent yet.',
  'note-too-long': (details: { most: number; length: number }) =>
    `Your note has ${details.length} characters and ${details.most} fit. Please shorten it. Nothing was sent yet.`,
  'reason-missing': () => 'Please choose what it is about. Nothing was sent yet.',
  'outcome-missing': () =>
    'Please choose how it ended: a case can only be closed with an outcome. Nothing was changed.',
  'case-gone': () => 'This case is no longer kept: it was closed a while ago. There is nothing left to do here.',
  'case-held': (details: { holderId: string }) => `<@${details.holderId}> already has this case.`,
  'case-closed': () => 'This case is already closed. There is nothing left to do here.',
  'case-not-claimed': () => 'Nobody has claimed this case. Press *Claim* first, then you can do this.',
  'case-not-yours': (details: { holderId: string }) =>
    `<@${details.holderId}> has this case. Ask them to release it if you want to take over.`,
  'button-expired': () =>
    'This comes from an earlier version and no longer works. Use the newest card, or start again with the command. Nothing was changed.',
  'storage-away': () =>
    'I cannot reach my memory at the moment, so nothing was saved. Please try again in a few minutes. `/crisis` works all the same.',
  unexpected: (details: { incident: string }) =>
    `Something went wrong on my side. It was not you. Please try again in a minute. If it keeps happening, tell somebody who runs the server this number: ${details.incident}. \`/crisis\` works all the same.`,
};

const edge = {
  yourWords: () => 'So that nothing is lost, here is what you wrote:',
  reference: (reference: string) => `ref ${reference}`,
};

const tiers = {
  T3: 'T3 · life may be in danger now',
  T2: 'T2 · thoughts of suicide or recent self-harm',
  T1: 'T1 · distress',
  H: 'H · harm to others',
  R: 'Report · a member asked you to look',
};

const tell = {
  commandName: 'Tell the moderators',
  title: 'Tell the moderators',
  reasonLabel: 'What is it about?',
  reasons: {
    worried: { label: 'I am worried about them', description: 'They may need help' },
    harmful: { label: 'It is harmful', description: 'To me, to somebody else or to the group' },
    spam: { label: 'It is spam or a scam', description: 'Advertising, invitations, strange links' },
    other: { label: 'Something else', description: 'Say what in the note' },
  },
  noteLabel: 'What should they know?',
  noteDescription: 'Only the moderators see this. The person is not told who wrote it.',
  notePlaceholder: 'A sentence or two is enough.',
  thanks: () =>
    'Thank you for looking out. The moderators have it now. They are volunteers and may not be awake: if somebody may be in danger right now, call the local emergency number, and use `/crisis` for more help.',
  thanksDeleted: () =>
    'Thank you for looking out. The message has been deleted since, so the moderators cannot read it, but they have what you wrote. If somebody may be in danger right now, call the local emergency number, and use `/crisis` for more help.',
  already: () =>
    'You had already told the moderators about this message, and they have what you wrote then. What you wrote just now was not added; here it is, so that nothing is lost. If somebody may be in danger right now, call the local emergency number, and use `/crisis` for more help.',
};

const cases = {
  heading: (tier: string) => `## ${tier}`,
  late: (when: string) => `**Late:** this was written ${when}, while Lamplight was away.`,
  about: (userId: string, link: string) => `About <@${userId}> · [go to the message](${link})`,
  deleted: 'The message has been deleted since.',
  why: (rules: string) => `Why: ${rules}`,
  reported: (reason: string) => `A member told us: ${reason}`,
  note: (note: string) => `Their note:\n>>> ${note}`,
  more: (count: number) => `And ${count} more about the same message; each was told in this channel as it came.`,
  stateOpen: 'Nobody has this yet.',
  stateClaimed: (userId: string, when: string) => `<@${userId}> has this since ${when}.`,
  stateClosed: (outcome: string, userId: string, when: string) => `Closed by <@${userId}> ${when}: ${outcome}.`,
  forgotten: 'The person asked to be forgotten: who and where is no longer known.',
  nobodyOnCall: 'Nobody is on call. Somebody who runs the server can name a person with `/setup on-call`.',
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
  page: (userId: string, tier: string, link: string) =>
    `<@${userId}> **${tier}.** Somebody may need you now: [go to the message](${link}). The case is in this channel; press *Claim* on it.`,
  pageDirectly: (tier: string, link: string) =>
    `**${tier}.** Somebody may need you now: [go to the message](${link}). You are told here because the moderators' channel cannot be used at the moment.`,
  joined: (reason: string, link: string) =>
    `One more about [the same message](${link}): ${reason}. The case above is still open.`,
  raised: (tier: string, link: string) =>
    `**Now ${tier}:** [the same message](${link}) was read again. The case above is still open.`,
  skipped: (channelId: string, readUntil: string) =>
    `While Lamplight was away, more was written in <#${channelId}> than it reads afterwards: the last 24 hours, and the newest 1,000 messages of them. Before that it had read everything up to ${readUntil}. You may want to look there yourself.`,
  channelGone: (userId: string) =>
    `<@${userId}> A case could not be shown, because the moderators' channel is gone or closed to me. Somebody who runs the server can name another with \`/setup channel\`; the open cases are shown there then.`,
};

const setup = {
  description: 'Set up Lamplight on this server, or see how it is set up',
  options: {
    channel: 'Where moderators work on cases; only they should see it',
    role: 'The role of your moderators',
    'on-call': 'The one person to page when life may be in danger',
    watch: 'A channel to screen for worrying messages',
    unwatch: 'A channel to stop screening',
    language: "The server's language",
    zone: "The server's time zone, for example Europe/Berlin",
  },
  heading: '## How Lamplight is set up here',
  line: (name: string, value: string) => `**${name}:** ${value}`,
  names: {
    channel: "Moderators' channel",
    role: 'Moderator role',
    onCall: 'On call',
    watched: 'Watched channels',
    language: 'Language',
    zone: 'Time zone',
  },
  unset: (option: string) => `not set · \`/setup ${option}\``,
  none: (option: string) => `none · \`/setup ${option}\``,
  screeningOff: () =>
    'Screening is switched off for this copy of Lamplight, so watched channels are not read. Whoever runs the bot can switch it on with MESSAGE_CONTENT=on.',
  ready: () =>
    'Everything that was switched on can work. Try it: open the menu of any message, then Apps, then *Tell the moderators*.',
  toDo: (left: string) => `Still to do before members can reach moderators: ${left}.`,
  more: (count: number) => `… and ${count} more.`,
  missing: (channelId: string, permissions: string) =>
    `⚠️ In <#${channelId}> I need **${permissions}**. Open the channel's settings, then Permissions, add Lamplight and allow it.`,
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
    EmbedLinks: 'Embed Links',
    ReadMessageHistory: 'Read Message History',
  },
};

const status = {
  description: 'How Lamplight is doing',
  heading: '## How Lamplight is doing',
  version: (version: string) => `Version ${version}`,
  database: (kind: 'sqlite' | 'postgresql') => `Database: ${kind === 'sqlite' ? 'SQLite' : 'PostgreSQL'}, answering`,
  databaseAway: () =>
    'Database: **not answering**. Nothing can be saved until it is back; `/crisis` works all the same.',
  screening: (on: boolean) => (on ? 'Screening of watched channels: on' : 'Screening of watched channels: off'),
  cases: (open: number, claimed: number) => `Cases: ${open} open, ${claimed} claimed`,
  outbox: (waiting: number, undeliverable: number) =>
    `Messages waiting to be sent: ${waiting}. Could not be delivered in the last 30 days: ${undeliverable}${undeliverable > 0 ? '. Check the channel and permissions with `/setup`' : ''}.`,
};

/** English: the language every other one is measured against. */
export const en = { errors, edge, tiers, tell, cases, setup, status, crisis };
