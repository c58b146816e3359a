import type { errors as enErrors, relay as enRelay } from './en-relay.ts';

/** Polish for the errors of `en-relay.ts`. */
export const errors: typeof enErrors = {
  'relay-over': () =>
    'Ta rozmowa jest zakończona: była otwarta 72 godziny albo ktoś ją zakończył. Pomoc znajdziesz o każdej porze przez `/crisis`.',
  'relay-not-yours': () =>
    'Nikt nie może już odpowiedzieć ci w tej sprawie albo to nie twój wpis. Nic się nie zmieniło. Pomoc znajdziesz o każdej porze przez `/crisis`.',
  'relay-empty': () => 'Nie ma tu słów, które byłoby widać. Napisz choć jedno. Nic nie wysłano.',
  'relay-too-long': (details) =>
    `Twój tekst ma ${details.length} znaków; miejsca jest na ${details.most}. Możesz wysłać go w dwóch częściach. Nic nie wysłano.`,
  'relay-too-fast': (details) =>
    `W ciągu ostatnich ${details.minutes} minut piszesz często. Odczekaj chwilę i wyślij to jeszcze raz. Nic nie wysłano. Pomoc znajdziesz o każdej porze przez \`/crisis\`.`,
  'nobody-can-look': () =>
    'Najpierw musiałaby to zobaczyć moderacja, a na tym serwerze nie można tego nikomu pokazać. Nic nie opublikowano i nikt się o tym nie dowiedział. Pomoc znajdziesz o każdej porze przez `/crisis`.',
  'again-not-yours': () =>
    'Tego już nie przechowuję albo to nie jest twoje. To, co wraca, jest przechowywane do 72 godzin. Nic się nie zmieniło.',
  'again-decided': () =>
    'Nie ma tu czego oglądać jeszcze raz: moderacja ci tego nie zwróciła albo to już czeka. Zobacz `/anon mine`.',
  'again-twice': () =>
    'Dwie osoby z moderacji to obejrzały i zwróciły. O to nie można prosić jeszcze raz. Twoje słowa są twoje: możesz je zmienić i napisać od nowa.',
};

/** Polish for `en-relay.ts`. */
export const relay: typeof enRelay = {
  ask: '**Czy ktoś z wolontariuszy może odpowiedzieć ci przez bota, nie widząc twojej nazwy?** To pozostaje otwarte 72 godziny. Wolontariusze nie zawsze czuwają.',
  yes: 'Tak, ktoś może mi odpowiedzieć',
  how: () =>
    '**Jak można się z tobą skontaktować?** W obu przypadkach nikt nie widzi twojej nazwy. Do wiadomości prywatnych twoje konto jest przechowywane pod kluczem, dopóki rozmowa trwa; potem jest usuwane.',
  here: 'Zajrzę do /anon mine',
  direct: 'Wyślij mi wiadomość prywatną',
  openedHere: (details) =>
    `Wolontariusze wiedzą, że chcesz odpowiedzi. Zaglądaj od czasu do czasu do \`/anon mine\`. Rozmowa jest otwarta do ${details.until}, potem wszystko zostanie usunięte. To ludzie tacy jak ty, nie terapeuci, i może śpią. Możesz napisać pierwszą wiadomość.`,
  openedDirect: (details) =>
    `Wolontariusze wiedzą, że chcesz odpowiedzi. Przyjdzie jako wiadomość prywatna ode mnie i będzie też w \`/anon mine\`. Rozmowa jest otwarta do ${details.until}, potem wszystko zostanie usunięte. To ludzie tacy jak ty, nie terapeuci, i może śpią. Możesz napisać pierwszą wiadomość.`,
  heading: (details) =>
    `**Twoja rozmowa z wolontariuszami.** Widzisz ją tylko ty. Jest otwarta do ${details.until}, potem wszystko zostanie usunięte.`,
  empty: () => 'Nikt jeszcze nic nie napisał. Możesz napisać pierwszą wiadomość.',
  answered: (details) =>
    `**Ktoś z wolontariuszy ci odpowiedział.** Nie widzi twojej nazwy. Możesz odpisać do ${details.until}.`,
  left: () =>
    'Druga strona zakończyła rozmowę, a to, co w niej było, jest usunięte. Powodów może być wiele. Jeśli nadal chcesz z kimś porozmawiać, `/crisis` pokaże, kto jest teraz dostępny.',
  you: 'Ty',
  volunteer: 'Ktoś z wolontariuszy',
  earlier: 'Wcześniejsze',
  writeBack: 'Odpisz',
  end: 'Zakończ rozmowę',
  endSure: () => '**Zakończyć tę rozmowę?** To, co w niej było, zostanie usunięte, dla wolontariuszy też.',
  endYes: 'Tak, zakończ',
  ended: () =>
    'Rozmowa jest zakończona, a to, co w niej było, jest usunięte. Pomoc znajdziesz o każdej porze przez `/crisis`.',
  written: () =>
    'Zapisano, a wolontariusze wiedzą, że jest wiadomość od ciebie. Nie wiem, kiedy ktoś ją przeczyta. Jeśli możesz wkrótce coś zrobić albo masz obrażenia, zadzwoń teraz pod lokalny numer alarmowy.',
  writeTitle: 'Odpisz',
  writeLabel: 'Co piszesz',
  writeDescription: 'Mogą to przeczytać tutejsi wolontariusze. Nie widzą twojej nazwy.',
  asked: () =>
    'Obejrzy to inna osoba z moderacji. Do tego czasu to czeka i jest w `/anon mine`. Nie wiem, jak długo to potrwa.',
};
