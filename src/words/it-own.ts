import type { errors as enErrors, own as enOwn } from './en-own.ts';

/** Italian for the errors of `en-own.ts`. */
export const errors: typeof enErrors = {
  'receipt-wrong': () =>
    'Non conosco nessun messaggio con questa ricevuta su questo server. Una ricevuta ha 26 lettere e cifre. Guardala ancora: vale per il server dove è stata mostrata. Quello che stava in un server o un gruppo cancellato qui è perso per sempre.',
  'receipt-limit': () =>
    'Ci sono state troppe ricevute che non conosco. Aspetta dieci minuti e riprova. Non è cambiato niente.',
  'own-needs-receipt': () =>
    'Non posso più sapere che l’hai scritto tu: si sa solo fino a 72 ore. Con la ricevuta puoi ancora cambiarlo o cancellarlo: `/anon edit`, `/anon delete`.',
  'own-on-its-way': () =>
    'È in viaggio e in questo momento non si può cambiare. Riprova quando è arrivato, o ritiralo con `/anon mine`.',
  'own-too-often': () => 'Hai cambiato qualcosa molte volte in poco tempo. Aspetta un’ora e riprova.',
  'own-returned': () =>
    'Questo non è stato pubblicato, quindi non c’è niente da cambiare. Con `/anon mine` vedi perché, e con `/anon post` puoi inviarlo di nuovo.',
};

/** Italian for `en-own.ts`. */
export const own: typeof enOwn = {
  optionNames: { receipt: 'ricevuta' },
  options: { receipt: 'La ricevuta che hai visto quando l’hai scritto' },
  mine: {
    heading: () => '**Quello che hai scritto qui in modo anonimo**',
    none: () =>
      'Non trovo niente che tu abbia scritto qui in modo anonimo negli ultimi tre giorni. Per quello che è più vecchio usa la ricevuta: `/anon mine receipt:`, `/anon edit` o `/anon delete`.',
    quiet: () =>
      '-# Lo vedi solo tu. Dopo 72 ore non posso più sapere che cosa hai scritto: allora la sua ricevuta lo mostra, lo cambia e lo cancella.',
    post: (details) => `${details.mark} **${details.name}**, un messaggio in ${details.group}`,
    reply: (details) => `${details.mark} **${details.name}**, una risposta in ${details.group}`,
    edit: (details) => `${details.mark} **${details.name}**, una modifica a un messaggio in ${details.group}`,
    states: {
      asked: 'Aspetta te: potresti essere riconosciuto da questo.',
      first: 'Aspetta i moderatori: in questo gruppo guardano tutto prima.',
      harm: 'Aspetta i moderatori: un programma ha trovato qualcosa che può fare male a qualcuno.',
      danger:
        'Aspetta i moderatori: un programma ha trovato che una vita potrebbe essere in pericolo. Per un aiuto adesso, usa `/crisis`.',
      method:
        'Aspetta i moderatori: un programma ha trovato qualcosa che può essere pericoloso da leggere. Per un aiuto adesso, usa `/crisis`.',
      sending: 'In viaggio.',
      removed: 'Non è più su Discord: qualcuno l’ha cancellato lì.',
    },
    posted: (details) => `Pubblicato: ${details.link}`,
    replies: {
      some: (details) => `Messaggi nel suo thread finora: ${details.count}`,
      none: () => 'Finora nessuno ha risposto nel suo thread.',
      unknown: () => 'In questo momento non si può sapere quante risposte ci sono.',
      inLine: () => 'Le risposte stanno sotto, una dopo l’altra, quindi non si possono contare.',
    },
    note: (details) => `Ti hanno scritto: ${details.note}`,
    reasons: {
      unkind: 'Non pubblicato. I moderatori dicono: può fare male a qualcuno.',
      'names-somebody': 'Non pubblicato. I moderatori dicono: si potrebbe riconoscere qualcuno.',
      means: 'Non pubblicato. I moderatori dicono: parla di modi che per altri è pericoloso leggere.',
      advice: 'Non pubblicato. I moderatori dicono: dà consigli che potrebbero essere pericolosi.',
      'off-topic': 'Non pubblicato. I moderatori dicono: non è adatto a questo gruppo.',
      advertising: 'Non pubblicato. I moderatori dicono: è pubblicità.',
      other: 'Non pubblicato. Così hanno deciso i moderatori.',
      'taken-back': 'Non pubblicato: l’hai ritirato.',
      left: 'Non pubblicato: non eri più nel gruppo.',
      'timed-out': 'Non pubblicato: eri in pausa forzata su questo server.',
      muted: 'Non pubblicato: in quel momento non potevi scrivere in modo anonimo, per decisione dei moderatori.',
      'place-gone': 'Non pubblicato: il suo posto non c’è più.',
      'no-permission': 'Non pubblicato: non mi è permesso scrivere lì.',
      closed: 'Non pubblicato: in questo gruppo non ci sono più messaggi anonimi.',
      paused: 'Non pubblicato: i messaggi anonimi erano in pausa su questo server.',
      'too-new': 'Non pubblicato: non eri su questo server da abbastanza tempo.',
      'replies-closed': 'Non pubblicato: chi ha scritto il messaggio non voleva più risposte anonime.',
      'too-late': 'Non pubblicato: era passato troppo tempo.',
      failed: 'Non pubblicato: non ha funzionato, e non è stata colpa tua.',
    },
    words: 'Mostra le mie parole',
    change: 'Cambia',
    takeBack: 'Ritira',
    delete: 'Cancella',
    talk: 'Parla con un volontario',
    again: 'Chiedi un secondo sguardo',
    lookAsked: () => 'È stato chiesto un secondo sguardo a un’altra persona della moderazione.',
    staysHidden: () =>
      'La moderazione ha nascosto questo post. Anche un’altra persona l’ha guardato, e resta nascosto.',
    blocked: () => 'Hai scelto di non vedere quello che alcune persone scrivono qui in modo anonimo.',
    unblock: 'Rivedi tutti',
    unblocked: () => 'Vedi di nuovo qui i messaggi anonimi di tutti.',
  },
  shown: {
    heading: () => '**Le tue parole**',
    none: () => 'Non ne conservo più nessuna parola.',
  },
  edit: {
    heading: (details) => `**Ecco che cosa hai scritto:** ${details.place}`,
    unread: () => 'In questo momento non riesco a leggerlo su Discord. Il modulo sarà vuoto.',
    how: () =>
      'Una modifica viene guardata come un messaggio nuovo. Se deve aspettare i moderatori, le parole di prima restano finché non decidono. Discord mostra che un messaggio è stato cambiato, e quando. La tua ricevuta resta la stessa.',
    renews: () =>
      'Fino a 72 ore dalla modifica, i moderatori possono impedire a chi l’ha fatta di scrivere ancora in modo anonimo, senza vedere chi è. Per questo vale quello che leggi adesso:',
    title: 'Cambia le tue parole',
    changed: (details) => `Le tue parole sono cambiate: ${details.place}`,
    soon: () => 'La tua modifica è salvata e appare tra un momento.',
    saved: () => 'Le tue parole nuove sono salvate al posto di quelle di prima. Aspettano ancora i moderatori.',
    held: {
      first: () =>
        'La tua modifica aspetta i moderatori, che in questo gruppo guardano tutto prima. Fino ad allora le parole di prima restano come sono.',
      harm: () =>
        'La tua modifica non è apparsa: un programma ci ha trovato qualcosa che può fare male a qualcuno. I programmi sbagliano, quindi la guardano i moderatori. Le parole di prima restano come sono.',
      danger: () =>
        'La tua modifica per ora non è apparsa: un programma ha trovato che una vita potrebbe essere in pericolo. I moderatori vedono le parole, non il tuo nome. Sono volontari, e non sempre svegli. Le parole di prima restano come sono.',
      method: () =>
        'La tua modifica per ora non è apparsa: un programma ci ha trovato qualcosa che può essere pericoloso per chi lo legge. I moderatori vedono le parole, non il tuo nome. Le parole di prima restano come sono.',
    },
    asks: (details) =>
      `**La tua modifica non è ancora apparsa. Qualcuno potrebbe riconoscerti:** sembra che contenga ${details.what}. Puoi cambiarla, o pubblicarla così com’è. Fino ad allora restano le parole di prima.`,
    stillDelete: () => 'Puoi comunque cancellare ciò che hai scritto, con la ricevuta: `/anon delete`.',
  },
  delete: {
    done: () =>
      'È cancellato. Le tue parole non sono più in niente di quello che conservo, e adesso cancello il messaggio su Discord. Quello che hanno scritto altri resta.',
    doneUnposted: () =>
      'È ritirato e non verrà pubblicato. Le tue parole non sono più in niente di quello che conservo.',
    already: () => 'Era già cancellato. Non resta niente da cancellare.',
    words: () => 'Se vuoi tenerle per te, eccole per l’ultima volta:',
  },
  decided: (details) =>
    `C’è una decisione su quello che hai scritto in modo anonimo in **${details.name}**. Apri il server e usa \`/anon mine\`: ${details.link}`,
};
