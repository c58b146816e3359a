import type { Words } from './en.ts';

/** Polish for `en-guide.ts`. */
export const guide: Words['guide'] = {
  buttons: {
    talk: 'Porozmawiać z przeszkoloną osobą',
    volunteer: 'Poprosić, żeby napisał do mnie ktoś z tutejszego wolontariatu',
    steady: 'Coś, żeby się na chwilę uspokoić',
    trusted: 'Powiedzieć komuś, komu ufam',
    notNow: 'Nie teraz',
    start: 'Wróć na początek',
    otherWorry: 'Powstrzymuje mnie coś innego',
    otherCountry: 'Inny kraj',
    again: 'Jeszcze pięć minut',
  },
  opening: {
    acknowledge: () => 'Dobrze, że tu jesteś. Szukanie pomocy bywa trudne.',
    automated: () => 'Jestem automatycznym asystentem i nie potrafię ocenić, jak poważna jest sytuacja.',
    emergency: ({ eu, northAmerica, uk }) =>
      `Jeśli czujesz, że możesz zaraz zrobić sobie krzywdę, albo coś ci się już stało, zadzwoń pod lokalny numer alarmowy. W Unii Europejskiej to ${eu}, w USA i Kanadzie ${northAmerica}, a w Wielkiej Brytanii ${uk}.`,
    emergencyHere: ({ number, country }) =>
      `Jeśli czujesz, że możesz zaraz zrobić sobie krzywdę, albo coś ci się już stało, zadzwoń pod numer ${number} (${country}).`,
    question: () => '**Co teraz najbardziej by pomogło?**',
  },
  worries: {
    question: () => '**Co może utrudniać szukanie pomocy?**',
    hint: () => 'Naciśnij to, co najlepiej pasuje. To pomoże mi znaleźć linię dla ciebie. Nie musisz mówić dlaczego.',
    labels: {
      understand: 'Nie zrozumieją mnie',
      cost: 'Ile to kosztuje',
      overheard: 'Ktoś może mnie usłyszeć',
      police: 'Przyjedzie policja',
      enough: 'Nie jest ze mną aż tak źle',
      quiet: 'Nie chcę rozmawiać',
      nothing: 'Po prostu pokaż mi linie',
    },
    answers: {
      understand: () =>
        'Czasem trudno znaleźć słowa. Możesz zacząć od „Nie jest ze mną dobrze” i mówić dalej. Jeśli ktoś cię nie zrozumie, możesz skończyć rozmowę i spróbować innej linii.',
      police: () =>
        'Bywa różnie. Niektóre linie wzywają pomoc bez pytania, gdy uważają, że życie jest w tej chwili zagrożone. W wielu rozmowach w ogóle do tego nie dochodzi. Możesz najpierw zapytać: „Kiedy dzwonicie na policję?”',
      enough: () =>
        'Żeby zadzwonić, nie musisz być w niebezpieczeństwie. Ludzie dzwonią też dlatego, że dzień ich przerasta. Możesz zacząć od „Nie wiem, czy jest ze mną wystarczająco źle”.',
      nothing: () => 'Z tych linii możesz skorzystać, nawet jeśli nie masz pewności.',
    },
    someLines: {
      cost: {
        found: () => 'Te linie są podane jako bezpłatne.',
        none: () =>
          'Nie znam tu linii podanej jako bezpłatna. Na początku rozmowy możesz zapytać o cenę. Możesz też poprosić zaufaną osobę, żeby pożyczyła ci telefon.',
      },
      overheard: {
        found: () => 'Do tych linii możesz napisać. Tego nie słychać.',
        none: () =>
          'Nie znam tu linii, do której można napisać. Możesz zadzwonić na dworze albo włączyć muzykę. Możesz poprosić, żeby to druga osoba mówiła, i odpowiadać tylko „tak” lub „nie”.',
      },
      quiet: {
        found: () => 'Nie musisz rozmawiać. Do tych linii możesz napisać.',
        none: () =>
          'Nie znam tu linii, do której można napisać. Gdy zadzwonisz, możesz powiedzieć: „Nie chcę dużo mówić”. Możesz też najpierw napisać do kogoś, komu ufasz.',
      },
    },
  },
  country: {
    question: () => '**W jakim kraju jesteś?**',
    hint: () => 'Wybierz go z listy. Potem pokażę ci, kto tam jest.',
    placeholder: 'Wybierz swój kraj',
    other: { label: 'Inny kraj', description: 'Wpisz jego nazwę' },
    form: {
      title: 'Twój kraj',
      label: 'W jakim kraju jesteś?',
      description: 'W dowolnym języku. Wystarczą pierwsze litery.',
    },
  },
  steady: {
    heading: () => '**Coś, żeby się trochę uspokoić**',
    breathe: () => 'Zrób wdech nosem, licząc do czterech. Zrób powolny wydech, licząc do sześciu.',
    pace: () => '> wdech · 2 · 3 · 4\n> wydech · 2 · 3 · 4 · 5 · 6',
    goOn: ({ until }) =>
      `Oddychaj w tym rytmie przez pięć minut albo tak długo, jak chcesz. Pięć minut minie ${until}.`,
    ease: () => 'Jeśli kręci ci się w głowie, oddychaj tak jak zwykle.',
    ground: () =>
      'Potem rozejrzyj się. Nazwij pięć rzeczy, które widzisz, cztery, których możesz dotknąć, i trzy dźwięki, które słyszysz.',
  },
  trusted: {
    whom: () => '**Komu chcesz o tym powiedzieć?**',
    hint: () => 'Pomogę ci dwoma zdaniami. Ja nic z tego nie zapisuję.',
    people: {
      friend: 'Komuś z przyjaciół',
      family: 'Rodzinie',
      partner: 'Osobie, z którą jestem w związku',
      work: 'Komuś z pracy lub ze szkoły',
    },
    wish: () => '**Czego potrzebujesz od tej osoby?**',
    wishes: {
      listen: 'Po prostu wysłuchania',
      come: 'Żeby przyszła i ze mną pobyła',
      help: 'Pomocy w znalezieniu wsparcia',
      safe: 'Pomocy, żeby dziś nic mi się nie stało',
    },
    heading: () => '**Dwa zdania, które możesz wysłać**',
    copy: () => 'Skopiuj je i zmień, co chcesz. Ja nic z tego nie zapisuję.',
    first: {
      friend: 'Jest mi teraz ciężko, a tobie ufam.',
      family: 'Jest mi teraz ciężko i chcę, żeby ktoś w rodzinie o tym wiedział.',
      partner: 'Jest mi teraz ciężko i nie chcę tego przed tobą ukrywać.',
      work: 'Jest mi teraz ciężko i chcę, żeby ktoś tutaj o tym wiedział.',
    },
    second: {
      close: {
        listen: 'Możesz mnie po prostu przez chwilę posłuchać, bez szukania rozwiązań?',
        come: 'Możesz dziś przyjść i trochę ze mną pobyć?',
        help: 'Możesz mi pomóc znaleźć kogoś, z kim mogę porozmawiać?',
        safe: 'Mam myśli samobójcze: proszę, pomóż mi się dziś z kimś skontaktować.',
      },
      work: {
        listen: 'Czy mogę prosić dziś o chwilę czasu, tylko żeby mnie wysłuchać?',
        come: 'Czy mogę prosić, żeby ktoś dziś chwilę przy mnie posiedział?',
        help: 'Czy mogę prosić o pomoc w znalezieniu kogoś, do kogo mogę się zwrócić?',
        safe: 'Mam myśli samobójcze: proszę o pomoc, żeby dziś się z kimś skontaktować.',
      },
    },
    other: 'Inne słowa',
    after: () => 'Jeśli nikt nie odpowie, spróbuj z jeszcze jedną osobą albo porozmawiaj z kimś przeszkolonym.',
  },
  volunteer: {
    heading: () => '**Wiadomość od kogoś z wolontariatu**',
    consent: () =>
      'Jeśli się zgodzisz, moderacja tego serwera zobaczy nazwę twojego konta i to, że o to prosisz. Ktoś z nich może wtedy napisać do ciebie ze swojego konta. To wolontariat, nie terapia.',
    onShift: () => 'Ktoś jest teraz na zmianie, ale może zajmować się innymi.',
    nobodyOnShift: () => 'Nikogo nie ma teraz na zmianie.',
    onCall: () => 'Ktoś z nich ma dyżur, ale może spać albo być zajęty.',
    mayTakeLong: () => 'To może potrwać dzień albo dłużej.',
    cannotWait: () => 'Jeśli nie możesz czekać, porozmawiaj z przeszkoloną osobą.',
    yes: 'Tak, poproś',
    sent: () =>
      'Moderacja już o tym wie. Zezwól, proszę, na prywatne wiadomości z tego serwera, żeby ktoś mógł do ciebie napisać.',
    already: () => 'Ta prośba już jest u moderacji. Nie musisz robić nic więcej.',
    meanwhile: () => 'Do tego czasu możesz tu zrobić coś innego:',
  },
  tomorrow: {
    button: 'Napisz do mnie jutro',
    question: () => '**Napisać do ciebie jutro, jeden raz?**',
    consent: () =>
      'Dostaniesz ode mnie jedną krótką prywatną wiadomość i żadnej więcej. Nie będzie w niej napisane dlaczego. Na zablokowanym telefonie inni mogą zobaczyć, że to wiadomość ode mnie.',
    yes: 'Tak, jeden raz, jutro',
    no: 'Nie, dziękuję',
    planned: ({ when }) => `Napiszę do ciebie jeden raz, ${when}.`,
    message: () =>
      'Cześć. To ta jedna wiadomość, na którą mam twoją zgodę. Nie musisz odpowiadać. Jeśli chcesz, żebyśmy coś razem sprawdzili, naciśnij przycisk albo wpisz `/crisis`.',
    open: 'Otwórz',
  },
  closing: {
    fine: () => 'W porządku. Możesz wrócić, kiedy chcesz: wpisz `/crisis`, tutaj albo w prywatnej wiadomości do mnie.',
    emergency: () =>
      'Jeśli będzie gorzej i poczujesz, że możesz zrobić sobie krzywdę, zadzwoń pod lokalny numer alarmowy.',
    question: () => '**Jeszcze jedno, tylko jeśli chcesz: czy to pomogło?**',
    counted: () => 'Liczę tylko odpowiedzi. Nikt nie zobaczy, kto co nacisnął.',
    answers: { yes: 'Tak', some: 'Trochę', no: 'Nie' },
    thanks: () => 'Dziękuję. Odpowiedź została policzona, bez nazwy twojego konta.',
  },
  panel: {
    heading: () => '**Jest ci ciężko albo martwisz się o kogoś?**',
    text: () =>
      'Naciśnij przycisk o każdej porze. To, co się potem pojawi, zobaczysz tylko ty. Jestem automatycznym asystentem. Mogę ci pokazać, z kim porozmawiać tam, gdzie mieszkasz, albo coś, żeby się trochę uspokoić.',
    screened: ({ roleId }) =>
      `Program na komputerze tego bota czyta to, co jest pisane tutaj i w wątkach. To, co może wymagać pomocy albo krzywdzi, widzą ${roleId === null ? 'osoby, które moderują ten serwer' : `osoby z rolą <@&${roleId}>`}. Program nikogo nie ocenia: decydują ludzie.`,
    button: 'Pokaż mi, co może pomóc',
  },
  shifts: {
    here: () => '**Ktoś z moderacji jest teraz na zmianie.** Może zajmować się innymi albo mieć przerwę.',
    nobody: () => '**Nikogo z moderacji nie ma teraz na zmianie.** To, co im powiesz, może poczekać, aż ktoś będzie.',
    peers: () => 'Moderacja to wolontariusze, a nie terapeuci, i nie zawsze są na nogach.',
    ways: ({ tell }) =>
      `Jeśli to nie może czekać, naciśnij przycisk: działa o każdej porze, a to, co się potem pojawi, zobaczysz tylko ty. Żeby powiedzieć im o wiadomości, otwórz jej menu, potem *Aplikacje*, potem *${tell}*. Żeby znaleźć grupę, wpisz \`/start\`.`,
  },
  numbers: {
    heading: () => '**Numery, które działają, gdy mnie nie ma online**',
    elsewhere: ({ directory }) => `Jeśli jesteś w innym kraju, zajrzyj tutaj: ${directory}`,
  },
};
