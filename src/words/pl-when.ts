import type { errors as enErrors, when as enWhen } from './en-when.ts';
import { countIn } from './plurals.ts';

const plural = countIn('pl');
const nths: Readonly<Record<string, string>> = {
  first: 'pierwszy',
  second: 'drugi',
  third: 'trzeci',
  fourth: 'czwarty',
};
const feminineNths: Readonly<Record<string, string>> = {
  first: 'pierwsza',
  second: 'druga',
  third: 'trzecia',
  fourth: 'czwarta',
};

/** Weekdays that end in -a are feminine. */
function writeNth(nth: string, weekday: string): string {
  return /a$/.test(weekday) ? (feminineNths[nth] ?? 'ostatnia') : (nths[nth] ?? 'ostatni');
}

/** What is understood: two that come again, and one that comes once. */
const examples = {
  often: 'od poniedziałku do piątku 8:30',
  weekly: 'w każdą niedzielę o 19',
  tomorrow: 'jutro o 21:00',
};

/** Polish for the errors of `en-when.ts`. */
export const errors: typeof enErrors = {
  'when-empty': (details) =>
    `Nic tu nie ma, więc nie wiem, kiedy. Napisz na przykład: **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-too-long': (details) =>
    `To za długie: mogę przeczytać najwyżej tyle znaków: ${details.most}. Napisz na przykład: **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-no-time': (details) =>
    `Nie widzę tu godziny. Dopisz ją, na przykład: **${details.once ? examples.tomorrow : examples.weekly}**.`,
  'when-no-such-time': (details) =>
    `Nie ma takiej godziny jak „${details.word}”. Napisz na przykład: **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-two-times': (details) =>
    `Widzę tu dwie godziny, a może być tylko jedna. Napisz na przykład: **${details.once ? examples.tomorrow : examples.weekly}**.${details.once ? '' : ' Drugą ustaw osobno.'}`,
  'when-no-such-date': (details) =>
    `Nie ma takiego dnia jak „${details.word}”. Napisz na przykład: **${examples.tomorrow}**.`,
  'when-past': () => `Ten czas już minął. Wybierz taki, który dopiero będzie, na przykład: **${examples.tomorrow}**.`,
  'when-too-far': () => `To ponad dwa lata stąd. Wybierz wcześniejszy dzień, na przykład: **${examples.tomorrow}**.`,
  'when-contradiction': (details) =>
    `Te słowa do siebie nie pasują, więc nie wiem, o który dzień chodzi. Napisz tylko jedno z nich, na przykład: **${details.once ? examples.tomorrow : examples.weekly}**.`,
  'when-unknown': (details) =>
    `Nie mam pewności, co tu znaczy „${details.word}”, i nie chcę zgadywać. Napisz na przykład: **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-not-pause': (details) =>
    `Nie umiem odczytać „${details.word}” jako dni przerwy. Napisz na przykład: **24 gru – 1 sty**, kilka oddziel przecinkiem.`,
  'when-not-date': (details) =>
    `Nie umiem odczytać „${details.word}” jako przyszłego dnia. Napisz na przykład: **15 grudnia**.`,
};

/** Polish for `en-when.ts`. */
export const when: typeof enWhen = {
  everyDay: (details) => `codziennie o ${details.time} (${details.zone})`,
  workdays: (details) => `od poniedziałku do piątku o ${details.time} (${details.zone})`,
  weekly: (details) => `co tydzień: ${details.days}, godz. ${details.time} (${details.zone})`,
  otherWeek: (details) => `co 2 tygodnie: ${details.days}, godz. ${details.time} (${details.zone})`,
  everyWeeks: (details) =>
    `co ${plural(details.weeks, { one: `${details.weeks} tydzień`, few: `${details.weeks} tygodnie`, many: `${details.weeks} tygodni` })}: ${details.days}, godz. ${details.time} (${details.zone})`,
  monthDay: (details) => `${details.day}. dnia każdego miesiąca o ${details.time} (${details.zone})`,
  monthDayOrLast: (details) =>
    `${details.day}. dnia każdego miesiąca, albo ostatniego dnia krótszego miesiąca, o ${details.time} (${details.zone})`,
  nthWeekday: (details) =>
    `co miesiąc: ${writeNth(details.nth, details.weekday)} ${details.weekday}, godz. ${details.time} (${details.zone})`,
  once: (details) => `jednorazowo: ${details.date}, godz. ${details.time} (${details.zone})`,
  pauses: (details) => `przerwa: ${details.pauses}`,
  pauseDay: (details) => details.date,
  pauseSpan: (details) => `od ${details.from} do ${details.to}`,
};
