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

/** Polish for the errors of `en-when.ts`. */
export const errors: typeof enErrors = {
  'when-empty': () => 'Nic tu nie ma, więc nie wiem, kiedy. Napisz na przykład: **od poniedziałku do piątku 8:30**.',
  'when-too-long': (details) =>
    `To za długie: mogę przeczytać najwyżej tyle znaków: ${details.most}. Napisz na przykład: **od poniedziałku do piątku 8:30**.`,
  'when-no-time': () => 'Nie widzę tu godziny. Dopisz ją, na przykład: **w każdą niedzielę o 19**.',
  'when-no-such-time': (details) =>
    `Nie ma takiej godziny jak „${details.word}”. Napisz na przykład: **od poniedziałku do piątku 8:30**.`,
  'when-two-times': () =>
    'Widzę tu dwie godziny, a może być tylko jedna. Napisz na przykład: **w każdą niedzielę o 19**. Drugą ustaw osobno.',
  'when-no-such-date': (details) => `Nie ma takiego dnia jak „${details.word}”. Napisz na przykład: **jutro o 21:00**.`,
  'when-past': () => 'Ten czas już minął. Wybierz taki, który dopiero będzie, na przykład: **jutro o 21:00**.',
  'when-too-far': () => 'To ponad dwa lata stąd. Wybierz wcześniejszy dzień, na przykład: **jutro o 21:00**.',
  'when-contradiction': () =>
    'Te słowa do siebie nie pasują, więc nie wiem, o który dzień chodzi. Napisz tylko jedno z nich, na przykład: **w każdą niedzielę o 19**.',
  'when-unknown': (details) =>
    `Nie mam pewności, co tu znaczy „${details.word}”, i nie chcę zgadywać. Napisz na przykład: **od poniedziałku do piątku 8:30**.`,
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
