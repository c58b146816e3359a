import type { errors as enErrors, sessions as enSessions } from './en-sessions.ts';
import { countIn } from './plurals.ts';

const plural = countIn('pl');

/** Polish for the errors of `en-sessions.ts`. */
export const errors: typeof enErrors = {
  'session-gone': () =>
    'Tego spotkania już nie ma, więc nic się nie zmieniło. Zobacz, co jest w planie: `/session list`.',
  'session-begun': () =>
    'To spotkanie już się zaczęło albo skończyło, więc nic się nie zmieniło. Zobacz, co będzie dalej: `/session next`.',
  'session-cancelled': () =>
    'To spotkanie jest odwołane, więc nic się nie zmieniło. Zobacz, co będzie dalej: `/session next`.',
  'session-not-member': () =>
    'To jest dla osób z tej grupy. Nic się nie zmieniło. Aby znaleźć tu grupę, użyj `/group browse`.',
  'session-unsure': () =>
    'Nie widzę teraz, czy jesteś w tej grupie, więc nie pokazuję jej adresu. Spróbuj później albo zapytaj osoby, które opiekują się grupą.',
  'session-none': () =>
    'Nie widzę żadnego spotkania twoich grup w najbliższych 14 dniach, więc nic się nie zmieniło. Swoje grupy zobaczysz z `/group mine`.',
  'session-no-such': (details) =>
    `Nie znajduję spotkania twoich grup o nazwie „${details.typed}”. Wybierz jedno z listy podczas pisania albo zajrzyj do \`/session list\`.`,
  'session-no-address': () =>
    'To spotkanie nie ma adresu. Zapytaj osoby, które opiekują się grupą, gdzie się spotykacie.',
  'session-echo-over': () =>
    'To pytanie jest już zamknięte, więc nic nie zostało policzone. Jeśli coś leży ci na sercu, powiedz o tym osobom, które opiekują się grupą.',
};

/** Polish for `en-sessions.ts`. */
export const sessions: typeof enSessions = {
  command: {
    description: 'Kiedy spotykają się twoje grupy',
    next: { description: 'Zobacz, kiedy twoje grupy spotkają się następnym razem; widzisz to tylko ty' },
    list: { description: 'Zobacz, kiedy twoje grupy spotkają się w najbliższych 14 dniach; widzisz to tylko ty' },
    rsvp: {
      description: 'Powiedz, że będziesz na spotkaniu albo nie możesz przyjść',
      optionNames: { answer: 'odpowiedź', session: 'spotkanie' },
      options: { answer: 'Czy przyjdziesz?', session: 'Które; bez wyboru chodzi o najbliższe' },
    },
  },
  overview: 'zobacz, kiedy spotykają się twoje grupy, i powiedz, czy przyjdziesz',
  come: 'Przyjdę',
  cannot: 'Nie mogę przyjść',
  calendar: 'Dodaj do mojego kalendarza',
  calendarAgain: 'Odśwież mój kalendarz',
  where: 'Gdzie się spotykamy',
  support: 'Przyda mi się wsparcie',
  card: {
    when: (details) => `**Kiedy:** ${details.at} (${details.distance})`,
    lasts: (details) =>
      plural(details.minutes, {
        one: '**Jak długo:** jedna minuta',
        few: `**Jak długo:** ${details.minutes} minuty`,
        many: `**Jak długo:** ${details.minutes} minut`,
      }),
    place: (text) => `**Gdzie:** ${text}`,
    inPerson: 'na miejscu',
    hybrid: (details) => `${details.channel} albo na miejscu`,
    addressHidden: 'Adres jest dla osób z tej grupy: naciśnij **Gdzie się spotykamy**.',
    address: (text) => `**Adres:** ${text}`,
    host: (details) => `**Prowadzi:** ${details.who}`,
    hosts: (details) => `**Prowadzą:** ${details.who}, ${details.second}`,
    agenda: '**Co jest w planie:**',
    going: (details) =>
      plural(details.count, {
        one: 'Przyjdzie jedna osoba z nas.',
        few: `Przyjdą ${details.count} osoby z nas.`,
        many: `Przyjdzie ${details.count} osób z nas.`,
      }),
    left: (details) =>
      plural(details.count, {
        one: 'Zostało jedno miejsce.',
        few: `Zostały ${details.count} miejsca.`,
        many: `Zostało ${details.count} miejsc.`,
      }),
    full: 'Wszystkie miejsca są zajęte. Naciśnij **Przyjdę**, aby poczekać na jedno. Miejsce, które się zwolni, dostaje osoba, która czeka najdłużej; `/session list` pokazuje, czy jest twoje.',
    cancelled: '**To spotkanie jest odwołane. Nie odbędzie się.**',
    moved: '**To spotkanie jest przeniesione. Nowy czas jest poniżej.**',
    over: 'To spotkanie już się skończyło.',
    open: 'Można też przyjść, nic tu nie mówiąc.',
    quiet: 'Nikomu nie mówię, kto przyjdzie, tylko ile osób.',
  },
  reminder: {
    soon: (details) => `**${details.title}** zaczyna się ${details.distance}.`,
    cannot:
      'Jeśli wiem od ciebie, że przyjdziesz, a jednak nie możesz, naciśnij przycisk. Wtedy ktoś inny może mieć twoje miejsce.',
    waits: 'Czekasz na miejsce? `/session list` pokazuje, czy już je masz.',
  },
  changed: {
    cancelled: (details) => `**${details.title}**, ${details.at}: odwołane. Nie odbędzie się.`,
    moved: (details) => `**${details.title}**: nowy czas. Teraz: ${details.at} (${details.distance}).`,
    was: (details) => `Wcześniej: ${details.at}.`,
    keeps:
      'Jeśli wiem od ciebie, że przyjdziesz, to nadal się liczy. Jeśli nie możesz w nowym czasie, naciśnij przycisk.',
    keepsDirectly: (link) =>
      `Twoja odpowiedź nadal się liczy. Jeśli nie możesz w nowym czasie, użyj \`/session rsvp\` na serwerze: ${link}`,
    calendar: 'Jeśli jest w twoim kalendarzu, weź tutaj nowy plik.',
    calendarDirectly: (link) => `Jeśli jest w twoim kalendarzu, weź nowy plik na serwerze z \`/session list\`: ${link}`,
  },
  answer: {
    going: (details) => `Zanotowane: przyjdziesz na **${details.title}**, ${details.at}.`,
    goingAlready: (details) =>
      `Już wiem, że przyjdziesz na **${details.title}**, ${details.at}. Liczy się to jeden raz.`,
    waiting: (details) => `**${details.title}**: nie ma teraz miejsc. Czekasz na miejsce.`,
    line: (details) => `Twoje miejsce w kolejce: ${details.place}.`,
    willTell: 'Gdy zwolni się dla ciebie miejsce, jest twoje, a ja wyślę ci jedną wiadomość prywatną.',
    willShow: 'Gdy zwolni się dla ciebie miejsce, jest twoje. `/session list` je pokazuje; ja do ciebie nie piszę.',
    kept: 'Nikomu nie mówię, że to ty, tylko ile osób przyjdzie. Zapominam o tym dzień po spotkaniu.',
    notGoing: (details) => `W porządku. Nie przyjdziesz na **${details.title}**.`,
    notWaiting: (details) => `W porządku. Nie czekasz już na miejsce: **${details.title}**.`,
    freed: 'Twoje miejsce jest wolne dla kogoś innego.',
    forgotten: 'Nikt się nie dowie, że chodziło o ciebie, i nic z tego nie zachowuję.',
  },
  movedUp: (details) => `Zwolniło się miejsce i jest twoje: **${details.title}**, ${details.at}.`,
  movedUpHow: (link) =>
    `Jeśli nie możesz przyjść, powiedz to, proszę, z \`/session rsvp\` na serwerze. Wtedy może je mieć następna osoba: ${link}`,
  list: {
    next: '## Co będzie teraz',
    heading: '## Najbliższe 14 dni',
    none: 'Nie widzę żadnego spotkania twoich grup w najbliższych 14 dniach.',
    unknown: (details) =>
      details.count === 1
        ? 'Przy jednej grupie nie widzę, czy w niej jesteś, więc jej spotkań tu nie ma.'
        : `Nie widzę, czy jesteś w tylu grupach: ${details.count}, więc ich spotkań tu nie ma.`,
    group: (name) => `Grupa: ${name}`,
    going: 'Wiem od ciebie, że przyjdziesz.',
    waiting: (details) => `Czekasz na miejsce. Twoje miejsce w kolejce: ${details.place}.`,
    nothing: 'Nie mam od ciebie wiadomości, że przyjdziesz.',
    more: (details) => `Więcej, które się tu nie mieszczą: ${details.count}`,
    quiet: 'Widzisz to tylko ty. Nikt się nie dowie, że tu jesteś.',
  },
  file: {
    one: 'Otwórz ten plik, a twój kalendarz zapyta, czy dodać spotkanie.',
    many: 'Otwórz ten plik, a twój kalendarz zapyta, czy dodać spotkania.',
    changes: 'Plik sam się nie zmienia. Gdy spotkanie będzie przeniesione albo odwołane, weź tutaj nowy.',
    title: 'Kto widzi twój kalendarz, może przeczytać tytuł. Możesz go tam zmienić.',
    noAddress: 'Adresu w nim nie ma, bo inni mogą widzieć twój kalendarz.',
    withAddress: 'Dodaj też adres',
    hasAddress: 'Adres jest w tym pliku.',
    keep: 'Niech, proszę, zostanie wśród osób z tej grupy.',
    cancelled: (details) => `Odwołane: ${details.title}`,
  },
  closing: {
    ask: (details) => `## Czy było ci dobrze na **${details.title}**?`,
    how: 'Nikt nie musi odpowiadać. Twój wybór liczy się bez twojego imienia i nie da się go cofnąć. Osoby, które opiekują się grupą, widzą liczby następnego dnia, jeśli odpowie pięć osób lub więcej.',
    until: (details) =>
      `Odpowiadać można do ${details.when}. Pamiętam, że jest odpowiedź od ciebie, żeby nikt nie liczył się dwa razy. Dzień później o tym zapominam.`,
    thanks: 'Dziękuję. To policzone, a twojego imienia przy tym nie ma.',
    already: 'Jest już odpowiedź od ciebie i liczy się ta pierwsza. Twojego imienia przy niej nie ma.',
    low: 'Jeśli zostało coś ciężkiego, nie musisz zostawać z tym w samotności. Możesz zobaczyć, co może pomóc.',
  },
};
