import type { figures as enFigures } from './en-figures.ts';
import { countIn } from './plurals.ts';

const plural = countIn('pl');

/** Polish for `en-figures.ts`. */
export const figures: typeof enFigures = {
  heading: (days) => `## Jak dbano o tę społeczność przez ostatnie ${days} dni`,
  asked: (count) => `Moderacja zajęła się wiadomościami i prośbami: **${count}**.`,
  wait: ({ usual, most }) => `Połową z nich w ciągu ${usual}, dziewięcioma na dziesięć w ciągu ${most}.`,
  inTime: (percent) => `Na czas: **${percent} %**.`,
  night: (usual) => `W nocy połową w ciągu ${usual}.`,
  appeals: ({ asked, overturned }) =>
    `Odwołania od decyzji moderacji: ${asked}; na 100 z nich ${overturned} rozstrzygnięto na nowo.`,
  few: 'Jest jeszcze za mało do liczenia. Liczb poniżej pięciu nigdy nie widać, żeby nikogo nie dało się rozpoznać.',
  foot: 'Nikt nie jest wymieniony, a liczb poniżej pięciu nigdy nie widać. Pomagają tu ludzie tacy jak ty i nie zawsze są na nogach. Jeśli możesz wkrótce zrobić sobie krzywdę albo jesteś ranny lub ranna, nie czekaj na nas: `/crisis` od razu pokaże numery.',
  minutes: (count) => plural(count, { one: 'minuty', few: `${count} minut`, many: `${count} minut` }),
  hours: (count) => plural(count, { one: 'godziny', few: `${count} godzin`, many: `${count} godzin` }),
};
