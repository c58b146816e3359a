import type { errors as enErrors, start as enStart } from './en-start.ts';

/** Italian for the errors of `en-start.ts`. */
export const errors: typeof enErrors = {};

/** Italian for `en-start.ts`. */
export const start: typeof enStart = {
  command: { description: 'Trova un gruppo adatto a te, o un aiuto subito' },
  buttons: {
    find: 'Trova un gruppo',
    say: 'Dirlo con parole mie',
    now: 'Ho bisogno di aiuto ora',
    show: 'Mostrami i gruppi di qui',
  },
  panel: {
    heading: () => '**Cerchi persone che sanno com’è?**',
    text: () =>
      'Premi un pulsante a qualsiasi ora. Quello che appare dopo lo vedi solo tu. Sono un assistente automatico. Posso mostrarti i gruppi di questo server, o con chi parlare subito.',
  },
  opening: {
    heading: () => '**È un bene che tu sia qui.**',
    text: () =>
      'Sono un assistente automatico. Posso cercare su questo server un gruppo adatto a te. Questa scheda la vedi solo tu, e non conservo niente di quello che scegli qui.',
    workplace: () => 'Questo server appartiene a un luogo di lavoro. Condividi solo ciò che può sapersi al lavoro.',
    trial: () => 'Questo server mi sta ancora provando. Qualcosa può cambiare.',
  },
  topic: {
    question: () => '**Di che cosa si tratta?**',
    hint: () => 'Scegli quello che si avvicina di più. Puoi lasciare un gruppo in qualsiasi momento.',
    placeholder: 'Scegli di che cosa si tratta',
    other: { label: 'Altro', description: 'O niente di tutto questo' },
  },
  taste: {
    question: () => '**Come ti piacerebbe?**',
    hint: () => 'Ci sono diversi gruppi. Così posso mostrartene alcuni.',
    labels: {
      open: 'Aperto a chiunque',
      small: 'Un gruppo piccolo',
      therapist: 'Guidato da terapeuti',
      'in-person': 'Con incontri di persona',
      any: 'Va bene tutto',
    },
  },
  list: {
    fitting: () => '**Questi gruppi potrebbero fare per te:**',
    all: () => '**Questi sono i gruppi di qui:**',
    closest: () => '**Nessun gruppo qui è proprio così. Questi si avvicinano di più:**',
    name: ({ name, topic }) => `**${name}** · ${topic}`,
    why: ({ reasons }) => `Perché: ${reasons}`,
    reasons: {
      chosen: ({ topic }) => `hai scelto «${topic}»`,
      written: ({ topic }) => `le tue parole forse riguardano «${topic}»`,
      general: 'ogni tema è benvenuto',
      language: 'nella tua lingua',
      open: 'puoi entrare subito',
      small: ({ most }) => `un gruppo piccolo (al massimo ${most})`,
      therapist: 'guidato da terapeuti',
      peersAndTherapist: 'guidato da pari e da terapeuti',
      inPerson: 'si incontra di persona',
      hybrid: 'si incontra di persona e online',
    },
    facts: {
      line: ({ facts }) => `Da sapere: ${facts}`,
      language: ({ language }) => `lingua del gruppo: ${language}`,
      request: 'si chiede di entrare',
    },
    look: ({ name }) => `Guarda: ${name}`,
    isIn: ({ channel }) => `Sei in questo gruppo: ${channel}`,
  },
  notHere: {
    text: () => 'Qui non ho trovato un gruppo che sia proprio per questo.',
    general: () => 'Puoi comunque guardare qui:',
    places: () => 'Anche fuori da questo server ci sono persone che ascoltano. Questi posti potrebbero aiutare.',
    listen: 'Mostrami chi ascolta',
  },
  noGroups: {
    text: () => '**Su questo server non ci sono ancora gruppi.**',
    meanwhile: () => 'Posso comunque mostrarti persone che ascoltano e un aiuto per adesso.',
    found: ({ command }) => `Puoi creare il primo: ${command}`,
  },
  own: {
    title: 'Con parole tue',
    label: 'Di che cosa si tratta?',
    description: 'Basta una frase. La legge un programma. Non viene conservata, e nessuno qui la vede.',
    placeholder: 'Per esempio: questa primavera ho perso mia madre',
  },
  heard: {
    heavy: ({ button }) => `Se diventa troppo, premi «${button}». Non serve sapere se è abbastanza grave.`,
    harm: () =>
      'Non posso aiutare a fare del male a qualcuno. Sono un assistente automatico e forse ho capito male. Se qualcuno può essere in pericolo adesso, chiama il numero di emergenza locale.',
    hurt: ({ button }) =>
      `Se qualcuno ti fa del male, o hai paura di quello che potresti fare, premi «${button}». Ci sono persone con cui puoi parlare.`,
  },
  elsewhere: {
    text: () =>
      'I gruppi sono sui server. Apri un server dove ci sono anch’io e scrivi lì `/start`. `/crisis` funziona ovunque, anche qui.',
  },
  closing: {
    fine: () => 'Va bene così. Puoi tornare quando vuoi: scrivi `/start`. Anche `/crisis` funziona a qualsiasi ora.',
  },
  overview: {
    description: 'Vedi che cosa posso fare per te qui',
    heading: () => '**Che cosa posso fare per te**',
    private: () => 'Questo lo vedi solo tu.',
    item: ({ command, what }) => `${command}: ${what}`,
    inMenu: () => '**Nel menu di un messaggio, sotto Applicazioni**',
    elsewhere: () => 'Su un server dove ci sono anch’io posso fare di più. Scrivi lì `/help`.',
    lines: {
      crisis: 'linee di ascolto e qualcosa per calmarti, a qualsiasi ora',
      start: 'trova un gruppo adatto a te',
      browse: 'guarda tutti i gruppi di qui',
      join: 'entra in un gruppo',
      mine: 'vedi in quali gruppi sei',
      agreement: 'leggi che cosa si è concordato in un gruppo',
      leave: 'lascia subito un gruppo, senza un motivo',
      anonPost: 'scrivi qualcosa senza il tuo nome',
      anonMine: 'guarda che cosa hai scritto e le risposte',
      anonEdit: 'cambia ciò che hai scritto, con la sua ricevuta',
      anonDelete: 'cancella ciò che hai scritto, con la sua ricevuta',
      trust: 'guarda chi potrebbe scoprire chi ha scritto un post anonimo',
      privacy: 'ricevi un file con quello che conservo su di te; `/privacy forget` lo cancella',
      optout: 'spegni i messaggi che comincio io e la ricerca di disagio in quello che scrivi',
      offerSupport: 'come aiutare la persona che lo ha scritto',
      tell: 'dillo alla moderazione',
      replyAnonymously: 'rispondi senza il tuo nome',
    },
  },
};
