import type { MemberWords } from './en.ts';
import { countIn } from './plurals.ts';

const plural = countIn('uk');

/** Ukrainian for `en-crisis.ts`. */
export const crisis: MemberWords['crisis'] = {
  locale: 'uk',
  command: {
    description: 'Знайти лінії допомоги, для себе або для того, хто тобі небайдужий',
    optionNames: { country: 'країна', topic: 'тема', language: 'мова' },
    options: {
      country: 'Країна, де ти зараз',
      topic: 'Про що йдеться',
      language: 'Мова відповіді',
    },
  },
  topicNames: {
    suicide: 'Думки про самогубство або інша криза',
    listening: 'Хтось, хто вислухає',
    youth: 'Діти й молодь',
    lgbtq: 'ЛГБТК+',
    domestic_violence: 'Насильство вдома',
    sexual_assault: 'Сексуальне насильство',
    eating_disorders: 'Розлади харчової поведінки',
    substance: 'Алкоголь і наркотики',
    veterans: 'Ветерани й ветеранки',
    bereavement: 'Втрата близької людини',
    older_people: 'Люди старшого віку',
    men: 'Чоловіки',
  },
  about: {
    suicide: 'для будь-якої кризи',
    crisis: 'для будь-якої кризи',
    listening: 'для тих, кому треба виговоритися',
    mental_health: 'щодо психічного здоров’я',
    youth: 'для дітей і молоді',
    lgbtq: 'для ЛГБТК+ людей',
    domestic_violence: 'щодо насильства вдома',
    sexual_assault: 'щодо сексуального насильства',
    eating_disorders: 'щодо розладів харчової поведінки',
    substance: 'щодо алкоголю й наркотиків',
    veterans: 'для ветеранів і ветеранок',
    bereavement: 'для тих, хто переживає втрату',
    older_people: 'для людей старшого віку',
    men: 'для чоловіків',
    indigenous: 'для людей із корінних народів',
  },
  heading: ({ country }) => `**${country}: лінії допомоги**`,
  emergency: ({ number }) => `Якщо зараз є загроза життю, подзвони на ${number}.`,
  emergencyParts: ({ ambulance, police }) =>
    `Якщо зараз є загроза життю, подзвони на ${ambulance} (швидка) або на ${police} (поліція).`,
  emergencyAllAndParts: ({ number, ambulance }) =>
    `Якщо зараз є загроза життю, подзвони на ${number}. Швидку можна викликати й за номером ${ambulance}.`,
  emergencySingle: () => 'Цей номер є лише в одному джерелі.',
  emergencyOfOther: ({ country }) => `Це номер іншої країни (${country}). Тут він теж працює.`,
  emergencyUnknown: () =>
    'Я не знаю номера екстреної допомоги для цього місця. Якщо зараз є загроза життю, попроси когось поруч покликати на допомогу.',
  emergencyAnywhere: ({ eu, northAmerica, uk }) =>
    `Якщо зараз є загроза життю, подзвони на місцевий номер екстреної допомоги. У всьому Європейському Союзі це ${eu}, у США й Канаді ${northAmerica}, у Великій Британії ${uk}.`,
  automated: () =>
    'Я автоматичний помічник і не можу оцінити, наскільки все серйозно. До цих ліній можна звернутися, навіть якщо ти вагаєшся.',
  noLineForTopic: ({ about }) => `Я не знаю тут лінії ${about}. Може, підійде одна з цих:`,
  noLine: () => 'Я не знаю лінії допомоги для цього місця. Може, вони є тут:',
  moreLines: ({ directory }) => `Більше ліній: ${directory}`,
  directories: ({ first, second }) => `${first} · ${second}`,
  line: {
    unnamed: 'Лінія допомоги (жодне джерело не вказує назви)',
    call: ({ number }) => `Подзвони: ${number}`,
    callAndPress: ({ number, press }) => `Подзвони: ${number}, потім натисни ${press}`,
    callMobile: ({ number }) => `з мобільного ${number}`,
    text: ({ number }) => `СМС на ${number}`,
    textKeyword: ({ number, keyword }) => `СМС зі словом ${keyword} на ${number}`,
    whatsapp: ({ number }) => `WhatsApp ${number}`,
    chat: ({ url }) => `Чат ${url}`,
    oneSource: 'лише одне джерело',
    free: 'безкоштовно',
    standard: 'за звичайним тарифом',
    always: 'вдень і вночі',
    hoursUnknown: 'години невідомі',
    hoursVary: 'години можуть змінюватися',
    everyDay: 'щодня',
    hours: ({ times, city }) => `${times} (час: ${city})`,
    open: 'зараз працює',
    closed: 'зараз не працює',
    languages: ({ names, more }) =>
      more === 0
        ? `мови: ${names}`
        : `мови: ${names} та ще ${plural(more, { one: `${more} мова`, few: `${more} мови`, many: `${more} мов` })}`,
    place: ({ place }) => `місце: ${place}`,
    ages: ({ from, to }) => `вік: від ${from} до ${to}`,
    agesFrom: ({ from }) => `вік: від ${from}`,
    agesTo: ({ to }) => `вік: до ${to}`,
    carers: 'для родин і близьких',
    borrowed: ({ country }) => `лінія з іншої країни (${country}), до якої ти теж можеш звернутися`,
    listed: ({ date }) => `У переліку: ${date}, ми туди не дзвонили.`,
    ownListed: ({ date }) => `Додано цим сервером, у переліку: ${date}, ми туди не дзвонили.`,
    single: 'Вона є лише в одному джерелі.',
  },
  askHow: ({ option }) =>
    `Введи \`/crisis ${option}:\` і перші літери, а потім вибери країну. Я покажу лінії, які можуть підійти.`,
  askMeanwhile: ({ directories }) => `Лінії допомоги більшості країн: ${directories}`,
  unknownCountry: ({ typed }) => `Я не знаю країни з назвою «${typed}».`,
  nearCountries: ({ countries }) => `Може, це ${countries}?`,
  automatedShort: () => 'Я автоматичний помічник і не можу оцінити, наскільки все серйозно.',
  sources: {
    button: 'Звідки це',
    heading: () => '**Звідки ці номери**',
    emergency: ({ country }) => `Номери екстреної допомоги, ${country}`,
    item: ({ title, date }) => `${title}: ${date}`,
    undated: 'без дати',
    own: ({ source, date }) => `Додали ті, хто керує цим сервером (${date}). Їхнє джерело: ${source}`,
    site: ({ url }) => `Власний сайт: ${url}`,
    more: ({ count }) => `і ще ${count}`,
    gone: () => 'Ці лінії відтоді змінилися. Введи `/crisis`, щоб побачити найновіші.',
    licence: ({ licence }) =>
      `Ми не дзвонили на жоден із цих номерів. Цей перелік поширюється за ліцензією ${licence}.`,
  },
};
