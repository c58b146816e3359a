import type { errors as enErrors, history as enHistory } from './en-history.ts';
import { countIn } from './plurals.ts';

const plural = countIn('it');

const inDays = (days: number) => plural(days, { one: `${days} giorno`, other: `${days} giorni` });

/** Italian for the errors of `en-history.ts`. */
export const errors: typeof enErrors = {
  'history-off': () =>
    'Qui non si può tenere uno storico: chi gestisce questo bot non lo ha attivato. Non è cambiato niente. I check-in funzionano lo stesso anche senza.',
};

/** Italian for `en-history.ts`. */
export const history: typeof enHistory = {
  command: {
    description: 'Il tuo storico di quello che hai premuto nei check-in, se ne vuoi uno',
    options: { do: 'Che cosa farne; senza questo, lo vedi', days: 'Per quanti giorni resta ogni risposta' },
    do: { show: 'Fammelo vedere', stop: 'Non tenere più niente', erase: 'Cancellare tutto in una volta' },
  },
  days: (details) => inDays(details.days),
  off: 'Qui di quello che premi nei check-in non si tiene niente con il tuo nome. Come sta una persona è un dato sulla salute, e Discord ha regole severe per questo. Chi gestisce questo bot non ha attivato uno storico.',
  offLeft:
    'Quello che era stato tenuto prima sparisce entro un’ora. Per cancellarlo subito, usa `/checkin history do:erase`.',
  ask: {
    heading: '## Vorresti uno storico?',
    intro: 'È solo per te, per guardare indietro. Non ti serve per forza: i check-in funzionano lo stesso anche senza.',
    what: '**Che cosa terrei:** quello che premi e il giorno. Vale per i tuoi check-in e per quelli dei tuoi gruppi. Nessuna parola, e nemmeno quale gruppo fosse.',
    long: '**Per quanto tempo:** per tutti i giorni che scegli. Dopo, ogni risposta sparisce da sola.',
    who: '**Chi potrebbe leggerlo:** non gli altri membri, non i moderatori, non chi possiede il server. È chiuso con una chiave tua. Ma chi gestisce questo bot ha tutte le chiavi e potrebbe leggerlo. Quando lo guardi, ti arriva attraverso Discord.',
    end: '**Come finisce:** con `/checkin history do:stop` non tengo più niente. Con `/checkin history do:erase` sparisce tutto in una volta.',
    where: 'Il tuo sì vale su ogni server dove sono.',
    yes: (details) => `Sì, tienilo ${inDays(details.days)}`,
    other: 'Sì, ma per meno o più tempo',
    no: 'No',
  },
  declined: 'Va bene. Non si tiene niente. Se cambi idea, usa `/checkin history`.',
  begun: (details) =>
    `Va bene. Da adesso tengo ogni risposta che premi per ${inDays(details.days)}. Per guardarlo, smettere o cancellarlo, usa \`/checkin history\`.`,
  changed: (details) => `Adesso ogni risposta resta ${inDays(details.days)}. Quello che è più vecchio non c’è più.`,
  heading: '## Il tuo storico',
  empty: 'Non c’è ancora niente. La prossima cosa che premi sarà qui.',
  counts: 'Quello che hai premuto, e quante volte:',
  count: (details) => `${details.level}: ${details.count}`,
  week: (details) => `**${details.from} – ${details.to}** · ${details.days}`,
  day: (details) => `${details.day}: ${details.levels}`,
  before: 'Prima, mese per mese:',
  month: (details) => `**${details.month}** · ${details.counts}`,
  picture: (details) =>
    `Nell’immagine ogni giorno ha il suo posto, da sinistra a destra. La linea in alto è “${details.best}” e quella in basso “${details.hardest}”. Dove non c’è un segno, non è stato tenuto niente. Prima di ogni settimana c’è una linea sottile.`,
  alt: (details) =>
    `Un’immagine dei giorni dal ${details.from} al ${details.to}. In ${plural(details.count, { one: `${details.count} giorno`, other: `${details.count} giorni` })} ci sono segni su cinque linee, da “${details.hardest}” in basso a “${details.best}” in alto. Il resto è vuoto. Il testo insieme dice che cosa c’era ogni giorno.`,
  noPicture: 'Questa volta l’immagine non si è potuta disegnare. Il testo dice lo stesso.',
  kept: (details) =>
    `Il tuo sì a questo: ${details.since}. Ogni risposta sparisce da sola dopo ${inDays(details.days)}. Qui la vedi solo tu. Chi gestisce questo bot potrebbe leggerla.`,
  stopped:
    'Non si tiene più niente. Quello che vedi qui sparisce da solo quando passano i suoi giorni, o subito se lo cancelli.',
  stop: 'Non tenere più niente',
  erase: 'Cancella tutto',
  longer: 'Tienilo per meno o più tempo',
  again: 'Sì, tienilo di nuovo',
  eraseAsk: 'Cancello tutto? Non si può recuperare. Dopo, non si tiene più niente.',
  eraseYes: 'Sì, cancella tutto',
  erased: (details) =>
    plural(details.count, {
      one: `Cancellato: ${details.count} risposta. Non resta niente, e non si tiene più niente.`,
      other: `Cancellato: ${details.count} risposte. Non resta niente, e non si tiene più niente.`,
    }),
  erasedNone: 'Non c’era niente da cancellare. Non si tiene niente, e non si terrà più niente.',
};
