/** Which of its kind in a month, by the name that sentences are given. */
const nths: Readonly<Record<string, string>> = { first: 'first', second: 'second', third: 'third', fourth: 'fourth' };

const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

function writeOrdinal(day: number): string {
  return `${day}${endings[ordinals.select(day)] ?? 'th'}`;
}

/** What cannot be understood of when something shall happen. Each sentence has an example, in bold, that is understood. */
export const errors = {
  'when-empty': () => 'Nothing was typed, so I do not know when. Write it like **every weekday 8:30**.',
  'when-too-long': (details: { most: number }) =>
    `That is too long: I can read ${details.most} letters at most. Write it like **every weekday 8:30**.`,
  'when-no-time': () => 'I see no time of day in that. Add one, like **Sundays at 7pm**.',
  'when-no-such-time': (details: { word: string }) =>
    `There is no such time as “${details.word}”. Write a time as in **every weekday 8:30**.`,
  'when-two-times': () =>
    'I see two times in that, and it can have only one. Write it like **Sundays at 7pm**. Set up the other one by itself.',
  'when-no-such-date': (details: { word: string }) =>
    `There is no such day as “${details.word}”. Write a day as in **tomorrow 21:00**.`,
  'when-past': () => 'That time is over. Choose one that is still to come, like **tomorrow 21:00**.',
  'when-too-far': () => 'That is more than two years away. Choose a day before that, like **tomorrow 21:00**.',
  'when-contradiction': () =>
    'These words do not fit with each other, so I cannot tell which day you mean. Write just one of them, like **Sundays at 7pm**.',
  'when-unknown': (details: { word: string }) =>
    `I am not sure what “${details.word}” means here, and I do not want to guess. Write it like **every weekday 8:30**.`,
  'when-not-pause': (details: { word: string }) =>
    `I cannot read “${details.word}” as days to leave out. Write them like **24 Dec – 1 Jan**, with a comma between.`,
  'when-not-date': (details: { word: string }) =>
    `I cannot read “${details.word}” as a day to come. Write it like **15 December**.`,
};

/** Reads back when something happens. `nth` is first, second, third, fourth or last; `days` is a list of weekdays. */
export const when = {
  everyDay: (details: { time: string; zone: string }) => `every day at ${details.time} (${details.zone})`,
  workdays: (details: { time: string; zone: string }) => `every weekday at ${details.time} (${details.zone})`,
  weekly: (details: { days: string; time: string; zone: string }) =>
    `every ${details.days} at ${details.time} (${details.zone})`,
  otherWeek: (details: { days: string; time: string; zone: string }) =>
    `every other ${details.days} at ${details.time} (${details.zone})`,
  everyWeeks: (details: { weeks: number; days: string; time: string; zone: string }) =>
    `every ${details.weeks} weeks on ${details.days} at ${details.time} (${details.zone})`,
  monthDay: (details: { day: number; time: string; zone: string }) =>
    `on the ${writeOrdinal(details.day)} of each month at ${details.time} (${details.zone})`,
  /** A day that some months lack. */
  monthDayOrLast: (details: { day: number; time: string; zone: string }) =>
    `on the ${writeOrdinal(details.day)} of each month, or the last day of a shorter one, at ${details.time} (${details.zone})`,
  nthWeekday: (details: { nth: string; weekday: string; time: string; zone: string }) =>
    `on the ${nths[details.nth] ?? 'last'} ${details.weekday} of each month at ${details.time} (${details.zone})`,
  once: (details: { date: string; time: string; zone: string }) =>
    `once, on ${details.date} at ${details.time} (${details.zone})`,
  /** What is left out of it. */
  pauses: (details: { pauses: string }) => `not ${details.pauses}`,
  pauseDay: (details: { date: string }) => `on ${details.date}`,
  pauseSpan: (details: { from: string; to: string }) => `from ${details.from} to ${details.to}`,
};
