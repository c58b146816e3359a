import type { errors as enErrors, ownAsk as enOwnAsk } from './en-own-ask.ts';

/** Italian for the errors of `en-own-ask.ts`. */
export const errors: typeof enErrors = {
  'own-over': () =>
    'Questo check-in è finito, quindi non è stato annotato niente. Per rispondere adesso, usa `/checkin now` sul server. Se adesso hai bisogno di qualcuno, usa `/crisis`.',
  'own-gone': () =>
    'Questo check-in non c’è più, quindi non è stato annotato niente. Per farne uno nuovo, usa `/checkin schedule` sul server. Se adesso hai bisogno di qualcuno, usa `/crisis`.',
  'own-not-yours': () =>
    'Questo check-in è per un’altra persona, quindi non è stato annotato niente. Per farne uno tuo, usa `/checkin schedule`. Per un aiuto a ogni ora usa `/crisis`.',
  'own-later-enough': (details) =>
    `L’hai già rimandato tre volte, e più spesso non chiedo. Puoi ancora rispondere qui fino a ${details.when}.`,
  'own-later-before': (details) =>
    `L’hai già rimandato, e vale il messaggio più recente. Puoi ancora rispondere qui fino a ${details.when}.`,
  'own-later-nowhere': (details) =>
    `In questo momento lì non posso scriverti, quindi non l’ho rimandato. Puoi ancora rispondere qui fino a ${details.when}.`,
  'own-later-answered': () =>
    'Non c’è niente da rimandare: a questo hai già risposto. Se adesso è diverso, puoi scrivere qualche parola.',
  'own-later-let-go': () =>
    'Non c’è niente da rimandare: questo l’hai lasciato passare. Se vuoi, puoi ancora premere quello che va bene per te.',
};

/** Italian for `en-own-ask.ts`. */
export const ownAsk: typeof enOwnAsk = {
  whose: (details) => `Un check-in per ${details.who}`,
  prompt: 'Come stai adesso?',
  goals: 'Quello che vuoi tenere a mente:',
  how: (details) =>
    `Premi quello che va bene per te, o niente. Annoto che hai risposto. Quello che premi resta solo se hai chiesto uno storico. Aperto fino a ${details.when}.`,
  howInGroup: (details) =>
    `Gli altri qui vedono questo messaggio, ma non quello che premi. Annoto che hai risposto. Quello che premi resta solo se hai chiesto uno storico. Aperto fino a ${details.when}.`,
  early: 'Se rispondi adesso, vale per oggi, e oggi non te lo chiedo più.',
  back: 'È bello che tu sia qui.',
  later: 'Più tardi',
  pause: 'Pausa',
  noted: (details) => `Hai premuto: ${details.level}. Annoto che hai risposto.`,
  notedAlready: 'A questo hai già risposto. Se adesso è diverso, puoi scrivere qualche parola.',
  undone: 'È ritirato. Puoi premere altro.',
  undoLate: 'Era già ritirato, o non hai ancora risposto. Non è cambiato niente.',
  skipped: 'Va bene. Allora oggi no.',
  again: (details) => `Va bene. Te lo chiedo di nuovo: ${details.when}.`,
  againLast: 'È la terza volta per questo, quindi dopo non chiedo più.',
  laterOver: (details) =>
    `A quell’ora questo check-in sarà finito, quindi non l’ho rimandato. Puoi rispondere qui fino a ${details.when}.`,
  laterQuiet: (details) =>
    `Sarebbe nelle tue ore di silenzio, quindi non l’ho rimandato. Puoi rispondere qui fino a ${details.when}.`,
  otherTime: 'Forse va meglio un’altra ora:',
  laterTimes: { 30: 'Tra 30 minuti', 60: 'Tra 1 ora', 180: 'Tra 3 ore' },
  pauseHow: 'Per quanto tempo vuoi silenzio? Puoi riprendere quando vuoi, e non c’è niente da recuperare.',
  pauseFor: { 1: '1 giorno', 3: '3 giorni', 7: '1 settimana', open: 'Finché non riprendo' },
  pauseDate: 'Fino a un giorno',
  pauseForm: {
    title: 'Pausa fino a un giorno',
    until: 'Da quale giorno posso chiedere di nuovo?',
    description: 'Per esempio: 24 dicembre, lunedì prossimo, tra 2 settimane.',
  },
  pausedOpen: 'Va bene. Non te lo chiedo più finché non riprendi.',
  goOn: 'Riprendi',
  resumed: (details) => `Te lo chiedo di nuovo: ${details.when}.`,
  quietEnd:
    'Ho chiesto alcune volte e adesso smetto, per non esserti d’intralcio. Va bene così. Se vuoi riprendere, basta premere.',
  now: {
    description: 'Rispondi adesso al tuo check-in',
    none: 'Qui non hai un check-in tuo. Per farne uno, usa `/checkin schedule`. Se adesso è difficile, un aiuto c’è.',
    which: 'A quale vorresti rispondere?',
    choose: 'Scegli un check-in',
  },
  told: {
    self: 'I volontari del tuo server vengono a sapere che forse ti serve aiuto, con il tuo nome, così possono scriverti. Non ricevono le tue parole. Non sono sempre svegli.',
    other:
      'I volontari del tuo server vengono a sapere che qualcuno potrebbe essere in pericolo, con il tuo nome, così possono scriverti. Non ricevono le tue parole. Non sono sempre svegli.',
  },
};
