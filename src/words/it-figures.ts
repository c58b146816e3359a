import type { figures as enFigures } from './en-figures.ts';
import { countIn } from './plurals.ts';

const plural = countIn('it');

/** Italian for `en-figures.ts`. */
export const figures: typeof enFigures = {
  heading: (days) => `## Come ci si è presi cura di questa comunità negli ultimi ${days} giorni`,
  asked: (count) => `La moderazione si è occupata di **${count}** messaggi e richieste.`,
  wait: ({ usual, most }) => `La metà è stata presa in carico entro ${usual}, nove su dieci entro ${most}.`,
  inTime: (percent) => `In tempo: **${percent} %**.`,
  night: (usual) => `Di notte, la metà è stata presa in carico entro ${usual}.`,
  appeals: ({ asked, overturned }) =>
    `Ci sono stati ${asked} ricorsi contro decisioni della moderazione; su 100, ${overturned} sono stati decisi di nuovo.`,
  few: 'C’è ancora troppo poco da contare. I numeri sotto il cinque non si mostrano mai, perché nessuno possa essere riconosciuto.',
  foot: 'Nessuno viene nominato, e i numeri sotto il cinque non si mostrano mai. Chi aiuta è una persona come te, e non è sempre sveglia. Se potresti farti del male presto, o sei ferito, non aspettarci: `/crisis` dà subito dei numeri.',
  minutes: (count) => plural(count, { one: 'un minuto', other: `${count} minuti` }),
  hours: (count) => plural(count, { one: 'un’ora', other: `${count} ore` }),
};
