/** What can be asked for, as a choice. */
const topicNames = {
  suicide: 'Suicide, or any crisis',
  listening: 'Somebody who listens',
  youth: 'Children and young people',
  lgbtq: 'LGBTQ+',
  domestic_violence: 'Violence at home',
  sexual_assault: 'Sexual assault',
  eating_disorders: 'Eating disorders',
  substance: 'Alcohol and drugs',
  veterans: 'Veterans',
  bereavement: 'Grief',
  older_people: 'Older people',
  men: 'Men',
};

/** What a line is about, as it stands behind the word "line". */
const about = {
  suicide: 'for any crisis',
  crisis: 'for any crisis',
  listening: 'for a listening ear',
  mental_health: 'about mental health',
  youth: 'for children and young people',
  lgbtq: 'for LGBTQ+ people',
  domestic_violence: 'about violence at home',
  sexual_assault: 'about sexual assault',
  eating_disorders: 'about eating disorders',
  substance: 'about alcohol and drugs',
  veterans: 'for veterans',
  bereavement: 'for people who grieve',
  older_people: 'for older people',
  men: 'for men',
  indigenous: 'for Indigenous people',
};

/** The words of the crisis room. Numbers, names and links come from the directory and never stand in here. */
export const crisis = {
  /** The form of this language in which dates, lists, and the names of countries and languages are written. */
  locale: 'en-GB',
  command: {
    description: 'Find help lines, for you or for somebody you care about',
    /** As Discord's client shows them: small letters, no blanks, at most 32 characters. */
    optionNames: { country: 'country', topic: 'topic', language: 'language' },
    options: {
      country: 'The country you are in',
      topic: 'What it is about',
      language: 'The language of the answer',
    },
  },
  topicNames,
  about,
  heading: (details: { country: string }) => `**${details.country}: help lines**`,
  emergency: (details: { number: string }) => `If a life is in danger now, call ${details.number}.`,
  emergencyParts: (details: { ambulance: string; police: string }) =>
    `If a life is in danger now, call ${details.ambulance} for an ambulance or ${details.police} for the police.`,
  emergencyAllAndParts: (details: { number: string; ambulance: string }) =>
    `If a life is in danger now, call ${details.number}. For an ambulance you can also call ${details.ambulance}.`,
  emergencySingle: () => 'Only one source names this number.',
  emergencyOfOther: (details: { country: string }) =>
    `It is the number of another country (${details.country}) and works here too.`,
  emergencyUnknown: () =>
    'I know no emergency number for this place. If a life is in danger now, ask somebody near you to get help.',
  emergencyAnywhere: (details: { eu: string; northAmerica: string; uk: string }) =>
    `If a life is in danger now, call your local emergency number. It is ${details.eu} in all of the European Union, ${details.northAmerica} in the US and Canada, and ${details.uk} in the UK.`,
  automated: () =>
    'I am an automated helper and cannot judge how serious this is. You can use these lines even if you are not sure.',
  noLineForTopic: (details: { about: string }) => `I know no line ${details.about} here. These may still fit:`,
  noLine: () => 'I know no help line for this place. One of these may list some:',
  moreLines: (details: { directory: string }) => `More lines: ${details.directory}`,
  directories: (details: { first: string; second: string }) => `${details.first} · ${details.second}`,
  line: {
    unnamed: 'A line (no source gives its name)',
    call: (details: { number: string }) => `Call ${details.number}`,
    callAndPress: (details: { number: string; press: string }) => `Call ${details.number}, then press ${details.press}`,
    callMobile: (details: { number: string }) => `from a mobile phone ${details.number}`,
    text: (details: { number: string }) => `Text ${details.number}`,
    textKeyword: (details: { number: string; keyword: string }) => `Text ${details.keyword} to ${details.number}`,
    whatsapp: (details: { number: string }) => `WhatsApp ${details.number}`,
    chat: (details: { url: string }) => `Chat ${details.url}`,
    oneSource: 'one source only',
    free: 'free',
    standard: 'normal call price',
    always: 'day and night',
    hoursUnknown: 'hours not known',
    hoursVary: 'hours can change',
    everyDay: 'every day',
    hours: (details: { times: string; city: string }) => `${details.times} (time in ${details.city})`,
    open: 'open now',
    closed: 'closed right now',
    languages: (details: { names: string; more: number }) =>
      details.more === 0 ? `in ${details.names}` : `in ${details.names} and ${details.more} more languages`,
    place: (details: { place: string }) => `for ${details.place}`,
    ages: (details: { from: number; to: number }) => `ages ${details.from} to ${details.to}`,
    agesFrom: (details: { from: number }) => `from age ${details.from}`,
    agesTo: (details: { to: number }) => `up to age ${details.to}`,
    carers: 'for families and carers',
    borrowed: (details: { country: string }) => `a line of another country (${details.country}) that serves you too`,
    listed: (details: { date: string; exact: 'day' | 'month' | 'year' }) =>
      `Listed ${details.exact === 'day' ? 'on' : 'in'} ${details.date}, not called by us.`,
    /** In place of `listed`, for a line that those who run the server added. */
    ownListed: (details: { date: string }) => `Added by this server, listed on ${details.date}, not called by us.`,
    single: 'Only one source names it.',
  },
  /** `option` is what Discord calls the option for the country in the language of the client. */
  askHow: (details: { option: string }) =>
    `Type \`/crisis ${details.option}:\` and the first letters, then pick it. I will show lines that fit.`,
  askMeanwhile: (details: { directories: string }) => `Help lines of most countries: ${details.directories}`,
  unknownCountry: (details: { typed: string }) => `I do not know a country called “${details.typed}”.`,
  nearCountries: (details: { countries: string }) => `Did you mean ${details.countries}?`,
  automatedShort: () => 'I am an automated helper and cannot judge how serious this is.',
  sources: {
    button: 'Where this comes from',
    heading: () => '**Where these numbers come from**',
    emergency: (details: { country: string }) => `Emergency numbers, ${details.country}`,
    item: (details: { title: string; date: string }) => `${details.title}: ${details.date}`,
    undated: 'no date',
    /** Where those who run the server know a line from; `source` is in their words. */
    own: (details: { source: string; date: string }) =>
      `Added by those who run this server, ${details.date}. Their source: ${details.source}`,
    site: (details: { url: string }) => `Its own site: ${details.url}`,
    more: (details: { count: number }) => `and ${details.count} more`,
    gone: () => 'These lines have changed since. Type `/crisis` to see the newest ones.',
    licence: (details: { licence: string }) =>
      `We called none of these numbers. This list is shared under ${details.licence}.`,
  },
};
