import type { figures as enFigures } from './en-figures.ts';
import { countIn } from './plurals.ts';

const plural = countIn('de');

/** German for `en-figures.ts`. */
export const figures: typeof enFigures = {
  heading: (days) => `## Wie sich in den letzten ${days} Tagen um diese Gemeinschaft gekümmert wurde`,
  asked: (count) => `Die Moderation hat sich um **${count}** Nachrichten und Wünsche gekümmert.`,
  wait: ({ usual, most }) => `Die Hälfte davon in weniger als ${usual}, neun von zehn in weniger als ${most}.`,
  inTime: (percent) => `Rechtzeitig: **${percent} %**.`,
  night: (usual) => `Nachts die Hälfte in weniger als ${usual}.`,
  appeals: ({ asked, overturned }) =>
    `Gegen Entscheidungen der Moderation gab es ${asked} Einsprüche; von 100 wurden ${overturned} neu entschieden.`,
  few: 'Noch gibt es zu wenig zu zählen. Zahlen unter fünf werden nie gezeigt, damit niemand darin zu finden ist.',
  foot: 'Niemand wird genannt, und Zahlen unter fünf werden nie gezeigt. Freiwillige sind Menschen wie du und nicht immer wach. Wenn du dir bald etwas antun könntest oder verletzt bist, warte nicht auf uns: `/crisis` zeigt sofort Nummern.',
  minutes: (count) => plural(count, { one: 'einer Minute', other: `${count} Minuten` }),
  hours: (count) => plural(count, { one: 'einer Stunde', other: `${count} Stunden` }),
};
