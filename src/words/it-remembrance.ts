import type { remembrance as enRemembrance } from './en-remembrance.ts';

/** Italian for `en-remembrance.ts`. */
export const remembrance: typeof enRemembrance = {
  heading: () => '**Un posto per ricordare insieme**',
  share: () =>
    'Puoi raccontare un ricordo, dire che cosa è stata per te questa persona, o solo leggere. Ognuno vive il lutto a modo suo. Non c’è un modo giusto, né un momento giusto.',
  leaveOut: () =>
    'Per favore, non scrivere come e dove è successo, e non condividere ultimi messaggi. Questi dettagli possono ferire chi sta passando un momento difficile. Anche le supposizioni e le accuse fanno male. Chi modera può toglierle.',
  help: () =>
    'Non devi portare questo peso da solo o da sola. Parla con qualcuno di cui ti fidi. Il pulsante qui sotto ti mostra con chi puoi parlare. Quello che appare dopo lo vedi solo tu.',
  pace: (details) => `Perché resti un posto calmo, puoi scrivere una volta ogni ${details.seconds} secondi.`,
  until: (details) => `Puoi scrivere qui fino a questa data: ${details.when}. Dopo potrai ancora leggere.`,
  unread: () => 'Nessun programma legge quello che si scrive qui.',
  last: (details) =>
    `Puoi scrivere qui fino a questa data: ${details.when}. Dopo potrai ancora leggere. Grazie a chi ha scritto e a chi ha letto. Il lutto non finisce in un giorno. Se vuoi parlare, adesso o più avanti, il pulsante ti mostra con chi.`,
};
