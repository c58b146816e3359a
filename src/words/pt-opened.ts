import type { opened as enOpened } from './en-opened.ts';

/** What a writer reads some time after custodians opened something of theirs. */
export const opened: typeof enOpened = {
  notice: (details) =>
    `Algo que você escreveu de forma anônima em **${details.server}** foi aberto há cerca de 30 dias: duas pessoas que o servidor escolheu para isso descobriram juntas quem escreveu. O motivo que deram: ${details.reason}. Isso ficou registrado lá. Se você tem perguntas ou não concorda, escreva para quem cuida do servidor. Para ter ajuda a qualquer hora, use \`/crisis\`.`,
  reasons: {
    life: 'uma vida em risco',
    law: 'uma ordem legal',
    child: 'abuso sexual de uma criança',
  },
};
