import type { errors as enErrors, round as enRound } from './en-round.ts';

/** Italian for the errors of `en-round.ts`. */
export const errors: typeof enErrors = {
  'round-over': () =>
    'Questo giro è finito, quindi non è stato annotato niente. Se adesso hai bisogno di qualcuno, usa `/crisis`.',
  'round-undo-late': () =>
    'Questo giro è finito, quindi quello che hai premuto conta ancora. Il tuo nome non c’è. Non è cambiato niente.',
  'round-not-member': () =>
    'Questo giro è per le persone di questo gruppo. Non è stato annotato niente. Per un aiuto a ogni ora usa `/crisis`.',
  'round-words-missing': () =>
    'Qui non c’è niente da leggere, quindi non è stato annotato niente. Scrivi qualche parola o premi un pulsante del giro.',
  'round-not-allowed': () =>
    'In questo momento non puoi scrivere in questo gruppo, quindi le tue parole lì non si vedono. Per un aiuto a ogni ora usa `/crisis`.',
  'round-no-place': () =>
    'In questo momento non posso scrivere in questo gruppo, quindi le tue parole lì non si vedono. Per favore, dillo a chi si prende cura del gruppo: `/group doctor` mostra che cosa me lo impedisce.',
};

/** Italian for `en-round.ts`. */
export const round: typeof enRound = {
  how: (details) =>
    `Premi quello che va bene per te, o niente. Quello che premi conta senza il tuo nome. Fino a ${details.when} annoto che hai risposto, così nessuno conta due volte.`,
  levels: {
    1: '🌧️ Molto difficile',
    2: '🌥️ Difficile',
    3: '⛅ Così così',
    4: '🌤️ Abbastanza bene',
    5: '☀️ Bene',
  },
  write: 'Scrivi qualcosa',
  skip: 'Oggi no',
  support: 'Mi servirebbe sostegno',
  count: (details) =>
    details.count === 1 ? 'Una persona del gruppo ha risposto.' : `Abbiamo risposto in ${details.count}.`,
  over: 'Questo giro è finito.',
  noted: (details) => `Annotato: ${details.level}. Conta senza il tuo nome.`,
  notedAlready:
    'In questo giro avevi già risposto, e vale la prima risposta. Quello che premi non si vede mai con il tuo nome.',
  lowOffer:
    'Non devi restare da solo o da sola con questo. Puoi scrivere qualche parola o guardare che cosa potrebbe aiutare.',
  undo: 'È stato uno sbaglio',
  undone: 'Non conta più. Puoi premere altro.',
  skipped: 'Va bene. Non è stato annotato niente.',
  form: {
    title: 'Qualche parola',
    text: 'Che cosa vorresti dire?',
    who: 'Chi può leggerlo?',
    whoDescription: 'Se sembra che una vita sia in pericolo, i volontari sanno che forse ti serve aiuto.',
    group: 'Il gruppo, con il mio nome',
    me: 'Solo io',
  },
  shared: (details) => `${details.who} scrive:`,
  sharedNoted: 'Le tue parole stanno arrivando al gruppo, con il tuo nome.',
  sharedTold: 'Anche i volontari qui ricevono un avviso, perché le tue parole sembrano pesanti.',
  own: 'Ecco le tue parole. Le vedi solo tu, e io non ne tengo niente. Copiale se le vuoi per dopo.',
  notShared: {
    danger:
      'Le tue parole non sono state mostrate al gruppo: un programma ha trovato che una vita potrebbe essere in pericolo. I programmi sbagliano.',
    method:
      'Le tue parole non sono state mostrate al gruppo: un programma ci ha trovato qualcosa che può essere pericoloso da leggere per altri, come un modo di farsi del male. I programmi sbagliano.',
    harm: 'Le tue parole non sono state mostrate al gruppo: un programma ci ha trovato qualcosa che può ferire qualcuno, o che è di qualcun altro, come un numero di telefono. I programmi sbagliano.',
  },
  told: {
    self: 'I volontari qui vengono a sapere che forse ti serve aiuto, con il tuo nome, così possono scriverti. Non ricevono le tue parole. Non sono sempre svegli.',
    other:
      'I volontari qui vengono a sapere che qualcuno potrebbe essere in pericolo, con il tuo nome, così possono scriverti. Non ricevono le tue parole. Non sono sempre svegli.',
    harm: 'I moderatori vengono a sapere che hai scritto qualcosa del genere, con il tuo nome. Non ricevono le tue parole. Se è un errore, dillo a loro.',
  },
  notDelivered: 'Le tue parole non si sono potute mostrare nel gruppo: lì non posso più scrivere. Eccole:',
};
