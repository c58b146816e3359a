import type { figures as enFigures } from './en-figures.ts';
import { countIn } from './plurals.ts';

const plural = countIn('uk');

/** Ukrainian for `en-figures.ts`. */
export const figures: typeof enFigures = {
  heading: (days) => `## Як про цю спільноту дбали за останні ${days} днів`,
  asked: (count) => `Модерація подбала про повідомлення та прохання: **${count}**.`,
  wait: ({ usual, most }) =>
    `Про половину з них — щонайбільше за ${usual}, про дев’ять із десяти — щонайбільше за ${most}.`,
  inTime: (percent) => `Вчасно: **${percent} %**.`,
  night: (usual) => `Уночі про половину — щонайбільше за ${usual}.`,
  appeals: ({ asked, overturned }) =>
    `Оскаржень рішень модерації: ${asked}; зі 100 з них ${overturned} вирішено по-новому.`,
  few: 'Поки що замало, щоб рахувати. Числа, менші за п’ять, ніколи не показуються, щоб нікого не можна було впізнати.',
  foot: 'Нікого не названо, а числа, менші за п’ять, ніколи не показуються. Волонтери — такі самі люди, як ти, і не завжди не сплять. Якщо ти можеш невдовзі собі нашкодити або тобі вже боляче, не чекай на нас: `/crisis` одразу покаже номери.',
  minutes: (count) => plural(count, { one: `${count} хвилину`, few: `${count} хвилини`, many: `${count} хвилин` }),
  hours: (count) => plural(count, { one: `${count} годину`, few: `${count} години`, many: `${count} годин` }),
};
