import type { Words } from './en.ts';

/** Polish for `en-support.ts`. */
export const support: Words['support'] = {
  commandName: 'Zaproponuj wsparcie',
  emergency: ({ eu, northAmerica, uk }) =>
    `Jeśli życie tej osoby może być teraz zagrożone, potrzebny jest numer alarmowy z miejsca, w którym ona jest. W całej Unii Europejskiej to ${eu}, w USA i Kanadzie ${northAmerica}, a w Wielkiej Brytanii ${uk}.`,
  elsewhere: () =>
    'Te numery działają tylko w tych miejscach. Jeśli jesteś gdzie indziej, poproś, żeby zadzwoniła ta osoba albo ktoś w jej pobliżu.',
  title: () => '**Dla osoby, o którą się martwisz**',
  how: () => 'Napisz do niej prywatnie, nie pod jej wiadomością. Możesz skopiować te słowa albo użyć swoich:',
  copy: {
    open: 'Czytam, co piszesz, i martwię się o ciebie. Jak się teraz czujesz?',
    ask: 'Czy myślisz o samobójstwie? Możesz mi powiedzieć. Wysłucham cię.',
    together: 'Nie musisz przechodzić przez to w pojedynkę. Możemy razem poszukać pomocy.',
  },
  asking: () => 'Możesz zapytać o samobójstwo: samo pytanie nie podsuwa takiej myśli.',
  listen: () => 'Potem słuchaj. Nie musisz tego rozwiązywać.',
  noSecret: () =>
    'Nie obiecuj, że zachowasz to w tajemnicy: jeśli ta osoba może być w niebezpieczeństwie, ktoś musi o tym wiedzieć.',
  notAlone: () => 'Nie dźwigaj tego w pojedynkę: powiedz komuś, komu ufasz.',
  tellModerators: () => 'Przycisk poniżej powiadamia moderację. Ta osoba nie dowie się, kto to zrobił.',
  noModerators: () =>
    'Teraz nie da się przeze mnie powiadomić tutejszej moderacji. Możesz napisać do kogoś, kto prowadzi ten serwer.',
  findLines: 'Linie wsparcia w kraju tej osoby',
  tell: 'Powiedz moderacji',
  again: 'Wybierz inny kraj',
  country: {
    title: 'Gdzie jest ta osoba?',
    label: 'W jakim kraju jest ta osoba?',
    description: 'Nazwa w dowolnym języku, flaga albo kod.',
    placeholder: 'Na przykład: Niemcy',
  },
  countryMissing: () =>
    'Żeby znaleźć linie, potrzebuję kraju. Jeśli nie wiesz, gdzie jest ta osoba, możesz ją zapytać.',
  countryUnknown: ({ typed }) => `Nie znam kraju o nazwie „${typed}”. Naciśnij przycisk, żeby wpisać go inaczej.`,
  passOn: () =>
    'Możesz wysłać je tej osobie prywatnie. Niektóre z tych linii rozmawiają też z ludźmi, którzy martwią się o kogoś innego.',
  ownMessage: () =>
    'To twoja własna wiadomość. Jeśli chcesz wsparcia dla siebie, użyj `/crisis`: znajdzie ludzi, z którymi możesz porozmawiać.',
};
