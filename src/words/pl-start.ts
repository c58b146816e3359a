import type { errors as enErrors, start as enStart } from './en-start.ts';

/** Polish for the errors of `en-start.ts`. */
export const errors: typeof enErrors = {};

/** Polish for `en-start.ts`. */
export const start: typeof enStart = {
  command: { description: 'Znajdź grupę dla siebie albo pomoc od razu' },
  buttons: {
    find: 'Znajdź grupę',
    say: 'Powiem własnymi słowami',
    now: 'Potrzebuję pomocy teraz',
    show: 'Pokaż mi tutejsze grupy',
  },
  panel: {
    heading: () => '**Szukasz ludzi, którzy wiedzą, jak to jest?**',
    text: () =>
      'Naciśnij przycisk o każdej porze. To, co się potem pojawi, zobaczysz tylko ty. Jestem automatycznym asystentem. Mogę pokazać grupy na tym serwerze albo to, z kim można porozmawiać od razu.',
  },
  opening: {
    heading: () => '**Dobrze, że tu jesteś.**',
    text: () =>
      'Jestem automatycznym asystentem. Mogę poszukać na tym serwerze grupy dla ciebie. Tę kartę widzisz tylko ty, a ja nie zachowuję niczego, co na niej wybierzesz.',
    workplace: () => 'Ten serwer należy do miejsca pracy. Dziel się tylko tym, o czym w pracy mogą wiedzieć.',
    trial: () => 'Ten serwer dopiero mnie wypróbowuje. Coś się może jeszcze zmienić.',
  },
  topic: {
    question: () => '**O co chodzi?**',
    hint: () => 'Wybierz to, co jest najbliżej. Z grupy można odejść w każdej chwili.',
    placeholder: 'Wybierz, o co chodzi',
    other: { label: 'Coś innego', description: 'Albo nic z tego' },
  },
  taste: {
    question: () => '**Jak ma być?**',
    hint: () => 'Grup jest kilka. Dzięki temu pokażę tylko parę z nich.',
    labels: {
      open: 'Otwarta dla wszystkich',
      small: 'Mała grupa',
      therapist: 'Prowadzona terapeutycznie',
      'in-person': 'Ze spotkaniami na żywo',
      any: 'Wszystko jedno',
    },
  },
  list: {
    fitting: () => '**Te grupy mogą być dla ciebie:**',
    all: () => '**To są tutejsze grupy:**',
    closest: () => '**Dokładnie takiej grupy tu nie ma. Te są najbliżej:**',
    name: ({ name, topic }) => `**${name}** · ${topic}`,
    why: ({ reasons }) => `Dlaczego: ${reasons}`,
    reasons: {
      chosen: ({ topic }) => `twój wybór: „${topic}”`,
      written: ({ topic }) => `twoje słowa mogą pasować do „${topic}”`,
      general: 'każdy temat jest mile widziany',
      language: 'w twoim języku',
      open: 'można dołączyć od razu',
      small: ({ most }) => `mała grupa (najwyżej ${most})`,
      therapist: 'prowadzona terapeutycznie',
      peersAndTherapist: 'prowadzona wspólnie z terapeutą lub terapeutką',
      inPerson: 'spotyka się na żywo',
      hybrid: 'spotyka się na żywo i online',
    },
    facts: {
      line: ({ facts }) => `Warto wiedzieć: ${facts}`,
      language: ({ language }) => `język grupy: ${language}`,
      request: 'trzeba poprosić o przyjęcie',
    },
    look: ({ name }) => `Obejrzyj: ${name}`,
    isIn: ({ channel }) => `Jesteś w tej grupie: ${channel}`,
  },
  notHere: {
    text: () => 'Nie ma tu grupy, która jest właśnie o tym.',
    general: () => 'Możesz mimo to zajrzeć tutaj:',
    places: () => 'Poza tym serwerem też są ludzie, którzy słuchają. Te miejsca mogą pomóc.',
    listen: 'Pokaż mi, kto wysłucha',
  },
  noGroups: {
    text: () => '**Na tym serwerze nie ma jeszcze grup.**',
    meanwhile: () => 'Mogę mimo to pokazać, kto wysłucha i gdzie jest pomoc od razu.',
    found: ({ command }) => `Możesz założyć pierwszą: ${command}`,
  },
  own: {
    title: 'Własnymi słowami',
    label: 'O co chodzi?',
    description: 'Wystarczy zdanie. Czyta je program. Nie zachowujemy go i nikt tutaj go nie widzi.',
    placeholder: 'Na przykład: wiosną zmarła moja mama',
  },
  heard: {
    heavy: ({ button }) =>
      `Jeśli zrobi się za ciężko, naciśnij „${button}”. Nie trzeba mieć pewności, że jest dość źle.`,
    harm: () =>
      'Nie mogę pomagać w krzywdzeniu kogoś. Jestem automatycznym asystentem i to mogła być pomyłka. Jeśli ktoś może być teraz w niebezpieczeństwie, zadzwoń pod lokalny numer alarmowy.',
    hurt: ({ button }) =>
      `Jeśli ktoś cię krzywdzi albo boisz się tego, co możesz zrobić, naciśnij „${button}”. Są ludzie, z którymi można porozmawiać.`,
  },
  elsewhere: {
    text: () =>
      'Grupy są na serwerach. Otwórz serwer, na którym jestem, i wpisz tam `/start`. `/crisis` działa wszędzie, tutaj też.',
  },
  closing: {
    fine: () => 'W porządku. Możesz wrócić, kiedy chcesz: wpisz `/start`. `/crisis` też działa o każdej porze.',
  },
  overview: {
    description: 'Zobacz, co mogę tu dla ciebie zrobić',
    heading: () => '**Co mogę dla ciebie zrobić**',
    private: () => 'Widzisz to tylko ty.',
    item: ({ command, what }) => `${command}: ${what}`,
    inMenu: () => '**W menu wiadomości, w części Aplikacje**',
    elsewhere: () => 'Na serwerze, na którym jestem, mogę więcej. Wpisz tam `/help`.',
    lines: {
      crisis: 'telefony zaufania i coś na uspokojenie, o każdej porze',
      start: 'znajdź grupę dla siebie',
      browse: 'obejrzyj wszystkie tutejsze grupy',
      join: 'dołącz do grupy',
      mine: 'zobacz, w których grupach jesteś',
      agreement: 'przeczytaj, na co umówiła się grupa',
      leave: 'odejdź z grupy od razu, bez podawania powodu',
      anonPost: 'napisz coś bez swojego imienia',
      anonMine: 'zobacz, co jest od ciebie, i odpowiedzi',
      anonEdit: 'zmień swój wpis, mając do niego kod',
      anonDelete: 'usuń swój wpis, mając do niego kod',
      trust: 'zobacz, kto mógłby ustalić, czyj jest anonimowy wpis',
      privacy: 'dostań plik z tym, co o tobie przechowuję; `/privacy forget` to usuwa',
      optout: 'wyłącz wiadomości, które zaczynam, i szukanie cierpienia w tym, co piszesz',
      offerSupport: 'jak pomóc osobie, która ją napisała',
      tell: 'powiedz o niej moderacji',
      replyAnonymously: 'odpowiedz bez swojego imienia',
    },
  },
};
