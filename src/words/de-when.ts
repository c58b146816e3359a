import type { errors as enErrors, when as enWhen } from './en-when.ts';

const nths: Readonly<Record<string, string>> = {
  first: 'ersten',
  second: 'zweiten',
  third: 'dritten',
  fourth: 'vierten',
};

/** What is understood: two that come again, and one that comes once. */
const examples = {
  often: 'montags bis freitags 8:30',
  weekly: 'sonntags um 19 Uhr',
  tomorrow: 'morgen 21:00',
};

/** German for the errors of `en-when.ts`. */
export const errors: typeof enErrors = {
  'when-empty': (details) =>
    `Es steht nichts da, deshalb weiß ich nicht, wann. Schreib es so: **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-too-long': (details) =>
    `Das ist zu lang: Ich kann höchstens ${details.most} Zeichen lesen. Schreib es so: **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-no-time': (details) =>
    `Darin finde ich keine Uhrzeit. Schreib eine dazu, zum Beispiel so: **${details.once ? examples.tomorrow : examples.weekly}**.`,
  'when-no-such-time': (details) =>
    `Die Uhrzeit „${details.word}“ gibt es nicht. Schreib sie so: **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-two-times': (details) =>
    `Darin stehen zwei Uhrzeiten, es kann aber nur eine sein. Schreib es so: **${details.once ? examples.tomorrow : examples.weekly}**.${details.once ? '' : ' Leg die andere für sich an.'}`,
  'when-no-such-date': (details) =>
    `Den Tag „${details.word}“ gibt es nicht. Schreib ihn so: **${examples.tomorrow}**.`,
  'when-past': () =>
    `Diese Zeit ist schon vorbei. Wähl eine, die noch kommt, zum Beispiel so: **${examples.tomorrow}**.`,
  'when-too-far': () =>
    `Das ist mehr als zwei Jahre hin. Wähl einen früheren Tag, zum Beispiel so: **${examples.tomorrow}**.`,
  'when-contradiction': (details) =>
    `Das passt nicht zusammen, deshalb weiß ich nicht, welcher Tag gemeint ist. Schreib nur eines davon, zum Beispiel so: **${details.once ? examples.tomorrow : examples.weekly}**.`,
  'when-unknown': (details) =>
    `Ich bin nicht sicher, was „${details.word}“ hier heißt, und will nicht raten. Schreib es so: **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-not-pause': (details) =>
    `„${details.word}“ kann ich nicht als freie Tage lesen. Schreib sie so: **24. Dez. – 1. Jan.**, mehrere mit Komma dazwischen.`,
  'when-not-date': (details) =>
    `„${details.word}“ kann ich nicht als kommenden Tag lesen. Schreib ihn so: **15. Dezember**.`,
};

/** German for `en-when.ts`. */
export const when: typeof enWhen = {
  everyDay: (details) => `jeden Tag um ${details.time} Uhr (${details.zone})`,
  workdays: (details) => `von Montag bis Freitag um ${details.time} Uhr (${details.zone})`,
  weekly: (details) => `jeden ${details.days} um ${details.time} Uhr (${details.zone})`,
  otherWeek: (details) => `alle zwei Wochen am ${details.days} um ${details.time} Uhr (${details.zone})`,
  everyWeeks: (details) => `alle ${details.weeks} Wochen am ${details.days} um ${details.time} Uhr (${details.zone})`,
  monthDay: (details) => `am ${details.day}. jedes Monats um ${details.time} Uhr (${details.zone})`,
  monthDayOrLast: (details) =>
    `am ${details.day}. jedes Monats, oder am letzten Tag eines kürzeren, um ${details.time} Uhr (${details.zone})`,
  nthWeekday: (details) =>
    `am ${nths[details.nth] ?? 'letzten'} ${details.weekday} jedes Monats um ${details.time} Uhr (${details.zone})`,
  once: (details) => `einmal, am ${details.date} um ${details.time} Uhr (${details.zone})`,
  pauses: (details) => `nicht ${details.pauses}`,
  pauseDay: (details) => `am ${details.date}`,
  pauseSpan: (details) => `vom ${details.from} bis ${details.to}`,
};
