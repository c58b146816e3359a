import type { errors as enErrors, reach as enReach } from './en-reach.ts';

/** Polish for the errors of `en-reach.ts`. */
export const errors: typeof enErrors = {
  'reach-no-channel': () =>
    'Ten serwer nie ma miejsca na prywatne wątki, więc nie mogę pytać cię w wątku. Wybierz inne miejsce. Nic się nie zmieniło.',
  'reach-not-allowed': () =>
    'Nie mogę otworzyć tu dla ciebie wątku. Powiedz o tym komuś, kto prowadzi ten serwer: `/checkin-admin place` pokazuje, czego brakuje. Albo wybierz inne miejsce. Nic się nie zmieniło.',
  'reach-threads-full': () =>
    'Na tym serwerze jest tyle otwartych wątków, na ile pozwala Discord. Spróbuj innego dnia albo wybierz inne miejsce. Nic się nie zmieniło.',
  'reach-busy': () =>
    'Discord jest zajęty albo nie odpowiedział, więc twojego wątku jeszcze nie ma. Spróbuj za kilka minut. Powstanie tylko jeden.',
  'reach-direct-full': () =>
    'Discord pozwala mi zacząć pisać tylko do pewnej liczby osób dziennie, a na dziś miejsc już nie ma. Wróć jutro albo wybierz inne miejsce przez `/checkin edit`. Nic nie przepada.',
  'reach-direct-often': () =>
    'Dziś kilka razy padło już od ciebie „tak”. Poczekaj do jutra albo wybierz inne miejsce przez `/checkin edit`. Nic nie przepada.',
};

/** Polish for `en-reach.ts`. */
export const reach: typeof enReach = {
  thread: {
    name: 'Twoje własne check-iny',
    welcome:
      'Ten wątek jest na twoje własne check-iny i możesz tu pisać, co chcesz. Inni członkowie go nie widzą i nie można ich zaprosić. Osoby z moderacji, które zarządzają wątkami, mogą go otworzyć i przeczytać. Przez `/checkin mine` zmienisz, kiedy i gdzie cię pytam.',
  },
  direct: {
    question:
      '**Czy mogę pisać do ciebie prywatnie?**\nTe wiadomości widzisz tylko ty i ten, kto może spojrzeć na twój telefon lub ekran. Discord je przechowuje. Jeśli się zgodzisz, zanotuję kiedy i wyślę krótką wiadomość, żeby zobaczyć, czy dociera. Do tego czasu nie pytam cię tam. Możesz to cofnąć w każdej chwili: przyciskiem pod tą wiadomością albo w `/checkin mine`.',
    yes: 'Tak, wyślij wiadomość próbną',
    no: 'Nie',
    declined:
      'Dobrze, nie piszę do ciebie prywatnie. Wybierz inne miejsce przez `/checkin edit`. Do tego czasu nie pytam.',
    test: 'To jest wiadomość próbna. Jest twoja zgoda na check-iny tutaj, więc tu będę cię pytać. Jeśli już tego nie chcesz, naciśnij przycisk. Jestem programem: pytam o wybranej przez ciebie porze i nie widzę, jak ci jest.',
    arrived: 'Dotarła: zajrzyj do wiadomości prywatnych. Od teraz pytam cię tam, o wybranych przez ciebie porach.',
    closed:
      'Discord nie pozwala mi pisać do ciebie prywatnie, więc twoja zgoda została cofnięta. Żeby to zmienić, otwórz menu tego serwera, potem *Ustawienia prywatności*, i zezwól na wiadomości prywatne. Potem zgódź się jeszcze raz w `/checkin mine`. Albo wybierz inne miejsce przez `/checkin edit`.',
    waiting:
      'Twoja zgoda jest zanotowana, a wiadomość próbna jest w drodze. Zanim dotrze, nie pytam cię tam. W `/checkin mine` zobaczysz, jak to wygląda.',
    takeBack: 'Nie pisz do mnie prywatnie',
    takenBack:
      'Gotowe: nie pytam cię już w wiadomościach prywatnych. Check-iny, które by tu przyszły, są wstrzymane i nie przepadły. Przez `/checkin edit` na serwerze możesz wybrać inne miejsce.',
  },
  last: (details) =>
    `Nie udało się zapytać cię tam, gdzie chcesz: tego miejsca już nie ma albo jest dla mnie zamknięte. Dlatego już tam nie pytam. To nie twoja wina. Jeśli chcesz dalej, przez \`/checkin mine\` na serwerze możesz wybrać inne miejsce: ${details.link}`,
};
