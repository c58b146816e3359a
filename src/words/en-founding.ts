/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'not-a-founder': () =>
    'Only people who may manage this server, and those whom they named for it, can do this. Ask somebody with the Manage Server permission.',
  'draft-gone': () =>
    'This group is gone: it was discarded or deleted meanwhile, or it was a draft for longer than seven days. You can start again with `/group create`.',
  'draft-founded': (details: { name: string }) =>
    `**${details.name}** was founded meanwhile, so there is no draft to discard. You can put the group away with \`/group archive\`.`,
  'drafts-full': (details: { most: number }) =>
    `There are ${details.most} drafts on this server, and that is all it can keep. Open one with \`/group edit\` and found or discard it first.`,
  'group-not-picked': (details: { typed: string }) =>
    `I do not know a group called “${details.typed}” that this can be done with. Start typing its name and pick it from the list.`,
  'topic-not-picked': (details: { typed: string }) =>
    `“${details.typed}” is not one of the topics. Start typing, and pick one from the list; \`plain\` is a group without a template.`,
  'group-name-empty': () =>
    'A group needs a name with at least one letter or number in it that can be seen. Nothing was saved.',
  'group-name-mention': () =>
    'A name cannot mention anybody: please write it without `@everyone`, people, roles, channels or links. Nothing was saved.',
  'group-name-too-long': (details: { most: number; length: number }) =>
    `This name has ${details.length} characters and ${details.most} fit. Please shorten it. Nothing was saved.`,
  'group-name-taken': (details: { name: string; suggestion: string }) =>
    `This server has a group called **${details.name}** already, or one that reads the same. How about **${details.suggestion}**?`,
  'group-name-tells': () =>
    'On a server at work, a name must not say what the group is about: colleagues would see it. Take a neutral one, such as the name of a tree or a place.',
  'number-wrong': (details: { most: number }) =>
    `The size is a whole number from 2 to ${details.most}, or empty for no limit of your own. Nothing was saved.`,
  'therapist-needs-owner': () =>
    'A therapist is vouched for by somebody who may manage this server. Ask somebody with the Manage Server permission to write the name. Nothing was saved.',
  'agreement-too-long': (details: { most: number; length: number }) =>
    `With the line on contact that groups under 18 have, the agreement has ${details.length} characters, and there is room for ${details.most}. Shorten it under *Words* first. Nothing was changed.`,
  'words-missing': () =>
    'A few words are still missing: its name, what it is for, who it is for, the welcome or the agreement. Press *Words* and fill them in.',
  'too-young': (details: { age: number }) =>
    `This server is for people from ${details.age} up, so a group cannot be for younger ones. Choose ${details.age} or more under *How it runs*.`,
  'anonymous-young': () =>
    'Where people under 18 are, anonymous posts are looked at first or there are none. Choose one of these under *How it runs*, or make the group for people from 18 up.',
  'way-at-work': () =>
    'On a server at work, groups are private threads: a role or a channel could show to whoever runs the server who is in them. Leave out `way`, or choose the thread.',
  'therapist-missing': () =>
    'A therapist is to lead this group, and nobody is named yet. Somebody who may manage this server can write the name under *More*; or choose *Peers* under *How it runs*.',
  'place-missing': () =>
    'The group meets in person, and it does not say where. Write the place under *More*: only members see it.',
  'size-too-big': (details: { most: number }) =>
    `In this way of belonging a group has room for ${details.most} people at most. Change the size under *More*.`,
  'take-over-needs-owner': () =>
    'Making an existing role, channel or thread a group lets people in there, so it is for those who may manage this server. Ask somebody with the Manage Server permission.',
  'role-needs-channel': () =>
    'A role becomes a group together with the channel it opens: give `existing-channel` too. Nothing was saved.',
  'role-reserved': () =>
    'This role cannot be a group: it is everybody’s, or it is the one of your moderators or founders. Choose another role.',
  'role-managed': () =>
    'This role belongs to a bot, to boosting or to another service, and Discord lets nobody give it. Choose another role.',
  'role-moderating': () =>
    'With this role one can moderate or change things on the server, and whoever joins the group would be able to. Take these permissions from it, or choose another role.',
  'role-out-of-reach': () =>
    'I can only give roles that stand below mine. Open the server’s settings, then Roles, allow Lamplight *Manage Roles*, and drag its role above this one.',
  'role-cannot-see': () =>
    'Whoever has this role cannot see this channel. Open the channel’s settings, then Permissions, add the role and allow it *View Channel*.',
  'place-wrong-kind': () =>
    'A group can take over a text channel or a private thread. Anything else is open to more people, or Discord does not let me add anybody. Choose another one.',
  'place-wrong-way': () =>
    'What exists already says how people belong: a role with its channel, a channel alone, or a private thread. Leave out `way`, or choose the one that fits.',
  'place-unknown': () =>
    'I cannot look into this place, so I do not know who is in it. Open its settings, then Permissions, add Lamplight and allow *View Channel*; in a private thread, mention me once.',
  'place-public': () =>
    'Everybody on the server can see this channel, and what is said in a group is for its members. Make it private first (channel settings, then Permissions).',
  'place-full': (details: { most: number }) =>
    `More than ${details.most} people or roles have permissions of their own in this channel, and Discord keeps only a few more. Give those people a role, and take over the role with its channel.`,
  'place-taken': () =>
    'Another group of this server has this place already. One place belongs to one group: choose another, or change that group with `/group edit`.',
  'place-of-moderators': () => 'This is where your moderators work: it cannot be a group. Choose another channel.',
  'under-needs-text': () =>
    'A private thread stands under an ordinary text channel that the members can see. Choose one for `under`, with `/group create` or `/group edit`.',
  'under-needs-category': () =>
    'For this way of belonging, `under` is a category: the group gets a channel in it. Choose a category, or leave it out.',
  'under-stays': () =>
    'A group that is open, or in a place that was there before, stays where it is. You can move its channel on Discord. Nothing was changed.',
  'founding-lacks': (details: { permissions: string }) =>
    `To found this group I need **${details.permissions}**. Open the server’s settings, then Roles, then Lamplight, and allow it; or the settings of the channel. Then press *Found it* again: nothing is lost.`,
  'founding-roles-full': () =>
    'This server has 250 roles, and Discord allows no more. Delete one that nobody needs, or make the group with another way of belonging. Nothing was left behind, and your draft is kept.',
  'founding-channels-full': () =>
    'This server has 500 channels, and Discord allows no more. Delete one that nobody needs, or make the group as a thread. Nothing was left behind, and your draft is kept.',
  'founding-threads-full': () =>
    'This server has as many open threads as Discord allows. Close some, or make the group with another way of belonging. Nothing was left behind, and your draft is kept.',
  'founding-name-refused': () =>
    'Discord does not take these words as a name or description. Change them under *Words* and press *Found it* again. Nothing was left behind, and your draft is kept.',
  'founding-refused': () =>
    'Discord did not let me make this group. Check that Lamplight has the permissions the card names, in the category or channel too, and press *Found it* again. Nothing was left behind, and your draft is kept.',
  'founding-place-gone': () =>
    'The channel, category or role that this group was to be in is gone. Your words are kept: open the draft with `/group edit`, and choose another channel or category for `under`.',
  'founding-busy': () =>
    'Discord is busy or did not answer. What was half made is taken away again, and your draft is kept. Wait a minute, and press *Found it* again.',
  'founding-half-done': () =>
    'Discord did not answer, and something half made may be there for a moment: I take it away as soon as I can. Your draft is kept. Wait a few minutes, and open it with `/group edit`.',
  'founding-still-undone': () =>
    'The last try to found this group is still being taken back. Your draft is kept. Wait a minute, and press *Found it* again.',
  'age-only-up': (details: { age: number }) =>
    `People joined this group as one from ${details.age} up, so its age can go up and not down. For younger people, found a group of their own.`,
  'renaming-failed': () =>
    'Discord did not take the new name: a channel’s name can change twice in ten minutes. Nothing was changed; wait ten minutes and try again.',
};

const ways = {
  role: 'A role with a channel',
  overwrite: 'A private channel without a role',
  thread: 'A private thread',
};

/** Founding and changing groups, as owners and founders read it. */
export const founding = {
  create: {
    description: 'Found a support group, from a template or plain, or in a place that is there already',
    options: {
      topic: 'What it is about: start typing and pick a template, or plain',
      name: 'What it is called; a neutral name tells nobody what it is about',
      way: 'How people belong to it; the card explains what others can see',
      under: 'The text channel a thread stands under, or the category for a channel',
      language: 'The language spoken in it; that of the server, unless you say otherwise',
      screened: 'Whether worrying messages in it are to be looked for',
      'existing-role': 'A role that becomes the group, with its channel',
      'existing-channel': 'A private channel or private thread that becomes the group',
    },
  },
  edit: {
    description: 'Change a group, or go on with a draft',
    options: {
      group: 'The group or draft: start typing its name and pick it',
      under: 'Of a draft: the text channel its thread stands under, or the category for its channel',
      screened: 'Whether worrying messages in it are to be looked for',
    },
  },
  archive: {
    description: 'Put a group away, or open it again; whoever is in it keeps access',
    options: { group: 'The group: start typing its name and pick it' },
  },
  ways,
  plainTopic: 'A plain group, all words your own',
  /** In lists of groups. */
  listed: (details: { name: string; state: 'draft' | 'founding' | 'open' | 'archived' }) =>
    details.state === 'open'
      ? details.name
      : `${details.name} (${details.state === 'archived' ? 'archived' : 'draft'})`,
  unnamed: 'Without a name',

  draftHeading: (name: string) => `## Draft: ${name}`,
  openHeading: (name: string) => `## ${name}`,
  draftIntro: (until: string) =>
    `Members see nothing of this until you press *Found it*. The draft is thrown away ${until}; until then, anybody who may found groups can open it with \`/group edit\`.`,
  openIntro:
    'Changes count at once. The agreement is changed with `/group agreement`, so that members hear what is different.',
  membersRead: '**What members read**',
  purpose: (text: string) => `**What it is for:** ${text}`,
  forWhom: (text: string) => `**Who it is for:** ${text}`,
  welcome: (text: string) => `**Welcome:** ${text}`,
  agreement: (text: string) => `**Agreement**\n${text}`,
  missing: '*nothing yet*',
  shortened: '*(the rest is left out here; members see all of it)*',
  runs: '**How it runs**',
  led: {
    peers: 'Led by peers',
    therapist: (details: { name: string; when: string }) =>
      `Led by a therapist: ${details.name}, vouched for ${details.when}`,
    both: (details: { name: string; when: string }) =>
      `Led by peers and a therapist: ${details.name}, vouched for ${details.when}`,
    nobody: 'Led by a therapist who is not named yet',
  },
  meets: {
    online: 'Meets online',
    hybrid: (place: string) => `Meets online and in person: ${place} (only members see where)`,
    'in-person': (place: string) => `Meets in person: ${place} (only members see where)`,
  },
  noPlace: 'place not written yet',
  admission: {
    open: 'Anybody here can walk in',
    request: (question: string | null) =>
      question === null ? 'People ask to join' : `People ask to join, and answer: ${question}`,
  },
  age: (age: number) => `From ${age} up, as people say themselves: nobody’s age is checked`,
  size: (most: number | null) => (most === null ? 'No size limit' : `Room for ${most}; then people wait`),
  anonymous: {
    on: 'Anonymous posts: yes',
    approve: 'Anonymous posts: yes, moderators look at each one first',
    off: 'No anonymous posts',
  },
  answer: (minutes: number) =>
    minutes === 0
      ? 'Nobody is told when a post gets no answer'
      : `When nobody answers a post, those who look after the group are told after ${minutes < 60 ? `${minutes} minutes` : minutes === 60 ? 'an hour' : `${minutes / 60} hours`}`,
  screened: {
    on: 'A program looks for worrying messages and shows them to your moderators, where the operator has switched that on',
    off: 'No program reads along, unless somebody watches its channel with `/setup watch`',
  },
  belonging: (way: string) => `**How people belong: ${way}**`,
  exposure: {
    role: 'Everybody can see on a profile who has the role. Staff who can see the audit log, and other bots, can see who joined. Administrators can read the channel; other moderators only if you let their role in.',
    overwrite:
      'No role shows who is in it. Everybody inside, staff who manage the channel or see the audit log, and other bots can see who joined. Administrators can read it; other moderators only if you let their role in. Up to 900 people.',
    thread:
      'No role shows who is in it. Inside, Discord announces who comes and goes. Members, and staff who hold Manage Threads, can see and read it. The audit log does not show who joined. A limit of your own can be up to 50 people, since Discord counts no further; without one, up to 1,000.',
  },
  nameTells: '⚠️ The name seems to say what the group is about. A neutral one protects people: others see it.',
  plan: {
    role: (under: string) => `**Founding it** makes a role and a private channel${under}, and posts the welcome there.`,
    overwrite: (under: string) => `**Founding it** makes a private channel${under} and posts the welcome there.`,
    thread: (under: string) =>
      `**Founding it** makes a private thread${under} and posts the welcome there. Whoever cannot see that channel cannot be in the thread.`,
  },
  under: (channelId: string) => ` under <#${channelId}>`,
  takeOver: {
    role: (details: { roleId: string; place: string }) =>
      `**Founding it** takes over <@&${details.roleId}> and ${details.place}, and posts the welcome there. Whoever joins gets all that the role opens. I never delete or rename them.`,
    overwrite: (place: string) =>
      `**Founding it** takes over ${place} and posts the welcome there. Whoever is in it stays. I never delete or rename it.`,
    thread: (place: string) =>
      `**Founding it** takes over ${place}, keeps members from inviting others, and posts the welcome there. I never delete or rename it.`,
  },
  home: (place: string) => `It is in ${place}.`,
  place: (channelId: string) => `<#${channelId}>`,
  lacks: (details: { permission: string; why: string }) => `⚠️ I need **${details.permission}** ${details.why}.`,
  whereToAllow:
    'Server settings, then Roles, then Lamplight; for one channel, its settings, then Permissions. I ask for nothing that this group does not need.',
  permissions: {
    ManageRoles: 'Manage Roles',
    ManageChannels: 'Manage Channels',
    ManageThreads: 'Manage Threads',
    CreatePrivateThreads: 'Create Private Threads',
    ViewChannel: 'View Channel',
    SendMessages: 'Send Messages',
    SendMessagesInThreads: 'Send Messages in Threads',
    ReadMessageHistory: 'Read Message History',
  },
  why: {
    ManageRoles: 'to let people in and out',
    ManageChannels: 'to make the channel, and to take it away if something fails',
    ManageThreads: 'to keep the thread in order, and to take it away if something fails',
    CreatePrivateThreads: 'to make the thread',
    ViewChannel: 'to be there at all',
    SendMessages: 'to post the welcome',
    SendMessagesInThreads: 'to post the welcome and to add people',
    ReadMessageHistory: 'to find my own messages again, so that nothing is posted twice',
  },
  ageRestricted:
    '⚠️ This channel is age-restricted: Discord asks whoever wants to read it to prove that they are adults, with a look at their face or an ID. That keeps people away who need help. You can switch it off in the channel’s settings.',
  ageChoice:
    '-# Discord’s own age restriction stays off. You can set it in the channel’s settings; Discord then asks everybody for a look at their face or an ID.',
  foundIt: 'Found it',
  words: 'Words',
  howItRuns: 'How it runs',
  more: 'More',
  discard: 'Discard',
  discarded: (name: string) => `The draft **${name}** is gone. Nothing was made on Discord.`,
  isRead:
    'A program reads along there from now on, and shows worrying messages to your moderators. The welcome says so.',
  notReadYet:
    'You want worrying messages looked for. Whoever runs this copy of Lamplight has not switched that on, so nobody reads along; if they do, it begins by itself.',
  founded: (details: { name: string; place: string }) =>
    `**${details.name}** is open in ${details.place}. The welcome is being posted there.\n\nPeople find it with \`/group browse\` and join with \`/group join\`. You are not in it yourself: join like anybody else. Change it with \`/group edit\`.`,

  wordsTitle: 'The words of the group',
  fields: {
    name: { label: 'Name', description: 'Others can see it. A neutral one tells nobody what it is about.' },
    purpose: { label: 'What it is for', description: 'Shown to everybody who looks for a group.' },
    forWhom: { label: 'Who it is for', description: 'For example: anybody who lost somebody, however long ago.' },
    welcome: { label: 'Welcome', description: 'Read by somebody who just joined.' },
    agreement: { label: 'Agreement', description: 'What members agree on; a line each.' },
    led: {
      label: 'Who leads it',
      description: 'A therapist is named under More, by somebody who may manage the server.',
    },
    format: { label: 'Where it meets', description: 'The place itself is written under More.' },
    admission: { label: 'How people join', description: 'Their question, if there is one, is written under More.' },
    anonymous: {
      label: 'Anonymous posts',
      description: 'With `/anon post` people write without their name. Moderators can still act.',
    },
    age: {
      label: 'The youngest age it is for',
      description: 'People say so themselves; nobody’s age is checked or kept.',
    },
    size: {
      label: 'Room for how many people',
      description: 'Empty for no limit of your own. When it is full, people wait.',
    },
    question: {
      label: 'One question for those who ask',
      description: 'Their answer is shown to your moderators.',
    },
    place: { label: 'Where it meets in person', description: 'Only members see it.' },
    therapist: {
      label: 'Name of the therapist',
      description: 'By writing it you vouch that they are one. Needs Manage Server. Empty for none.',
    },
    answer: {
      label: 'When nobody answers a post',
      description: 'After how long those who look after the group are told. Sooner for newcomers.',
    },
  },
  runsTitle: 'How the group runs',
  moreTitle: 'More about the group',
  choices: {
    led: { peers: 'Peers', therapist: 'A therapist', both: 'Peers and a therapist' },
    format: { online: 'Online', hybrid: 'Online and in person', 'in-person': 'In person' },
    admission: { open: 'Anybody can walk in', request: 'People ask first' },
    anonymous: { off: 'None', approve: 'Each looked at first', on: 'Yes (18 and up)' },
    age: (age: string) => `${age} and up`,
    answer: (minutes: number) =>
      minutes === 0
        ? 'Never'
        : minutes < 60
          ? `${minutes} minutes`
          : minutes === 60
            ? '1 hour'
            : `${minutes / 60} hours`,
  },

  archiveHeading: (name: string) => `## Put ${name} away?`,
  archiveText:
    'It is no longer offered, and nobody new can join. Whoever is in it keeps access and can go on reading and writing. Where a program reads along in it, that goes on; `/group edit` ends it. You can open it again with the same command.',
  archiveThread: 'Its thread is closed on Discord; a new message there opens it again.',
  putAway: 'Put it away',
  archived: (name: string) =>
    `**${name}** is put away. Whoever is in it keeps access. Open it again with \`/group archive\`.`,
  threadNotChanged: 'Discord did not let me close or open its thread. You can do that in the thread’s own menu.',
  reopenHeading: (name: string) => `## Open ${name} again?`,
  reopenText:
    'It is offered again, and people can join. Sessions that ended when it was put away do not come back by themselves: make them again with `/session-admin create`.',
  reopen: 'Open it again',
  reopened: (name: string) => `**${name}** is open again.`,
};
