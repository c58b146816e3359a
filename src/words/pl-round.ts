import type { errors as enErrors, round as enRound } from './en-round.ts';
import { countIn } from './plurals.ts';

const plural = countIn('pl');

/** Polish for the errors of `en-round.ts`. */
export const errors: typeof enErrors = {
  'round-over': () =>
    'Ta runda już się skończyła, więc nic nie zostało zanotowane. Jeśli potrzebujesz kogoś teraz, użyj `/crisis`.',
  'round-undo-late': () =>
    'Ta runda już się skończyła, więc twój wybór nadal się liczy. Nie ma przy nim twojego imienia. Nic się nie zmieniło.',
  'round-not-member': () =>
    'Ta runda jest dla osób z tej grupy. Nic nie zostało zanotowane. Pomoc o każdej porze daje `/crisis`.',
  'round-words-missing': () =>
    'Nie ma tu nic do przeczytania, więc nic nie zostało zanotowane. Napisz kilka słów albo naciśnij przycisk rundy.',
  'round-not-allowed': () =>
    'Nie możesz teraz pisać w tej grupie, więc twoje słowa się tam nie pokazały. Pomoc o każdej porze daje `/crisis`.',
  'round-no-place': () =>
    'Nie mogę teraz pisać w tej grupie, więc twoje słowa się tam nie pokazały. Powiedz o tym, proszę, komuś, kto opiekuje się grupą: `/group doctor` pokazuje, co mi przeszkadza.',
};

/** Polish for `en-round.ts`. */
export const round: typeof enRound = {
  how: (details) =>
    `Naciśnij to, co pasuje, albo nic. Twój wybór liczy się bez twojego imienia. Do ${details.when} pamiętam, że jest odpowiedź od ciebie, żeby nikt nie liczył się dwa razy.`,
  levels: {
    1: '🌧️ Bardzo ciężko',
    2: '🌥️ Ciężko',
    3: '⛅ Tak sobie',
    4: '🌤️ W porządku',
    5: '☀️ Dobrze',
  },
  write: 'Chcę coś napisać',
  skip: 'Nie dzisiaj',
  support: 'Przyda mi się wsparcie',
  count: (details) =>
    details.count === 1
      ? 'Jedna osoba z nas już odpowiedziała.'
      : plural(details.count, {
          one: `${details.count} osoba z nas już odpowiedziała.`,
          few: `${details.count} osoby z nas już odpowiedziały.`,
          many: `${details.count} osób z nas już odpowiedziało.`,
        }),
  over: 'Ta runda już się skończyła.',
  noted: (details) => `Zanotowane: ${details.level}. Liczy się bez twojego imienia.`,
  notedAlready:
    'W tej rundzie jest już odpowiedź od ciebie i liczy się ta pierwsza. Twój wybór nigdy nie pokazuje się z twoim imieniem.',
  lowOffer: 'Nie musisz zostawać z tym w samotności. Możesz napisać kilka słów albo zobaczyć, co może pomóc.',
  undo: 'To była pomyłka',
  undone: 'To się już nie liczy. Możesz nacisnąć coś innego.',
  skipped: 'W porządku. Nic nie zostało zanotowane.',
  form: {
    title: 'Kilka słów',
    text: 'Co chcesz powiedzieć?',
    who: 'Kto może to przeczytać?',
    whoDescription: 'Jeśli brzmi to jak zagrożenie życia, wolontariusze wiedzą, że możesz potrzebować pomocy.',
    group: 'Grupa, z moim imieniem',
    me: 'Tylko ja',
  },
  shared: (details) => `${details.who} pisze:`,
  sharedNoted: 'Twoje słowa są w drodze do grupy, z twoim imieniem.',
  sharedTold: 'Tutejsi wolontariusze też dostają znak, bo twoje słowa brzmią ciężko.',
  own: 'Oto twoje słowa. Widzisz je tylko ty, a ja nic z nich nie zachowuję. Skopiuj je, jeśli chcesz je mieć na później.',
  notShared: {
    danger:
      'Twoje słowa nie zostały pokazane grupie: program znalazł, że czyjeś życie może być w niebezpieczeństwie. Programy się mylą.',
    method:
      'Twoje słowa nie zostały pokazane grupie: program znalazł w nich coś, co może być groźne dla innych, którzy to przeczytają, na przykład sposób, w jaki można się skrzywdzić. Programy się mylą.',
    harm: 'Twoje słowa nie zostały pokazane grupie: program znalazł w nich coś, co może kogoś zranić albo należy do kogoś innego, na przykład numer telefonu. Programy się mylą.',
  },
  told: {
    self: 'Tutejsi wolontariusze dowiadują się, że możesz potrzebować pomocy, razem z twoim imieniem, żeby mogli do ciebie napisać. Nie dostają twoich słów. Nie zawsze ktoś nie śpi.',
    other:
      'Tutejsi wolontariusze dowiadują się, że ktoś może być w niebezpieczeństwie, razem z twoim imieniem, żeby mogli do ciebie napisać. Nie dostają twoich słów. Nie zawsze ktoś nie śpi.',
    harm: 'Moderatorzy dowiadują się, że pojawiło się od ciebie coś takiego, razem z twoim imieniem. Nie dostają twoich słów. Jeśli to pomyłka, powiedz im o tym.',
  },
  notDelivered: 'Twoich słów nie dało się pokazać w grupie: nie mogę już tam pisać. Oto one:',
};
