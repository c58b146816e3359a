import type { opened as enOpened } from './en-opened.ts';

/** What a writer reads some time after custodians opened something of theirs. */
export const opened: typeof enOpened = {
  notice: (details) =>
    `Quelque chose que tu as écrit anonymement sur **${details.server}** a été ouvert il y a environ 30 jours : deux personnes que le serveur avait désignées pour cela ont découvert ensemble qui l’a écrit. La raison qu’elles ont donnée : ${details.reason}. C’est consigné là-bas. Si tu as des questions, ou si tu n’es pas d’accord, écris à celles et ceux qui gèrent ce serveur. Pour de l’aide à tout moment, utilise \`/crisis\`.`,
  reasons: {
    life: 'une vie en danger',
    law: 'une décision de justice',
    child: 'des abus sexuels sur un enfant',
  },
};
