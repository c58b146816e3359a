/** What the edge says when a server's own help line cannot be kept as it was typed. Each sentence says what to do next. */
export const errors = {
  'line-country-unknown': (details: { typed: string }) =>
    `I do not know a country called “${details.typed}”. Start typing its name for \`country\` and pick it from the list. Nothing was saved.`,
  'line-name-missing': () =>
    'The line needs a name that members can read, with at least one letter in it. Nothing was saved.',
  'line-source-missing': () =>
    'Please say where you know this line from, for example its own website: members can look at it, and you can check it again later. Nothing was saved.',
  'line-too-long': (details: { option: string; most: number; length: number }) =>
    `What you gave for \`${details.option}\` has ${details.length} characters and ${details.most} fit. Please shorten it. Nothing was saved.`,
  'line-number-wrong': (details: { option: string; typed: string }) =>
    `“${details.typed}” is not a number that a phone can dial. Write digits for \`${details.option}\`, with blanks between them if you like, for example \`0800 111 0 111\` or \`+49 30 123456\`. Nothing was saved.`,
  'line-keyword-wrong': (details: { typed: string }) =>
    `“${details.typed}” cannot be the word to send: it is one word of 2 to 12 letters, for example \`HOME\`. Nothing was saved.`,
  'line-keyword-alone': () =>
    'A word to send needs a number to send it to: give that one for `text`. Nothing was saved.',
  'line-chat-wrong': (details: { typed: string }) =>
    `“${details.typed}” is not a web address I can show. It begins with \`https://\`, for example \`https://example.org/chat\`. Nothing was saved.`,
  'line-topic-wrong': (details: { typed: string }) =>
    `“${details.typed}” is not one of the topics. Pick one from the list. Nothing was saved.`,
  'line-languages-wrong': (details: { typed: string }) =>
    `I do not know a language called “${details.typed}”. Write them with commas between them, for example \`German, English\`. Nothing was saved.`,
  'line-hours-wrong': (details: { typed: string }) =>
    `I cannot read “${details.typed}” as hours. Write \`always\`, or days and times, for example \`Mon-Fri 09:00-17:00, Sat 10:00-14:00\`. Nothing was saved.`,
  'line-zone-missing': () =>
    'Hours need a time zone. Give it for `zone`, for example `Europe/Berlin`, or set the one of your server with `/setup zone`. Nothing was saved.',
  'line-zone-wrong': (details: { typed: string }) =>
    `“${details.typed}” is not a time zone I know. Start typing the nearest big city for \`zone\`, for example \`Europe/Berlin\`, and pick it from the list. Nothing was saved.`,
  'line-no-way': () =>
    'The line needs at least one way to reach it: give `phone`, `text` or `chat`. Nothing was saved.',
  'line-twice': (details: { name: string }) =>
    `This server already has a line with that number or address: ${details.name}. Correct that one with \`/lines edit\`. Nothing was saved.`,
  'lines-full': (details: { most: number }) =>
    `A server can have ${details.most} lines of its own, and this one has them all. Remove one with \`/lines remove\` first. Nothing was saved.`,
  'line-unknown': (details: { typed: string }) =>
    `I cannot find a line called “${details.typed}”; it may have been removed a moment ago. Start typing its name for \`line\` and pick it from the list. Nothing was changed.`,
  'line-not-own': (details: { name: string }) =>
    `${details.name} comes from the directory, not from this server. You can hide it with \`/lines hide\`, or correct it with \`/lines edit\`. Nothing was changed.`,
  'line-correction-empty': (details: { name: string }) =>
    `${details.name} comes from the directory. Say what is to be different for your members, for example \`phone\`, and give your \`source\`. Nothing was changed.`,
};

const options = {
  country: 'The country it is for',
  'country-shown': 'Only this country, with its lines from the directory',
  line: 'The line: type its name or its country, then pick it',
  name: 'What it is called',
  source: 'Where you know it from, for example its website; members can see this',
  phone: 'The number to call',
  text: 'The number to send a text message to',
  keyword: 'The word to send in the text message, where it needs one',
  chat: 'The web address of its chat; begins with https://',
  topic: 'Whom or what it is for; any crisis, unless you say otherwise',
  also: 'A second topic',
  languages: 'The languages it speaks, for example: German, English',
  hours: 'When somebody answers, for example: always, or Mon-Fri 09:00-17:00',
  zone: 'The time zone of these hours, for example Europe/Berlin',
  to: 'Its new place: 1 comes first',
};

/** `/lines`: a server's own help lines. For those who run the server. */
export const lines = {
  description: 'The help lines that your members are shown',
  descriptions: {
    list: 'See your lines, in their order, and what you have hidden',
    add: 'Add a help line; it comes first for its country',
    edit: 'Correct a line: give only what changes, or nothing to say that you checked it today',
    move: 'Change the order of your lines',
    hide: 'Stop showing a line to your members',
    show: 'Show a line again that you have hidden',
    remove: 'Remove a line that you added',
  },
  options,
  /** Topics that members cannot ask for, but a line can have. */
  topicNames: { mental_health: 'Mental health', indigenous: 'Indigenous people' },
  added: (details: { country: string }) => `## Added for ${details.country}`,
  edited: () => '## Corrected',
  checked: () => '## Checked today',
  corrected: () => '## Corrected for your members',
  correctedHow: (details: { name: string }) =>
    `Your members see this in place of ${details.name} of the directory. To go back, remove it and show that one again.`,
  preview: () => 'This is how members see it:',
  place: (details: { place: number; of: number; country: string }) =>
    `It is number ${details.place} of ${details.of} of your lines for ${details.country}. Members find it with \`/crisis country:${details.country}\`.`,
  stillHidden: () => 'It is hidden: members do not see it until you use `/lines show`.',
  moved: (details: { name: string; place: number; country: string }) =>
    `${details.name} is now number ${details.place} of your lines for ${details.country}.`,
  hidden: (details: { name: string; country: string }) =>
    `Members no longer see ${details.name} (${details.country}). You can bring it back with \`/lines show\`.`,
  hiddenAlready: (details: { name: string }) => `${details.name} was hidden already.`,
  shown: (details: { name: string; country: string }) => `Members see ${details.name} (${details.country}) again.`,
  shownAlready: (details: { name: string }) => `${details.name} was not hidden.`,
  removed: (details: { name: string; country: string }) => `${details.name} (${details.country}) is removed.`,
  nothingLeft: (details: { country: string }) =>
    `No line for ${details.country} is left: members there see the emergency number and two directories of lines.`,
  /** In `/status`, when nothing in the directory was verified for long. */
  directoryStale: (details: { date: string; days: number }) =>
    `Directory of help lines: **${details.days} days old**, last verified on ${details.date}. Numbers may have changed since. Whoever runs the bot can install a newer release, or check each with \`npm run crisis:check\`.`,
  list: {
    heading: () => '## Help lines of this server',
    none: () =>
      'This server has no lines of its own: members see those of the directory. Add one with `/lines add`; it comes first for its country.',
    count: (details: { count: number; most: number }) => `${details.count} of ${details.most} lines`,
    country: (details: { country: string }) => `**${details.country}**`,
    line: (details: { place: number; name: string; ways: string; about: string }) =>
      `${details.place}. ${details.name} · ${details.ways} · ${details.about}`,
    hiddenMark: () => '(hidden)',
    /** `date` is the day on which the line was added or checked last. */
    source: (details: { source: string; date: string }) => `-# ${details.date} · ${details.source}`,
    old: (details: { days: number }) =>
      `-# ⚠️ Not checked for ${details.days} days: compare it with its source, then use \`/lines edit\`.`,
    hiddenHeading: () => '**Hidden lines of the directory**',
    directoryHeading: (details: { country: string }) => `**In the directory for ${details.country}**`,
    directoryLine: (details: { name: string; ways: string }) => `- ${details.name} · ${details.ways}`,
    more: (details: { count: number }) =>
      `… and ${details.count} more. \`/lines list country:\` shows one country at a time.`,
    always: () => 'The emergency number and the directories are always shown, whatever you hide.',
  } /** When a change makes the pinned numbers beside a panel old. `channels` are mentions with commas between them. */,
  renewal: {
    old: (details: { channels: string }) =>
      `📌 The numbers pinned in ${details.channels} still show what they showed before. The button posts a new panel there, pins its numbers, and then deletes the old ones.`,
    unknown: () =>
      '📌 Numbers that are pinned beside a panel may still show what they showed before: I could not look just now. The button looks again, posts a new panel where they are old, and then deletes the old ones.',
    button: 'Post and pin them anew',
    done: (details: { channels: string }) =>
      `A new panel with its numbers goes to ${details.channels}. The old ones there are deleted as soon as it stands.`,
    nothing: () => 'The numbers pinned in the channels I watch are as they should be.',
    elsewhere: () =>
      'I only look in watched channels. Where you posted a panel anywhere else, post it again with `/setup panel` and delete the old one.',
    more: (details: { count: number }) => `and ${details.count} more`,
  },
};
