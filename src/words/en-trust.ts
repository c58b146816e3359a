import { countIn } from './plurals.ts';

const plural = countIn('en');

/** What cannot be done here. Each sentence says what to do next. */
export const errors = {};

/** Who could know what. */
export const trust = {
  command: { description: 'Who could find out who wrote an anonymous post, and what is kept' },

  /** What somebody reads before they first write: each sentence is a paragraph or the end of one. */
  promise: {
    heading: '**Before you write: who could know it was you**',
    names: 'Other members and moderators will not see your name. Discord knows who you are.',
    window:
      'For up to three days, whoever runs this bot could work out that it was you. It is longer while a post waits for a moderator, when you change it, and as long as you go on writing under it.',
    nobody: 'After that, nobody here can.',
    /** Each key is split among at least three people. */
    custodians: (details: { count: number; days: number }) =>
      `For ${plural(details.days, { one: `${details.days} day`, other: `${details.days} days` })} after it appears, two of the ${plural(details.count, { one: `${details.count} custodian`, other: `${details.count} custodians` })} together can open a post and see who wrote it.`,
    reasons:
      'They may only do so if a life is at risk, for a legal order, or for sexual abuse of a child. Every opening is recorded. `/trust` shows who they are.',
    afterwards: 'After that, nobody here can.',
    /** Nobody can open now, and a key was announced. */
    begins: (details: { when: string }) =>
      `**This will change.** What appears before ${details.when} stays as it is. For what appears later, this is true:`,
    /** Custodians can open now, and another key was announced. */
    changes: (details: { when: string; count: number }) =>
      `**The custodians will change.** For what appears from ${details.when} on, it takes two of the ${plural(details.count, { one: `${details.count} new custodian`, other: `${details.count} new custodians` })}. What appears before stays with those of now.`,
    style: 'The way you write, or the time, may still give you away.',
    peers:
      'Volunteers are peers, not therapists, and they are not always awake. `/crisis` shows help at any hour. You can send words only, no files.',
  },

  /** What members of a group are told of a change, in its channel. */
  notices: {
    keyAnnounced: (details: { when: string; names: string; days: number }) =>
      `**Who could find out who wrote an anonymous post will change.** From ${details.when} on, two of these custodians together can: ${details.names}. This is for posts that appear from then on, for ${plural(details.days, { one: `${details.days} day`, other: `${details.days} days` })} after each appears.`,
    keyActive: (details: { names: string; days: number }) =>
      `**It has changed who could find out who wrote an anonymous post.** From now on, two of these custodians together can: ${details.names}. This is for posts that appear from now on, for ${plural(details.days, { one: `${details.days} day`, other: `${details.days} days` })} after each appears.`,
    keyGivenUp: '**The new custodians that were announced will not come.** Nothing changes for anonymous posts.',
    nobody:
      '**From now on, nobody here can open a new anonymous post.** There are no custodians any more. Posts that are there already keep the time they had.',
    days: (details: { days: number }) =>
      `**There is a new time limit.** Where there are custodians, they can open an anonymous post for ${plural(details.days, { one: `${details.days} day`, other: `${details.days} days` })} after it appears. This is for new posts. Posts that are there already keep the time they had.`,
    paused:
      '**Anonymous posts are paused on this server.** Nobody can send new ones for now. You can write under your name. `/crisis` shows help at any hour.',
    resumed: '**Anonymous posts are possible again on this server.** Type `/anon post` to write one.',
    on: '**Anonymous posts are possible here now.** Type `/anon post` to write one.',
    approve:
      '**Anonymous posts are possible here now. A moderator looks at each one first**, without seeing who wrote it. Type `/anon post` to write one.',
    off: '**There are no new anonymous posts here any more.** Posts that are there already stay.',
    more: '`/trust` shows who could know what.',
  },

  /** The card of `/trust`. */
  heading: '## Who could know who wrote an anonymous post from now on',
  nobody: '**Nobody here can open one.** Other members and moderators do not see who wrote it. Discord knows.',
  custodians: (details: { count: number; names: string; days: number }) =>
    `**Two of these custodians together can open one:** ${details.names} (${details.count}). They can for ${plural(details.days, { one: `${details.days} day`, other: `${details.days} days` })} after it appears. Other members and moderators do not see who wrote it. Discord knows.`,
  upcoming: (details: { when: string; count: number; names: string; days: number }) =>
    `**This will change.** For posts that appear from ${details.when} on, it takes two of these custodians: ${details.names} (${details.count}). They can open one for ${plural(details.days, { one: `${details.days} day`, other: `${details.days} days` })}.`,
  reasons:
    'Custodians may open a post only if a life is at risk, for a legal order, or for sexual abuse of a child. Every opening is recorded.',
  paused: '**Anonymous posts are paused on this server for now.**',
  groups: (details: { all: number; first: number }) =>
    `Groups with anonymous posts: **${details.all}**. Groups where moderators look at each one first: **${details.first}**.`,
  openings: (details: { count: number }) => `Posts opened so far: **${details.count}**.`,
  openable: (details: { count: number }) => `Posts that custodians could open today: **${details.count}**.`,
  recordWhole: (details: { count: number; head: string }) =>
    `The record of what was done here is whole. Entries: **${details.count}**, the newest: \`${details.head}\`.`,
  recordBroken: (details: { entry: number }) =>
    `**The record of what was done here was changed by somebody.** It is wrong from entry ${details.entry} on.`,
  recordEmpty: 'The record of what was done here has no entries yet.',

  /** What the bot keeps of an anonymous post, and for how long. */
  kept: {
    heading: '**What I keep, and for how long**',
    name: 'Who wrote it: locked away until the post appears or comes back to you. Then I erase it.',
    mark: 'For up to 72 hours after that: a locked mark. With it, moderators can act on a writer and not know who it is. Whoever runs this bot could work out who it is.',
    box: (details: { days: number }) =>
      `For ${plural(details.days, { one: `${details.days} day`, other: `${details.days} days` })} after it appears: a box with the name. It takes two custodians to open it. Nobody else can, not even whoever runs this bot.`,
    noBox: 'After that: nothing that leads to a name.',
    mutes:
      'If moderators mute a writer: a mark with no post beside it, for up to 31 days. If a reader blocks a writer: such a mark until the reader takes it back.',
    words:
      'The words: I erase them once they stand in the channel. While a post waits or is behind a button, they are locked away here.',
  },
  seconds:
    'I cannot see second accounts. Anybody could have one: a custodian, or whoever owns this server. Style and time may give a writer away.',
  copies: 'Whoever runs this bot may keep copies of what I keep. What is in a copy lasts as long as the copy.',
  program: (details: { version: string; languages: string }) =>
    `Lamplight ${details.version}. People have read over what I say in: ${details.languages}. Other languages are automatic translations.`,
  more: 'The long text is the page “Anonymity” that comes with this program. Ask whoever runs this bot for it.',

  check: 'Check the record',
  record: {
    whole: (details: { when: string }) =>
      `**The record is whole.** I followed it from its first entry, ${details.when}. Nobody changed, took away or moved one.`,
    entries: (details: { count: number }) => `Entries: **${details.count}**`,
    head: (details: { head: string }) => `The newest: \`${details.head}\``,
    compare:
      'Keep both if you like. When you look again, there must be at least as many entries. Moderators get them every day, and can compare.',
    broken: (details: { entry: number; before: number }) =>
      `**The record was changed by somebody.** Entry ${details.entry} is not what I wrote, or it is gone. Entries before it that are as I wrote them: ${details.before}.`,
    whatNow: 'Please tell those who run this server. They can ask whoever runs this bot.',
    empty: 'The record has no entries yet, so there is nothing to check.',
  },
};
