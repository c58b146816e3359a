import type { errors as enErrors, relay as enRelay } from './en-relay.ts';

/** Italian for the errors of `en-relay.ts`. */
export const errors: typeof enErrors = {
  'relay-over': () =>
    'Questa conversazione è finita: è rimasta aperta 72 ore, o qualcuno l’ha chiusa. Per trovare aiuto in ogni momento, usa `/crisis`.',
  'relay-not-yours': () =>
    'Su questo nessuno può più risponderti, o non è tuo. Non è cambiato niente. Per trovare aiuto in ogni momento, usa `/crisis`.',
  'relay-empty': () => 'Non c’è nessuna parola che si possa vedere. Scrivine almeno una. Non è stato inviato niente.',
  'relay-too-long': (details) =>
    `Il tuo testo ha ${details.length} caratteri; c’è spazio per ${details.most}. Puoi inviarlo in due parti. Non è stato inviato niente.`,
  'relay-too-fast': (details) =>
    `Hai scritto spesso negli ultimi ${details.minutes} minuti. Aspetta un po’ e invialo di nuovo. Non è stato inviato niente. Per trovare aiuto in ogni momento, usa \`/crisis\`.`,
  'nobody-can-look': () =>
    'Prima dovrebbe vederlo chi modera, e su questo server non si può mostrare a nessuno. Non è stato pubblicato niente, e nessuno lo ha saputo. Per trovare aiuto in ogni momento, usa `/crisis`.',
  'again-not-yours': () =>
    'Questo non viene più conservato, o non è tuo. Quello che torna indietro resta fino a 72 ore. Non è cambiato niente.',
  'again-decided': () =>
    'Non c’è niente da rivedere: chi modera non te lo ha restituito, o sta già aspettando. Guarda in `/anon mine`.',
  'again-twice': () =>
    'Due persone della moderazione lo hanno visto e restituito. Non si può chiedere un’altra volta. Le tue parole sono tue: puoi cambiarle e scrivere di nuovo.',
};

/** Italian for `en-relay.ts`. */
export const relay: typeof enRelay = {
  ask: '**Una persona che fa volontariato può risponderti attraverso il bot, senza vedere il tuo nome?** Resta aperto 72 ore. Chi fa volontariato non è sempre in piedi.',
  yes: 'Sì, qualcuno può rispondermi',
  how: () =>
    '**Come ti si può raggiungere?** In nessuno dei due modi si vede il tuo nome. Per i messaggi diretti il tuo account viene conservato, chiuso a chiave, finché la conversazione è aperta; poi viene cancellato.',
  here: 'Guarderò in /anon mine',
  direct: 'Mandami un messaggio diretto',
  openedHere: (details) =>
    `Chi fa volontariato sa che vorresti una risposta. Guarda ogni tanto in \`/anon mine\`. La conversazione è aperta fino a ${details.until}; poi viene cancellato tutto. Sono persone alla pari, non terapeuti, e forse dormono. Puoi scrivere per primo o per prima.`,
  openedDirect: (details) =>
    `Chi fa volontariato sa che vorresti una risposta. Arriva come mio messaggio diretto, e sta anche in \`/anon mine\`. La conversazione è aperta fino a ${details.until}; poi viene cancellato tutto. Sono persone alla pari, non terapeuti, e forse dormono. Puoi scrivere per primo o per prima.`,
  heading: (details) =>
    `**La tua conversazione con chi fa volontariato.** La vedi solo tu. È aperta fino a ${details.until}; poi viene cancellato tutto.`,
  empty: () => 'Nessuno ha ancora scritto niente. Puoi cominciare tu.',
  answered: (details) =>
    `**Una persona che fa volontariato ti ha risposto.** Non vede il tuo nome. Puoi rispondere fino a ${details.until}.`,
  left: () =>
    'L’altra persona ha chiuso la conversazione, e quello che è stato detto è cancellato. I motivi possono essere tanti. Se vuoi ancora parlare con qualcuno, `/crisis` mostra chi c’è adesso.',
  you: 'Tu',
  volunteer: 'Chi fa volontariato',
  earlier: 'Prima',
  writeBack: 'Rispondi',
  end: 'Chiudi la conversazione',
  endSure: () =>
    '**Chiudere questa conversazione?** Quello che è stato detto viene cancellato, anche per chi fa volontariato.',
  endYes: 'Sì, chiudila',
  ended: () =>
    'La conversazione è finita, e quello che è stato detto è cancellato. Per trovare aiuto in ogni momento, usa `/crisis`.',
  written: () =>
    'È salvato, e chi fa volontariato sa che hai scritto. Non so dire quando qualcuno lo leggerà. Se potresti fare qualcosa presto o hai una ferita, chiama adesso il numero di emergenza del tuo paese.',
  writeTitle: 'Rispondi',
  writeLabel: 'Quello che scrivi',
  writeDescription: 'Qui lo può leggere chi fa volontariato. Non vede il tuo nome.',
  asked: () =>
    'Lo guarderà un’altra persona della moderazione. Fino ad allora aspetta, e sta in `/anon mine`. Non so dire quanto ci vuole.',
};
