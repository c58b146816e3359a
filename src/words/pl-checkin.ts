import type { errors as enErrors, checkin as enCheckin } from './en-checkin.ts';

/** Polish for the errors of `en-checkin.ts`. */
export const errors: typeof enErrors = {
  'checkin-none': () =>
    'Nie widzę tu takiego twojego check-inu. `/checkin mine` pokazuje, jakie są. Nic się nie zmieniło.',
  'checkin-not-begun': () =>
    'Ten check-in jeszcze się nie zaczął. Zobacz go przez `/checkin mine` i naciśnij najpierw *Tak, zaczynamy* albo zrób nowy przez `/checkin schedule`.',
  'checkin-begun': () =>
    'Ten check-in już się zaczął. Możesz go zmienić, wstrzymać lub zakończyć przez `/checkin mine`. Nic się nie zmieniło.',
  'checkin-open': () =>
    'Coś jest jeszcze otwarte: według jakiego zegara albo gdzie mam pytać. Zobacz go przez `/checkin mine` i wybierz. Nic się nie zmieniło.',
  'checkin-changed': () =>
    'Ten check-in w międzyczasie się zmienił, więc zostaje taki, jaki jest teraz. Zobacz go przez `/checkin mine` i wprowadź zmianę jeszcze raz, jeśli nadal chcesz.',
  'checkin-waits': () =>
    'Ten check-in czeka na twoje „tak” dla wiadomości prywatnych, więc nie może jeszcze ruszyć. Zobacz go przez `/checkin mine`: tam możesz się zgodzić albo wybrać inne miejsce.',
  'checkin-pause-past': () =>
    'Przerwa do tego dnia niczego by nie pominęła. Podaj późniejszy dzień, na przykład **15 grudnia**. Nic się nie zmieniło.',
  'checkin-nothing-left': () =>
    'W ten sposób nigdy nie zapytam: wszystkie dni już minęły albo są w przerwie. Wybierz inną porę albo krótszą przerwę. Nic się nie zmieniło.',
  'checkin-in-quiet': () =>
    'Ta pora przypada w twoich godzinach ciszy, a wtedy nic nie wysyłam. Wybierz inną porę albo inne godziny ciszy, na przykład **22:00 – 7:00**. Nic się nie zmieniło.',
  'checkin-quiet-unread': (details) =>
    `Nie umiem odczytać „${details.typed}” jako godzin ciszy. Napisz od której do której, na przykład **22:00 – 7:00**.`,
  'checkin-question-long': (details) =>
    `Liczba znaków w pytaniu: ${details.length}, a mieści się ${details.most}. Skróć je, proszę. Nic się nie zmieniło.`,
  'checkin-goals-many': (details) =>
    `To więcej celów, niż mieści check-in. Najwyżej: ${details.most}. Pomiń któryś, proszę. Nic się nie zmieniło.`,
  'checkin-goal-long': (details) =>
    `Liczba znaków w jednym z celów: ${details.length}, a mieści się ${details.most}. Skróć go, proszę. Nic się nie zmieniło.`,
  'checkin-zone-none': (details) =>
    details.near === null
      ? `Nie znam „${details.typed}” jako strefy czasowej. Napisz najbliższe duże miasto, na przykład **Warsaw**. Nic się nie zmieniło.`
      : `Nie mam pewności, która strefa czasowa to „${details.typed}”. Czy jedna z tych: ${details.near}? Nic się nie zmieniło.`,
  'checkin-no-threads': () =>
    'Ten serwer nie ma jeszcze miejsca na prywatne wątki. Wybierz swoją grupę albo wiadomości prywatne, albo zapytaj osoby, które prowadzą serwer. Nic się nie zmieniło.',
  'checkin-not-in-group': (details) =>
    `W **${details.name}** mogę pytać, gdy tam jesteś, a z tego, co widzę, cię tam nie ma. Dołącz przez \`/group join\` albo wybierz inne miejsce. Nic się nie zmieniło.`,
  'checkins-full': (details) =>
    `Masz tu już check-iny, a więcej niż ${details.most} to za dużo. Zmień któryś przez \`/checkin edit\` albo najpierw zakończ któryś przez \`/checkin stop\`. Nic się nie zmieniło.`,
};

/** Polish for `en-checkin.ts`. */
export const checkin: typeof enCheckin = {
  command: {
    description: 'Niech cię ktoś zapyta, jak się masz: kiedy i gdzie chcesz',
    schedule: {
      description: 'Wybierz, kiedy i gdzie mam pytać, jak się masz',
      optionNames: {
        when: 'kiedy',
        question: 'pytanie',
        goals: 'cele',
        place: 'miejsce',
        zone: 'strefa',
        quiet: 'cisza',
      },
      options: {
        when: 'Na przykład: od poniedziałku do piątku 8:30, w każdą niedzielę o 19, jutro o 21:00',
        question: 'O co mam pytać, twoimi słowami',
        goals: 'O czym chcesz pamiętać: do trzech, a między nimi ;',
        place: 'Gdzie mam pytać',
        zone: 'Twoja strefa czasowa: najbliższe duże miasto',
        quiet: 'Godziny, w których nic nie przychodzi, na przykład 22:00 – 7:00',
      },
    },
    mine: { description: 'Zobacz swoje check-iny i zmień je, wstrzymaj lub zakończ' },
    edit: {
      description: 'Zmień swój check-in; czego nie podasz, zostaje bez zmian',
      optionNames: { checkIn: 'check-in' },
      options: { checkIn: 'Który z twoich check-inów' },
      none: 'nic',
      takeAway: 'usuń to, co jest',
    },
    pause: {
      description: 'Wstrzymaj swój check-in do jakiegoś dnia albo do wznowienia',
      optionNames: { until: 'do' },
      options: { until: 'Dzień, w którym może wrócić, na przykład: 15 grudnia, w przyszły poniedziałek' },
    },
    stop: { description: 'Zakończ swój check-in na dobre' },
  },
  overview: {
    schedule: 'niech ktoś cię zapyta, jak się masz, kiedy i gdzie chcesz',
    mine: 'zobacz, zmień, wstrzymaj lub zakończ swoje check-iny',
  },
  zone: {
    ask: (details) =>
      `## Według jakiego zegara?\nTwoje słowa: ${details.when}\nNie znam jeszcze twojej strefy czasowej i nie chcę zgadywać. Zachowuję to do jutra.`,
    server: (details) => `Zegar tego serwera to ${details.zone}. Pokazuje teraz ${details.time}.`,
    use: (details) => `Tak, ${details.zone}`,
    other: 'Inny',
    title: 'Twoja strefa czasowa',
    label: 'Najbliższe duże miasto',
    description: 'Na przykład: Europe/Warsaw, London, Berlin',
  },
  place: {
    ask: '## Gdzie mam pytać?',
    how: 'W grupie wszyscy tam mogą przeczytać, że cię pytam i o co. Wiadomości prywatne przychodzą dopiero, gdy się na nie zgodzisz i dotrze jedna wiadomość próbna.',
    howThread: 'Twój prywatny wątek jest tylko dla ciebie. Kto może tu zarządzać wątkami, też może go otworzyć.',
    thread: 'W moim prywatnym wątku',
    group: (details) => `W grupie ${details.name}`,
    direct: 'W wiadomości prywatnej',
  },
  draft: {
    heading: '## Czy tak jest dobrze?',
    start: 'Tak, zaczynamy',
    change: 'Zmień to',
    place: 'Inne miejsce',
    drop: 'Nie, zostaw',
    dropped: 'W porządku. Nic się nie zaczęło, a twoje słowa zniknęły.',
    keeps: '-# Zachowuję to do jutra. Nic nie zostanie wysłane przed twoim „tak”.',
  },
  card: {
    heading: '## Twój check-in',
    when: (details) => `**Kiedy:** ${details.plan}`,
    next: (details) => `**Najbliższe:** ${details.times}`,
    where: (details) => `**Gdzie:** ${details.place}`,
    goals: '**Twoje cele:**',
    quiet: (details) => `**Cisza:** od ${details.from} do ${details.to} nic nie przychodzi.`,
  },
  places: {
    thread: 'twój prywatny wątek',
    group: (details) => `grupa ${details.name}`,
    groupGone: 'grupa, której już nie ma',
    direct: 'wiadomości prywatne',
  },
  facts: {
    heading: '**Warto wiedzieć**',
    thread:
      'Kto może zarządzać wątkami na tym serwerze, może otworzyć twój wątek i go przeczytać. Inne osoby nie mogą.',
    group: (details) =>
      `Wszyscy w **${details.name}** mogą przeczytać, że cię pytam, twoje pytanie i twoje cele. Nie widzą, co naciskasz.`,
    direct:
      'Nikt inny na tym serwerze tego nie widzi. Potrzebne jest twoje „tak” dla wiadomości prywatnych, a możesz je cofnąć w każdej chwili.',
    kept: 'Ten plan trzymam pod kluczem; kto prowadzi tego bota, może go otworzyć. To, że jest odpowiedź, pamiętam do końca dnia. Słów, którymi odpowiadasz, nie zachowuję nigdy.',
    late: 'Gdy dużo się dzieje, może przyjść do 15 minut później.',
    stop: 'Nie musisz odpowiadać. Przerwę daje `/checkin pause`, a kończysz przez `/checkin stop`.',
  },
  started: (details) =>
    `**Działa.** Najbliższy przyjdzie ${details.at} (${details.from}).\nZobacz lub zmień: \`/checkin mine\`.`,
  startedWaiting:
    '**Zapisane.** Zacznie się, gdy zgodzisz się na wiadomości prywatne i dotrze wiadomość próbna. Do tego czasu o nic nie pytam.',
  mine: {
    heading: '## Twoje check-iny tutaj',
    none: 'Nie masz tu jeszcze żadnego. Zrobisz go przez `/checkin schedule`, na przykład **od poniedziałku do piątku 8:30**.',
    item: (details) => `${details.plan} · ${details.place}`,
    next: (details) => `Najbliższy: ${details.at} (${details.from})`,
    pausedUntil: (details) => `Przerwa. Wraca ${details.at}.`,
    paused: 'Przerwa, aż wznowisz.',
    draft: 'Nie zaczęty: czeka na twoje „tak”.',
    unreadable: 'Ten jest uszkodzony i nie mogę go już odczytać, więc o nic nie pyta. Zakończ go i zrób nowy.',
    waits: 'Czeka na twoje „tak” dla wiadomości prywatnych. Do tego czasu o nic nie pytam.',
    ended: {
      done: 'Zakończony: był na jeden raz. Podaj nową porę, a ruszy dalej.',
      quiet: 'Zatrzymał się sam, żeby ci nie przeszkadzać. Wznów, kiedy chcesz.',
      left: 'Zatrzymał się, bo nie było cię już w jego miejscu. Wybierz inne miejsce, a ruszy dalej.',
      unreachable:
        'Zatrzymał się, bo jego miejsca już nie ma albo jest dla mnie zamknięte. Wybierz inne miejsce, a ruszy dalej.',
      old: 'Zatrzymał się, bo przez rok nie był używany. Wznów, kiedy chcesz.',
    },
    missed: (details) => `Nie wysłano, bo mnie nie było: ${details.days}`,
    choose: 'Wybierz jeden, by go zobaczyć lub zmienić',
    only: '-# Tylko ty to widzisz.',
  },
  buttons: {
    change: 'Zmień',
    place: 'Inne miejsce',
    pause: 'Wstrzymaj',
    stop: 'Zakończ na dobre',
    stopYes: 'Tak, zakończ',
    all: 'Wszystkie moje check-iny',
  },
  form: {
    title: 'Twój check-in',
    when: 'Kiedy',
    whenDescription: 'Na przykład: od poniedziałku do piątku 8:30, w każdą niedzielę o 19',
    question: 'O co mam pytać',
    goals: 'Twoje cele',
    goalsDescription: 'Do trzech, każdy w osobnej linii',
    zone: 'Twoja strefa czasowa',
    quiet: 'Godziny ciszy',
    quietDescription: 'Na przykład 22:00 – 7:00. Wtedy nic nie przychodzi.',
  },
  stop: {
    ask: (details) => `## Zakończyć ten na dobre?\n> ${details.question}`,
    goes: 'Znika razem z twoim pytaniem i celami, a ja już o nic nie pytam. To, co stoi w wątku lub grupie, tam zostaje. Na jakiś czas lepiej go wstrzymać.',
    done: 'Zakończony, a to, co o nim było zapisane, zniknęło. Nowy zrobisz w każdej chwili przez `/checkin schedule`.',
  },
  which: 'O który chodzi?',
};
