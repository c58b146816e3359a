import type { errors as enErrors, round as enRound } from './en-round.ts';

/** French for the errors of `en-round.ts`. */
export const errors: typeof enErrors = {
  'round-over': () =>
    'Ce tour est terminé, donc rien n’a été noté. Si tu as besoin de quelqu’un maintenant, utilise `/crisis`.',
  'round-undo-late': () =>
    'Ce tour est terminé, donc ce que tu as choisi compte toujours. Ton nom n’est pas avec. Rien n’a été changé.',
  'round-not-member': () =>
    'Ce tour est pour les personnes de ce groupe. Rien n’a été noté. Pour de l’aide à toute heure, utilise `/crisis`.',
  'round-words-missing': () =>
    'Il n’y a rien à lire là-dedans, donc rien n’a été noté. Écris quelques mots, ou appuie sur un bouton du tour.',
  'round-not-allowed': () =>
    'Tu ne peux pas écrire dans ce groupe en ce moment, donc tes mots n’y ont pas été montrés. Pour de l’aide à toute heure, utilise `/crisis`.',
  'round-no-place': () =>
    'Je ne peux pas écrire dans ce groupe en ce moment, donc tes mots n’y ont pas été montrés. Dis-le à quelqu’un qui veille sur le groupe : `/group doctor` montre ce qui m’en empêche.',
};

/** French for `en-round.ts`. */
export const round: typeof enRound = {
  how: (details) =>
    `Choisis ce qui convient, ou rien du tout. Ton choix est compté sans ton nom. Jusqu’au ${details.when}, je note que tu as répondu, pour que personne ne compte deux fois.`,
  levels: {
    1: '🌧️ Très dur',
    2: '🌥️ Dur',
    3: '⛅ Moyen',
    4: '🌤️ Plutôt bien',
    5: '☀️ Bien',
  },
  write: 'Écrire quelque chose',
  skip: 'Pas aujourd’hui',
  support: 'J’aurais besoin de soutien',
  count: (details) =>
    details.count === 1 ? 'Une personne parmi nous a répondu.' : `${details.count} d’entre nous ont répondu.`,
  over: 'Ce tour est terminé.',
  noted: (details) => `Noté : ${details.level}. Ça compte sans ton nom.`,
  notedAlready:
    'Tu as déjà répondu à ce tour, et c’est la première réponse qui compte. Ton choix n’est jamais montré avec ton nom.',
  lowOffer:
    'Tu n’as pas à rester seul ou seule avec ça. Tu peux écrire quelques mots, ou regarder ce qui pourrait aider.',
  undo: 'C’était une erreur',
  undone: 'Ça ne compte plus. Tu peux choisir autre chose.',
  skipped: 'D’accord. Rien n’a été noté.',
  form: {
    title: 'Quelques mots',
    text: 'Qu’aimerais-tu dire ?',
    who: 'Qui peut le lire ?',
    whoDescription: 'Si une vie semble en danger, des bénévoles apprennent que tu as peut-être besoin d’aide.',
    group: 'Le groupe, avec mon nom',
    me: 'Moi seulement',
  },
  shared: (details) => `${details.who} écrit :`,
  sharedNoted: 'Tes mots sont en route vers le groupe, avec ton nom.',
  sharedTold: 'Des bénévoles d’ici reçoivent aussi un signe, parce que tes mots semblent lourds.',
  own: 'Voici tes mots. Toi seul ou toi seule les vois, et je n’en garde rien. Copie-les si tu les veux plus tard.',
  notShared: {
    danger:
      'Tes mots n’ont pas été montrés au groupe : un programme a trouvé qu’une vie est peut-être en danger. Les programmes se trompent.',
    method:
      'Tes mots n’ont pas été montrés au groupe : un programme y a trouvé quelque chose qui peut être dangereux à lire pour d’autres, comme une façon de se faire du mal. Les programmes se trompent.',
    harm: 'Tes mots n’ont pas été montrés au groupe : un programme y a trouvé quelque chose qui peut blesser quelqu’un, ou qui est à quelqu’un d’autre, comme un numéro. Les programmes se trompent.',
  },
  told: {
    self: 'Des bénévoles d’ici apprennent que tu as peut-être besoin d’aide, avec ton nom, pour pouvoir t’écrire. Tes mots ne leur sont pas montrés. Ces personnes ne sont pas toujours réveillées.',
    other:
      'Des bénévoles d’ici apprennent que quelqu’un est peut-être en danger, avec ton nom, pour pouvoir t’écrire. Tes mots ne leur sont pas montrés. Ces personnes ne sont pas toujours réveillées.',
    harm: 'La modération apprend que tu as écrit quelque chose de ce genre, avec ton nom. Elle ne reçoit pas tes mots. Si c’est une erreur, dis-le-lui.',
  },
  notDelivered: 'Tes mots n’ont pas pu être montrés dans le groupe : je ne peux plus y écrire. Les voici :',
};
