/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'channel-not-to-read': () =>
    'That is not a channel I can read along in: it is gone, or it is no text channel of this server. Start typing its name and pick it from the list. Nothing was changed.',
  'thread-goes-with-channel': () =>
    'A thread is read with the channel it belongs to. Choose that channel instead. Nothing was changed.',
  'mode-not-picked': () => 'Choose from the list how the channel is to be read. Nothing was changed.',
  'words-empty': () => 'There are no words in it. Write each word or phrase on a line of its own. Nothing was changed.',
  'word-too-short': (details: { phrase: string; least: number }) =>
    `“${details.phrase}” has fewer than ${details.least} letters, and would be found in nearly every message. Write a longer one. Nothing was changed.`,
  'word-too-long': (details: { phrase: string; most: number; mostWords: number }) =>
    `“${details.phrase}” is too long: a phrase has at most ${details.most} characters and ${details.mostWords} words. Take the part of it that matters. Nothing was changed.`,
  'word-twice': (details: { phrase: string }) =>
    `“${details.phrase}” is already among your words, or stands there twice. To look at it in another way, take it away first with *Take words away*. Nothing was changed.`,
  'word-unknown': (details: { phrase: string }) =>
    `“${details.phrase}” is not among your words. \`/rules words\` shows how each is written. Nothing was changed.`,
  'words-too-many': (details: { most: number; over: number }) =>
    `A server can have ${details.most} words of its own, and these are ${details.over} more than that. Take some away first. Nothing was changed.`,
  'tier-not-picked': () => 'Choose from the list what it is to be taken for. Nothing was changed.',
  'automod-rule-gone': () =>
    'That AutoMod rule is no longer on Discord, so nothing was linked. `/rules automod` shows the rules that are there.',
  'automod-not-seen': () =>
    'Discord does not show me the AutoMod rules of this server. Give my role **Manage Server** (Server settings, then Roles), and open `/rules automod` again. Nothing was changed.',
};

/** What a server’s messages are read for, and how keenly. */
export const serverRules = {
  description: 'What messages are read for here, and what comes of it',
  descriptions: {
    show: 'How messages are read on this server, and what comes of it',
    channel: 'How a channel or group is read: not at all, as usual, or gently',
    words: 'Words of your own that moderators are to be shown',
    automod: 'Which catches of Discord’s AutoMod come into the queue',
    tiers: 'Which cases get a card of their own, and which are only counted',
    'dry-run': 'Whether cards only say what would have happened',
    reporters: 'Whether moderators see who told them about a message',
  },
  options: {
    channel: 'The channel, or the place of a group',
    mode: 'How it is to be read',
    tier: 'Which cases',
    card: 'Whether each gets a card of its own in the moderators’ channel',
    on: 'On or off',
  },
  heading: '## What is read here, and what comes of it',
  modes: { off: 'not read', 'as-is': 'read as usual', gentle: 'read gently' },
  modeChoices: {
    off: 'Off: not read',
    'as-is': 'As usual',
    gentle: 'Gently: distress alone is no case',
  },
  tiers: {
    R: 'Reports',
    T1: 'T1 · distress',
    T2: 'T2 · thoughts of suicide, recent self-harm',
    H: 'H · harm to others',
  },
  channel: (details: { channelId: string; mode: string }) => `<#${details.channelId}> · ${details.mode}`,
  /** Behind a channel that cannot be read. */
  closed: 'gone, or closed to me',
  group: 'a group',
  channels: '**Channels**',
  noChannels: 'No channel is read. `/rules channel` begins it; members are told in the channel.',
  moreChannels: (count: number) => `… and ${count} more.`,
  messageContentOff:
    'Screening is switched off for this copy of Lamplight, so none of them is read. Whoever runs the bot can switch it on with MESSAGE_CONTENT=on.',
  gently:
    '-# *Gently* means: words of distress alone (T1) are no case. Thoughts of suicide, an urge to hurt oneself, danger to life and harm to others are cases everywhere.',
  wordsLine: (count: number) => `**Words of your own:** ${count === 0 ? 'none' : count} · \`/rules words\``,
  autoModLine: (count: number) => `**Linked AutoMod rules:** ${count === 0 ? 'none' : count} · \`/rules automod\``,
  quietLine: (tiers: string | null) =>
    tiers === null
      ? '**Cards:** every case has one · `/rules tiers`'
      : `**No cards, counted only:** ${tiers} · \`/rules tiers\``,
  dryRunLine: (until: string | null) =>
    until === null ? '**Dry run:** off · `/rules dry-run`' : `**Dry run:** until ${until} · \`/rules dry-run\``,
  reportersLine: (shown: boolean) =>
    `**Who told:** ${shown ? 'moderators see it' : 'nobody sees it'} · \`/rules reporters\``,
  floor: '-# Danger to life (T3) always has its card and always pages, whatever is chosen here.',
  done: {
    channel: {
      off: (channelId: string) => `<#${channelId}> is not read any more.`,
      'as-is': (channelId: string) => `<#${channelId}> is read as usual.`,
      gentle: (channelId: string) => `<#${channelId}> is read gently: words of distress alone are no case there.`,
    },
    told: 'Members are told in the channel.',
    quiet: (tier: string) => `**${tier}:** counted in \`/queue\`, without cards of their own.`,
    loud: (tier: string) => `**${tier}:** each case has a card in the moderators’ channel.`,
    dryRunOn: (until: string) =>
      `Until ${until}, cards only say what would have happened. Danger to life (T3) is a case and pages all the same.`,
    dryRunOff: 'The dry run is over: cases are worked on as they come.',
    reportersOn:
      'Moderators who press *Words and notes* on a card see who told them. The person it is about never does, and of an anonymous post nobody does, since a moderator may have written it. Say so in your rules, so that members know before they tell you something.',
    reportersOff: 'Nobody sees who told the moderators.',
    already: 'It was so already. Nothing was changed.',
  },
  words: {
    heading: '## Words of your own',
    intro:
      'Where one of them stands in a message that is read, moderators are shown it. They are plain words: signs mean nothing in them. They are found in other letters and spellings, too. They never page anybody.',
    count: (details: { count: number; most: number }) => `${details.count} of ${details.most}`,
    none: 'There are none yet.',
    list: (details: { tier: string; phrases: string }) => `**${details.tier}**\n${details.phrases}`,
    /** Where not all of them fit. */
    file: 'All of them are in the file.',
    add: 'Add words',
    remove: 'Take words away',
    addTitle: 'Add words',
    removeTitle: 'Take words away',
    field: { label: 'Words or phrases', description: 'One on each line; 2 to 60 characters' },
    removeField: { label: 'Words or phrases', description: 'One on each line, as they were written' },
    tier: { label: 'What a message with them is taken for' },
    tierChoices: {
      T1: 'T1: somebody looks within 12 hours',
      T2: 'T2: somebody looks within half an hour',
      H: 'H: harm to others, within a quarter of an hour',
    },
    added: (count: number) => (count === 1 ? 'One is new.' : `${count} are new.`),
    removed: (count: number) => (count === 1 ? 'One is gone.' : `${count} are gone.`),
  },
  automod: {
    heading: '## Discord’s AutoMod',
    intro:
      'What a linked rule catches comes into the queue: the rule, the word it found, and who wrote it. No program has judged the message, so it is taken for what you say here, and it never pages anybody. In channels that are read along its beginning is kept for moderators, too.',
    none: 'This server has no AutoMod rules. They are made in Server settings, then AutoMod.',
    rule: (details: { name: string; tier: string | null }) =>
      `- ${details.name} · ${details.tier === null ? 'not linked' : `**${details.tier}**`}`,
    goneLinked: (count: number) =>
      count === 1
        ? 'One rule that was linked is no longer on Discord. It was taken off the list.'
        : `${count} rules that were linked are no longer on Discord. They were taken off the list.`,
    disabled: 'switched off on Discord',
    pick: 'Which rule?',
    chosen: (name: string) => `What are catches of **${name}** taken for?`,
    pickTier: 'What is it taken for?',
    unlink: 'Nothing: not linked',
    unheard:
      '⚠️ I do not hear of AutoMod: that takes **Manage Server**. Give it to my role (Server settings, then Roles). Until then nothing of it comes into the queue.',
  },
  simulate: {
    description: 'What would happen to a text here, and why; nothing is kept',
    options: {
      text: 'The text, as somebody might write it',
      channel: 'Where it would be written; without it, a channel that is read as usual',
    },
    heading: '## What would happen',
    nothing: 'Nothing: no case would be made of it.',
    looked: (reasons: string) => `It was looked at closer, and left alone:\n${reasons}`,
    notRead: (channelId: string) => `<#${channelId}> is not read, so nothing would happen there. If it were read:`,
    off: 'Screening is switched off for this copy of Lamplight, so nothing would happen. If it were on:',
    case: (tier: string) => `A case: **${tier}**`,
    gently: (channelId: string) =>
      `<#${channelId}> is read gently, so there would be no case: only words of distress were noticed.`,
    pages: 'The person on call would be paged at once, and others after them until somebody has seen it.',
    noPage: 'Nobody would be paged. It would wait in the queue.',
    quiet: 'It would have no card of its own, and be counted in `/queue`: your server chose that for this tier.',
    dryRun: (until: string) => `Its card would only say what would have happened, until ${until}.`,
    held: 'As an anonymous post it would be held until a moderator has looked at it.',
    nothingKept: '-# This text was not saved, and nobody else was shown it.',
  },
};
