import type { MemberWords } from './en.ts';
import { countIn } from './plurals.ts';

const plural = countIn('de');

/** German for `en-crisis.ts`. */
export const crisis: MemberWords['crisis'] = {
  locale: 'de',
  command: {
    description: 'Finde Hilfe am Telefon oder im Chat, für dich oder für jemanden, der dir wichtig ist',
    optionNames: { country: 'land', topic: 'thema', language: 'sprache' },
    options: {
      country: 'Das Land, in dem du bist',
      topic: 'Worum es geht',
      language: 'Die Sprache der Antwort',
    },
  },
  topicNames: {
    suicide: 'Suizidgedanken oder eine andere Krise',
    listening: 'Jemand, der zuhört',
    youth: 'Kinder und Jugendliche',
    lgbtq: 'LGBTQ+',
    domestic_violence: 'Gewalt zu Hause',
    sexual_assault: 'Sexualisierte Gewalt',
    eating_disorders: 'Essstörungen',
    substance: 'Alkohol und Drogen',
    veterans: 'Ehemalige Soldatinnen und Soldaten',
    bereavement: 'Trauer',
    older_people: 'Ältere Menschen',
    men: 'Männer',
  },
  about: {
    suicide: 'für jede Krise',
    crisis: 'für jede Krise',
    listening: 'zum Reden und Zuhören',
    mental_health: 'zur seelischen Gesundheit',
    youth: 'für Kinder und Jugendliche',
    lgbtq: 'für LGBTQ+ Menschen',
    domestic_violence: 'zu Gewalt zu Hause',
    sexual_assault: 'zu sexualisierter Gewalt',
    eating_disorders: 'zu Essstörungen',
    substance: 'zu Alkohol und Drogen',
    veterans: 'für ehemalige Soldatinnen und Soldaten',
    bereavement: 'für Menschen, die trauern',
    older_people: 'für ältere Menschen',
    men: 'für Männer',
    indigenous: 'für indigene Menschen',
  },
  heading: ({ country }) => `**${country}: Hilfe am Telefon und online**`,
  emergency: ({ number }) => `Wenn gerade ein Leben in Gefahr ist, ruf ${number} an.`,
  emergencyParts: ({ ambulance, police }) =>
    `Wenn gerade ein Leben in Gefahr ist, ruf ${ambulance} für den Rettungsdienst oder ${police} für die Polizei an.`,
  emergencyAllAndParts: ({ number, ambulance }) =>
    `Wenn gerade ein Leben in Gefahr ist, ruf ${number} an. Den Rettungsdienst erreichst du auch unter ${ambulance}.`,
  emergencySingle: () => 'Diese Nummer steht nur in einer Quelle.',
  emergencyOfOther: ({ country }) => `Es ist die Nummer eines anderen Landes (${country}) und gilt auch hier.`,
  emergencyUnknown: () =>
    'Ich kenne für diesen Ort keine Notrufnummer. Wenn gerade ein Leben in Gefahr ist, bitte jemanden in deiner Nähe, Hilfe zu holen.',
  emergencyAnywhere: ({ eu, northAmerica, uk }) =>
    `Wenn gerade ein Leben in Gefahr ist, ruf den örtlichen Notruf an. Das ist ${eu} in der ganzen Europäischen Union, ${northAmerica} in den USA und Kanada und ${uk} in Großbritannien und Nordirland.`,
  automated: () =>
    'Ich bin ein automatischer Helfer und kann nicht einschätzen, wie ernst es ist. Du kannst diese Angebote nutzen, auch wenn du dir nicht sicher bist.',
  noLineForTopic: ({ about }) => `Ein Angebot ${about} kenne ich hier nicht. Diese passen vielleicht trotzdem:`,
  noLine: () => 'Ich kenne für diesen Ort kein Hilfsangebot. Vielleicht stehen hier welche:',
  moreLines: ({ directory }) => `Mehr Angebote: ${directory}`,
  directories: ({ first, second }) => `${first} · ${second}`,
  line: {
    unnamed: 'Ein Hilfsangebot (keine Quelle nennt den Namen)',
    call: ({ number }) => `Ruf an: ${number}`,
    callAndPress: ({ number, press }) => `Ruf an: ${number}, drück dann ${press}`,
    callMobile: ({ number }) => `vom Handy ${number}`,
    text: ({ number }) => `SMS an ${number}`,
    textKeyword: ({ number, keyword }) => `SMS mit ${keyword} an ${number}`,
    whatsapp: ({ number }) => `WhatsApp ${number}`,
    chat: ({ url }) => `Chat ${url}`,
    oneSource: 'nur eine Quelle',
    free: 'kostenlos',
    standard: 'normaler Telefontarif',
    always: 'Tag und Nacht',
    hoursUnknown: 'Zeiten nicht bekannt',
    hoursVary: 'Zeiten können sich ändern',
    everyDay: 'täglich',
    hours: ({ times, city }) => `${times} (Ortszeit ${city})`,
    open: 'jetzt offen',
    closed: 'gerade geschlossen',
    languages: ({ names, more }) =>
      more === 0
        ? `auf ${names}`
        : `auf ${names} und in ${plural(more, { one: `${more} weiteren Sprache`, other: `${more} weiteren Sprachen` })}`,
    place: ({ place }) => `für ${place}`,
    ages: ({ from, to }) => `von ${from} bis ${to} Jahren`,
    agesFrom: ({ from }) => `ab ${from} Jahren`,
    agesTo: ({ to }) => `bis ${to} Jahre`,
    carers: 'für Familie und Angehörige',
    borrowed: ({ country }) => `ein Angebot aus einem anderen Land (${country}), das auch für dich da ist`,
    listed: ({ date, exact }) =>
      exact === 'day'
        ? `Eingetragen am ${date}, von uns nicht angerufen.`
        : `Eingetragen ${exact === 'year' ? 'im Jahr' : 'im'} ${date}, von uns nicht angerufen.`,
    ownListed: ({ date }) => `Von diesem Server ergänzt, eingetragen am ${date}, von uns nicht angerufen.`,
    single: 'Steht nur in einer Quelle.',
  },
  askHow: ({ option }) =>
    `Gib \`/crisis ${option}:\` und die ersten Buchstaben ein und wähl es dann aus. Ich zeige dir, was dort passt.`,
  askMeanwhile: ({ directories }) => `Hilfsangebote der meisten Länder: ${directories}`,
  unknownCountry: ({ typed }) => `Ich kenne kein Land, das „${typed}“ heißt.`,
  nearCountries: ({ countries }) => `Meintest du ${countries}?`,
  automatedShort: () => 'Ich bin ein automatischer Helfer und kann nicht einschätzen, wie ernst es ist.',
  sources: {
    button: 'Woher das kommt',
    heading: () => '**Woher diese Nummern kommen**',
    emergency: ({ country }) => `Notrufnummern, ${country}`,
    item: ({ title, date }) => `${title}: ${date}`,
    undated: 'kein Datum',
    own: ({ source, date }) => `Ergänzt von den Leuten, die diesen Server leiten, ${date}. Ihre Quelle: ${source}`,
    site: ({ url }) => `Eigene Website: ${url}`,
    more: ({ count }) => `und ${count} mehr`,
    gone: () => 'Diese Angebote haben sich inzwischen geändert. Mit `/crisis` siehst du die neuesten.',
    licence: ({ licence }) => `Wir haben keine dieser Nummern angerufen. Diese Liste wird unter ${licence} geteilt.`,
  },
};
