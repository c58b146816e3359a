import type { errors as enErrors, privacy as enPrivacy } from './en-privacy.ts';

/** Polish for the errors of `en-privacy.ts`. */
export const errors: typeof enErrors = {
  'privacy-too-often': () =>
    'Ten plik był już kilka razy pobrany w ostatniej godzinie. Weź ten, który masz, albo spróbuj ponownie za godzinę.',
  'privacy-look-often': () =>
    'W ostatniej godzinie patrzysz tu bardzo często. Spróbuj za godzinę albo użyj `/privacy export`.',
};

/** Polish for `en-privacy.ts`. */
export const privacy: typeof enPrivacy = {
  command: {
    description: 'Zobacz, zabierz lub usuń to, co o tobie przechowuję',
    show: 'Zobacz, jakie rzeczy o tobie przechowuję, dlaczego i do kiedy',
    export: 'Dostań plik ze wszystkim, co o tobie przechowuję',
    forget: 'Usuń to, co o tobie przechowuję, na wszystkich serwerach',
    optout: 'Wyłącz wiadomości, które zaczynam, i szukanie cierpienia w tym, co piszesz',
  },
  exported: (details) =>
    details.count === 0
      ? 'Nie ma niczego, co bym o tobie przechowywał. W pliku jest napisane, gdzie szukałem. Widzisz to tylko ty.'
      : 'W tym pliku jest wszystko, co o tobie przechowuję i mogę znaleźć: co to jest, po co to przechowuję i do kiedy. Widzisz to tylko ty. Trzymaj plik w bezpiecznym miejscu.',
  file: {
    title: 'Co Lamplight o tobie przechowuje',
    how: 'Jest zamknięte na klucz tylko dla ciebie. Przez `/privacy forget` ten klucz znika i nikt nie może już tego przeczytać.',
    notFound:
      'Czego nie mogę znaleźć: wpisów bez twojego imienia, które są na Discordzie dłużej niż 72 godziny. Nikt tutaj nie może stwierdzić, że są twoje. W których grupach jesteś, wie tylko Discord, tak samo jak wszystko, co tam jest napisane przez ciebie.',
    twice: 'Jest tu dwa razy: jako strona do czytania (`.html`) i dla programów (`.json`).',
    fields: 'Małe słowa przed każdą rzeczą są po angielsku.',
    none: 'Tego też szukałem i nic nie ma:',
  },
  kinds: {
    key: {
      name: 'Twój własny klucz',
      why: 'Jest nim zamknięte to, co o tobie przechowuję.',
      until: 'Dopóki coś jest nim zamknięte albo do użycia `/privacy forget`.',
    },
    optOut: {
      name: 'Że nie chcesz ode mnie wiadomości ani patrzenia, jak się masz',
      why: 'To jest przez ciebie włączone.',
      until: 'Aż to wyłączysz przez `/privacy optout` albo użyjesz `/privacy forget`.',
    },
    waiting: {
      name: 'Grupy, na które czekasz',
      why: 'To była twoja prośba o miejsce albo o dołączenie.',
      until: 'Do wejścia albo rezygnacji, najwyżej 90 dni.',
    },
    roles: {
      name: 'Grupy, którymi się opiekujesz',
      why: 'Była do ciebie prośba o opiekę nad grupą.',
      until: 'Do przekazania dalej, najwyżej rok po twojej ostatniej zgodzie.',
    },
    checkIns: {
      name: 'Twoje własne check-iny',
      why: 'To była twoja prośba, żeby pytać.',
      until: 'Do zakończenia, najwyżej rok po ostatnim użyciu. To, że jest odpowiedź, znika, gdy skończy się dzień.',
    },
    wishes: {
      name: 'Twoje życzenia do check-inów',
      why: 'To ty mówisz, gdzie i jak chcesz być pytany lub pytana.',
      until: 'Do cofnięcia, najwyżej rok po ostatnim użyciu.',
    },
    levels: {
      name: 'Twoja historia',
      why: 'Jest twoja zgoda na przechowywanie wybranych poziomów.',
      until: 'Tyle dni, ile wybierzesz, albo do usunięcia przez `/checkin history`.',
    },
    followUps: {
      name: 'Propozycje, żeby raz zapytać, co u ciebie',
      why: 'Zaproponował to ktoś z moderacji.',
      until: 'Propozycja tydzień. Przy zgodzie do dnia po pytaniu.',
    },
    sessions: {
      name: 'Spotkania, na które jest twoja zgoda',
      why: 'Twoje miejsce jest zajęte dla ciebie.',
      until: 'Do dnia po spotkaniu.',
    },
    hosting: {
      name: 'Spotkania, które prowadzisz',
      why: 'Opiekunowie grupy wskazali ciebie, żeby jej ludzie wiedzieli, kto tam jest.',
      until: 'Do wskazania kogoś innego albo do końca spotkań.',
    },
    reports: {
      name: 'Twoje zgłoszenia do moderacji',
      why: 'Moderacja musi wiedzieć, kto co zgłosił.',
      until: 'Do 90 dni po zamknięciu sprawy.',
    },
    cases: {
      name: 'Czego moderacja dowiedziała się o tobie albo że jest twoja prośba o wiadomość od niej',
      why: 'Musi wiedzieć, gdzie patrzeć. Nie ma tu, kto to zgłosił, żeby chronić tę osobę.',
      until: 'Do 90 dni po zamknięciu sprawy.',
    },
    messages: {
      name: 'Wiadomości do ciebie, które czekają na wysłanie',
      why: 'Jest na nie twoja zgoda albo prośba.',
      until: 'Do wysłania.',
    },
    unposted: {
      name: 'Twoje słowa bez imienia, których nie ma na Discordzie',
      why: 'Czekają na ciebie albo na moderację, albo do ciebie wróciły.',
      until: 'Do publikacji. Te, które do ciebie wróciły: 72 godziny.',
    },
    anonymous: {
      name: 'Twoje słowa bez imienia z ostatnich 72 godzin',
      why: 'Żeby można je było zmienić, a moderacja mogła działać, nie widząc twojego imienia.',
      until:
        '72 godziny od pojawienia się na Discordzie. Zostają, gdy używasz `/privacy forget`: usuń je najpierw przez `/anon mine`.',
    },
    relays: {
      name: 'Rozmowy z kimś z wolontariatu, kto nie widzi twojego imienia',
      why: 'Obie strony tego chciały.',
      until: '72 godziny.',
    },
    blocks: {
      name: 'Że nie chcesz czytać kogoś, kto pisze bez imienia',
      why: 'To twoja prośba. Nie ma tu, kto to jest, żeby nie dało się tego odkryć.',
      until: 'Do cofnięcia przez `/anon mine`.',
    },
    mutes: {
      name: 'Że przez jakiś czas nie możesz pisać bez imienia',
      why: 'Tak zdecydowała moderacja.',
      until: 'Do końca tego czasu, najwyżej 31 dni. Zostaje po użyciu `/privacy forget`.',
    },
    marks: {
      name: 'Że jest dziś twoja odpowiedź w rundzie grupy',
      why: 'Żeby nikogo nie liczyć dwa razy. Nie ma przy tym, co wybierasz.',
      until: 'Do końca dnia. Zostaje po użyciu `/privacy forget`.',
    },
    shifts: {
      name: 'Twoje dyżury wolontariackie',
      why: 'Podajesz, kiedy jesteś, żeby było wiadomo, kogo można wezwać.',
      until: 'Do 30 dni po dyżurze. Plan, dopóki go nie zakończysz.',
    },
    receipts: {
      name: 'Co moderacja zrobiła tu z twoimi słowami lub kontem, i twoje odwołania',
      why: 'Masz prawo to wiedzieć i dostać swoje słowa z powrotem.',
      until: '30 dni albo do 30 dni po odpowiedzi na twoje odwołanie. 90 dni, dopóki nikt nie odpowie.',
    },
    journal: {
      name: 'Znaki bez twojego imienia, na osobnej liście',
      why: 'Żeby stara kopia nie przywróciła tego, co zostało przez ciebie usunięte, i nie zmieniła twojego „nie” dla wiadomości lub historii w „tak”.',
      until: 'Dopóki istnieją takie kopie. Zostają po użyciu `/privacy forget` i przybywa wtedy jeszcze jeden.',
    },
    duties: {
      name: 'Co robisz tu dla innych',
      why: 'Inni muszą móc sprawdzić, kto co zrobił w moderacji, przy kluczach lub jako właściciel.',
      until: 'Dopóki serwer mnie ma. Zostaje po użyciu `/privacy forget`.',
    },
  },
  show: {
    kind: (details) => `**${details.name}** (${details.count})`,
    nothing: 'Nie ma niczego, co o tobie przechowuję.',
    inFile: '`/privacy export` ma wszystko w pliku, razem z treścią.',
    forget: '`/privacy forget` to usuwa.',
    noMessages: '`/privacy optout` jest po to, żeby nie dostawać ode mnie wiadomości.',
  },
  forget: {
    heading: '**Usunąć to, co o tobie przechowuję**',
    goes: 'To znika od razu, na wszystkich serwerach, które mnie mają:',
    goesList: [
      'twoje własne check-iny, twoja historia i twoja zgoda na wiadomości',
      'miejsca, na które czekasz, spotkania, na które jest twoja zgoda, i propozycje dla ciebie',
      'grupy, którymi się opiekujesz, i spotkania, które prowadzisz: już tego nie robisz',
      'twoje zgłoszenia do moderacji i to, że są twoje',
      'słowa bez imienia, które czekają, rozmowy z wolontariatem i kogo nie chcesz czytać',
      'wiadomości, które jeszcze bym ci wysłał',
      'że masz włączone `/privacy optout`: znów szukam cierpienia w twoich wiadomościach',
    ],
    stays: 'To zostaje, i dlaczego:',
    staysList: [
      'Wpisy bez twojego imienia, które są na Discordzie. Usuń je najpierw przez `/anon mine` albo z pokwitowaniem. Inaczej moderacja może działać do 72 godzin po publikacji, nie widząc twojego imienia, a powiernicy mogą je otworzyć tak długo, jak ci powiedziano.',
      'Że moderacja zamknęła sprawę, bez twojego imienia. To, co może zobaczyć na swoim kanale na Discordzie, zostaje tam.',
      'Że nie możesz pisać bez imienia, aż do końca tego czasu. Tak nie da się tego obejść.',
      'To, co robisz w moderacji, przy kluczach lub jako właściciel, i że masz dyżur: inni muszą móc to sprawdzić i na tym polegać.',
      'Że moje zapisy o tobie zostały usunięte, i kiedy: znak bez twojego imienia i bez twoich słów. Jest po to, żeby stara kopia ich nie przywróciła. Zostają też starsze takie znaki: o usunięciu czegoś przez ciebie i o twoim „tak” lub „nie” dla wiadomości lub historii.',
      'Twoje miejsce w grupach zna Discord, nie ja. Wychodzisz przez `/group leave`.',
    ],
    warning: 'Jeśli moderacja właśnie się tobą zajmuje, jej notatka traci twoje imię. Nikt nie może tego cofnąć.',
    copy: 'Chcesz najpierw kopię? Użyj `/privacy export`.',
    yes: 'Tak, usuń wszystko',
    nothing: 'Nie przechowuję o tobie niczego, co można by usunąć.',
    done: 'Gotowe. Nie mogę już niczego z tego przeczytać i nie napiszę więcej, chyba że o to poprosisz. Możesz mnie używać w każdej chwili, jakbyśmy się nigdy nie spotkali.',
    threadGone: 'Wątek, który był zrobiony dla twoich check-inów, jest usunięty.',
    threadsLeft: (details) =>
      `Nie dało się usunąć wątku, który był zrobiony dla twoich check-inów: ${details.threads}. Poproś kogoś z moderacji, żeby go usunął.`,
  },
  optOut: {
    heading: '**Bez wiadomości i bez patrzenia, jak się masz**',
    isOff: 'To jest wyłączone.',
    isOn: 'To jest **włączone**, na wszystkich serwerach, które mnie mają.',
    means: 'Póki jest włączone:',
    meansList: [
      'Nie piszę do ciebie z własnej inicjatywy: żadnych propozycji, pytań, jak się masz, ani prywatnych wiadomości. To, co było zaplanowane, kończy się, a twoje własne check-iny mają przerwę. O co poprosisz mnie potem, to robię.',
      'Nie szukam cierpienia w twoich zwykłych wiadomościach. Jeśli napiszesz na kanale, że chcesz umrzeć, nikomu o tym nie powiem.',
    ],
    stays: 'To trwa dalej:',
    staysList: [
      'Szukam tego, co może zaszkodzić innym: gróźb, obelg, oszustw, sposobów na śmierć. I tego, czy ktoś inny jest w niebezpieczeństwie.',
      'Czytam to, co piszesz bez imienia, i to, co piszesz w moich formularzach.',
      'Inni mogą powiedzieć o tobie moderacji, a ktoś z moderacji może do ciebie napisać.',
      'Dowiesz się o miejscu, wpisie lub rozmowie, jeśli o to prosisz, o tym, co robisz tu dla innych, i gdy opiekunowie kluczy otworzą twój wpis.',
    ],
    kept: 'Przechowuję to, że masz to włączone, jako znak bez imienia, aż to tutaj wyłączysz albo użyjesz `/privacy forget`. Żeby stara kopia tego, co przechowuję, tego nie cofnęła, lista takich znaków zostaje dłużej. Działa na wszystkich serwerach, które mnie mają.',
    help: '`/crisis` jest dla ciebie w każdej chwili.',
    turnOn: 'Włącz',
    turnOff: 'Wyłącz',
    turnedOn: 'Już jest włączone. W ciągu minuty działa wszędzie.',
    turnedOff: 'Już jest wyłączone. To, co się przez to skończyło, nie zacznie się samo.',
  },
};
