import type { opened as enOpened } from './en-opened.ts';

/** What a writer reads some time after custodians opened something of theirs. */
export const opened: typeof enOpened = {
  notice: (details) =>
    `Qualcosa che hai scritto in modo anonimo su **${details.server}** è stato aperto circa 30 giorni fa: due persone che il server aveva scelto per questo hanno scoperto insieme chi l’ha scritto. Il motivo che hanno dato: ${details.reason}. È registrato lì. Se hai domande o non sei d’accordo, scrivi a chi gestisce il server. Per un aiuto in qualsiasi momento, usa \`/crisis\`.`,
  reasons: {
    life: 'una vita in pericolo',
    law: 'un ordine legale',
    child: 'abuso sessuale di un minore',
  },
};
