import type { errors as enErrors, followUp as enFollowUp } from './en-follow-up.ts';

/** Polish for the errors of `en-follow-up.ts`. */
export const errors: typeof enErrors = {
  'follow-up-gone': () =>
    'Ta propozycja nie jest już otwarta. Nic się nie zmieniło. Pomoc o każdej porze znajdziesz pod `/crisis`.',
  'follow-up-not-yours': () =>
    'Ta propozycja jest dla kogoś innego, więc nic się nie zmieniło. Pomoc o każdej porze znajdziesz pod `/crisis`.',
  'follow-up-no-server': () =>
    'Nie widzę cię już na tym serwerze, więc nikt nie dostał wiadomości. Pomoc o każdej porze znajdziesz pod `/crisis`.',
};

/** Polish for `en-follow-up.ts`. */
export const followUp: typeof enFollowUp = {
  offer: (details) =>
    `**Ktoś z moderacji proponuje, żebym raz zapytał, co u ciebie:** ${details.when}\nNic nie przyjdzie, jeśli się nie zgodzisz, i nic nie przyjdzie potem. Żeby odmówić, nie trzeba powodu. Nikomu tutaj nie mówię, co wybierasz.`,
  threadReaders: 'W wątku to pytanie widzą też ci, którzy mogą go czytać.',
  yesDirect: 'Tak, prywatnie',
  yesThread: 'Tak, w moim wątku',
  no: 'Nie, dziękuję',
  firstDirect:
    'Żeby zapytać prywatnie, potrzebuję najpierw zgody na prywatne wiadomości. Nic nie jest jeszcze zaplanowane. Gdy przyjdzie wiadomość próbna, naciśnij jeszcze raz **Tak, prywatnie**.',
  agreed: (details) => `Zapytam raz: ${details.when}. Do tego czasu możesz to cofnąć przyciskiem poniżej.`,
  late: 'Jeśli mnie wtedy nie będzie, pytanie przyjdzie najwyżej dzień później albo wcale.',
  missed: (details) =>
    `Pytanie, na które była twoja zgoda, nie przyszło: ${details.when}. Nie było mnie wtedy albo nie udało mi się napisać w wybranym miejscu. Pomoc o każdej porze znajdziesz przez \`/crisis\`.`,
  takeBack: 'Cofnij',
  declined: 'W porządku. Nic nie przyjdzie i nikomu o tym nie mówię.',
  message:
    'Cześć, jestem botem, któremu dano tu twoją zgodę. Co u ciebie? Nie musisz odpowiadać. Potem nic już nie przyjdzie.',
  tell: 'Poprosić moderację, żeby do mnie napisała',
  fine: 'U mnie w porządku',
  thanks: 'Dobrze wiedzieć. Niczego z tego nie zapisuję i potem nic już nie przyjdzie.',
};
