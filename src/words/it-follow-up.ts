import type { errors as enErrors, followUp as enFollowUp } from './en-follow-up.ts';

/** Italian for the errors of `en-follow-up.ts`. */
export const errors: typeof enErrors = {
  'follow-up-gone': () =>
    'Questa proposta non è più aperta. Non è cambiato niente. Per un aiuto a qualsiasi ora, usa `/crisis`.',
  'follow-up-not-yours': () =>
    'Questa proposta è per un’altra persona, quindi non è cambiato niente. Per un aiuto a qualsiasi ora, usa `/crisis`.',
  'follow-up-no-server': () =>
    'Non vedo più che sei su quel server, quindi non è stato avvisato nessuno. Per un aiuto a qualsiasi ora, usa `/crisis`.',
};

/** Italian for `en-follow-up.ts`. */
export const followUp: typeof enFollowUp = {
  offer: (details) =>
    `**Qualcuno della moderazione propone che io ti chieda una volta come stai:** ${details.when}\nNon arriva niente se non dici di sì, e dopo non arriva più niente. Per un no non serve un motivo. Non dico a nessuno qui che cosa scegli.`,
  threadReaders: 'In una discussione, chi può leggerla vede anche la domanda.',
  yesDirect: 'Sì, in privato',
  yesThread: 'Sì, nella mia discussione',
  no: 'No, grazie',
  firstDirect:
    'Per chiedertelo in privato, prima mi serve il tuo sì ai messaggi privati. Non è ancora previsto niente. Quando c’è il messaggio di prova, premi di nuovo **Sì, in privato**.',
  agreed: (details) =>
    `Te lo chiederò una volta: ${details.when}. Fino ad allora puoi ritirarlo con il pulsante qui sotto.`,
  late: 'Se in quel momento non ci sono, arriva fino a un giorno dopo, o non arriva.',
  missed: (details) =>
    `La domanda a cui hai detto di sì non è arrivata: ${details.when}. In quel momento non c’ero, o non ho potuto scrivere dove avevi scelto. Per avere aiuto in ogni momento, usa \`/crisis\`.`,
  takeBack: 'Ritirarlo',
  declined: 'Va bene. Non arriverà niente, e non lo dico a nessuno.',
  message:
    'Ciao, sono il bot a cui hai detto di sì. Come stai? Non devi rispondere. Dopo questo non arriva più niente.',
  tell: 'Chiedere alla moderazione di scrivermi',
  fine: 'Sto bene',
  thanks: 'Buono a sapersi. Non ne annoto niente, e dopo questo non arriva più niente.',
};
