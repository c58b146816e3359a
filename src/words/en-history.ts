import { countIn } from './plurals.ts';

const plural = countIn('en');

const inDays = (days: number) => plural(days, { one: `${days} day`, other: `${days} days` });

/** What cannot be done here. Each sentence says what to do next. */
export const errors = {
  'history-off': () =>
    'No history can be kept here: whoever runs this bot has not switched it on. Nothing was changed. Check-ins work the same without it.',
};

/** What is kept of levels, for those who said yes. */
export const history = {
  command: {
    description: 'Your own history of what you pressed in check-ins, if you want one',
    options: {
      do: 'What to do with it; without it, you see it',
      days: 'For how many days each level is kept',
    },
    do: {
      show: 'Show it to me',
      stop: 'Keep nothing more',
      erase: 'Erase all of it at once',
    },
  },
  /** A choice of how long. */
  days: (details: { days: number }) => inDays(details.days),
  /** Where the operator did not switch it on. */
  off: 'Nothing of what you press in check-ins is kept here under your name. How somebody feels is health information, and Discord has strict rules for that. Whoever runs this bot has not switched a history on.',
  /** Where it was on before, and something is there still. */
  offLeft: 'What was kept before goes within an hour. To erase it now, use `/checkin history do:erase`.',
  /** Before the first yes. */
  ask: {
    heading: '## Would you like a history?',
    intro: 'It is for you alone, to look back. You do not need it: check-ins work the same without.',
    what: '**What I would keep:** the level you press and its day. That is so for your own check-ins, and for those of your groups. I keep no words, and not which group it was.',
    long: '**For how long:** as many days as you choose. After that, each level goes by itself.',
    who: '**Who could read it:** not other members, not moderators, not the owner of the server. It is locked with a key of your own. But whoever runs this bot holds all the keys, and could read it. When you look at it, it comes to you through Discord.',
    end: '**How it ends:** use `/checkin history do:stop`, and I keep nothing more. Use `/checkin history do:erase`, and all of it is gone at once.',
    where: 'Your yes counts on each server where I am.',
    yes: (details: { days: number }) => `Yes, keep ${inDays(details.days)}`,
    other: 'Yes, but shorter or longer',
    no: 'No',
  },
  declined: 'All right. Nothing is kept. If you change your mind, use `/checkin history`.',
  begun: (details: { days: number }) =>
    `All right. From now on I keep each level you press for ${inDays(details.days)}. To look at it, to stop or to erase it, use \`/checkin history\`.`,
  changed: (details: { days: number }) => `Each level is now kept for ${inDays(details.days)}. What is older is gone.`,
  heading: '## Your history',
  empty: 'Nothing is kept yet. The next level you press will stand here.',
  /** Which levels, and how often each. */
  counts: 'What you pressed, and how often:',
  count: (details: { level: string; count: number }) => `${details.level}: ${details.count}`,
  /** Days of one week, the latest week first. */
  week: (details: { from: string; to: string; days: string }) =>
    `**${details.from} – ${details.to}** · ${details.days}`,
  day: (details: { day: string; levels: string }) => `${details.day}: ${details.levels}`,
  before: 'Before that, month by month:',
  month: (details: { month: string; counts: string }) => `**${details.month}** · ${details.counts}`,
  /** How to read the picture, whose lines have no words. */
  picture: (details: { best: string; hardest: string }) =>
    `In the picture each day has its place, from left to right. The top line is “${details.best}” and the lowest is “${details.hardest}”. Where there is no mark, nothing was kept. Each week has a thin line before it.`,
  /** In place of the picture. */
  alt: (details: { from: string; to: string; count: number; best: string; hardest: string }) =>
    `A picture of the days from ${details.from} to ${details.to}. On ${plural(details.count, { one: `${details.count} day`, other: `${details.count} days` })} there are marks on five lines, from “${details.hardest}” at the bottom to “${details.best}” at the top. The rest is empty. The text with it says which level was on which day.`,
  noPicture: 'The picture could not be drawn this time. The text says the same.',
  /** `since` is a moment. */
  kept: (details: { since: string; days: number }) =>
    `You said yes to this: ${details.since}. Each level goes by itself after ${inDays(details.days)}. Here only you see it. Whoever runs this bot could read it.`,
  stopped: 'Nothing more is kept. What you see here goes by itself when its days are over, or at once if you erase it.',
  stop: 'Keep nothing more',
  erase: 'Erase all',
  longer: 'Keep it shorter or longer',
  /** Where somebody stopped, and what was kept is there still. */
  again: 'Yes, keep levels again',
  eraseAsk: 'Shall I erase all of it? It cannot be brought back. After that, nothing more is kept.',
  eraseYes: 'Yes, erase all',
  /** How many levels are gone. */
  erased: (details: { count: number }) =>
    plural(details.count, {
      one: `Erased: ${details.count} level. Nothing is left, and nothing more is kept.`,
      other: `Erased: ${details.count} levels. Nothing is left, and nothing more is kept.`,
    }),
  erasedNone: 'There was nothing to erase. Nothing is kept, and nothing more will be.',
};
