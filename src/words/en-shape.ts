/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'shape-not-one': () =>
    'This file is not a community’s shape. Give the file that `/setup export` made, as it is. Nothing was changed.',
  'shape-newer': (details: { theirs: number; ours: number }) =>
    `This file is of version ${details.theirs}, and I read up to ${details.ours}. Install a newer Lamplight here, or export it again with an older one. Nothing was changed.`,
  'shape-has-ids': (details: { where: string }) =>
    `This file has an id of Discord’s in it, at \`${details.where}\`. Those of another server mean nothing here, or the wrong thing: take it out, or export the file again. Nothing was changed.`,
  'shape-fault': (details: { where: string }) =>
    `I cannot read this file: something at \`${details.where || 'its beginning'}\` is not as it should be. Mend it there, or export the file again. Nothing was changed.`,
  'shape-too-big': (details: { kilobytes: number }) =>
    `This file is too big: a community’s shape has at most ${details.kilobytes} KB. Nothing was changed.`,
  'shape-away': () => 'I could not fetch the file from Discord. Please give it again in a minute. Nothing was changed.',
  'shape-alone': () =>
    'Use `import` or `export` alone, without another option, so that it is clear what happens. Nothing was changed.',
  'shape-gone': () =>
    'What you looked at is not there any more: it was brought in, left or replaced by a newer file, or an hour has passed. Give the file again with `/setup import`. Nothing was changed.',
};

/** Moving a community’s shape, as owners read it. */
export const shape = {
  exported:
    'Here is the shape of this community: its settings, its help lines and what its open groups say of themselves. It holds no person, no channel and no role. Read over what founders wrote before you give it to somebody else. `/setup import` reads it on another server.',
  fileName: 'lamplight-shape.json',
  heading: '## What this file would bring in',
  intro:
    'Nothing is changed yet. Channels, roles, people and panels stay as they are; nothing that is here is taken away.',
  setting: (details: { name: string; before: string; after: string }) =>
    `**${details.name}:** ${details.before} → ${details.after}`,
  sameSettings: 'The settings are the same as here.',
  yes: 'yes',
  no: 'no',
  none: 'none',
  names: {
    language: 'Language',
    languagesOff: 'Languages that are off',
    zone: 'Time zone',
    country: 'Country',
    age: 'From age',
    workplace: 'A server at work',
    smallTeam: 'One or two moderators',
    trial: 'A trial',
  },
  lines: (count: number) => (count === 1 ? 'One help line is added.' : `${count} help lines are added.`),
  linesThere: (count: number) =>
    count === 1 ? 'One help line is here already.' : `${count} help lines are here already.`,
  linesLeftOut: (count: number) => `${count} help lines find no room here.`,
  hidden: (count: number) =>
    count === 1 ? 'One line of the directory is hidden.' : `${count} lines of the directory are hidden.`,
  drafts: (names: string) =>
    `**Drafts of groups:** ${names}\nYou found each of them yourself, with \`/group edit\`: nothing is made on Discord before that. Therapists and places are not in the file; write them anew.`,
  draftsLeftOut: (names: string) => `There is no room for more drafts. Left out: ${names}`,
  bringIn: 'Bring it in',
  leave: 'Leave it',
  broughtIn: (drafts: number) =>
    drafts === 0
      ? 'It is brought in.'
      : `It is brought in, with ${drafts === 1 ? 'one draft of a group' : `${drafts} drafts of groups`}: open them with \`/group edit\`.`,
  left: 'Nothing was changed, and the file is forgotten.',
};
