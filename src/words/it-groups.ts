import type { errors as enErrors, groups as enGroups } from './en-groups.ts';

/** Italian for the errors of `en-groups.ts`. */
export const errors: typeof enErrors = {
  'no-such-group': (details) =>
    details.near === null
      ? `Non trovo nessun gruppo aperto che si chiama «${details.typed}». Guardali tutti con \`/group browse\`.`
      : `Non trovo nessun gruppo aperto che si chiama «${details.typed}». Volevi dire ${details.near}? Guardali tutti con \`/group browse\`.`,
  'group-closed': (details) =>
    `**${details.name}** non è più aperto, quindi ora nessuno può entrare. Guarda quali gruppi ci sono con \`/group browse\`.`,
  'group-gone': () => 'Questo gruppo non esiste più. Guarda quali gruppi ci sono con `/group browse`.',
  'group-kept-out': (details) =>
    `In questo momento non puoi entrare in **${details.name}**: lo ha deciso chi si occupa di questo server. Se vuoi sapere perché, o pensi che sia un errore, chiedi a chi gestisce il server. \`/crisis\` c’è sempre per te.`,
  'group-out-of-reach': (details) =>
    `In questo momento non posso farlo per **${details.name}**. Qualcosa su questo server me lo impedisce. Non è cambiato niente. Dillo a qualcuno che gestisce il server: \`/group doctor\` mostra che cos’è.`,
  'not-on-server': () => 'Discord dice che non sei più su questo server. Torna sul server e riprova lì.',
  'too-many-waits': (details) =>
    `Qui aspetti già ${details.most} gruppi. Rinuncia a uno con \`/group mine\` e riprova.`,
  'discord-busy': () => 'Discord ha molto da fare in questo momento. Riprova tra un minuto.',
  'no-such-topic': (details) =>
    `Non so di che cosa parla «${details.typed}». Scegli un tema dalla lista mentre scrivi, o lascialo vuoto.`,
};

/** Italian for `en-groups.ts`. */
export const groups: typeof enGroups = {
  command: {
    description: 'Gruppi di sostegno su questo server',
    browse: {
      description: 'Guarda quali gruppi ci sono; la lista la vedi solo tu',
      optionNames: { topic: 'tema', language: 'lingua', format: 'formato', age: 'età' },
      options: {
        topic: 'Di che cosa parla, con parole tue',
        language: 'La lingua che vi si parla',
        format: 'Dove si incontra',
        age: 'Per chi è',
      },
    },
    join: {
      description: 'Entra in un gruppo, o chiedi di entrare',
      optionNames: { group: 'gruppo' },
      options: { group: 'Quale gruppo' },
    },
    leave: {
      description: 'Lascia un gruppo subito, senza domande',
      optionNames: { group: 'gruppo' },
      options: { group: 'Quale gruppo' },
    },
    mine: { description: 'Guarda in quali gruppi sei e che cosa aspetti; lo vedi solo tu' },
  },
  formats: { online: 'in rete', hybrid: 'in rete e di persona', 'in-person': 'di persona' },
  leads: {
    peers: 'guidato da pari',
    therapist: (details) =>
      `guidato da ${details.name}, terapeuta. Ne risponde chi possiede il server, dal ${details.date}`,
    both: (details) =>
      `guidato da pari e da ${details.name}, terapeuta. Ne risponde chi possiede il server, dal ${details.date}`,
  },
  admissions: { open: 'può entrare chiunque', request: 'si chiede di entrare' },
  ages: { 13: 'dai 13 anni in su', 16: 'dai 16 anni in su', 18: 'dai 18 anni in su' },
  size: {
    about: (count) => `circa ${count} persone`,
    more: (count) => `${count} persone o più`,
    full: 'al completo per ora',
  },
  browse: {
    heading: () => '## Gruppi su questo server',
    quiet: () => 'Questa lista la vedi solo tu. Nessuno saprà che hai guardato.',
    none: () => 'Non c’è ancora un gruppo aperto così. Guardali tutti con `/group browse`.',
    page: (details) => `Pagina ${details.page} di ${details.pages}`,
    choose: 'Guarda un gruppo',
    previous: 'Pagina prima',
    next: 'Pagina dopo',
    back: 'Torna alla lista',
  },
  card: {
    forWhom: (text) => `**Per chi è:** ${text}`,
    agreement: (text) => `**Che cosa si è concordato lì:**\n${text}`,
    agreementMore: () => 'Non è tutto. `/group agreement` mostra il resto.',
    question: (text) => `**Fanno una domanda:** ${text}`,
    place: () => 'Il luogo degli incontri lo vede chi è già entrato.',
    screened: () =>
      'Un programma legge i messaggi lì. Avvisa i moderatori quando qualcuno potrebbe essere in pericolo.',
    exposure: {
      role: () =>
        '**Chi può vederlo:** Gli altri membri possono vedere il ruolo del gruppo sul tuo profilo. Lo staff che vede il registro di controllo, e altri bot, possono vedere che ne fai parte.',
      overwrite: () =>
        '**Chi può vederlo:** Le persone del gruppo ti vedono lì. Sul tuo profilo non appare niente. Lo staff che vede il registro di controllo, e altri bot, possono vedere che ne fai parte.',
      thread: () =>
        '**Chi può vederlo:** Discord mostra dentro il gruppo che ora ne fai parte. Sul tuo profilo non appare niente. Lo staff che gestisce i thread, e altri bot, possono vedere che ne fai parte.',
    },
    join: 'Entra',
    ask: 'Chiedi di entrare',
    wait: 'Aspetta un posto',
  },
  welcome: {
    joined: (details) => `Ora sei in **${details.name}**. Si entra da qui: ${details.channel}`,
    already: (details) => `Sei già in **${details.name}**. Si entra da qui: ${details.channel}`,
    place: (text) => `**Dove si incontra:** ${text}`,
    agreement: (version) => `Puoi leggere il suo accordo (versione ${version}) con \`/group agreement\`.`,
    leave: () => 'Puoi andare via quando vuoi con `/group leave`. Nessuno viene avvisato.',
    leaveThread: () =>
      'Per andare via senza farti notare, apri il menu del thread in Discord e premi *Abbandona thread*. Con `/group leave`, Discord mostra dentro che hai lasciato il gruppo.',
  },
  hello: {
    question: () =>
      '**Ti va di salutare?** Premi che cosa ti aiuterebbe e ti mostro parole che puoi usare. Non viene inviato niente.',
    wishes: { listen: 'Solo ascolto', been: 'Chi ci è passato', ideas: 'Qualche idea', distraction: 'Distrazione' },
    words: {
      listen: 'Ciao, sono qui da poco. Mi aiuterebbe se qualcuno ascoltasse un po’.',
      been: 'Ciao, sono qui da poco. Mi aiuterebbe sentire qualcuno che ci è passato.',
      ideas: 'Ciao, sono qui da poco. Mi farebbero piacere delle idee: che cosa vi ha aiutato?',
      distraction: 'Ciao, sono qui da poco. Possiamo parlare un po’ di qualcosa di leggero?',
    },
    how: (channel) =>
      `Puoi copiarlo, o dirlo con parole tue, in ${channel}. Non è stato inviato niente. Va bene anche solo leggere.`,
  },
  waiting: {
    full: (name) => `**${name}** è al completo per ora. Sei nella sua lista d’attesa.`,
    line: (place) => `Il tuo posto in fila: ${place}.`,
    expect: {
      days: 'Il tuo turno può arrivare tra qualche giorno. È una stima sugli ultimi 30 giorni.',
      weeks: 'Il tuo turno può arrivare tra qualche settimana. È una stima sugli ultimi 30 giorni.',
      months: 'Possono volerci mesi. È una stima sugli ultimi 30 giorni.',
      unknown: 'Non posso dire quanto ci vorrà. Di recente si sono liberati troppo pochi posti.',
    },
    keeps: () =>
      'Quando si libera un posto, resta per te tre giorni, e scegli tu. `/group mine` lo mostra. Dopo 90 giorni l’attesa finisce.',
    offered: (details) => `C’è un posto per te in **${details.name}**. Resta per te fino a ${details.until}.`,
    openServer: (link) => `Per prenderlo, apri il server e usa \`/group mine\`: ${link}`,
    tell: 'Scrivimi quando ci sono novità',
    willTell: () => 'Ti manderò un messaggio diretto quando ci sono novità.',
    take: (name) => `Prendi il posto: ${name}`,
    giveUp: (name) => `Non aspettare più: ${name}`,
    gone: () => 'Quell’attesa è già finita.',
    givenUp: (name) => `Fatto. Non aspetti più **${name}**.`,
  },
  request: {
    title: 'Chiedi di entrare',
    answer: 'La tua risposta',
    sent: (name) =>
      `Hai chiesto di entrare in **${name}**. I moderatori di questo server vedranno il tuo nome e quello che hai scritto. Non posso dire quanto ci vorrà.`,
    already: (name) =>
      `Hai già chiesto di entrare in **${name}**. Non c’è ancora una risposta. \`/group mine\` lo mostra.`,
    keeps: () =>
      'Quello che hai scritto viene cancellato qui appena decidono. Puoi ritirare tutto con `/group mine`. Dopo 90 giorni finisce.',
    accepted: (details) => `Hai chiesto di entrare in **${details.name}**, e ora sei dentro: ${details.channel}`,
    declined: (name) =>
      `**${name}** non può accoglierti in questo momento. Questo non dice niente di quanto vali. Puoi guardare altri gruppi con \`/group browse\`.`,
    reasons: {
      none: null,
      topic: 'Dicono: lì si parla di altro rispetto a quello che cerchi.',
      age: 'Dicono: è per persone di un’altra età.',
      room: 'Dicono: al momento non c’è posto.',
      elsewhere: 'Dicono: un altro gruppo qui può essere più adatto a te.',
    },
  },
  leave: {
    left: (name) => `Hai lasciato **${name}**. Nessuno viene avvisato. Puoi tornare quando vuoi.`,
    leftThread: (name) =>
      `Hai lasciato **${name}**. Discord mostra dentro che non ci sei più. Nessun altro viene avvisato. Puoi tornare quando vuoi.`,
    notIn: (name) => `Non sei in **${name}**, quindi non c’è niente da lasciare.`,
  },
  mine: {
    heading: () => '## I tuoi gruppi',
    none: () => 'Per quel che vedo, qui non sei in nessun gruppo. Trovane uno con `/group browse`.',
    closed: (name) => `**${name}** (non più aperto)`,
    unknown: () => 'Non riesco a vedere se sei in:',
    waits: () => '## Aspetti',
    asked: (name) => `**${name}**: hai chiesto di entrare, e non c’è ancora una risposta.`,
    wait: (details) => `**${details.name}**: ${details.line}`,
    chooseLeave: 'Lascia un gruppo',
    more: (count) => `Altri che non entrano qui: ${count}`,
  },
};
