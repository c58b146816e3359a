import type { agreement as enAgreement, errors as enErrors } from './en-agreement.ts';

/** French for the errors of `en-agreement.ts`. */
export const errors: typeof enErrors = {
  'not-looking-after': () =>
    'Seules les personnes qui veillent sur ce groupe peuvent le faire. Si tu veux changer quelque chose, parles-en à l’une d’elles.',
  'looking-after-none': () =>
    'C’est pour les personnes qui veillent sur un groupe, et je ne vois pas que tu veilles sur l’un d’eux ici. Si tu veux changer quelque chose, parles-en à l’une d’elles.',
  'agreement-missing': () => 'Merci d’écrire l’accord et, en une phrase, ce qu’il a de nouveau. Rien n’a été changé.',
  'agreement-same': () =>
    'L’accord dit déjà exactement cela. Change d’abord le texte, puis envoie-le. Rien n’a été changé.',
};

/** French for `en-agreement.ts`. */
export const agreement: typeof enAgreement = {
  command: {
    description: 'Lire ce qu’un groupe a convenu',
    optionNames: { group: 'groupe' },
    options: { group: 'Le groupe' },
  },
  heading: (details) => `## Ce que **${details.name}** a convenu`,
  since: (details) => `Cela vaut depuis le ${details.when}.`,
  changed: (details) => `Le dernier changement : ${details.change}`,
  changeButton: 'Le changer',
  form: {
    title: 'Changer l’accord',
    textLabel: 'Ce que le groupe convient',
    changeLabel: 'Qu’est-ce qui est nouveau ?',
    changeDescription: 'Une phrase. Le groupe sera prévenu.',
  },
  saved: 'Le nouvel accord vaut dès maintenant. J’ai dit au groupe ce qu’il a de nouveau.',
  overtaken:
    'Pendant que tu écrivais, quelqu’un d’autre a changé l’accord, donc tes mots ne sont pas encore enregistrés. Tu vois d’abord l’accord tel qu’il est maintenant, puis tes propres mots. Utilise le bouton ci-dessous pour réunir les deux.',
  announced: (details) =>
    `L’accord de **${details.name}** a changé. Ce qui est nouveau : ${details.change}\nTu peux le lire en entier avec \`/group agreement\`.`,
};
