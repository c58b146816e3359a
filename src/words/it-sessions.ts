import type { errors as enErrors, sessions as enSessions } from './en-sessions.ts';

/** Italian for the errors of `en-sessions.ts`. */
export const errors: typeof enErrors = {
  'session-gone': () =>
    'Questo incontro non c’è più, quindi non è cambiato niente. Guarda che cosa è previsto con `/session list`.',
  'session-begun': () =>
    'Questo incontro è cominciato o è finito, quindi non è cambiato niente. Guarda che cosa viene dopo con `/session next`.',
  'session-cancelled': () =>
    'Questo incontro è stato disdetto, quindi non è cambiato niente. Guarda che cosa viene dopo con `/session next`.',
  'session-not-member': () =>
    'Questo è per le persone di questo gruppo. Non è cambiato niente. Per trovare un gruppo qui, usa `/group browse`.',
  'session-unsure': () =>
    'In questo momento non riesco a vedere se sei in questo gruppo, quindi non mostro il suo indirizzo. Riprova più tardi, o chiedi a chi si prende cura del gruppo.',
  'session-none': () =>
    'Non vedo incontri dei tuoi gruppi nei prossimi 14 giorni, quindi non è cambiato niente. Guarda i tuoi gruppi con `/group mine`.',
  'session-no-such': (details) =>
    `Non trovo nessun incontro dei tuoi gruppi che si chiami «${details.typed}». Scegline uno dall’elenco mentre scrivi, o guarda con \`/session list\`.`,
  'session-no-address': () =>
    'Per questo incontro non c’è un indirizzo. Chiedi a chi si prende cura del gruppo dove vi trovate.',
  'session-echo-over': () =>
    'Questa domanda è chiusa, quindi non è stato contato niente. Se hai qualcosa in mente, dillo a chi si prende cura del gruppo.',
};

/** Italian for `en-sessions.ts`. */
export const sessions: typeof enSessions = {
  command: {
    description: 'Quando si trovano i tuoi gruppi',
    next: { description: 'Guarda quando si trovano i tuoi gruppi la prossima volta; lo vedi solo tu' },
    list: { description: 'Guarda quando si trovano i tuoi gruppi nei prossimi 14 giorni; lo vedi solo tu' },
    rsvp: {
      description: 'Di’ che vieni a un incontro, o che non puoi venire',
      optionNames: { answer: 'risposta', session: 'incontro' },
      options: { answer: 'Vieni?', session: 'Quale; se non scegli, è il prossimo' },
    },
  },
  overview: 'guarda quando si trovano i tuoi gruppi, e di’ se vieni',
  come: 'Vengo',
  cannot: 'Non posso venire',
  calendar: 'Metti nel mio calendario',
  calendarAgain: 'Aggiorna il mio calendario',
  where: 'Dove ci troviamo',
  support: 'Mi servirebbe sostegno',
  card: {
    when: (details) => `**Quando:** ${details.at} (${details.distance})`,
    lasts: (details) => (details.minutes === 1 ? '**Durata:** un minuto' : `**Durata:** ${details.minutes} minuti`),
    place: (text) => `**Dove:** ${text}`,
    inPerson: 'di persona',
    hybrid: (details) => `${details.channel}, o di persona`,
    addressHidden: 'L’indirizzo è per le persone di questo gruppo: premi **Dove ci troviamo**.',
    address: (text) => `**Indirizzo:** ${text}`,
    host: (details) => `**Chi conduce:** ${details.who}`,
    hosts: (details) => `**Chi conduce:** ${details.who}, ${details.second}`,
    agenda: '**Che cosa è previsto:**',
    going: (details) => (details.count === 1 ? 'Viene una persona del gruppo.' : `Veniamo in ${details.count}.`),
    left: (details) => (details.count === 1 ? 'Resta un posto.' : `Restano ${details.count} posti.`),
    full: 'I posti sono tutti presi. Premi **Vengo** per aspettarne uno. Un posto che si libera va a chi aspetta da più tempo; `/session list` mostra se è tuo.',
    cancelled: '**Questo incontro è stato disdetto. Non si tiene.**',
    moved: '**Questo incontro è stato spostato. La nuova ora è qui sotto.**',
    over: 'Questo incontro è finito.',
    open: 'Puoi anche venire senza dire niente qui.',
    quiet: 'Non dico a nessuno chi viene, solo quante persone.',
  },
  reminder: {
    soon: (details) => `**${details.title}** comincia ${details.distance}.`,
    cannot: 'Se hai detto che vieni e non puoi, premi il pulsante. Così qualcun altro può avere il tuo posto.',
    waits: 'Aspetti un posto? `/session list` mostra se ce l’hai.',
  },
  changed: {
    cancelled: (details) => `**${details.title}**, ${details.at}, è stato disdetto. Non si tiene.`,
    moved: (details) => `**${details.title}** è stato spostato. Adesso è: ${details.at} (${details.distance}).`,
    was: (details) => `Prima era: ${details.at}.`,
    keeps: 'Se hai detto che vieni, vale ancora. Se non puoi venire alla nuova ora, premi il pulsante.',
    keepsDirectly: (link) =>
      `Quello che hai detto vale ancora. Se non puoi venire alla nuova ora, usa \`/session rsvp\` sul server: ${link}`,
    calendar: 'Se è nel tuo calendario, prendi qui un nuovo file.',
    calendarDirectly: (link) =>
      `Se è nel tuo calendario, prendi un nuovo file sul server con \`/session list\`: ${link}`,
  },
  answer: {
    going: (details) => `Annotato: vieni a **${details.title}**, ${details.at}.`,
    goingAlready: (details) => `Avevi già detto che vieni a **${details.title}**, ${details.at}. Conta una volta.`,
    waiting: (details) => `**${details.title}** è al completo per ora. Aspetti un posto.`,
    line: (details) => `Il tuo posto in fila: ${details.place}.`,
    willTell: 'Quando si libera un posto per te, è tuo, e ti mando un messaggio diretto.',
    willShow: 'Quando si libera un posto per te, è tuo. `/session list` lo mostra; io non ti scrivo.',
    kept: 'Non dico a nessuno che sei tu, solo quante persone vengono. Lo dimentico un giorno dopo l’incontro.',
    notGoing: (details) => `Va bene. Non vieni a **${details.title}**.`,
    notWaiting: (details) => `Va bene. Non aspetti più un posto in **${details.title}**.`,
    freed: 'Il tuo posto è libero per qualcun altro.',
    forgotten: 'Nessuno viene a sapere che eri tu, e io non ne tengo niente.',
  },
  movedUp: (details) => `Si è liberato un posto, ed è tuo: **${details.title}**, ${details.at}.`,
  movedUpHow: (link) =>
    `Se non puoi venire, per favore dillo con \`/session rsvp\` sul server. Così può averlo chi viene dopo: ${link}`,
  list: {
    next: '## Che cosa viene adesso',
    heading: '## I prossimi 14 giorni',
    none: 'Non vedo incontri dei tuoi gruppi nei prossimi 14 giorni.',
    unknown: (details) =>
      details.count === 1
        ? 'Di un gruppo non riesco a vedere se ci sei, quindi i suoi incontri non sono qui.'
        : `Di ${details.count} gruppi non riesco a vedere se ci sei, quindi i loro incontri non sono qui.`,
    group: (name) => `Gruppo: ${name}`,
    going: 'Hai detto che vieni.',
    waiting: (details) => `Aspetti un posto. Il tuo posto in fila: ${details.place}.`,
    nothing: 'Non hai detto che vieni.',
    more: (details) => `Altri che qui non ci stanno: ${details.count}`,
    quiet: 'Lo vedi solo tu. Nessuno viene a sapere che hai guardato.',
  },
  file: {
    one: 'Apri questo file, e il tuo calendario chiede se aggiungere l’incontro.',
    many: 'Apri questo file, e il tuo calendario chiede se aggiungere gli incontri.',
    changes: 'Il file non cambia da solo. Se un incontro viene spostato o disdetto, prendine qui uno nuovo.',
    title: 'Chi vede il tuo calendario può leggere il titolo. Forse lì vuoi cambiarlo.',
    noAddress: 'L’indirizzo non c’è, perché forse altri vedono il tuo calendario.',
    withAddress: 'Metti anche l’indirizzo',
    hasAddress: 'L’indirizzo è in questo file.',
    keep: 'Per favore, che resti tra le persone di questo gruppo.',
    cancelled: (details) => `Disdetto: ${details.title}`,
  },
  closing: {
    ask: (details) => `## **${details.title}** ti ha fatto bene?`,
    how: 'Nessuno deve rispondere. Quello che premi conta senza il tuo nome, e non si può ritirare. Chi si prende cura del gruppo vede i numeri il giorno dopo, se hanno risposto cinque persone o più.',
    until: (details) =>
      `Puoi rispondere fino a ${details.when}. Annoto che hai risposto, così nessuno conta due volte. Un giorno dopo lo cancello.`,
    thanks: 'Grazie. È contato, e il tuo nome non c’è.',
    already: 'Avevi già risposto, e vale la prima risposta. Il tuo nome non c’è.',
    low: 'Se resta qualcosa di pesante, non devi restarci da solo o da sola. Puoi guardare che cosa potrebbe aiutare.',
  },
};
