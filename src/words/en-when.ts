/** Which of its kind in a month, by the name that sentences are given. */
const nths: Readonly<Record<string, string>> = { first: 'first', second: 'second', third: 'third', fourth: 'fourth' };

const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

function writeOrdinal(day: number): string {
  return `${day}${endings[ordinals.select(day)] ?? 'th'}`;
}

/** What is understood: two that come again, and one that comes once. */
const examples = {
  often: 'every weekday 8:30',
  weekly: 'Sundays at 7pm',
  tomorrow: 'tomorrow 21:00',
};

/** What cannot be understood of when something shall happen. Each sentence has an example, in bold, that is understood. */
export const errors = {
  'when-empty': (details: { once: boolean }) =>
    `Nothing was typed, so I do not know when. Write it like **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-too-long': (details: { most: number; once: boolean }) =>
    `That is too long: I can read ${details.most} letters at most. Write it like **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-no-time': (details: { once: boolean }) =>
    `I see no time of day in that. Add one, like **${details.once ? examples.tomorrow : examples.weekly}**.`,
  'when-no-such-time': (details: { word: string; once: boolean }) =>
    `There is no such time as “${details.word}”. Write a time as in **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-two-times': (details: { once: boolean }) =>
    `I see two times in that, and it can have only one. Write it like **${details.once ? examples.tomorrow : examples.weekly}**.${details.once ? '' : ' Set up the other one by itself.'}`,
  'when-no-such-date': (details: { word: string }) =>
    `There is no such day as “${details.word}”. Write a day as in **${examples.tomorrow}**.`,
  'when-past': () => `That time is over. Choose one that is still to come, like **${examples.tomorrow}**.`,
  'when-too-far': () => `That is more than two years away. Choose a day before that, like **${examples.tomorrow}**.`,
  'when-contradiction': (details: { once: boolean }) =>
    `These words do not fit with each other, so I cannot tell which day you mean. Write just one of them, like **${details.once ? examples.tomorrow : examples.weekly}**.`,
  'when-unknown': (details: { word: string; once: boolean }) =>
    `I am not sure what “${details.word}” means here, and I do not want to guess. Write it like **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-not-pause': (details: { word: string }) =>
    `I cannot read “${details.word}” as days to leave out. Write them like **24 Dec – 1 Jan**, with a comma between several.`,
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
