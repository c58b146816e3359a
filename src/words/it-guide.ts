import type { Words } from './en.ts';

/** Italian for `en-guide.ts`. */
export const guide: Words['guide'] = {
  buttons: {
    talk: 'Parlare con una persona preparata',
    volunteer: 'Chiedere a chi fa volontariato qui di scrivermi',
    steady: 'Qualcosa per calmarmi un momento',
    trusted: 'Dirlo a qualcuno di cui mi fido',
    notNow: 'Non ora',
    start: 'Torna all’inizio',
    otherWorry: 'Mi frena qualcos’altro',
    otherCountry: 'Un altro paese',
    again: 'Altri cinque minuti',
  },
  opening: {
    acknowledge: () => 'Grazie di essere qui. Può essere difficile.',
    automated: () => 'Sono un assistente automatico e non posso capire quanto è grave la situazione.',
    emergency: ({ eu, northAmerica, uk }) =>
      `Se senti che potresti farti del male tra poco, o se è già successo, chiama il numero di emergenza locale. È ${eu} nell’Unione europea, ${northAmerica} negli USA e in Canada, ${uk} nel Regno Unito.`,
    emergencyHere: ({ number, country }) =>
      `Se senti che potresti farti del male tra poco, o se è già successo, chiama ${number} (${country}).`,
    question: () => '**Che cosa ti aiuterebbe di più adesso?**',
  },
  worries: {
    question: () => '**Che cosa può rendere difficile chiedere aiuto?**',
    hint: () =>
      'Premi quello che si avvicina di più. Mi serve per trovare una linea per te. Non devi spiegare il perché.',
    labels: {
      understand: 'Non mi capiranno',
      cost: 'Quanto costa',
      overheard: 'Qualcuno può sentirmi',
      police: 'Arriverà la polizia',
      enough: 'Non sto abbastanza male',
      quiet: 'Non voglio parlare',
      nothing: 'Mostrami le linee e basta',
    },
    answers: {
      understand: () =>
        'A volte è difficile trovare le parole. Puoi cominciare con «Non sto bene» e andare avanti da lì. Se una persona non capisce, puoi fermarti e provare con un’altra linea.',
      police: () =>
        'Non tutte le linee fanno allo stesso modo. Alcune chiamano i soccorsi senza chiedertelo, se pensano che in quel momento ci sia una vita in pericolo. In molte conversazioni non si arriva a questo. Puoi chiederlo subito: «Quando chiamate la polizia?»',
      enough: () =>
        'Per chiamare non devi per forza essere in pericolo. Si chiama anche perché una giornata è troppo pesante. Puoi cominciare con «Non so se sto abbastanza male».',
      nothing: () => 'Puoi usare queste linee anche se hai dei dubbi.',
    },
    someLines: {
      cost: {
        found: () => 'Queste linee risultano gratis.',
        none: () =>
          'Qui non conosco linee che risultano gratis. Puoi chiedere il prezzo all’inizio della chiamata. Puoi anche chiedere a una persona di cui ti fidi di prestarti un telefono.',
      },
      overheard: {
        found: () => 'A queste linee puoi scrivere. Non fa rumore.',
        none: () =>
          'Qui non conosco linee a cui puoi scrivere. Puoi chiamare da fuori, o con la musica accesa. Puoi chiedere che parlino loro, e tu rispondere solo sì o no.',
      },
      quiet: {
        found: () => 'Non devi parlare. A queste linee puoi scrivere.',
        none: () =>
          'Qui non conosco linee a cui puoi scrivere. Se chiami, puoi dire: «Non ho voglia di parlare molto». Puoi anche scrivere prima a una persona di cui ti fidi.',
      },
    },
  },
  country: {
    question: () => '**In quale paese ti trovi?**',
    hint: () => 'Sceglilo dall’elenco. Poi ti mostro chi c’è lì.',
    placeholder: 'Scegli il tuo paese',
    other: { label: 'Un altro paese', description: 'Scrivi come si chiama' },
    form: {
      title: 'Il tuo paese',
      label: 'In quale paese ti trovi?',
      description: 'In qualsiasi lingua. Bastano le prime lettere.',
    },
  },
  steady: {
    heading: () => '**Qualcosa per calmarti un po’**',
    breathe: () => 'Inspira dal naso contando fino a quattro. Espira piano contando fino a sei.',
    pace: () => '> dentro · 2 · 3 · 4\n> fuori · 2 · 3 · 4 · 5 · 6',
    goOn: ({ until }) => `Tieni questo ritmo per cinque minuti, o finché ti va. I cinque minuti finiscono ${until}.`,
    ease: () => 'Se ti gira la testa, respira come fai di solito.',
    ground: () => 'Poi guardati intorno. Nomina cinque cose che vedi, quattro che puoi toccare e tre suoni che senti.',
  },
  trusted: {
    whom: () => '**A chi vorresti dirlo?**',
    hint: () => 'Ti aiuto con due frasi. Io non ne conservo niente.',
    people: {
      friend: 'A un amico o un’amica',
      family: 'Alla mia famiglia',
      partner: 'Alla persona con cui sto',
      work: 'A qualcuno al lavoro o a scuola',
    },
    wish: () => '**Che cosa vorresti da questa persona?**',
    wishes: {
      listen: 'Solo che mi ascolti',
      come: 'Che venga e stia con me',
      help: 'Che mi aiuti a trovare sostegno',
      safe: 'Che oggi mi aiuti a stare al sicuro',
    },
    heading: () => '**Due frasi che potresti mandare**',
    copy: () => 'Copiale e cambia quello che vuoi. Io non ne conservo niente.',
    first: {
      friend: 'È un momento difficile per me, e di te mi fido.',
      family: 'È un momento difficile per me, e vorrei che qualcuno in famiglia lo sapesse.',
      partner: 'È un momento difficile per me, e non voglio nascondertelo.',
      work: 'È un momento difficile per me, e vorrei che qualcuno qui lo sapesse.',
    },
    second: {
      close: {
        listen: 'Puoi ascoltarmi un po’, senza dover risolvere niente?',
        come: 'Puoi venire oggi e stare un po’ con me?',
        help: 'Puoi aiutarmi a trovare qualcuno con cui parlare?',
        safe: 'Mi vengono pensieri di togliermi la vita: per favore, aiutami a contattare qualcuno oggi.',
      },
      work: {
        listen: 'Oggi avrebbe un po’ di tempo, solo per ascoltarmi?',
        come: 'Oggi potrebbe venire e stare un po’ con me?',
        help: 'Potrebbe aiutarmi a capire a chi posso rivolgermi?',
        safe: 'Mi vengono pensieri di togliermi la vita: per favore, mi aiuti a contattare qualcuno oggi.',
      },
    },
    other: 'Altre parole',
    after: () => 'Se nessuno risponde, prova con un’altra persona, o parla con una persona preparata.',
  },
  volunteer: {
    heading: () => '**Chiedere a chi fa volontariato qui di scriverti**',
    consent: () =>
      'Se dici di sì, chi modera questo server vede il tuo nome e vede che lo hai chiesto. Poi una di queste persone può scriverti dal suo account. Chi modera fa volontariato, non terapia.',
    onShift: () => 'Adesso qualcuno è presente, ma forse si sta occupando di altre persone.',
    nobodyOnShift: () => 'Adesso non è presente nessuno.',
    onCall: () => 'Una persona è di turno, ma forse dorme o è occupata.',
    mayTakeLong: () => 'Può volerci un giorno, o anche di più.',
    cannotWait: () => 'Se non puoi aspettare, parla con una persona preparata.',
    yes: 'Sì, chiedi a loro',
    sent: () => 'Ora chi modera lo sa. Per favore, attiva i messaggi diretti da questo server, così possono scriverti.',
    already: () => 'Lo hai già chiesto, e chi modera lo sa. Non devi fare altro.',
    meanwhile: () => 'Nel frattempo qui puoi fare altro:',
  },
  tomorrow: {
    button: 'Scrivimi domani',
    question: () => '**Ti scrivo una volta, domani?**',
    consent: () =>
      'Ricevi da me un solo messaggio diretto, breve, e poi basta. Non dice il perché. Su un telefono bloccato altri potrebbero vedere che ti ho scritto.',
    yes: 'Sì, una volta, domani',
    no: 'No, grazie',
    planned: ({ when }) => `Ti scriverò una volta, ${when}.`,
    message: () =>
      'Ciao. Avevi detto che potevo scriverti una volta, ed eccomi. Non devi rispondere. Se vuoi che guardiamo qualcosa insieme, premi il pulsante o scrivi `/crisis`.',
    open: 'Apri',
  },
  closing: {
    fine: () => 'Va bene così. Puoi tornare quando vuoi: scrivi `/crisis`, qui o in un messaggio diretto a me.',
    emergency: () => 'Se peggiora e senti che potresti farti del male, chiama il numero di emergenza locale.',
    question: () => '**Un’ultima cosa, solo se ti va: ti è servito?**',
    counted: () => 'Conto solo le risposte. Nessuno può vedere chi ha premuto che cosa.',
    answers: { yes: 'Sì', some: 'Un po’', no: 'No' },
    thanks: () => 'Grazie. È stata contata, senza il tuo nome.',
  },
  panel: {
    heading: () => '**Stai passando un momento difficile, o ti preoccupa qualcuno?**',
    text: () =>
      'Premi il pulsante a qualsiasi ora. Quello che appare dopo lo vedi solo tu. Sono un assistente automatico. Posso mostrarti con chi parlare dove vivi, o qualcosa per calmarti un po’.',
    screened: ({ roleId }) =>
      `Un programma, sul computer di questo bot, legge quello che si scrive qui e nei thread. Ciò che può aver bisogno di aiuto o fa male viene mostrato a ${roleId === null ? 'chi modera questo server' : `chi ha <@&${roleId}>`}. Il programma non giudica nessuno: decidono le persone.`,
    button: 'Mostrami che cosa può aiutare',
  },
  shifts: {
    here: () =>
      '**Adesso qualcuno della moderazione è presente.** Forse si sta occupando di altre persone, o fa una pausa.',
    nobody: () =>
      '**Adesso non è presente nessuno della moderazione.** Quello che scrivi loro può aspettare finché non c’è qualcuno.',
    peers: () => 'Chi modera lo fa come volontario, non è terapeuta e non è sempre sveglio.',
    ways: ({ tell }) =>
      `Se non puoi aspettare, premi il pulsante: funziona a qualsiasi ora, e quello che appare dopo lo vedi solo tu. Per segnalare loro un messaggio, apri il menu del messaggio, poi *Applicazioni*, poi *${tell}*. Per trovare un gruppo, scrivi \`/start\`.`,
  },
  numbers: {
    heading: () => '**Numeri che funzionano quando non sono online**',
    elsewhere: ({ directory }) => `In un altro paese, guarda qui: ${directory}`,
  },
};
