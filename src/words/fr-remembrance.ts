import type { remembrance as enRemembrance } from './en-remembrance.ts';

/** French for `en-remembrance.ts`. */
export const remembrance: typeof enRemembrance = {
  heading: () => '**Un lieu pour se souvenir ensemble**',
  share: () =>
    'Tu peux partager un souvenir, dire ce que cette personne était pour toi, ou simplement lire. Chaque personne vit le deuil à sa façon. Il n’y a pas de bonne manière, ni de bon moment.',
  leaveOut: () =>
    'Merci de ne pas écrire comment ni où c’est arrivé, et de ne pas partager de derniers messages. Ces détails peuvent blesser des personnes qui vont mal. Les suppositions et les reproches blessent aussi. La modération peut les retirer.',
  help: () =>
    'Tu n’as pas à porter cela tout seul ou toute seule. Parle à quelqu’un en qui tu as confiance. Le bouton ci-dessous te montre à qui parler. Personne d’autre ne voit ce qui vient ensuite.',
  pace: (details) => `Pour que cela reste calme, tu peux écrire une fois toutes les ${details.seconds} secondes.`,
  until: (details) => `Tu peux écrire ici jusqu’à cette date : ${details.when}. Ensuite, tu pourras encore lire.`,
  unread: () => 'Aucun programme ne lit ce qui s’écrit ici.',
  last: (details) =>
    `Tu peux écrire ici jusqu’à cette date : ${details.when}. Ensuite, tu pourras encore lire. Merci à celles et ceux qui ont écrit, et à celles et ceux qui ont lu. Le deuil ne s’arrête pas un jour précis. Si tu veux parler, maintenant ou plus tard, le bouton te montre à qui.`,
};
