import type { errors as enErrors, when as enWhen } from './en-when.ts';
import { countIn } from './plurals.ts';

const plural = countIn('uk');
const nths: Readonly<Record<string, string>> = {
  first: 'перший',
  second: 'другий',
  third: 'третій',
  fourth: 'четвертий',
};
const feminineNths: Readonly<Record<string, string>> = {
  first: 'перша',
  second: 'друга',
  third: 'третя',
  fourth: 'четверта',
};

/** Weekdays that end in -а or -я are feminine. */
function writeNth(nth: string, weekday: string): string {
  return /[ая]$/u.test(weekday) ? (feminineNths[nth] ?? 'остання') : (nths[nth] ?? 'останній');
}

/** Ukrainian for the errors of `en-when.ts`. */
export const errors: typeof enErrors = {
  'when-empty': () =>
    'Тут нічого не написано, тож я не знаю коли. Напиши, наприклад: **з понеділка до пʼятниці 8:30**.',
  'when-too-long': (details) =>
    `Це задовго: я можу прочитати щонайбільше стільки знаків: ${details.most}. Напиши, наприклад: **з понеділка до пʼятниці 8:30**.`,
  'when-no-time': () => 'Я не бачу тут часу. Додай його, наприклад: **щонеділі о 19**.',
  'when-no-such-time': (details) =>
    `Такого часу, як «${details.word}», немає. Напиши, наприклад: **з понеділка до пʼятниці 8:30**.`,
  'when-two-times': () =>
    'Тут два часи, а може бути лише один. Напиши, наприклад: **щонеділі о 19**. Інший налаштуй окремо.',
  'when-no-such-date': (details) => `Такого дня, як «${details.word}», немає. Напиши, наприклад: **завтра о 21:00**.`,
  'when-past': () => 'Цей час уже минув. Вибери той, що ще буде, наприклад: **завтра о 21:00**.',
  'when-too-far': () => 'До цього понад два роки. Вибери ближчий день, наприклад: **завтра о 21:00**.',
  'when-contradiction': () =>
    'Ці слова не пасують одне до одного, тож незрозуміло, який це день. Напиши лише одне з них, наприклад: **щонеділі о 19**.',
  'when-unknown': (details) =>
    `Не зовсім зрозуміло, що тут означає «${details.word}», а вгадувати я не хочу. Напиши, наприклад: **з понеділка до пʼятниці 8:30**.`,
  'when-not-pause': (details) =>
    `Не можу прочитати «${details.word}» як дні перерви. Напиши, наприклад: **24 груд. – 1 січ.**, кілька розділи комою.`,
  'when-not-date': (details) =>
    `Не можу прочитати «${details.word}» як майбутній день. Напиши, наприклад: **15 грудня**.`,
};

/** Ukrainian for `en-when.ts`. */
export const when: typeof enWhen = {
  everyDay: (details) => `щодня о ${details.time} (${details.zone})`,
  workdays: (details) => `з понеділка до пʼятниці о ${details.time} (${details.zone})`,
  weekly: (details) => `щотижня: ${details.days}, о ${details.time} (${details.zone})`,
  otherWeek: (details) => `раз на 2 тижні: ${details.days}, о ${details.time} (${details.zone})`,
  everyWeeks: (details) =>
    `раз на ${plural(details.weeks, { one: `${details.weeks} тиждень`, few: `${details.weeks} тижні`, many: `${details.weeks} тижнів` })}: ${details.days}, о ${details.time} (${details.zone})`,
  monthDay: (details) => `${details.day}-го числа кожного місяця о ${details.time} (${details.zone})`,
  monthDayOrLast: (details) =>
    `${details.day}-го числа кожного місяця, або в останній день коротшого місяця, о ${details.time} (${details.zone})`,
  nthWeekday: (details) =>
    `щомісяця: ${writeNth(details.nth, details.weekday)} ${details.weekday}, о ${details.time} (${details.zone})`,
  once: (details) => `один раз: ${details.date}, о ${details.time} (${details.zone})`,
  pauses: (details) => `перерва: ${details.pauses}`,
  pauseDay: (details) => details.date,
  pauseSpan: (details) => `з ${details.from} до ${details.to}`,
};
