import type { MemberWords } from './en.ts';
import { countIn } from './plurals.ts';

const plural = countIn('pl');

/** Polish for `en-crisis.ts`. */
export const crisis: MemberWords['crisis'] = {
  locale: 'pl',
  command: {
    description: 'Znajdź linie wsparcia, dla siebie albo dla kogoś, na kim ci zależy',
    optionNames: { country: 'kraj', topic: 'temat', language: 'język' },
    options: {
      country: 'Kraj, w którym jesteś',
      topic: 'O co chodzi',
      language: 'Język odpowiedzi',
    },
  },
  topicNames: {
    suicide: 'Myśli samobójcze lub inny kryzys',
    listening: 'Ktoś, kto wysłucha',
    youth: 'Dzieci i młodzież',
    lgbtq: 'LGBTQ+',
    domestic_violence: 'Przemoc w domu',
    sexual_assault: 'Przemoc seksualna',
    eating_disorders: 'Zaburzenia odżywiania',
    substance: 'Alkohol i narkotyki',
    veterans: 'Osoby po służbie wojskowej',
    bereavement: 'Żałoba',
    older_people: 'Osoby starsze',
    men: 'Mężczyźni',
  },
  about: {
    suicide: 'na każdy kryzys',
    crisis: 'na każdy kryzys',
    listening: 'do zwykłej rozmowy',
    mental_health: 'w sprawach zdrowia psychicznego',
    youth: 'dla dzieci i młodzieży',
    lgbtq: 'dla osób LGBTQ+',
    domestic_violence: 'w sprawach przemocy w domu',
    sexual_assault: 'w sprawach przemocy seksualnej',
    eating_disorders: 'w sprawach zaburzeń odżywiania',
    substance: 'w sprawach alkoholu i narkotyków',
    veterans: 'dla osób po służbie wojskowej',
    bereavement: 'dla osób w żałobie',
    older_people: 'dla osób starszych',
    men: 'dla mężczyzn',
    indigenous: 'dla ludności rdzennej',
  },
  heading: ({ country }) => `**${country}: linie wsparcia**`,
  emergency: ({ number }) => `Jeśli zagrożone jest teraz życie, zadzwoń pod numer ${number}.`,
  emergencyParts: ({ ambulance, police }) =>
    `Jeśli zagrożone jest teraz życie, zadzwoń pod numer ${ambulance} po karetkę albo pod ${police} na policję.`,
  emergencyAllAndParts: ({ number, ambulance }) =>
    `Jeśli zagrożone jest teraz życie, zadzwoń pod numer ${number}. Po karetkę możesz też zadzwonić pod ${ambulance}.`,
  emergencySingle: () => 'Ten numer podaje tylko jedno źródło.',
  emergencyOfOther: ({ country }) => `To numer innego kraju (${country}). Tutaj też działa.`,
  emergencyUnknown: () =>
    'Nie znam numeru alarmowego dla tego miejsca. Jeśli zagrożone jest teraz życie, poproś kogoś w pobliżu, żeby sprowadził pomoc.',
  emergencyAnywhere: ({ eu, northAmerica, uk }) =>
    `Jeśli zagrożone jest teraz życie, zadzwoń pod lokalny numer alarmowy. W całej Unii Europejskiej to ${eu}, w USA i Kanadzie ${northAmerica}, a w Wielkiej Brytanii ${uk}.`,
  automated: () =>
    'Jestem automatycznym asystentem i nie potrafię ocenić, jak poważna jest sytuacja. Z tych linii możesz skorzystać, nawet jeśli nie masz pewności.',
  noLineForTopic: ({ about }) => `Nie znam tu linii ${about}. Może mimo to pasuje któraś z tych:`,
  noLine: () => 'Nie znam linii wsparcia dla tego miejsca. Może znajdziesz je tutaj:',
  moreLines: ({ directory }) => `Więcej linii: ${directory}`,
  directories: ({ first, second }) => `${first} · ${second}`,
  line: {
    unnamed: 'Linia wsparcia (żadne źródło nie podaje nazwy)',
    call: ({ number }) => `Zadzwoń: ${number}`,
    callAndPress: ({ number, press }) => `Zadzwoń: ${number}, potem wybierz ${press}`,
    callMobile: ({ number }) => `z komórki ${number}`,
    text: ({ number }) => `SMS na numer ${number}`,
    textKeyword: ({ number, keyword }) => `SMS o treści ${keyword} na numer ${number}`,
    whatsapp: ({ number }) => `WhatsApp ${number}`,
    chat: ({ url }) => `Czat ${url}`,
    oneSource: 'tylko jedno źródło',
    free: 'bezpłatnie',
    standard: 'zwykła cena połączenia',
    always: 'dzień i noc',
    hoursUnknown: 'godziny nieznane',
    hoursVary: 'godziny mogą się zmienić',
    everyDay: 'codziennie',
    hours: ({ times, city }) => `${times} (czas: ${city})`,
    open: 'teraz czynne',
    closed: 'teraz nieczynne',
    languages: ({ names, more }) =>
      more === 0
        ? `języki: ${names}`
        : `języki: ${names} i ${plural(more, { one: `${more} inny`, few: `${more} inne`, many: `${more} innych` })}`,
    place: ({ place }) => `obszar: ${place}`,
    ages: ({ from, to }) => `wiek: od ${from} do ${to} lat`,
    agesFrom: ({ from }) => `wiek: od ${from} lat`,
    agesTo: ({ to }) => `wiek: do ${to} lat`,
    carers: 'dla rodzin i bliskich',
    borrowed: ({ country }) => `linia z innego kraju (${country}), z której też możesz skorzystać`,
    listed: ({ date }) => `Data wpisu: ${date}. Nie dzwoniliśmy tam.`,
    ownListed: ({ date }) => `Linia dodana przez ten serwer. Data wpisu: ${date}. Nie dzwoniliśmy tam.`,
    single: 'Podaje ją tylko jedno źródło.',
  },
  askHow: ({ option }) =>
    `Wpisz \`/crisis ${option}:\` i pierwsze litery, a potem wybierz kraj z listy. Pokażę ci linie, które mogą pasować.`,
  askMeanwhile: ({ directories }) => `Linie wsparcia w większości krajów: ${directories}`,
  unknownCountry: ({ typed }) => `Nie znam kraju o nazwie „${typed}”.`,
  nearCountries: ({ countries }) => `Może to ${countries}?`,
  automatedShort: () => 'Jestem automatycznym asystentem i nie potrafię ocenić, jak poważna jest sytuacja.',
  sources: {
    button: 'Skąd to jest',
    heading: () => '**Skąd są te numery**',
    emergency: ({ country }) => `Numery alarmowe, ${country}`,
    item: ({ title, date }) => `${title}: ${date}`,
    undated: 'brak daty',
    own: ({ source, date }) => `Dodane przez osoby, które prowadzą ten serwer, ${date}. Ich źródło: ${source}`,
    site: ({ url }) => `Strona tej linii: ${url}`,
    more: ({ count }) => `i jeszcze ${count}`,
    gone: () => 'Te linie zmieniły się w międzyczasie. Wpisz `/crisis`, żeby zobaczyć najnowsze.',
    licence: ({ licence }) =>
      `Nie dzwoniliśmy pod żaden z tych numerów. Ta lista jest udostępniana na licencji ${licence}.`,
  },
};
