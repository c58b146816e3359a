import type { anon as enAnon, errors as enErrors } from './en-anon.ts';

/** Polish for the errors of `en-anon.ts`. */
export const errors: typeof enErrors = {
  'anon-off': () =>
    'W tej grupie nie ma anonimowych wpisów. Nic nie zostało opublikowane. Możesz pisać tam pod swoim imieniem albo poszukać innej grupy przez `/start`.',
  'anon-nowhere': (details) =>
    details.groups === null
      ? 'Żadna grupa na tym serwerze nie ma anonimowych wpisów. Nic nie zostało opublikowane. Możesz pisać pod swoim imieniem albo poszukać grupy przez `/start`.'
      : `W tym miejscu nie ma anonimowych wpisów. Nic nie zostało opublikowane. Mają je te grupy: ${details.groups}. Użyj tam \`/anon post\` albo wskaż w nim jedną z nich.`,
  'anon-no-files': () =>
    'Plików nie można publikować anonimowo: obraz lub plik może zdradzić, czyj jest. Nic nie zostało opublikowane. Wyślij swoje słowa bez niego.',
  'anon-empty': () => 'Nie ma tu nic do przeczytania. Nic nie zostało opublikowane. Napisz choć jedno słowo.',
  'anon-too-long': (details) =>
    `Liczba znaków: ${details.length}, a mieści się ${details.most}. Nic nie zostało opublikowane. Skróć to albo wyślij w dwóch wpisach.`,
  'anon-signs': () =>
    'Jest tu za dużo znaków takich jak \\*, \\_ lub \\>, więc nie mieści się to na karcie. Nic nie zostało opublikowane. Usuń część z nich.',
  'anon-cannot-post': (details) =>
    `Nie mogę teraz pisać w **${details.name}**: coś na tym serwerze mi przeszkadza. Nic nie zostało opublikowane. Powiedz o tym komuś, kto prowadzi serwer: \`/group doctor\` pokazuje, co to jest.`,
  'anon-timed-out': (details) =>
    `Moderatorzy dali ci przerwę na tym serwerze do <t:${Math.floor(details.until / 1000)}:f>. Do tego czasu nie możesz pisać anonimowo. Nic nie zostało opublikowane. Pomoc o każdej porze daje \`/crisis\`.`,
  'anon-wait': (details) =>
    `Coś zostało wysłane przed chwilą. Tym razem nic nie zostało opublikowane. Poczekaj ${details.seconds} sekund i wyślij jeszcze raz.`,
  'anon-day-full': (details) =>
    `Na dzień przypada ich ${details.most} i tyle już wysłano. Nic nie zostało opublikowane. Kolejne możesz wysłać od <t:${Math.floor(details.at / 1000)}:t>.`,
  'anon-busy': () =>
    'Przychodzi teraz bardzo dużo anonimowych wpisów, więc przez minutę nie przyjmuję kolejnych. Nic nie zostało opublikowane. Wyślij to potem jeszcze raz.',
  'anon-decided': () => 'To już zostało rozstrzygnięte. Zobacz, co napisałeś lub napisałaś, przez `/anon mine`.',
  'anon-paused': () =>
    'Anonimowe wpisy są na razie wstrzymane na tym serwerze. Nic nie zostało opublikowane. Pomoc o każdej porze daje `/crisis`.',
  'anon-too-new': (details) =>
    `Anonimowo możesz pisać ${details.hours} godz. po przyjściu na ten serwer. Nic nie zostało opublikowane. Pomoc o każdej porze daje \`/crisis\`.`,
  'anon-not-member': (details) =>
    `Anonimowe wpisy w **${details.name}** są dla osób z tej grupy. Dołącz przez \`/group join\` i wyślij swoje słowa jeszcze raz. Nic nie zostało opublikowane.`,
  'anon-muted': (details) =>
    `Do <t:${Math.floor(details.until / 1000)}:f> nie możesz tu pisać anonimowo: tak zdecydowali moderatorzy z powodu czegoś, co od ciebie pochodzi, nie wiedząc, kim jesteś. Nic nie zostało opublikowane. Pomoc o każdej porze daje \`/crisis\`.`,
};

/** Polish for `en-anon.ts`. */
export const anon: typeof enAnon = {
  command: {
    description: 'Pisz tak, by nikt nie widział twojego imienia, i zajmij się tym, co jest twoje',
    post: {
      description: 'Pisz tak, by nikt nie widział twojego imienia',
      optionNames: { group: 'grupa', when: 'kiedy', show: 'widok' },
      options: {
        group: 'W której grupie; bez tego w tej, w której jesteś teraz',
        when: 'Kiedy się pojawi',
        show: 'Jak jest pokazane',
      },
      whens: { 'at-once': 'od razu', 'full-hour': 'o najbliższej pełnej godzinie, razem z innymi, które czekają' },
      shows: { open: 'do czytania dla wszystkich', door: 'za przyciskiem, dla tych, którzy chcą to przeczytać' },
    },
    mine: { description: 'Co jest od ciebie i co odpowiedzieli inni' },
    edit: { description: 'Zmień coś, co jest od ciebie, za pomocą pokwitowania' },
    delete: { description: 'Usuń coś, co jest od ciebie, za pomocą pokwitowania' },
  },
  write: 'Napisz anonimowo',
  before: {
    heading: (name) => `**Anonimowe pisanie w ${name}**`,
    few: (details) =>
      `**Tę grupę widzi niewiele osób: mniej niż ${details.most} albo nie wiem ile.** Ktoś może się domyślić, czyj to wpis, po tym, jak piszesz lub co opowiadasz.`,
    approve: () =>
      'W tej grupie moderatorzy oglądają każdy anonimowy wpis, zanim się pojawi. Widzą słowa, nie twoje imię.',
    yes: 'Tak, chcę napisać',
  },
  form: {
    title: 'Napisz anonimowo',
    text: { label: 'Twoje słowa', description: 'Pomiń imiona i miejsca, jeśli nikt nie ma cię rozpoznać.' },
    wish: { label: 'Co by ci pomogło?' },
    topic: { label: 'O czym to jest', description: 'Jeśli chcesz: kilka słów nad twoim tekstem.' },
  },
  wishes: {
    listen: 'Żeby ktoś po prostu wysłuchał',
    been: 'Głos osób, które to znają',
    ideas: 'Pomysły, które pomogły innym',
    distraction: 'Coś, by pomyśleć o czymś innym',
    none: 'Wolę nie mówić',
  },
  sent: {
    atOnce: (details) => `Twoje słowa za chwilę pojawią się w ${details.place}.`,
    fullHour: (details) =>
      `Twoje słowa pojawią się w ${details.place} o <t:${Math.floor(details.at / 1000)}:t>, razem ze wszystkimi innymi, które czekają na tę porę.`,
    returned: () => 'Twoich słów nie dało się opublikować: nie ma już miejsca dla nich. Oto one:',
    unseen: () =>
      'Twoje słowa na razie się nie pojawiły: program znalazł, że czyjeś życie może być w niebezpieczeństwie. Programy się mylą. Na tym serwerze nie można ich teraz pokazać nikomu z moderacji, więc nie czekaj tu na odpowiedź. Pomoc znajdziesz o każdej porze przez `/crisis`.',
    held: {
      first: () =>
        'Twoje słowa jeszcze się nie pojawiły: w tej grupie najpierw oglądają je moderatorzy. Widzą słowa, nie twoje imię. Nie wiem, ile to potrwa.',
      harm: () =>
        'Twoje słowa się nie pojawiły. Program znalazł w nich coś, co może kogoś zranić albo należy do kogoś innego, na przykład numer telefonu lub adres. Programy się mylą, więc obejrzą to moderatorzy. Widzą słowa, nie twoje imię.',
      danger: () =>
        'Twoje słowa na razie się nie pojawiły: program znalazł, że czyjeś życie może być w niebezpieczeństwie. Programy się mylą. Moderatorzy widzą słowa, nie twoje imię. To wolontariusze i nie zawsze ktoś nie śpi.',
      method: () =>
        'Twoje słowa na razie się nie pojawiły: program znalazł w nich coś, co może być groźne dla innych, którzy to przeczytają, na przykład sposób, w jaki można się skrzywdzić. Programy się mylą. Moderatorzy widzą słowa, nie twoje imię. To wolontariusze i nie zawsze ktoś nie śpi.',
    },
    words: '**Twoje słowa**',
    receipt: () =>
      '**To jest twoje pokwitowanie. Widać je tylko raz.** Dzięki niemu możesz w każdej chwili usunąć to, co jest od ciebie, z każdego konta: `/anon delete`. Możesz to też zmienić, dopóki wolno ci tam pisać: `/anon edit`. Trzymaj je tam, gdzie tylko ty je znajdziesz.',
    mine: (details) =>
      `Przez najwyżej ${details.hours} godziny znajdziesz to pod \`/anon mine\`, razem z tym, co odpowiadają inni. Tak długo moderatorzy mogą zatrzymać dalsze anonimowe wpisy tej osoby, nie widząc, kto to jest.`,
    options: () =>
      'Jeśli teraz jest ciężko, jest pomoc, którą widzisz tylko ty: numery, pod które można zadzwonić lub napisać, i minuta na oddech.',
    other: () =>
      'Jeśli martwisz się o kogoś innego: `/crisis` pokazuje linie pomocy, które są też dla takich osób. Jeśli czyjeś życie może być teraz w niebezpieczeństwie, zadzwoń pod numer alarmowy.',
  },
  takeBack: 'Wycofaj to',
  giveAway: {
    ask: (details) =>
      `**Twoje słowa jeszcze się nie pojawiły. Ktoś może cię po tym rozpoznać:** ${details.what}. Możesz to zmienić albo opublikować swoje słowa tak, jak są. Bez odpowiedzi wrócą do ciebie po ${details.hours} godzinach.`,
    kinds: {
      name: 'imię lub nazwisko',
      place: 'miejsce',
      handle: 'konto',
      number: 'numer',
      mail: 'adres e-mail',
      link: 'link',
    },
    change: 'Zmień to',
    asIs: 'Opublikuj tak, jak jest',
    drop: 'Nie publikuj',
    dropped: () => 'Nie zostało to opublikowane. Oto twoje słowa:',
  },
  tell: {
    button: 'Napisz do mnie, gdy zapadnie decyzja',
    noted: () => 'Dostaniesz jedną wiadomość bezpośrednią, gdy zapadnie decyzja. Nie powtarza twoich słów.',
  },
};
