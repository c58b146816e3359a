import type { anon as enAnon, errors as enErrors } from './en-anon.ts';

/** Italian for the errors of `en-anon.ts`. */
export const errors: typeof enErrors = {
  'anon-off': () =>
    'In questo gruppo non ci sono post anonimi. Non è stato pubblicato niente. Puoi scrivere lì con il tuo nome, o cercare un altro gruppo con `/start`.',
  'anon-nowhere': (details) =>
    details.groups === null
      ? 'Nessun gruppo di questo server ha post anonimi. Non è stato pubblicato niente. Puoi scrivere con il tuo nome, o cercare un gruppo con `/start`.'
      : `Qui non ci sono post anonimi. Non è stato pubblicato niente. Questi gruppi li hanno: ${details.groups}. Usa \`/anon post\` lì, o indica uno di loro.`,
  'anon-no-files': () =>
    'I file non si possono pubblicare in modo anonimo: un’immagine o un file può dire chi l’ha fatto. Non è stato pubblicato niente. Manda le tue parole senza.',
  'anon-empty': () => 'Qui non c’è niente da leggere. Non è stato pubblicato niente. Scrivi almeno una parola.',
  'anon-too-long': (details) =>
    `Questo ha ${details.length} caratteri, e c’è posto per ${details.most}. Non è stato pubblicato niente. Accorcialo, o mandalo in due post.`,
  'anon-signs': () =>
    'Ci sono troppi segni come \\*, \\_ o \\>, e così non entra nella scheda. Non è stato pubblicato niente. Togline qualcuno.',
  'anon-cannot-post': (details) =>
    `Adesso non posso scrivere in **${details.name}**: qualcosa su questo server me lo impedisce. Non è stato pubblicato niente. Per favore dillo a chi gestisce il server: \`/group doctor\` mostra che cos’è.`,
  'anon-timed-out': (details) =>
    `I moderatori ti hanno messo in pausa su questo server fino a <t:${Math.floor(details.until / 1000)}:f>. Fino ad allora non puoi scrivere in modo anonimo. Non è stato pubblicato niente. Per un aiuto a ogni ora usa \`/crisis\`.`,
  'anon-wait': (details) =>
    `Hai mandato qualcosa un momento fa. Questa volta non è stato pubblicato niente. Aspetta ${details.seconds} secondi, poi mandalo di nuovo.`,
  'anon-day-full': (details) =>
    `Puoi mandarne ${details.most} al giorno, e l’hai fatto. Non è stato pubblicato niente. Potrai mandarne altri da <t:${Math.floor(details.at / 1000)}:t>.`,
  'anon-busy': () =>
    'In questo momento arrivano moltissimi post anonimi, quindi per un minuto non ne prendo altri. Non è stato pubblicato niente. Per favore mandalo di nuovo dopo.',
  'anon-decided': () => 'È già stato deciso. Guarda quello che hai scritto con `/anon mine`.',
  'anon-paused': () =>
    'I post anonimi sono in pausa su questo server per ora. Non è stato pubblicato niente. Per un aiuto a ogni ora usa `/crisis`.',
  'anon-too-new': (details) =>
    `Puoi scrivere in modo anonimo ${details.hours} h dopo il tuo arrivo su questo server. Non è stato pubblicato niente. Per un aiuto a ogni ora usa \`/crisis\`.`,
  'anon-not-member': (details) =>
    `I post anonimi in **${details.name}** sono per chi ne fa parte. Entra con \`/group join\`, poi manda di nuovo le tue parole. Non è stato pubblicato niente.`,
  'anon-muted': (details) =>
    `Non puoi scrivere qui in modo anonimo fino a <t:${Math.floor(details.until / 1000)}:f>: i moderatori l’hanno deciso per qualcosa che hai scritto, senza sapere chi sei. Non è stato pubblicato niente. Per un aiuto a ogni ora usa \`/crisis\`.`,
};

/** Italian for `en-anon.ts`. */
export const anon: typeof enAnon = {
  command: {
    description: 'Scrivi senza che si veda il tuo nome, e prenditi cura di ciò che hai scritto',
    post: {
      description: 'Scrivi senza che si veda il tuo nome',
      optionNames: { group: 'gruppo', when: 'quando', show: 'mostra' },
      options: {
        group: 'In quale gruppo; senza, in quello in cui sei adesso',
        when: 'Quando appare',
        show: 'Come viene mostrato',
      },
      whens: { 'at-once': 'subito', 'full-hour': 'alla prossima ora esatta, con tutti gli altri che aspettano' },
      shows: { open: 'da leggere per tutti', door: 'dietro un pulsante, per chi sceglie di leggerlo' },
    },
    mine: { description: 'Quello che hai scritto, e quello che hanno risposto' },
    edit: { description: 'Cambia qualcosa che hai scritto, con la sua ricevuta' },
    delete: { description: 'Cancella qualcosa che hai scritto, con la sua ricevuta' },
  },
  write: 'Scrivi in modo anonimo',
  before: {
    heading: (name) => `**Scrivere in modo anonimo in ${name}**`,
    few: (details) =>
      `**Poche persone vedono questo gruppo: meno di ${details.most}, o non so quante.** Qualcuno potrebbe indovinare chi ha scritto qualcosa, da come scrivi o da ciò che racconti.`,
    approve: () =>
      'In questo gruppo i moderatori guardano ogni post anonimo prima che appaia. Vedono le parole, non il tuo nome.',
    yes: 'Sì, voglio scrivere',
  },
  form: {
    title: 'Scrivi in modo anonimo',
    text: { label: 'Le tue parole', description: 'Lascia fuori nomi e luoghi se non vuoi farti riconoscere.' },
    wish: { label: 'Che cosa ti aiuterebbe?' },
    topic: { label: 'Di che cosa si tratta', description: 'Se vuoi: qualche parola sopra il tuo testo.' },
  },
  wishes: {
    listen: 'Solo essere ascoltato o ascoltata',
    been: 'Sentire chi conosce questa cosa',
    ideas: 'Idee che hanno aiutato altri',
    distraction: 'Qualcosa per pensare ad altro',
    none: 'Preferisco non dirlo',
  },
  sent: {
    atOnce: (details) => `Le tue parole appaiono in ${details.place} tra un momento.`,
    fullHour: (details) =>
      `Le tue parole appaiono in ${details.place} alle <t:${Math.floor(details.at / 1000)}:t>, insieme a tutte le altre che aspettano quell’ora.`,
    returned: () => 'Le tue parole non si sono potute pubblicare: il loro posto non c’è più. Eccole:',
    unseen: () =>
      'Le tue parole per ora non sono apparse: un programma ha trovato che una vita potrebbe essere in pericolo. I programmi sbagliano. Su questo server in questo momento non si possono mostrare a nessuno che modera: non aspettare quindi una risposta qui. Per trovare aiuto in ogni momento, usa `/crisis`.',
    held: {
      first: () =>
        'Le tue parole non sono ancora apparse: in questo gruppo prima le guardano i moderatori. Vedono le parole, non il tuo nome. Non so dire quanto ci vuole.',
      harm: () =>
        'Le tue parole non sono apparse. Un programma ci ha trovato qualcosa che può ferire qualcuno, o che è di qualcun altro, come un numero di telefono o un indirizzo. I programmi sbagliano, quindi i moderatori guardano. Vedono le parole, non il tuo nome.',
      danger: () =>
        'Le tue parole per ora non sono apparse: un programma ha trovato che una vita potrebbe essere in pericolo. I programmi sbagliano. I moderatori vedono le parole, non il tuo nome. Sono volontari, e non sempre svegli.',
      method: () =>
        'Le tue parole per ora non sono apparse: un programma ci ha trovato qualcosa che può essere pericoloso da leggere per altri, come un modo di farsi del male. I programmi sbagliano. I moderatori vedono le parole, non il tuo nome. Sono volontari, e non sempre svegli.',
    },
    words: '**Le tue parole**',
    receipt: () =>
      '**Questa è la tua ricevuta. Si vede solo una volta.** Con lei puoi cancellare ciò che hai scritto in ogni momento, da qualsiasi account: `/anon delete`. Puoi anche cambiarlo, finché puoi scrivere lì: `/anon edit`. Tienila dove la trovi solo tu.',
    mine: (details) =>
      `Per ${details.hours} ore al massimo trovi questo in \`/anon mine\`, con quello che rispondono. In quel tempo i moderatori possono impedire a chi l’ha scritto di scrivere in modo anonimo, senza vedere chi è.`,
    options: () =>
      'Se adesso è difficile, c’è un aiuto che vedi solo tu: linee da chiamare o a cui scrivere, e un minuto per respirare.',
    other: () =>
      'Se ti preoccupi per qualcun altro: `/crisis` mostra linee di aiuto che ascoltano anche chi si preoccupa per qualcuno. Se adesso una vita potrebbe essere in pericolo, chiama il numero di emergenza.',
  },
  takeBack: 'Ritiralo',
  giveAway: {
    ask: (details) =>
      `**Le tue parole non sono ancora apparse. Qualcuno potrebbe riconoscerti da questo:** ${details.what}. Puoi cambiarlo, o pubblicare le tue parole così come sono. Senza risposta tornano da te dopo ${details.hours} ore.`,
    kinds: {
      name: 'un nome',
      place: 'un luogo',
      handle: 'un account',
      number: 'un numero',
      mail: 'un indirizzo mail',
      link: 'un link',
    },
    change: 'Cambialo',
    asIs: 'Pubblica così com’è',
    drop: 'Non pubblicare',
    dropped: () => 'Non è stato pubblicato. Ecco le tue parole:',
  },
  tell: {
    button: 'Scrivimi in privato quando è deciso',
    noted: () => 'Ricevi un solo messaggio diretto quando è deciso. Non ripete le tue parole.',
  },
};
