import type { figures as enFigures } from './en-figures.ts';
import { countIn } from './plurals.ts';

const plural = countIn('es');

/** Spanish for `en-figures.ts`. */
export const figures: typeof enFigures = {
  heading: (days) => `## Cómo se cuidó esta comunidad en los últimos ${days} días`,
  asked: (count) => `La moderación se ocupó de **${count}** mensajes y deseos.`,
  wait: ({ usual, most }) => `La mitad se atendió en menos de ${usual}; nueve de cada diez, en menos de ${most}.`,
  inTime: (percent) => `A tiempo: **${percent} %**.`,
  night: (usual) => `De noche, la mitad se atendió en menos de ${usual}.`,
  appeals: ({ asked, overturned }) =>
    `Contra lo que decidió la moderación hubo ${asked} recursos; de cada 100, ${overturned} se decidieron de nuevo.`,
  few: 'Todavía hay muy poco que contar. Los números menores de cinco nunca se muestran, para que no se pueda reconocer a nadie.',
  foot: 'No se nombra a nadie, y los números menores de cinco nunca se muestran. Quienes ayudan son personas como tú, y no siempre están despiertas. Si podrías hacerte daño pronto, o ya te lo hiciste, no nos esperes: `/crisis` te da números enseguida.',
  minutes: (count) => plural(count, { one: 'un minuto', other: `${count} minutos` }),
  hours: (count) => plural(count, { one: 'una hora', other: `${count} horas` }),
};
