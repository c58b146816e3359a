import type { errors as enErrors, own as enOwn } from './en-own.ts';

/** Polish for the errors of `en-own.ts`. */
export const errors: typeof enErrors = {
  'receipt-wrong': () =>
    'Nie znam na tym serwerze żadnego wpisu z tym pokwitowaniem. Pokwitowanie ma 26 liter i cyfr. Spójrz na nie jeszcze raz: jest z tego serwera, na którym je pokazano. To, co było na serwerze lub w grupie, które tu usunięto, przepadło na zawsze.',
  'receipt-limit': () =>
    'Było za dużo pokwitowań, których nie znam. Poczekaj dziesięć minut i spróbuj ponownie. Nic nie zostało zmienione.',
  'own-needs-receipt': () =>
    'Nie mogę już stwierdzić, że to twoje: wiadomo to najwyżej przez 72 godziny. Z pokwitowaniem nadal możesz to zmienić lub usunąć: `/anon edit`, `/anon delete`.',
  'own-on-its-way': () =>
    'To jest właśnie w drodze i w tej chwili nie da się tego zmienić. Spróbuj, gdy już dotrze, albo wycofaj to przez `/anon mine`.',
  'own-too-often': () => 'W krótkim czasie było bardzo dużo zmian. Poczekaj godzinę i spróbuj ponownie.',
  'own-returned': () =>
    'To nie zostało opublikowane, więc nie ma czego zmieniać. `/anon mine` pokaże dlaczego, a przez `/anon post` możesz wysłać to od nowa.',
};

/** Polish for `en-own.ts`. */
export const own: typeof enOwn = {
  optionNames: { receipt: 'pokwitowanie' },
  options: { receipt: 'Pokwitowanie, które było widać przy pisaniu' },
  mine: {
    heading: () => '**Twoje anonimowe wpisy tutaj**',
    none: () =>
      'Nie znajduję tu żadnych twoich anonimowych słów z ostatnich trzech dni. Do starszych użyj pokwitowania: `/anon mine receipt:`, `/anon edit` lub `/anon delete`.',
    quiet: () =>
      '-# Widzisz to tylko ty. Po 72 godzinach nie mogę już wiedzieć, co jest twoje: wtedy pokwitowanie to pokazuje, zmienia i usuwa.',
    post: (details) => `${details.mark} **${details.name}** w ${details.group}`,
    reply: (details) => `${details.mark} **${details.name}**, odpowiedź w ${details.group}`,
    edit: (details) => `${details.mark} **${details.name}**, zmiana wpisu w ${details.group}`,
    states: {
      asked: 'Czeka na ciebie: ktoś może cię po tym rozpoznać.',
      first: 'Czeka na moderatorów: w tej grupie najpierw oglądają wszystko.',
      harm: 'Czeka na moderatorów: program znalazł coś, co może kogoś skrzywdzić.',
      danger:
        'Czeka na moderatorów: program uznał, że czyjeś życie może być w niebezpieczeństwie. Po pomoc teraz użyj `/crisis`.',
      method:
        'Czeka na moderatorów: program znalazł coś, co może być niebezpieczne do czytania. Po pomoc teraz użyj `/crisis`.',
      sending: 'W drodze.',
      removed: 'Nie ma tego już na Discordzie: ktoś to tam usunął.',
    },
    posted: (details) => `Opublikowane: ${details.link}`,
    replies: {
      some: (details) => `Wiadomości w wątku do tej pory: ${details.count}`,
      none: () => 'Nikt jeszcze nie odpowiedział w wątku.',
      unknown: () => 'W tej chwili nie da się stwierdzić, ile jest odpowiedzi.',
      inLine: () => 'Odpowiedzi stoją po kolei poniżej, więc nie da się ich policzyć.',
    },
    note: (details) => `Napisali: ${details.note}`,
    reasons: {
      unkind: 'Nieopublikowane. Moderatorzy mówią: może kogoś skrzywdzić.',
      'names-somebody': 'Nieopublikowane. Moderatorzy mówią: można by po tym kogoś rozpoznać.',
      means: 'Nieopublikowane. Moderatorzy mówią: mówi o sposobach, o których innym niebezpiecznie jest czytać.',
      advice: 'Nieopublikowane. Moderatorzy mówią: zawiera rady, które mogą być niebezpieczne.',
      'off-topic': 'Nieopublikowane. Moderatorzy mówią: nie pasuje do tej grupy.',
      advertising: 'Nieopublikowane. Moderatorzy mówią: to reklama.',
      other: 'Nieopublikowane. Tak zdecydowali moderatorzy.',
      'taken-back': 'Nieopublikowane: zostało przez ciebie wycofane.',
      left: 'Nieopublikowane: nie było cię już w grupie.',
      'timed-out': 'Nieopublikowane: była na ciebie nałożona przerwa na tym serwerze.',
      muted: 'Nieopublikowane: z decyzji moderatorów nie można ci było wtedy pisać anonimowo.',
      'place-gone': 'Nieopublikowane: nie ma już na to miejsca.',
      'no-permission': 'Nieopublikowane: nie wolno mi tam pisać.',
      closed: 'Nieopublikowane: w tej grupie nie ma już anonimowych wpisów.',
      paused: 'Nieopublikowane: anonimowe wpisy były wstrzymane na tym serwerze.',
      'too-new': 'Nieopublikowane: twój czas na tym serwerze był jeszcze za krótki.',
      'replies-closed': 'Nieopublikowane: osoba, która napisała wpis, nie chciała już anonimowych odpowiedzi.',
      'too-late': 'Nieopublikowane: minęło za dużo czasu.',
      failed: 'Nieopublikowane: nie udało się, i to nie była twoja wina.',
    },
    words: 'Pokaż moje słowa',
    change: 'Zmień',
    takeBack: 'Wycofaj',
    delete: 'Usuń',
    talk: 'Porozmawiaj z kimś z wolontariatu',
    again: 'Poproś o drugie spojrzenie',
    lookAsked: () => 'Poproszono inną osobę z moderacji o drugie spojrzenie.',
    staysHidden: () => 'Moderacja ukryła ten wpis. Druga osoba też na niego spojrzała i wpis pozostaje ukryty.',
    blocked: () => 'Nie chcesz widzieć tego, co niektóre osoby piszą tu anonimowo.',
    unblock: 'Znów widzieć wszystkich',
    unblocked: () => 'Znów widzisz tu anonimowe wpisy wszystkich.',
  },
  shown: {
    heading: () => '**Twoje słowa**',
    none: () => 'Nie przechowuję już żadnych słów z tego.',
  },
  edit: {
    heading: (details) => `**Oto twoje słowa:** ${details.place}`,
    unread: () => 'W tej chwili nie mogę tego odczytać na Discordzie. Formularz będzie pusty.',
    how: () =>
      'Zmianę sprawdza się jak nowy wpis. Jeśli musi poczekać na moderatorów, stare słowa zostają do ich decyzji. Discord pokazuje, że wpis zmieniono, i kiedy. Pokwitowanie pozostaje to samo.',
    renews: () =>
      'Do 72 godzin po zmianie moderatorzy mogą sprawić, by ktoś, kto ją wprowadził, nie pisał dalej anonimowo, i nie widzą, kto to jest. Obowiązuje przy tym to, co teraz czytasz:',
    title: 'Zmień swoje słowa',
    changed: (details) => `Twoje słowa są zmienione: ${details.place}`,
    soon: () => 'Zmiana jest zapisana i zaraz się pojawi.',
    saved: () => 'Nowe słowa są zapisane w miejsce starych. Nadal czekają na moderatorów.',
    held: {
      first: () =>
        'Zmiana czeka na moderatorów, którzy w tej grupie najpierw oglądają wszystko. Do tego czasu stare słowa zostają.',
      harm: () =>
        'Zmiana się nie pojawiła: program znalazł w niej coś, co może kogoś skrzywdzić. Programy się mylą, więc spojrzą na to moderatorzy. Stare słowa zostają.',
      danger: () =>
        'Zmiana na razie się nie pojawiła: program uznał, że czyjeś życie może być w niebezpieczeństwie. Moderatorzy widzą słowa, nie twoje imię. To wolontariusze i nie zawsze czuwają. Stare słowa zostają.',
      method: () =>
        'Zmiana na razie się nie pojawiła: program znalazł w niej coś, co może być niebezpieczne dla innych. Moderatorzy widzą słowa, nie twoje imię. Stare słowa zostają.',
    },
    asks: (details) =>
      `**Zmiana jeszcze się nie pojawiła. Ktoś może cię po niej rozpoznać:** wygląda na to, że jest w niej ${details.what}. Możesz to zmienić albo opublikować tak, jak jest. Do tego czasu stare słowa zostają.`,
    stillDelete: () => 'To, co jest od ciebie, możesz mimo to usunąć, z pokwitowaniem: `/anon delete`.',
  },
  delete: {
    done: () =>
      'Usunięte. Twoich słów nie ma już w niczym, co przechowuję, a wiadomość na Discordzie właśnie usuwam. To, co napisali inni, zostaje.',
    doneUnposted: () => 'Wycofane i nie zostanie opublikowane. Twoich słów nie ma już w niczym, co przechowuję.',
    already: () => 'To zostało usunięte już wcześniej. Nie ma czego usuwać.',
    words: () => 'Jeśli chcesz je zachować dla siebie, oto one po raz ostatni:',
  },
  decided: (details) =>
    `Jest decyzja o twoich anonimowych słowach w **${details.name}**. Otwórz serwer i użyj \`/anon mine\`: ${details.link}`,
};
