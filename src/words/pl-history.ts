import type { errors as enErrors, history as enHistory } from './en-history.ts';
import { countIn } from './plurals.ts';

const plural = countIn('pl');

const inDays = (days: number) => plural(days, { one: `${days} dzień`, few: `${days} dni`, many: `${days} dni` });

/** Polish for the errors of `en-history.ts`. */
export const errors: typeof enErrors = {
  'history-off': () =>
    'Tu nie można prowadzić historii: osoba, która prowadzi tego bota, jej nie włączyła. Nic się nie zmieniło. Check-iny działają tak samo bez niej.',
};

/** Polish for `en-history.ts`. */
export const history: typeof enHistory = {
  command: {
    description: 'Twoja własna historia wyborów z check-inów, jeśli chcesz ją mieć',
    options: { do: 'Co z nią zrobić; bez tego ją zobaczysz', days: 'Przez ile dni zostaje każdy wybór' },
    do: { show: 'Pokaż mi ją', stop: 'Nie zachowuj już nic', erase: 'Usuń wszystko od razu' },
  },
  days: (details) => inDays(details.days),
  off: 'Twoje wybory z check-inów nie są tu zachowywane pod twoim imieniem. To, jak ktoś się czuje, to informacja o zdrowiu, a Discord ma na to surowe zasady. Osoba, która prowadzi tego bota, nie włączyła historii.',
  offLeft:
    'To, co zachowano wcześniej, zniknie w ciągu godziny. Od razu usuniesz to przez `/checkin history do:erase`.',
  ask: {
    heading: '## Chcesz mieć historię?',
    intro: 'Jest tylko dla ciebie, żeby spojrzeć wstecz. Nie jest potrzebna: check-iny działają tak samo bez niej.',
    what: '**Co zachowam:** twój wybór i dzień. Dotyczy to twoich własnych check-inów i tych w twoich grupach. Żadnych słów i nie to, która to grupa.',
    long: '**Jak długo:** tyle dni, ile wybierzesz. Potem każdy wybór znika sam.',
    who: '**Kto może to przeczytać:** nie inne osoby, nie moderacja, nie osoba, do której należy serwer. Jest to zamknięte twoim własnym kluczem. Ale osoba, która prowadzi tego bota, ma wszystkie klucze i mogłaby to przeczytać. Gdy na to patrzysz, dociera to do ciebie przez Discord.',
    end: '**Jak to się kończy:** po `/checkin history do:stop` nie zachowuję już nic. Po `/checkin history do:erase` wszystko znika od razu.',
    where: 'Twoja zgoda liczy się na każdym serwerze, na którym jestem.',
    yes: (details) => `Tak, zachowaj na ${inDays(details.days)}`,
    other: 'Tak, ale krócej lub dłużej',
    no: 'Nie',
  },
  declined: 'W porządku. Nic nie jest zachowywane. Jeśli zmienisz zdanie, użyj `/checkin history`.',
  begun: (details) =>
    `W porządku. Od teraz każdy twój wybór zachowuję na ${inDays(details.days)}. Zobaczysz, zatrzymasz lub usuniesz to przez \`/checkin history\`.`,
  changed: (details) => `Każdy wybór zostaje teraz na ${inDays(details.days)}. Tego, co starsze, już nie ma.`,
  heading: '## Twoja historia',
  empty: 'Jeszcze nic tu nie ma. Następny wybór pojawi się tutaj.',
  counts: 'Twoje wybory i ile razy:',
  count: (details) => `${details.level}: ${details.count}`,
  week: (details) => `**${details.from} – ${details.to}** · ${details.days}`,
  day: (details) => `${details.day}: ${details.levels}`,
  before: 'Wcześniej, miesiąc po miesiącu:',
  month: (details) => `**${details.month}** · ${details.counts}`,
  picture: (details) =>
    `Na obrazku każdy dzień ma swoje miejsce, od lewej do prawej. Najwyższa linia to „${details.best}”, a najniższa „${details.hardest}”. Gdzie nie ma znaku, tam nic nie zachowano. Przed każdym tygodniem jest cienka linia.`,
  alt: (details) =>
    `Obrazek dni od ${details.from} do ${details.to}. W ciągu ${plural(details.count, { one: `${details.count} dnia`, few: `${details.count} dni`, many: `${details.count} dni` })} są znaki na pięciu liniach, od „${details.hardest}” na dole do „${details.best}” na górze. Reszta jest pusta. Tekst obok mówi, co było którego dnia.`,
  noPicture: 'Tym razem nie udało się narysować obrazka. Tekst mówi to samo.',
  kept: (details) =>
    `Twoja zgoda na to: ${details.since}. Każdy wybór znika sam po ${plural(details.days, { one: `${details.days} dniu`, few: `${details.days} dniach`, many: `${details.days} dniach` })}. Tutaj widzisz go tylko ty. Osoba, która prowadzi tego bota, mogłaby go przeczytać.`,
  stopped:
    'Nic więcej nie jest zachowywane. To, co tu widzisz, zniknie samo, gdy miną jego dni, albo od razu, jeśli to usuniesz.',
  stop: 'Nie zachowuj już nic',
  erase: 'Usuń wszystko',
  longer: 'Zachowuj krócej lub dłużej',
  again: 'Tak, zachowuj znowu',
  eraseAsk: 'Usunąć wszystko? Nie da się tego przywrócić. Potem nic więcej nie będzie zachowywane.',
  eraseYes: 'Tak, usuń wszystko',
  erased: (details) =>
    plural(details.count, {
      one: `Usunięto: ${details.count} wybór. Nic nie zostało i nic więcej nie jest zachowywane.`,
      few: `Usunięto: ${details.count} wybory. Nic nie zostało i nic więcej nie jest zachowywane.`,
      many: `Usunięto: ${details.count} wyborów. Nic nie zostało i nic więcej nie jest zachowywane.`,
    }),
  erasedNone: 'Nie było czego usuwać. Nic nie jest zachowane i nic więcej nie będzie.',
};
