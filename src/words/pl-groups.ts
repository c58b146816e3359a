import type { errors as enErrors, groups as enGroups } from './en-groups.ts';

/** Polish for the errors of `en-groups.ts`. */
export const errors: typeof enErrors = {
  'no-such-group': (details) =>
    details.near === null
      ? `Nie znajduję tu otwartej grupy o nazwie „${details.typed}”. Wszystkie pokaże \`/group browse\`.`
      : `Nie znajduję tu otwartej grupy o nazwie „${details.typed}”. Czy chodzi o ${details.near}? Wszystkie pokaże \`/group browse\`.`,
  'group-closed': (details) =>
    `Grupa **${details.name}** nie jest już otwarta, więc nikt nie może teraz dołączyć. Zobacz, jakie są grupy: \`/group browse\`.`,
  'group-gone': () => 'Tej grupy już nie ma. Zobacz, jakie są grupy: `/group browse`.',
  'group-kept-out': (details) =>
    `Nie możesz teraz dołączyć do **${details.name}**: tak zdecydował ktoś, kto opiekuje się tym serwerem. Jeśli chcesz wiedzieć dlaczego albo myślisz, że to pomyłka, zapytaj kogoś, kto prowadzi serwer. \`/crisis\` jest dla ciebie o każdej porze.`,
  'group-out-of-reach': (details) =>
    `Nie mogę teraz tego zrobić dla **${details.name}**. Coś na tym serwerze stoi mi na drodze. Nic się nie zmieniło. Powiedz o tym komuś, kto prowadzi serwer: \`/group doctor\` pokaże, co to jest.`,
  'not-on-server': () => 'Discord mówi, że nie ma cię już na tym serwerze. Wróć na serwer i spróbuj tam jeszcze raz.',
  'too-many-waits': (details) =>
    `Czekasz tu już na tyle grup, ile można: ${details.most}. Zrezygnuj z jednej przez \`/group mine\` i spróbuj jeszcze raz.`,
  'discord-busy': () => 'Discord jest teraz bardzo zajęty. Spróbuj, proszę, za minutę.',
  'no-such-topic': (details) =>
    `Nie wiem, czego dotyczy „${details.typed}”. Wybierz temat z listy w trakcie pisania albo zostaw puste.`,
};

/** Polish for `en-groups.ts`. */
export const groups: typeof enGroups = {
  command: {
    description: 'Grupy wsparcia na tym serwerze',
    browse: {
      description: 'Zobacz, jakie są grupy; tę listę widzisz tylko ty',
      optionNames: { topic: 'temat', language: 'język', format: 'forma', age: 'wiek' },
      options: {
        topic: 'O czym jest, twoimi słowami',
        language: 'W jakim języku się tam rozmawia',
        format: 'Gdzie się spotyka',
        age: 'Dla kogo jest',
      },
    },
    join: {
      description: 'Dołącz do grupy albo poproś o dołączenie',
      optionNames: { group: 'grupa' },
      options: { group: 'Która grupa' },
    },
    leave: {
      description: 'Opuść grupę od razu, bez pytań',
      optionNames: { group: 'grupa' },
      options: { group: 'Która grupa' },
    },
    mine: { description: 'Zobacz swoje grupy i to, na co czekasz; widzisz to tylko ty' },
  },
  formats: { online: 'w sieci', hybrid: 'w sieci i na żywo', 'in-person': 'na żywo' },
  leads: {
    peers: 'prowadzą osoby z podobnym doświadczeniem',
    therapist: (details) =>
      `prowadzi ${details.name}, zawód: psychoterapia. Ręczy za to właściciel serwera od dnia ${details.date}`,
    both: (details) =>
      `prowadzą osoby z podobnym doświadczeniem oraz ${details.name}, zawód: psychoterapia. Ręczy za to właściciel serwera od dnia ${details.date}`,
  },
  admissions: { open: 'każdy może dołączyć', request: 'trzeba poprosić o dołączenie' },
  ages: { 13: 'od 13 lat', 16: 'od 16 lat', 18: 'od 18 lat' },
  size: {
    about: (count) => `osób: około ${count}`,
    more: (count) => `osób: ${count} lub więcej`,
    full: 'teraz brak miejsc',
  },
  browse: {
    heading: () => '## Grupy na tym serwerze',
    quiet: () => 'Tę listę widzisz tylko ty. Nikt się nie dowie, że tu zaglądasz.',
    none: () => 'Nie ma tu jeszcze takiej otwartej grupy. Wszystkie pokaże `/group browse`.',
    page: (details) => `Strona ${details.page} z ${details.pages}`,
    choose: 'Obejrzyj grupę',
    previous: 'Poprzednia strona',
    next: 'Następna strona',
    back: 'Wróć do listy',
  },
  card: {
    forWhom: (text) => `**Dla kogo jest:** ${text}`,
    agreement: (text) => `**Na co się tam umawiamy:**\n${text}`,
    agreementMore: () => 'To nie wszystko. Resztę pokaże `/group agreement`.',
    question: (text) => `**Zadają jedno pytanie:** ${text}`,
    place: () => 'Gdzie się spotyka, widzą ci, którzy dołączyli.',
    screened: () => 'Program czyta tam wiadomości. Daje znać moderatorom, gdy ktoś może być w niebezpieczeństwie.',
    exposure: {
      role: () =>
        '**Kto może to zobaczyć:** Inni członkowie mogą zobaczyć rolę grupy w twoim profilu. Ekipa, która widzi dziennik zdarzeń, i inne boty mogą zobaczyć, że jesteś w grupie.',
      overwrite: () =>
        '**Kto może to zobaczyć:** Osoby z grupy widzą cię w niej. W twoim profilu nic nie widać. Ekipa, która widzi dziennik zdarzeń, i inne boty mogą zobaczyć, że jesteś w grupie.',
      thread: () =>
        '**Kto może to zobaczyć:** Discord pokazuje w grupie, że do niej wchodzisz. W twoim profilu nic nie widać. Ekipa, która zarządza wątkami, i inne boty mogą zobaczyć, że jesteś w grupie.',
    },
    join: 'Dołącz',
    ask: 'Poproś o dołączenie',
    wait: 'Czekaj na miejsce',
  },
  welcome: {
    joined: (details) => `Jesteś teraz w **${details.name}**. Wejście jest tutaj: ${details.channel}`,
    already: (details) => `Jesteś już w **${details.name}**. Wejście jest tutaj: ${details.channel}`,
    place: (text) => `**Gdzie się spotyka:** ${text}`,
    agreement: (version) => `Umowę grupy (wersja ${version}) przeczytasz przez \`/group agreement\`.`,
    leave: () => 'Możesz odejść w każdej chwili przez `/group leave`. Nikt się o tym nie dowie.',
    leaveThread: () =>
      'Żeby odejść po cichu, otwórz w Discordzie menu wątku i naciśnij *Opuść wątek*. Przy `/group leave` Discord pokaże w środku, że cię już nie ma.',
  },
  hello: {
    question: () =>
      '**Chcesz się przywitać?** Naciśnij, co by pomogło, a pokażę ci słowa, których możesz użyć. Nic nie zostanie wysłane.',
    wishes: { listen: 'Tylko posłuchaj', been: 'Znam to z życia', ideas: 'Pomysły', distraction: 'Coś innego' },
    words: {
      listen: 'Cześć, jestem tu od niedawna. Pomogłoby mi, gdyby ktoś po prostu chwilę posłuchał.',
      been: 'Cześć, jestem tu od niedawna. Pomogłoby mi usłyszeć kogoś, kto też przez to przeszedł.',
      ideas: 'Cześć, jestem tu od niedawna. Chętnie przyjmę pomysły: co wam pomogło?',
      distraction: 'Cześć, jestem tu od niedawna. Możemy przez chwilę porozmawiać o czymś lekkim?',
    },
    how: (channel) =>
      `Możesz to skopiować albo powiedzieć po swojemu tutaj: ${channel}. Nic nie zostało wysłane. Samo czytanie też jest w porządku.`,
  },
  waiting: {
    full: (name) => `W grupie **${name}** nie ma teraz miejsc. Jesteś na liście oczekujących.`,
    line: (place) => `Twoje miejsce w kolejce: ${place}.`,
    expect: {
      days: 'Twoja kolej może przyjść za kilka dni. To przypuszczenie z ostatnich 30 dni.',
      weeks: 'Twoja kolej może przyjść za kilka tygodni. To przypuszczenie z ostatnich 30 dni.',
      months: 'To może potrwać miesiące. To przypuszczenie z ostatnich 30 dni.',
      unknown: 'Nie wiem, ile to potrwa. Ostatnio zwolniło się za mało miejsc.',
    },
    keeps: () =>
      'Gdy zwolni się miejsce, czeka na ciebie trzy dni, a decyzja należy do ciebie. Pokaże je `/group mine`. Po 90 dniach czekanie się kończy.',
    offered: (details) => `Jest dla ciebie miejsce w **${details.name}**. Czeka na ciebie do ${details.until}.`,
    openServer: (link) => `Żeby je zająć, otwórz serwer i użyj \`/group mine\`: ${link}`,
    tell: 'Napisz do mnie, gdy coś się zmieni',
    willTell: () => 'Wyślę ci jedną wiadomość prywatną, gdy coś się zmieni.',
    take: (name) => `Zajmij miejsce: ${name}`,
    giveUp: (name) => `Nie czekaj dłużej: ${name}`,
    gone: () => 'To czekanie już się skończyło.',
    givenUp: (name) => `Gotowe. Nie czekasz już na **${name}**.`,
  },
  request: {
    title: 'Poproś o dołączenie',
    answer: 'Twoja odpowiedź',
    sent: (name) =>
      `Prośba o dołączenie do **${name}** jest wysłana. Moderacja tego serwera zobaczy twoją nazwę i to, co napiszesz. Nie wiem, ile to potrwa.`,
    already: (name) =>
      `Twoja prośba o dołączenie do **${name}** już tam jest. Nie ma jeszcze odpowiedzi. Pokaże ją \`/group mine\`.`,
    keeps: () =>
      'To, co napiszesz, zostanie tu usunięte, gdy tylko zapadnie decyzja. Wszystko możesz wycofać przez `/group mine`. Po 90 dniach prośba wygasa.',
    accepted: (details) =>
      `Na twoją prośbę o dołączenie do **${details.name}** jest zgoda, jesteś w grupie: ${details.channel}`,
    declined: (name) =>
      `Grupa **${name}** nie może cię teraz przyjąć. To nic nie mówi o twojej wartości. Inne grupy pokaże \`/group browse\`.`,
    reasons: {
      none: null,
      topic: 'Mówią: chodzi tam o coś innego niż to, czego szukasz.',
      age: 'Mówią: to grupa dla osób w innym wieku.',
      room: 'Mówią: w tej chwili nie ma miejsca.',
      elsewhere: 'Mówią: inna grupa tutaj może lepiej ci pasować.',
    },
  },
  leave: {
    left: (name) => `Nie jesteś już w **${name}**. Nikt się o tym nie dowie. Możesz wrócić, kiedy zechcesz.`,
    leftThread: (name) =>
      `Nie jesteś już w **${name}**. Discord pokazuje w środku, że cię nie ma. Nikt inny się nie dowie. Możesz wrócić, kiedy zechcesz.`,
    notIn: (name) => `Nie ma cię w **${name}**, więc nie ma z czego wychodzić.`,
  },
  mine: {
    heading: () => '## Twoje grupy',
    none: () => 'O ile widzę, nie ma cię tu w żadnej grupie. Znajdź jakąś przez `/group browse`.',
    closed: (name) => `**${name}** (już nie jest otwarta)`,
    unknown: () => 'Nie widzę, czy jesteś w:',
    waits: () => '## Czekasz na',
    asked: (name) => `**${name}**: prośba jest wysłana, nie ma jeszcze odpowiedzi.`,
    wait: (details) => `**${details.name}**: ${details.line}`,
    chooseLeave: 'Opuść grupę',
    more: (count) => `Pozostałe, które się tu nie mieszczą: ${count}`,
  },
};
