import type { errors as enErrors, checkin as enCheckin } from './en-checkin.ts';

/** Italian for the errors of `en-checkin.ts`. */
export const errors: typeof enErrors = {
  'checkin-none': () =>
    'Qui non trovo un tuo check-in così. `/checkin mine` mostra quelli che ci sono. Non è cambiato niente.',
  'checkin-not-begun': () =>
    'Questo check-in non è ancora cominciato. Guardalo con `/checkin mine` e premi prima *Sì, comincia*, oppure fanne uno nuovo con `/checkin schedule`.',
  'checkin-begun': () =>
    'Questo check-in nel frattempo è cominciato. Puoi cambiarlo, metterlo in pausa o chiuderlo con `/checkin mine`. Non è cambiato niente.',
  'checkin-open': () =>
    'Qualcosa è ancora aperto: su quale orologio, o dove devo chiedertelo. Guardalo con `/checkin mine` e scegli. Non è cambiato niente.',
  'checkin-changed': () =>
    'Questo check-in è stato cambiato nel frattempo, quindi l’ho lasciato com’è adesso. Guardalo con `/checkin mine` e rifai la modifica, se la vuoi ancora.',
  'checkin-waits': () =>
    'Questo check-in aspetta il tuo sì ai messaggi diretti, quindi non può ancora riprendere. Guardalo con `/checkin mine`: lì puoi dire sì o scegliere un altro posto.',
  'checkin-pause-past': () =>
    'Una pausa fino a quel giorno non salterebbe niente. Scrivi un giorno più avanti, per esempio **15 dicembre**. Non è cambiato niente.',
  'checkin-nothing-left': () =>
    'Così non te lo chiederei mai: tutti i suoi giorni sono passati o sono nella pausa. Scegli un altro orario o una pausa più corta. Non è cambiato niente.',
  'checkin-in-quiet': () =>
    'Questo orario cade nelle tue ore di silenzio, e allora non mando niente. Scegli un altro orario, o altre ore di silenzio, per esempio **22:00 – 7:00**. Non è cambiato niente.',
  'checkin-quiet-unread': (details) =>
    `Non riesco a leggere «${details.typed}» come ore di silenzio. Scrivile da un’ora all’altra, per esempio **22:00 – 7:00**.`,
  'checkin-question-long': (details) =>
    `Questa domanda ha ${details.length} caratteri, e ce ne stanno ${details.most}. Accorciala, per favore. Non è cambiato niente.`,
  'checkin-goals-many': (details) =>
    `Sono più obiettivi di quanti ne stanno in un check-in: c’è posto per ${details.most}. Togline qualcuno, per favore. Non è cambiato niente.`,
  'checkin-goal-long': (details) =>
    `Un obiettivo ha ${details.length} caratteri, e ce ne stanno ${details.most}. Accorcialo, per favore. Non è cambiato niente.`,
  'checkin-zone-none': (details) =>
    details.near === null
      ? `Non conosco «${details.typed}» come fuso orario. Scrivi la grande città più vicina, per esempio **Rome**. Non è cambiato niente.`
      : `Non so bene che fuso orario sia «${details.typed}». È uno di questi: ${details.near}? Non è cambiato niente.`,
  'checkin-no-threads': () =>
    'Questo server non ha ancora un posto per i thread privati. Scegli un tuo gruppo o i messaggi diretti, o chiedi a chi gestisce il server. Non è cambiato niente.',
  'checkin-not-in-group': (details) =>
    `Posso chiedertelo in **${details.name}** quando ci sei, e da quel che vedo non ci sei. Entra con \`/group join\`, o scegli un altro posto. Non è cambiato niente.`,
  'checkins-full': (details) =>
    `Qui hai già dei check-in, e più di ${details.most} sarebbero troppi. Cambiane uno con \`/checkin edit\`, o prima chiudine uno con \`/checkin stop\`. Non è cambiato niente.`,
};

/** Italian for `en-checkin.ts`. */
export const checkin: typeof enCheckin = {
  command: {
    description: 'Fatti chiedere come stai, quando e dove vuoi tu',
    schedule: {
      description: 'Scegli quando e dove vuoi che ti si chieda come stai',
      optionNames: {
        when: 'quando',
        question: 'domanda',
        goals: 'obiettivi',
        place: 'posto',
        zone: 'fuso',
        quiet: 'silenzio',
      },
      options: {
        when: 'Per esempio: dal lunedì al venerdì alle 8:30, ogni domenica alle 19, domani alle 21:00',
        question: 'Che cosa vuoi che ti si chieda, con parole tue',
        goals: 'Che cosa vuoi tenere a mente: fino a tre, con ; in mezzo',
        place: 'Dove vuoi che ti si chieda',
        zone: 'Il tuo fuso orario: la grande città più vicina',
        quiet: 'Ore in cui non arriva niente, per esempio 22:00 – 7:00',
      },
    },
    mine: { description: 'Guarda i tuoi check-in qui, e cambiali, mettili in pausa o chiudili' },
    edit: {
      description: 'Cambia un tuo check-in; quello che non dici resta com’è',
      optionNames: { checkIn: 'check-in' },
      options: { checkIn: 'Quale dei tuoi check-in' },
      none: 'niente',
      takeAway: 'togli quello che c’è',
    },
    pause: {
      description: 'Metti in pausa un tuo check-in, fino a un giorno o finché non riprendi',
      optionNames: { until: 'fino-al' },
      options: { until: 'Il giorno in cui può tornare, per esempio: 15 dicembre, lunedì prossimo' },
    },
    stop: { description: 'Chiudi un tuo check-in per sempre' },
  },
  overview: {
    schedule: 'fatti chiedere come stai, quando e dove vuoi',
    mine: 'guarda, cambia, metti in pausa o chiudi i tuoi check-in',
  },
  zone: {
    ask: (details) =>
      `## Su quale orologio?\nHai scritto: ${details.when}\nNon so ancora il tuo fuso orario e non voglio tirare a indovinare. Tengo quello che hai scritto fino a domani.`,
    server: (details) => `L’orologio di questo server è ${details.zone}. Adesso segna ${details.time}.`,
    use: (details) => `Sì, ${details.zone}`,
    other: 'Un altro',
    title: 'Il tuo fuso orario',
    label: 'La grande città più vicina',
    description: 'Per esempio: Europe/Rome, Europe/Zurich',
  },
  place: {
    ask: '## Dove devo chiedertelo?',
    how: 'In un gruppo tutte le persone lì possono leggere che te lo chiedo, e che cosa. I messaggi diretti arrivano solo dopo il tuo sì, quando un messaggio di prova è arrivato.',
    howThread: 'Il tuo thread privato è solo per te. Chi può gestire i thread qui può aprirlo.',
    thread: 'In un thread privato mio',
    group: (details) => `Nel gruppo ${details.name}`,
    direct: 'Con un messaggio diretto',
  },
  draft: {
    heading: '## Va bene così?',
    start: 'Sì, comincia',
    change: 'Cambialo',
    place: 'Un altro posto',
    drop: 'No, lascia stare',
    dropped: 'Va bene. Non è cominciato niente, e quello che hai scritto è cancellato.',
    keeps: '-# Lo tengo fino a domani. Prima del tuo sì non si manda niente.',
  },
  card: {
    heading: '## Il tuo check-in',
    when: (details) => `**Quando:** ${details.plan}`,
    next: (details) => `**Prossimi:** ${details.times}`,
    where: (details) => `**Dove:** ${details.place}`,
    goals: '**I tuoi obiettivi:**',
    quiet: (details) => `**Silenzio:** dalle ${details.from} alle ${details.to} non arriva niente.`,
  },
  places: {
    thread: 'il tuo thread privato',
    group: (details) => `il gruppo ${details.name}`,
    groupGone: 'un gruppo che non c’è più',
    direct: 'messaggi diretti',
  },
  facts: {
    heading: '**Buono a sapersi**',
    thread: 'Chi può gestire i thread su questo server può aprire il tuo thread e leggerlo. Gli altri membri no.',
    group: (details) =>
      `Tutte le persone in **${details.name}** possono leggere che te lo chiedo, la tua domanda e i tuoi obiettivi. Non vedono che cosa premi.`,
    direct:
      'Nessun altro su questo server lo vede. Serve il tuo sì ai messaggi diretti, e puoi ritirarlo in ogni momento.',
    kept: 'Tengo questo piano sotto chiave; chi gestisce questo bot potrebbe aprirlo. Che hai risposto resta fino alla fine del giorno. Le parole con cui rispondi non le tengo mai.',
    late: 'Quando c’è molto movimento può arrivare fino a 15 minuti più tardi.',
    stop: 'Non devi nessuna risposta. Mettilo in pausa con `/checkin pause`, e chiudilo con `/checkin stop`.',
  },
  started: (details) =>
    `**È attivo.** Il prossimo arriva ${details.at} (${details.from}).\nPer vederlo o cambiarlo: \`/checkin mine\`.`,
  startedWaiting:
    '**È salvato.** Comincia quando dici sì ai messaggi diretti e il messaggio di prova arriva. Fino ad allora non ti chiedo niente.',
  mine: {
    heading: '## I tuoi check-in qui',
    none: 'Qui non ne hai ancora. Fanne uno con `/checkin schedule`, per esempio **dal lunedì al venerdì alle 8:30**.',
    item: (details) => `${details.plan} · ${details.place}`,
    next: (details) => `Prossimo: ${details.at} (${details.from})`,
    pausedUntil: (details) => `In pausa. Riprende ${details.at}.`,
    paused: 'In pausa finché non riprendi.',
    draft: 'Non cominciato: aspetta il tuo sì.',
    unreadable:
      'Questo è danneggiato e non riesco più a leggerlo, quindi non ti chiede niente. Chiudilo e fanne uno nuovo.',
    waits: 'Aspetta il tuo sì ai messaggi diretti. Fino ad allora non ti chiedo niente.',
    ended: {
      done: 'È finito: era per una volta sola. Dagli un nuovo orario, e riprende.',
      quiet: 'Si è fermato da sé, per non esserti d’intralcio. Riprendi quando vuoi.',
      left: 'Si è fermato, perché non eri più nel suo posto. Scegli un altro posto, e riprende.',
      unreachable:
        'Si è fermato, perché il suo posto non c’è più o per me è chiuso. Scegli un altro posto, e riprende.',
      old: 'Si è fermato, perché non è stato usato per un anno. Riprendi quando vuoi.',
    },
    missed: (details) => `Non mandato, perché non c’ero: ${details.days}`,
    choose: 'Scegline uno da vedere o cambiare',
    only: '-# Lo vedi solo tu.',
  },
  buttons: {
    change: 'Cambia',
    place: 'Un altro posto',
    pause: 'Metti in pausa',
    stop: 'Chiudi per sempre',
    stopYes: 'Sì, chiudilo',
    all: 'Tutti i miei check-in',
  },
  form: {
    title: 'Il tuo check-in',
    when: 'Quando',
    whenDescription: 'Per esempio: dal lunedì al venerdì alle 8:30, ogni domenica alle 19',
    question: 'Che cosa vuoi che ti si chieda',
    goals: 'I tuoi obiettivi',
    goalsDescription: 'Fino a tre, uno su ogni riga',
    zone: 'Il tuo fuso orario',
    quiet: 'Ore di silenzio',
    quietDescription: 'Per esempio 22:00 – 7:00. Allora non arriva niente.',
  },
  stop: {
    ask: (details) => `## Chiudere questo per sempre?\n> ${details.question}`,
    goes: 'Se ne va con la tua domanda e i tuoi obiettivi, e non ti chiedo più niente. Quello che sta in un thread o in un gruppo resta lì. Per una pausa, mettilo in pausa.',
    done: 'È chiuso, e quello che ne tenevo è cancellato. Puoi farne uno nuovo quando vuoi con `/checkin schedule`.',
  },
  which: 'Quale intendi?',
};
