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
};
