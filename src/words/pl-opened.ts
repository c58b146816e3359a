import type { opened as enOpened } from './en-opened.ts';

/** What a writer reads some time after custodians opened something of theirs. */
export const opened: typeof enOpened = {
  notice: (details) =>
    `Coś, co zostało napisane przez ciebie anonimowo na **${details.server}**, otwarto około 30 dni temu: dwie osoby wybrane do tego na serwerze wspólnie ustaliły, kto to napisał. Powód, który podały: ${details.reason}. Zostało to tam zapisane. Jeśli masz pytania albo się nie zgadzasz, napisz do osób, które prowadzą ten serwer. Pomoc znajdziesz o każdej porze z \`/crisis\`.`,
  reasons: {
    life: 'zagrożenie życia',
    law: 'nakaz prawny',
    child: 'wykorzystanie seksualne dziecka',
  },
};
