import type { errors as enErrors, receipts as enReceipts } from './en-receipts.ts';

/** Italian for the errors of `en-receipts.ts`. */
export const errors: typeof enErrors = {
  'receipt-gone': () =>
    'Questa nota non c’è più: è stata tenuta per il suo tempo e basta. Le altre tue note sono in `/my record`. Per un aiuto a qualsiasi ora, usa `/crisis`.',
  'receipt-not-yours': () =>
    'Questa nota è per un’altra persona, quindi non è cambiato niente. Le tue note sono in `/my record`.',
  'appeal-empty': () =>
    'Scrivi due parole su che cosa è andato storto, poi invia di nuovo. Non è stato ancora inviato niente. Per un aiuto a qualsiasi ora, usa `/crisis`.',
  'appeal-too-long': (details) =>
    `Il tuo testo ha ${details.length} caratteri, e ce ne stanno solo ${details.most}. Accorcialo, poi invialo di nuovo. Non è stato ancora inviato niente.`,
  'appeal-asked': () =>
    'Lo hai già chiesto una volta, e posso passarlo solo una volta. La risposta sarà in `/my record`. Per un aiuto a qualsiasi ora, usa `/crisis`.',
};

/** Italian for `en-receipts.ts`. */
export const receipts: typeof enReceipts = {
  command: {
    description: 'Quello che qui è tuo e che nessun altro legge',
    record: { description: 'Vedere che cosa ha fatto la moderazione con le tue parole o il tuo account, e perché' },
  },
  overview: 'guarda che cosa ha fatto la moderazione con le tue parole, e chiedi un altro sguardo',
  heading: '## Le tue note',
  none: 'La moderazione non ha fatto niente con le tue parole o con il tuo account di cui io tenga ancora una nota.',
  intro: 'Le più nuove per prime. Qui le vedi solo tu.',
  earlier: 'Mostra quelle di prima',
  unseen: '**C’è qualcosa della moderazione che non hai ancora visto.** Qui lo vedi solo tu.',
  server: (details) => `Su **${details.name}**:`,
  did: {
    removed: (details) =>
      `**Qualcuno della moderazione ha tolto una cosa che hai scritto** ${details.where} ${details.when}.`,
    removedNowhere: (details) => `**Qualcuno della moderazione ha tolto una cosa che hai scritto** ${details.when}.`,
    hidden: (details) => `**Qualcuno della moderazione ha nascosto una cosa che hai scritto** ${details.when}.`,
    'timed-out': (details) =>
      `**Qualcuno della moderazione ha messo in pausa il tuo account su questo server** ${details.when}. Fino a ${details.until} lì puoi leggere, ma non scrivere, premere o usare comandi. In un messaggio privato con me, \`/crisis\` e \`/my record\` funzionano ancora.`,
    'timed-out-past': (details) =>
      `**Qualcuno della moderazione ha messo in pausa il tuo account su questo server** ${details.when}. Ormai è finita.`,
  },
  why: (details) => `Perché: ${details.rule}`,
  rules: {
    harassment: 'può ferire o logorare qualcuno qui.',
    threat: 'qualcuno può leggerlo come una minaccia.',
    hate: 'sminuisce delle persone per quello che sono.',
    sexual: 'parla di sesso, e qui non è il posto.',
    method: 'dice come qualcuno può farsi male. Questo può mettere in pericolo altre persone qui.',
    'personal-data': 'mostra dove si trova qualcuno o chi è.',
    'dangerous-advice': 'chi lo segue può farsi male.',
    scam: 'può essere un trucco per avere soldi o dati.',
    'eating-disorder': 'ha numeri o modi che possono peggiorare i problemi con il cibo.',
    other: 'non andava con le regole di questo server.',
  },
  notYou: 'Riguarda una cosa scritta o fatta una volta, non chi sei. Qui puoi sempre chiedere aiuto.',
  words: 'Le tue parole sono tue. Eccole:',
  kept: (details) => `Questa nota sparisce da sola: ${details.until}.`,
  help: 'Per un aiuto a qualsiasi ora, usa `/crisis`.',
  appeal: {
    button: 'Chiedere un altro sguardo',
    readers: 'Se pensi che sia stato un errore, chiedi un altro sguardo. Lo leggerà chi non ha deciso.',
    readersSmall:
      'Se pensi che sia stato un errore, chiedi un altro sguardo. Qui il gruppo di moderazione è piccolo: se non può nessun altro, rilegge chi lo guida.',
    title: 'Chiedere un altro sguardo',
    label: 'Che cosa dovrebbero sapere?',
    fieldDescription: 'Breve quanto vuoi. La moderazione qui può leggerlo.',
    sent: 'Grazie. Ora la moderazione ha le tue parole. La risposta sarà in `/my record`, e te la mostro la prossima volta che mi usi qui. Se passa una settimana, glielo ricordo.',
    nobody:
      'Grazie. Le tue parole sono salvate. Questo server non ha un posto dove la moderazione le veda subito, quindi può volerci di più. La risposta sarà in `/my record`.',
    asked: (details) => `Hai chiesto un altro sguardo ${details.when}. Non c’è ancora una risposta.`,
    upheld: (details) => `Qualcuno ha guardato di nuovo ${details.when}. Resta come è stato deciso.`,
    overturned: (details) =>
      `**Qualcuno ha guardato di nuovo ${details.when}: era sbagliato.** L’errore è stato nostro e non tuo, e la moderazione ti chiede scusa.`,
    lifted: 'La pausa del tuo account è stata tolta.',
    lifting:
      'La pausa del tuo account sta per essere tolta. Se non puoi ancora scrivere, dillo a qualcuno che gestisce il server.',
    wrote: 'Ti hanno scritto:',
  },
  direct: {
    message: (details) => `Ciao. C’è una nota per te da **${details.name}**. Puoi leggerla qui, adesso o più tardi.`,
    messageNameless: 'Ciao. C’è una nota per te da un server in cui sei. Puoi leggerla qui, adesso o più tardi.',
    read: 'Leggila',
    joined:
      '**Una domanda, solo se vuoi.** Chi modera questo server può raggiungerti in privato tramite me? Ti scriverei quando c’è una nota per te, e qualcuno della moderazione potrebbe scriverti. Altrimenti trovi le note in `/my record`. Nel gruppo ci sei comunque.',
    offer:
      'Chi modera può raggiungerti in privato tramite me? Allora ti scrivo quando c’è una nuova nota, e qualcuno della moderazione può scriverti. Altrimenti ti mostro le note la prossima volta che mi usi qui.',
    yes: 'Sì, scrivimi',
    confirm:
      'Per scriverti in privato, prima mando un breve messaggio per vedere se arriva. I miei messaggi li vedi solo tu, e chi può guardare il tuo telefono o il tuo schermo. Discord li conserva. Prima di quello non arriva altro. Puoi ripensarci in ogni momento: con un pulsante sotto quel messaggio, o in `/my record`.',
    no: 'Va bene: non ti arriva niente in privato. Trovi le tue note in `/my record`.',
    test: 'Questo è il messaggio di prova. Hai detto di sì a ricevere qui notizie dalla moderazione di un server. Se non lo vuoi più, premi il pulsante. Sono un programma e non posso sapere come stai.',
    waiting:
      'Il tuo sì è annotato, e il messaggio di prova è in arrivo. Prima di quello non arriva altro. Puoi vedere a che punto è in `/my record`.',
    closed:
      'Discord non mi lascia scriverti in privato, quindi ho ritirato il tuo sì. Per cambiarlo, apri il menu di questo server, poi *Impostazioni privacy*, e permetti i messaggi diretti. Poi di’ di nuovo sì in `/my record`.',
    agreed:
      'Va bene: ti scrivo in privato quando c’è una nuova nota, e chi modera può scriverti tramite me. Qui puoi ritirarlo.',
    takeBack: 'Niente dalla moderazione in privato',
    takenBack: 'Va bene: dalla moderazione non ti arriva niente in privato. Trovi le tue note in `/my record`.',
  },
};
