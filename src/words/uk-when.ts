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

/** What is understood: two that come again, and one that comes once. */
const examples = {
  often: 'з понеділка до пʼятниці 8:30',
  weekly: 'щонеділі о 19',
  tomorrow: 'завтра о 21:00',
};

/** Ukrainian for the errors of `en-when.ts`. */
export const errors: typeof enErrors = {
  'when-empty': (details) =>
    `Тут нічого не написано, тож я не знаю коли. Напиши, наприклад: **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-too-long': (details) =>
    `Це задовго: я можу прочитати щонайбільше стільки знаків: ${details.most}. Напиши, наприклад: **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-no-time': (details) =>
    `Я не бачу тут часу. Додай його, наприклад: **${details.once ? examples.tomorrow : examples.weekly}**.`,
  'when-no-such-time': (details) =>
    `Такого часу, як «${details.word}», немає. Напиши, наприклад: **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-two-times': (details) =>
    `Тут два часи, а може бути лише один. Напиши, наприклад: **${details.once ? examples.tomorrow : examples.weekly}**.${details.once ? '' : ' Інший налаштуй окремо.'}`,
  'when-no-such-date': (details) =>
    `Такого дня, як «${details.word}», немає. Напиши, наприклад: **${examples.tomorrow}**.`,
  'when-past': () => `Цей час уже минув. Вибери той, що ще буде, наприклад: **${examples.tomorrow}**.`,
  'when-too-far': () => `До цього понад два роки. Вибери ближчий день, наприклад: **${examples.tomorrow}**.`,
  'when-contradiction': (details) =>
    `Ці слова не пасують одне до одного, тож незрозуміло, який це день. Напиши лише одне з них, наприклад: **${details.once ? examples.tomorrow : examples.weekly}**.`,
  'when-unknown': (details) =>
    `Не зовсім зрозуміло, що тут означає «${details.word}», а вгадувати я не хочу. Напиши, наприклад: **${details.once ? examples.tomorrow : examples.often}**.`,
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
