import type { MemberWords } from './en.ts';
import { countIn } from './plurals.ts';

const plural = countIn('it');

/** Italian for `en-crisis.ts`. */
export const crisis: MemberWords['crisis'] = {
  locale: 'it',
  command: {
    description: 'Trova linee di aiuto, per te o per una persona a cui tieni',
    optionNames: { country: 'paese', topic: 'argomento', language: 'lingua' },
    options: {
      country: 'Il paese in cui ti trovi',
      topic: 'Di che cosa si tratta',
      language: 'La lingua della risposta',
    },
  },
  topicNames: {
    suicide: 'Pensieri di suicidio, o un’altra crisi',
    listening: 'Qualcuno che ascolti',
    youth: 'Bambini, bambine e giovani',
    lgbtq: 'LGBTQ+',
    domestic_violence: 'Violenza in casa',
    sexual_assault: 'Violenza sessuale',
    eating_disorders: 'Disturbi alimentari',
    substance: 'Alcol e droghe',
    veterans: 'Ex militari',
    bereavement: 'Lutto',
    older_people: 'Persone anziane',
    men: 'Uomini',
  },
  about: {
    suicide: 'per qualsiasi crisi',
    crisis: 'per qualsiasi crisi',
    listening: 'per parlare con qualcuno che ascolta',
    mental_health: 'sulla salute mentale',
    youth: 'per bambini, bambine e giovani',
    lgbtq: 'per persone LGBTQ+',
    domestic_violence: 'sulla violenza in casa',
    sexual_assault: 'sulla violenza sessuale',
    eating_disorders: 'sui disturbi alimentari',
    substance: 'su alcol e droghe',
    veterans: 'per ex militari',
    bereavement: 'per chi è in lutto',
    older_people: 'per persone anziane',
    men: 'per uomini',
    indigenous: 'per persone indigene',
  },
  heading: ({ country }) => `**${country}: linee di aiuto**`,
  emergency: ({ number }) => `Se adesso c’è una vita in pericolo, chiama ${number}.`,
  emergencyParts: ({ ambulance, police }) =>
    `Se adesso c’è una vita in pericolo, chiama ${ambulance} per un’ambulanza o ${police} per la polizia.`,
  emergencyAllAndParts: ({ number, ambulance }) =>
    `Se adesso c’è una vita in pericolo, chiama ${number}. Per un’ambulanza puoi chiamare anche ${ambulance}.`,
  emergencySingle: () => 'Questo numero si trova in una sola fonte.',
  emergencyOfOther: ({ country }) => `È il numero di un altro paese (${country}) e funziona anche qui.`,
  emergencyUnknown: () =>
    'Non conosco un numero di emergenza per questo posto. Se adesso c’è una vita in pericolo, chiedi a qualcuno vicino a te di chiamare aiuto.',
  emergencyAnywhere: ({ eu, northAmerica, uk }) =>
    `Se adesso c’è una vita in pericolo, chiama il numero di emergenza locale. È ${eu} in tutta l’Unione europea, ${northAmerica} negli Stati Uniti e in Canada, e ${uk} nel Regno Unito.`,
  automated: () =>
    'Sono un assistente automatico e non posso capire quanto è grave la situazione. Puoi usare queste linee anche se hai dei dubbi.',
  noLineForTopic: ({ about }) => `Qui non conosco una linea ${about}. Forse queste vanno bene lo stesso:`,
  noLine: () => 'Non conosco linee di aiuto per questo posto. Forse ne trovi qui:',
  moreLines: ({ directory }) => `Altre linee: ${directory}`,
  directories: ({ first, second }) => `${first} · ${second}`,
  line: {
    unnamed: 'Una linea (nessuna fonte ne dice il nome)',
    call: ({ number }) => `Chiama ${number}`,
    callAndPress: ({ number, press }) => `Chiama ${number}, poi premi ${press}`,
    callMobile: ({ number }) => `da cellulare ${number}`,
    text: ({ number }) => `SMS a ${number}`,
    textKeyword: ({ number, keyword }) => `SMS con ${keyword} a ${number}`,
    whatsapp: ({ number }) => `WhatsApp ${number}`,
    chat: ({ url }) => `Chat ${url}`,
    oneSource: 'una sola fonte',
    free: 'gratis',
    standard: 'costo di una normale chiamata',
    always: 'giorno e notte',
    hoursUnknown: 'orari non conosciuti',
    hoursVary: 'gli orari possono cambiare',
    everyDay: 'ogni giorno',
    hours: ({ times, city }) => `${times} (ora di ${city})`,
    open: 'aperta ora',
    closed: 'chiusa in questo momento',
    languages: ({ names, more }) =>
      more === 0
        ? `in ${names}`
        : `in ${names} e ${plural(more, { one: `${more} altra lingua`, other: `altre ${more} lingue` })}`,
    place: ({ place }) => `per ${place}`,
    ages: ({ from, to }) => `età: da ${from} a ${to} anni`,
    agesFrom: ({ from }) => `età: da ${from} anni in su`,
    agesTo: ({ to }) => `età: fino a ${to} anni`,
    carers: 'per familiari e per chi assiste',
    borrowed: ({ country }) => `una linea di un altro paese (${country}), che risponde anche a te`,
    listed: ({ date }) => `In elenco: ${date}. Noi non abbiamo provato a chiamare.`,
    ownListed: ({ date }) => `Aggiunta da questo server. In elenco: ${date}. Noi non abbiamo provato a chiamare.`,
    single: 'Si trova in una sola fonte.',
  },
  askHow: ({ option }) =>
    `Scrivi \`/crisis ${option}:\` e le prime lettere, poi scegli il paese. Ti mostro le linee che possono andare bene.`,
  askMeanwhile: ({ directories }) => `Linee di aiuto di quasi tutti i paesi: ${directories}`,
  unknownCountry: ({ typed }) => `Non conosco un paese che si chiama «${typed}».`,
  nearCountries: ({ countries }) => `Intendevi ${countries}?`,
  automatedShort: () => 'Sono un assistente automatico e non posso capire quanto è grave la situazione.',
  sources: {
    button: 'Da dove viene',
    heading: () => '**Da dove vengono questi numeri**',
    emergency: ({ country }) => `Numeri di emergenza, ${country}`,
    item: ({ title, date }) => `${title}: ${date}`,
    undated: 'senza data',
    own: ({ source, date }) => `Aggiunta da chi gestisce questo server, ${date}. La loro fonte: ${source}`,
    site: ({ url }) => `Il suo sito: ${url}`,
    more: ({ count }) => plural(count, { one: `e ${count} altra`, other: `e altre ${count}` }),
    gone: () => 'Queste linee sono cambiate nel frattempo. Scrivi `/crisis` per vedere le più recenti.',
    licence: ({ licence }) =>
      `Noi non abbiamo chiamato nessuno di questi numeri. Questo elenco è condiviso con licenza ${licence}.`,
  },
};
