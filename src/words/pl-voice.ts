import type { errors as enErrors, voice as enVoice } from './en-voice.ts';

/** Polish for the errors of `en-voice.ts`. */
export const errors: typeof enErrors = {
  'post-gone': () => 'Tego wpisu już nie ma: został usunięty.',
  'post-hidden': () => 'Moderacja na razie ukryła ten wpis.',
  'post-arriving': () => 'To dopiero się pojawiło. Naciśnij jeszcze raz za chwilę.',
  'replies-closed': () =>
    'Nie ma tu już anonimowych odpowiedzi: zamknęła je osoba, która napisała wpis. Nic nie zostało opublikowane. Nadal możesz odpowiedzieć pod własnym imieniem.',
  'reply-not-here': () =>
    'Anonimowo możesz odpowiadać na to, co ktoś napisał w grupie z anonimowymi wpisami, i w wątkach do tego. Nic nie zostało opublikowane. Tutaj możesz odpowiedzieć pod własnym imieniem.',
  'close-not-yours': () =>
    'Może to zrobić tylko osoba, która napisała wpis, a ja wiem, kto to jest, najwyżej 72 godziny od jej ostatnich słów w tym miejscu. Z pokwitowaniem da się to zrobić też później: `/anon edit`.',
  'block-too-late': () =>
    'Ten wpis jest za stary. Po 72 godzinach nie zostaje nic, co pozwala chronić cię przed późniejszymi słowami tej osoby. Możesz to zrobić przy czymś nowszym.',
  'block-own': () => 'To twój własny wpis. Nic się nie zmieniło.',
  'block-too-many': (details) =>
    `Można to zrobić ${details.most} razy dziennie i to już się stało. Nic się nie zmieniło. Jeśli coś tu jest nie w porządku, *Zgłoś* powiadamia moderację.`,
};

/** Polish for the rest of `en-voice.ts`. */
export const voice: typeof enVoice = {
  replyCommand: 'Odpowiedz anonimowo',
  reply: {
    heading: (details) => `**Anonimowa odpowiedź w ${details.name}**`,
    label: 'Twoja odpowiedź',
    promise: 'Nikt tutaj nie widzi twojego imienia. Kto mógłby się dowiedzieć: /trust',
    few: 'Mało osób widzi tę grupę: ktoś może zgadnąć, kto to napisał.',
  },
  card: {
    frame: (details) => `${details.mark} **${details.name}** · anonimowo`,
    frameOfWriter: (details) => `${details.mark} **${details.name}** · anonimowo · osoba, która napisała wpis`,
    isNew: '-# Ktoś nowy tutaj albo z powrotem pod nowym imieniem',
    answers: (details) => `-# Odpowiedź na wpis [${details.mark} ${details.name}](${details.link})`,
    answersMessage: (details) => `-# Odpowiedź na [tę wiadomość](${details.link})`,
    wishes: {
      listen: 'Co by pomogło: ktoś, kto po prostu wysłucha',
      been: 'Co by pomogło: głos osób, które to znają',
      ideas: 'Co by pomogło: pomysły, które pomogły innym',
      distraction: 'Co by pomogło: coś, by pomyśleć o czymś innym',
    },
    door: (details) =>
      `-# Te słowa są za drzwiami. Naciśnij *${details.button}*, żeby je przeczytać: wtedy widzisz je tylko ty.`,
    kinds: { heard: 'Słyszę cię', 'me-too': 'Ja też', strength: 'Przesyłam siłę' },
    reply: 'Odpowiedz anonimowo',
    report: 'Zgłoś',
    more: 'Więcej',
    read: 'Czytaj',
  },
  kind: {
    said: (details) =>
      `Twoje słowa: **${details.word}**. Nikt nie widzi, że to ty. Naciśnij jeszcze raz w ciągu 72 godzin, żeby to cofnąć. Liczba pod wpisem zmienia się po jakimś czasie.`,
    takenBack: (details) => `Cofnięto: **${details.word}**.`,
  },
  more: {
    what: () =>
      '**Anonimowy wpis**\nKtoś napisał to przeze mnie, nie pokazując swojego imienia. Imię na wpisie jest wymyślone. W każdym innym wątku jest inne. Nikt tutaj nie widzi, kto to; `/trust` mówi, kto mógłby się dowiedzieć i jak.',
    late: () => 'Wpis jest za stary, żeby zablokować osobę, która go napisała.',
    closed: () => 'Jest zamknięty dla anonimowych odpowiedzi.',
    close: 'Zamknij anonimowe odpowiedzi',
    open: 'Pozwól na anonimowe odpowiedzi',
    nowClosed: () => 'Jest teraz zamknięty dla anonimowych odpowiedzi. Pod własnym imieniem nadal można odpowiadać.',
    nowOpen: () => 'Znowu można odpowiadać anonimowo.',
  },
  block: {
    button: 'Zablokuj osobę, która to napisała',
    ask: () =>
      [
        '**Nigdy więcej nie czytać osoby, która to napisała?**',
        'To, co od teraz napisze anonimowo na tym serwerze, będzie za przyciskiem, który się dla ciebie nie otworzy. Dla wszystkich innych się otworzy.',
        'To, co już widać, zostaje na swoim miejscu: Discord nie może ukryć wiadomości przed jedną osobą.',
        'Dopóki kogoś blokujesz, słowa za przyciskiem starsze niż trzy dni pozostają dla ciebie zamknięte, ktokolwiek je napisał.',
        'Ta osoba się nie dowie. Może zauważyć, że jej słowa są za przyciskiem, ale nie z czyjego powodu.',
        'Blokady można cofnąć tylko wszystkie naraz: nie zostaje zapisane, od których wpisów się zaczęły.',
      ].join('\n'),
    yes: 'Tak, zablokuj',
    done: () => 'Gotowe. To, co ta osoba od teraz napisze, nie otworzy się dla ciebie.',
    takeBack: 'Cofnij wszystkie moje blokady',
  },
  door: {
    shut: () =>
      'To pozostaje dla ciebie zamknięte, bo blokujesz osobę, która to napisała, albo kogoś, kto mógł to napisać.',
  },
};
