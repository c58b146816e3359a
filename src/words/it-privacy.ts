import type { errors as enErrors, privacy as enPrivacy } from './en-privacy.ts';

/** Italian for the errors of `en-privacy.ts`. */
export const errors: typeof enErrors = {
  'privacy-too-often': () =>
    'Hai già chiesto questo file alcune volte nell’ultima ora. Usa quello che hai, oppure riprova tra un’ora.',
  'privacy-look-often': () =>
    'Hai guardato qui molte volte nell’ultima ora. Riprova tra un’ora, o usa `/privacy export`.',
};

/** Italian for `en-privacy.ts`. */
export const privacy: typeof enPrivacy = {
  command: {
    description: 'Guarda, porta con te o cancella quello che conservo su di te',
    show: 'Guarda che cosa conservo su di te, perché e fino a quando',
    export: 'Ricevi un file con tutto quello che conservo su di te',
    forget: 'Cancella quello che conservo su di te, su tutti i server',
    optout: 'Spegni i messaggi che comincio io e la ricerca di disagio in quello che scrivi',
  },
  exported: (details) =>
    details.count === 0
      ? 'Non ho trovato niente che io conservi su di te. Il file dice dove ho cercato. Lo vedi solo tu.'
      : 'In questo file c’è tutto quello che conservo su di te e che posso trovare: che cos’è, perché lo conservo e fino a quando. Lo vedi solo tu. Tieni il file in un posto sicuro.',
  file: {
    title: 'Quello che Lamplight conserva su di te',
    how: 'È chiuso con una chiave solo tua. Con `/privacy forget` quella chiave viene cancellata, e nessuno può più leggerlo.',
    notFound:
      'Quello che non posso trovare: i messaggi senza il tuo nome che sono su Discord da più di 72 ore. Qui nessuno può sapere che sono tuoi. In quali gruppi sei lo sa solo Discord, come tutto quello che hai scritto lì.',
    twice: 'C’è due volte: come pagina da leggere (`.html`) e per i programmi (`.json`).',
    fields: 'Le piccole parole davanti a ogni cosa sono in inglese.',
    none: 'Ho cercato anche questo, senza trovare niente:',
  },
  kinds: {
    key: {
      name: 'La tua chiave',
      why: 'Quello che conservo su di te è chiuso con essa.',
      until: 'Finché non chiude più niente, o finché non usi `/privacy forget`.',
    },
    optOut: {
      name: 'Che non vuoi messaggi da me, né che io guardi come stai',
      why: 'L’hai acceso tu.',
      until: 'Finché non lo spegni con `/privacy optout` o usi `/privacy forget`.',
    },
    waiting: {
      name: 'I gruppi che aspetti',
      why: 'Hai chiesto un posto, o di entrare.',
      until: 'Finché entri o rinunci, al massimo 90 giorni.',
    },
    roles: {
      name: 'I gruppi di cui ti occupi',
      why: 'Ti è stato chiesto di occuparti di un gruppo.',
      until: 'Finché lo passi ad altri, al massimo un anno dopo il tuo ultimo sì.',
    },
    checkIns: {
      name: 'I tuoi check-in',
      why: 'Hai chiesto che io ti faccia una domanda.',
      until:
        'Finché ne fermi uno, al massimo un anno dopo l’ultimo uso. Che hai risposto sparisce quando finisce il giorno.',
    },
    wishes: {
      name: 'Quello che desideri per i tuoi check-in',
      why: 'Hai detto dove e come vuoi che ti chieda.',
      until: 'Finché lo ritiri, al massimo un anno dopo l’ultimo uso.',
    },
    levels: {
      name: 'Il tuo storico',
      why: 'Hai detto di sì a conservare i livelli che scegli.',
      until: 'Per tanti giorni quanti ne hai scelti, o finché lo cancelli con `/checkin history`.',
    },
    followUps: {
      name: 'Proposte di chiederti una volta come stai',
      why: 'Qualcuno della moderazione te l’ha proposto.',
      until: 'Una settimana per una proposta. Se hai detto di sì, fino a un giorno dopo la domanda.',
    },
    sessions: {
      name: 'Incontri a cui hai detto di sì',
      why: 'Il tuo posto è tenuto libero.',
      until: 'Fino a un giorno dopo l’incontro.',
    },
    hosting: {
      name: 'Incontri che conduci tu',
      why: 'Chi si occupa di un gruppo ha fatto il tuo nome, così la gente del gruppo sa chi c’è.',
      until: 'Finché viene indicato qualcun altro o gli incontri finiscono.',
    },
    reports: {
      name: 'Quello che hai detto alla moderazione',
      why: 'Deve sapere chi le ha detto che cosa.',
      until: 'Fino a 90 giorni dopo che l’ha chiuso.',
    },
    cases: {
      name: 'Quello che la moderazione ha saputo di te, o che le hai chiesto un messaggio',
      why: 'Deve sapere dove guardare. Chi gliel’ha detto non è qui, per proteggere quella persona.',
      until: 'Fino a 90 giorni dopo che l’ha chiuso.',
    },
    messages: {
      name: 'Messaggi per te che aspettano di partire',
      why: 'Hai detto loro di sì, o hai chiesto qualcosa.',
      until: 'Finché sono partiti.',
    },
    unposted: {
      name: 'Quello che hai scritto senza il tuo nome e non è su Discord',
      why: 'Aspetta te o la moderazione, o è tornato a te.',
      until: 'Finché non viene pubblicato. Quello che è tornato a te: 72 ore.',
    },
    anonymous: {
      name: 'Quello che hai scritto senza il tuo nome nelle ultime 72 ore',
      why: 'Così puoi cambiarlo, e la moderazione può agire senza vedere il tuo nome.',
      until:
        'Per 72 ore da quando è su Discord. Resta quando usi `/privacy forget`: cancellalo prima con `/anon mine`.',
    },
    relays: {
      name: 'Conversazioni con chi fa volontariato e non vede il tuo nome',
      why: 'L’avete chiesto tutti e due.',
      until: '72 ore.',
    },
    blocks: {
      name: 'Che non vuoi leggere qualcuno che scrive senza nome',
      why: 'L’hai chiesto tu. Chi hai bloccato non è qui, così non si può scoprire.',
      until: 'Finché lo ritiri con `/anon mine`.',
    },
    mutes: {
      name: 'Che per un po’ non puoi scrivere senza il tuo nome',
      why: 'L’ha deciso la moderazione.',
      until: 'Fino alla fine, al massimo 31 giorni. Resta quando usi `/privacy forget`.',
    },
    marks: {
      name: 'Che oggi hai risposto al giro di un gruppo',
      why: 'Così nessuno conta due volte. Quello che hai premuto non c’è.',
      until: 'Finché finisce il giorno. Resta quando usi `/privacy forget`.',
    },
    shifts: {
      name: 'I tuoi turni di volontariato',
      why: 'Hai detto quando ci sei, perché si sappia chi si può chiamare.',
      until: 'Fino a 30 giorni dopo un turno. Un piano, finché non lo chiudi.',
    },
    receipts: {
      name: 'Quello che la moderazione ha fatto qui con le tue parole o il tuo account, e i tuoi ricorsi',
      why: 'Hai il diritto di saperlo e di riavere le tue parole.',
      until: '30 giorni, o fino a 30 giorni dopo la risposta al tuo ricorso. 90 giorni finché nessuno risponde.',
    },
    journal: {
      name: 'Segni senza il tuo nome, in un elenco a parte',
      why: 'Perché una vecchia copia non riporti indietro quello che hai cancellato, e non trasformi in un sì il tuo no ai messaggi o allo storico.',
      until: 'Finché esistono copie così. Restano quando usi `/privacy forget`, e allora se ne aggiunge uno.',
    },
    duties: {
      name: 'Quello che fai qui per gli altri',
      why: 'Gli altri devono poter controllare chi ha fatto che cosa nella moderazione, nella custodia o nella direzione.',
      until: 'Finché il server mi ha. Resta quando usi `/privacy forget`.',
    },
  },
  show: {
    kind: (details) => `**${details.name}** (${details.count})`,
    nothing: 'Non ho trovato niente che conservo su di te.',
    inFile: '`/privacy export` ha tutto in un file, con quello che c’è dentro.',
    forget: '`/privacy forget` lo cancella.',
    noMessages: '`/privacy optout` serve a non ricevere messaggi da me.',
  },
  forget: {
    heading: '**Cancellare quello che conservo su di te**',
    goes: 'Questo va via subito, su tutti i server che mi hanno:',
    goesList: [
      'i tuoi check-in, il tuo storico e il tuo sì ai messaggi',
      'i posti che aspetti, gli incontri a cui hai detto di sì e le proposte per te',
      'i gruppi di cui ti occupi e gli incontri che conduci: non lo fai più',
      'quello che hai detto alla moderazione, e che eri tu',
      'parole senza il tuo nome che aspettano, conversazioni con chi fa volontariato e chi hai bloccato',
      'i messaggi che ti avrei ancora mandato',
      'che hai acceso `/privacy optout`: cerco di nuovo disagio nei tuoi messaggi',
    ],
    stays: 'Questo resta, e perché:',
    staysList: [
      'I messaggi senza il tuo nome che sono su Discord. Cancellali prima con `/anon mine` o con la loro ricevuta. Altrimenti la moderazione può agire fino a 72 ore dopo la pubblicazione, senza vedere il tuo nome, e i custodi possono aprirli per il tempo che ti è stato detto.',
      'Che la moderazione ha chiuso un caso, senza il tuo nome. Quello che può vedere nel suo canale su Discord resta lì.',
      'Che non puoi scrivere senza il tuo nome, finché non finisce. Così non si può aggirare.',
      'Quello che hai fatto nella moderazione, nella custodia o nella direzione, e che sei di turno per le urgenze: gli altri devono poterlo controllare e contarci.',
      'Che ho cancellato quello che conservavo su di te, e quando: un segno senza il tuo nome né le tue parole. C’è perché una vecchia copia non lo riporti indietro. Restano anche segni più vecchi come questo: che hai cancellato qualcosa, e il tuo sì o no ai messaggi o allo storico.',
      'Il tuo posto nei gruppi lo conosce Discord, non io. Esci con `/group leave`.',
    ],
    warning: 'Se la moderazione si sta occupando di te, la sua nota perde il tuo nome. Nessuno può tornare indietro.',
    copy: 'Vuoi prima una copia? Usa `/privacy export`.',
    yes: 'Sì, cancella tutto',
    nothing: 'Non conservo niente su di te che io possa cancellare.',
    done: 'Fatto. Non posso più leggere niente di tutto questo, e non ti scriverò più, a meno che tu non me lo chieda. Puoi usarmi quando vuoi, come se non ci fossimo mai visti.',
    threadGone: 'Ho cancellato la discussione che avevo fatto per i tuoi check-in.',
    threadsLeft: (details) =>
      `Non ho potuto cancellare la discussione che avevo fatto per i tuoi check-in: ${details.threads}. Chiedi a qualcuno della moderazione di cancellarla.`,
  },
  optOut: {
    heading: '**Niente messaggi, e nessuno sguardo a come stai**',
    isOff: 'È spento.',
    isOn: 'È **acceso**, su tutti i server che mi hanno.',
    means: 'Finché è acceso:',
    meansList: [
      'Non ti scrivo per primo: niente proposte, niente domande su come stai, niente messaggi privati. Quello che era previsto finisce, e i tuoi check-in vanno in pausa. Quello che mi chiedi dopo, lo faccio.',
      'Non cerco disagio nei tuoi messaggi normali. Se scrivi in un canale che vuoi morire, non lo dico a nessuno.',
    ],
    stays: 'Questo continua:',
    staysList: [
      'Cerco quello che può fare male agli altri: minacce, insulti, truffe, modi di morire. E se qualcun altro è in pericolo.',
      'Guardo quello che scrivi senza il tuo nome, e quello che scrivi nei miei moduli.',
      'Gli altri possono parlare di te alla moderazione, e qualcuno della moderazione può scriverti.',
      'Vieni a sapere di un posto, di un messaggio o di una conversazione se l’hai chiesto, di quello che fai qui per gli altri, e se la custodia apre un tuo messaggio.',
    ],
    kept: 'Conservo che l’hai acceso, come un segno senza il tuo nome, finché non lo spegni qui o usi `/privacy forget`. Perché una vecchia copia di ciò che conservo non lo cancelli, un elenco di questi segni resta più a lungo. Vale su tutti i server che mi hanno.',
    help: '`/crisis` è qui per te in ogni momento.',
    turnOn: 'Accendi',
    turnOff: 'Spegni',
    turnedOn: 'Ora è acceso. Entro un minuto vale ovunque.',
    turnedOff: 'Ora è spento. Quello che è finito con questo non ricomincia da solo.',
  },
};
