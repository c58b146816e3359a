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
      'For up to three days, whoever runs this bot could work out that it was you. It is longer while a post waits for a moderator.',
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
};
