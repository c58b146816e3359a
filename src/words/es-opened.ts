import type { opened as enOpened } from './en-opened.ts';

/** What a writer reads some time after custodians opened something of theirs. */
export const opened: typeof enOpened = {
  notice: (details) =>
    `Algo que escribiste de forma anónima en **${details.server}** se abrió hace unos 30 días: dos personas que el servidor había nombrado para eso averiguaron juntas quién lo escribió. El motivo que dieron: ${details.reason}. Quedó registrado allí. Si tienes preguntas o no estás de acuerdo, escribe a quienes llevan el servidor. Para recibir ayuda en cualquier momento, usa \`/crisis\`.`,
  reasons: {
    life: 'una vida en peligro',
    law: 'una orden legal',
    child: 'abuso sexual de un menor',
  },
};
