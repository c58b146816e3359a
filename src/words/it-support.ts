import type { Words } from './en.ts';

/** Italian for `en-support.ts`. */
export const support: Words['support'] = {
  commandName: 'Offri sostegno',
  emergency: ({ eu, northAmerica, uk }) =>
    `Se pensi che la sua vita sia in pericolo adesso, serve il numero di emergenza del posto in cui si trova. È ${eu} in tutta l’Unione europea, ${northAmerica} negli Stati Uniti e in Canada, e ${uk} nel Regno Unito.`,
  elsewhere: () =>
    'Questi numeri funzionano solo in quei posti. Se ti trovi altrove, chiedi alla persona, o a qualcuno vicino a lei, di chiamare.',
  title: () => '**Per una persona che ti preoccupa**',
  how: () => 'Scrivile in privato, non sotto il suo messaggio. Puoi copiare queste parole, o usare le tue:',
  copy: {
    open: 'Ho letto quello che hai scritto e mi preoccupo per te. Come stai adesso?',
    ask: 'Stai pensando al suicidio? Puoi dirmelo, ti ascolto.',
    together: 'Non devi affrontare tutto questo per conto tuo. Possiamo cercare aiuto insieme.',
  },
  asking: () => 'Va bene chiedere del suicidio: fare la domanda non mette l’idea in testa.',
  listen: () => 'Poi ascolta. Non devi risolvere tu le cose.',
  noSecret: () => 'Non promettere di tenere il segreto: se può essere in pericolo, qualcuno deve saperlo.',
  notAlone: () => 'Non tenerti tutto questo per te: parlane con una persona di cui ti fidi.',
  tellModerators: () => 'Il pulsante qui sotto avvisa la moderazione. La persona non saprà chi l’ha fatto.',
  noModerators: () =>
    'In questo momento da qui non posso avvisare chi modera. Puoi scrivere a chi gestisce questo server.',
  findLines: 'Linee di aiuto per il suo paese',
  tell: 'Avvisa la moderazione',
  again: 'Scegli un altro paese',
  country: {
    title: 'Dove si trova?',
    label: 'In quale paese si trova?',
    description: 'Il nome in qualsiasi lingua, la bandiera o il codice.',
    placeholder: 'Per esempio: Germania',
  },
  countryMissing: () => 'Per trovare delle linee mi serve un paese. Se non sai dove si trova, puoi chiederglielo.',
  countryUnknown: ({ typed }) =>
    `Non conosco un paese che si chiama «${typed}». Premi il pulsante per scriverlo in un altro modo.`,
  passOn: () =>
    'Puoi mandargliele in privato. Alcune di queste linee parlano anche con chi è in pensiero per qualcun altro.',
  ownMessage: () =>
    'Questo è un tuo messaggio. Se vuoi sostegno per te, usa `/crisis`: trova persone con cui puoi parlare.',
};
