import type { edge as enEdge, errors as enErrors } from './en-edge.ts';
import { countIn } from './plurals.ts';

const plural = countIn('pl');

/** Polish for `en-edge.ts`. */
export const errors: typeof enErrors = {
  'no-server': () =>
    'To działa tylko na serwerze. Otwórz serwer, na którym jest Lamplight, i spróbuj tam. `/crisis` działa wszędzie, tutaj też.',
  'not-set-up': () =>
    'Lamplight nie jest jeszcze gotowy na tym serwerze, więc nie da się przez niego napisać do moderacji. Powiedz o tym komuś, kto prowadzi ten serwer: potrzebne jest polecenie `/setup`. Jeśli ktoś jest teraz w niebezpieczeństwie, użyj `/crisis`.',
  'not-a-moderator': ({ roleId }) =>
    roleId === null
      ? 'To może zrobić tylko moderacja, a nie ma jeszcze wybranej roli dla moderacji. Ktoś, kto prowadzi serwer, może ją wybrać przez `/setup role`.'
      : `To mogą zrobić tylko osoby z rolą <@&${roleId}>. Jeśli ta rola powinna być twoja, zapytaj kogoś, kto prowadzi serwer.`,
  'not-an-owner': () =>
    'To mogą zrobić tylko osoby, które mogą zarządzać tym serwerem. Poproś kogoś z uprawnieniem „Zarządzanie serwerem”.',
  'own-message': () =>
    'To jest moja wiadomość. Jeśli chcesz powiedzieć moderacji o czymś innym, użyj tego przy wiadomości jakiejś osoby.',
  'note-missing': () =>
    'Napisz kilka słów o tym, co cię martwi, żeby moderacja wiedziała, od czego zacząć. Nic jeszcze nie zostało wysłane.',
  'note-too-long': ({ most, length }) =>
    `Twoja notatka ma ${plural(length, { one: `${length} znak`, few: `${length} znaki`, many: `${length} znaków` })}, a zmieści się najwyżej ${most}. Skróć ją, proszę. Nic jeszcze nie zostało wysłane.`,
  'reports-too-many': ({ at }) =>
    `W krótkim czasie moderacja dostała od ciebie kilka zgłoszeń i ma je wszystkie. To nie zostało wysłane. Kolejne możesz wysłać od <t:${Math.ceil(at / 1000)}:f>. Jeśli ktoś może być teraz w niebezpieczeństwie, nie czekaj tak długo: zadzwoń pod lokalny numer alarmowy, użyj \`/crisis\` albo napisz do kogoś z moderacji.`,
  'reason-missing': () => 'Wybierz, proszę, o co chodzi. Nic jeszcze nie zostało wysłane.',
  'button-expired': () =>
    'To pochodzi ze starszej wersji i już nie działa. Użyj najnowszej karty albo zacznij od nowa poleceniem. Nic się nie zmieniło.',
  'storage-away': () =>
    'Nie mam teraz dostępu do swojej pamięci, więc nic nie zostało zapisane. Spróbuj, proszę, za kilka minut. `/crisis` i tak działa.',
  'newcomers-wait': ({ until }) =>
    `Według Discorda jesteś tu od niedawna, a naraz przyszło bardzo dużo osób, więc przez jakiś czas dla nowych wszystko idzie wolniej. To otworzy się znowu <t:${Math.ceil(until / 1000)}:R>. Nie chodzi o ciebie. Do tego czasu \`/crisis\`, oferowanie wsparcia i zgłoszenia do moderatorów działają dla ciebie jak zawsze.`,
  unexpected: ({ incident }) =>
    `Coś poszło nie tak po mojej stronie. To nie przez ciebie. Spróbuj, proszę, za minutę. Jeśli to się powtórzy, podaj ten numer komuś, kto prowadzi serwer: ${incident}. \`/crisis\` i tak działa.`,
};

/** Polish for `en-edge.ts`. */
export const edge: typeof enEdge = {
  yourWords: () => 'Żeby nic nie przepadło, oto twoje słowa:',
  automatic: 'Tłumaczenie automatyczne',
};
