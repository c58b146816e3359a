import type { remembrance as enRemembrance } from './en-remembrance.ts';

/** Polish for `en-remembrance.ts`. */
export const remembrance: typeof enRemembrance = {
  heading: () => '**Miejsce wspólnej pamięci**',
  share: () =>
    'Możesz podzielić się wspomnieniem, powiedzieć, kim była dla ciebie ta osoba, albo tylko czytać. Każdy przeżywa żałobę po swojemu. Nie ma jednego dobrego sposobu ani jednego dobrego czasu.',
  leaveOut: () =>
    'Prosimy, nie pisz, jak i gdzie to się stało, i nie udostępniaj ostatnich wiadomości. Takie szczegóły mogą zranić ludzi, którym jest teraz ciężko. Domysły i oskarżenia też ranią. Osoby moderujące mogą je usunąć.',
  help: () =>
    'Nie musisz dźwigać tego w pojedynkę. Porozmawiaj z kimś, komu ufasz. Przycisk poniżej pokazuje, z kim możesz porozmawiać. To, co się potem pojawi, zobaczysz tylko ty.',
  pace: (details) => `Żeby było spokojnie, możesz pisać raz na tyle sekund: ${details.seconds}.`,
  until: (details) => `Możesz tu pisać do: ${details.when}. Potem nadal możesz czytać.`,
  unread: () => 'Żaden program nie czyta tego, co jest tu pisane.',
  last: (details) =>
    `Możesz tu pisać do: ${details.when}. Potem nadal możesz czytać. Dziękujemy wszystkim, którzy pisali, i wszystkim, którzy czytali. Żałoba nie kończy się jednego dnia. Jeśli chcesz porozmawiać, teraz albo później, przycisk pokazuje, z kim.`,
};
