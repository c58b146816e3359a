import type { errors as enErrors, history as enHistory } from './en-history.ts';
import { countIn } from './plurals.ts';

const plural = countIn('fr');

const inDays = (days: number) => plural(days, { one: `${days} jour`, other: `${days} jours` });

/** French for the errors of `en-history.ts`. */
export const errors: typeof enErrors = {
  'history-off': () =>
    'Aucun historique ne peut être gardé ici : la personne qui fait tourner ce bot ne l’a pas activé. Rien n’a été changé. Les check-ins marchent tout aussi bien sans.',
};

/** French for `en-history.ts`. */
export const history: typeof enHistory = {
  command: {
    description: 'Ton propre historique de tes choix dans les check-ins, si tu en veux un',
    options: { do: 'Que faire avec ; sans cela, tu le vois', days: 'Pendant combien de jours chaque choix est gardé' },
    do: { show: 'Me le montrer', stop: 'Ne plus rien garder', erase: 'Tout effacer d’un coup' },
  },
  days: (details) => inDays(details.days),
  off: 'Ici, rien de tes choix dans les check-ins n’est gardé à ton nom. Comment va quelqu’un est une information de santé, et Discord a des règles strictes pour cela. La personne qui fait tourner ce bot n’a pas activé d’historique.',
  offLeft:
    'Ce qui était gardé avant disparaît dans l’heure. Pour l’effacer tout de suite, utilise `/checkin history do:erase`.',
  ask: {
    heading: '## Aimerais-tu avoir un historique ?',
    intro:
      'Il est pour toi seul·e, pour regarder en arrière. Tu n’en as pas besoin : les check-ins marchent tout aussi bien sans.',
    what: '**Ce que je garderais :** ton choix et son jour. Cela vaut pour tes propres check-ins et pour ceux de tes groupes. Aucun mot, et pas non plus de quel groupe il s’agit.',
    long: '**Pendant combien de temps :** autant de jours que tu veux. Ensuite, chaque choix disparaît de lui-même.',
    who: '**Qui pourrait le lire :** ni les autres membres, ni la modération, ni la personne à qui est le serveur. C’est fermé avec une clé à toi. Mais la personne qui fait tourner ce bot a toutes les clés et pourrait le lire. Quand tu le regardes, il te parvient par Discord.',
    end: '**Comment cela finit :** avec `/checkin history do:stop`, je ne garde plus rien. Avec `/checkin history do:erase`, tout disparaît d’un coup.',
    where: 'Ton oui vaut sur chaque serveur où je suis.',
    yes: (details) => `Oui, garder ${inDays(details.days)}`,
    other: 'Oui, mais moins ou plus longtemps',
    no: 'Non',
  },
  declined: 'D’accord. Rien n’est gardé. Si tu changes d’avis, utilise `/checkin history`.',
  begun: (details) =>
    `D’accord. À partir de maintenant, je garde chacun de tes choix pendant ${inDays(details.days)}. Pour le regarder, arrêter ou effacer, utilise \`/checkin history\`.`,
  changed: (details) =>
    `Chaque choix est maintenant gardé ${inDays(details.days)}. Ce qui est plus ancien n’est plus là.`,
  heading: '## Ton historique',
  empty: 'Rien n’est encore gardé. Ton prochain choix sera ici.',
  counts: 'Tes choix, et combien de fois :',
  count: (details) => `${details.level} : ${details.count}`,
  week: (details) => `**${details.from} – ${details.to}** · ${details.days}`,
  day: (details) => `${details.day} : ${details.levels}`,
  before: 'Avant cela, mois par mois :',
  month: (details) => `**${details.month}** · ${details.counts}`,
  picture: (details) =>
    `Dans l’image, chaque jour a sa place, de gauche à droite. La ligne du haut est « ${details.best} » et celle du bas « ${details.hardest} ». Là où il n’y a pas de marque, rien n’a été gardé. Avant chaque semaine il y a une ligne fine.`,
  alt: (details) =>
    `Une image des jours du ${details.from} au ${details.to}. Sur ${plural(details.count, { one: `${details.count} jour`, other: `${details.count} jours` })}, il y a des marques sur cinq lignes, de « ${details.hardest} » en bas à « ${details.best} » en haut. Le reste est vide. Le texte à côté dit ce qu’il y a eu chaque jour.`,
  noPicture: 'Cette fois, l’image n’a pas pu être dessinée. Le texte dit la même chose.',
  kept: (details) =>
    `Ton oui à cela : ${details.since}. Chaque choix disparaît de lui-même après ${inDays(details.days)}. Ici, toi seul·e le vois. La personne qui fait tourner ce bot pourrait le lire.`,
  stopped:
    'Plus rien n’est gardé. Ce que tu vois ici disparaît de lui-même quand ses jours sont passés, ou tout de suite si tu l’effaces.',
  stop: 'Ne plus rien garder',
  erase: 'Tout effacer',
  longer: 'Garder moins ou plus longtemps',
  again: 'Oui, garder à nouveau',
  eraseAsk: 'Faut-il tout effacer ? On ne peut pas le faire revenir. Après cela, plus rien n’est gardé.',
  eraseYes: 'Oui, tout effacer',
  erased: (details) =>
    plural(details.count, {
      one: `Effacé : ${details.count} choix. Il ne reste rien, et plus rien n’est gardé.`,
      other: `Effacés : ${details.count} choix. Il ne reste rien, et plus rien n’est gardé.`,
    }),
  erasedNone: 'Il n’y avait rien à effacer. Rien n’est gardé, et rien ne le sera plus.',
};
