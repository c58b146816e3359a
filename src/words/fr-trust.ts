import type { errors as enErrors, trust as enTrust } from './en-trust.ts';
import { countIn } from './plurals.ts';

const plural = countIn('fr');
const inDays = (days: number) => plural(days, { one: `${days} jour`, other: `${days} jours` });
const ofPeople = (count: number) => plural(count, { one: `${count} dépositaire`, other: `${count} dépositaires` });

/** French for the errors of `en-trust.ts`. */
export const errors: typeof enErrors = {};

/** French for `en-trust.ts`. */
export const trust: typeof enTrust = {
  command: { description: 'Qui pourrait savoir de qui vient un message anonyme, et ce qui est gardé' },
  promise: {
    heading: '**Avant d’écrire : qui pourrait savoir que c’était toi**',
    names: 'Les autres membres et la modération ne verront pas ton nom. Discord sait qui tu es.',
    window:
      'Pendant trois jours au plus, la personne qui fait tourner ce bot pourrait trouver que c’était toi. C’est plus long tant qu’un message attend la modération, si tu le modifies, et tant que tu continues d’écrire dessous.',
    nobody: 'Ensuite, personne ici ne le peut.',
    custodians: (details) =>
      `Pendant ${inDays(details.days)} après sa parution, deux des ${ofPeople(details.count)} peuvent ensemble ouvrir un message et voir qui l’a écrit.`,
    reasons:
      'C’est permis seulement si une vie est en danger, sur ordre de la loi, ou pour un abus sexuel sur un enfant. Chaque ouverture est consignée. `/trust` montre qui ils sont.',
    afterwards: 'Ensuite, personne ici ne le peut.',
    begins: (details) =>
      `**Cela va changer.** Ce qui paraît avant le ${details.when} reste comme c’est. Pour ce qui paraît plus tard, voici ce qui est vrai :`,
    changes: (details) =>
      `**Les dépositaires vont changer.** Pour ce qui paraît à partir du ${details.when}, il en faut deux parmi ${ofPeople(details.count)} qui viennent d’arriver. Ce qui paraît avant reste auprès de ceux de maintenant.`,
    style: 'Ta façon d’écrire, ou l’heure, peuvent quand même te trahir.',
    peers:
      'Les bénévoles sont des pairs, pas des thérapeutes, et pas toujours réveillés. `/crisis` montre de l’aide à toute heure. Tu peux envoyer des mots seulement, pas de fichiers.',
  },
  notices: {
    keyAnnounced: (details) =>
      `**Ceux qui pourraient trouver qui a écrit un message anonyme vont changer.** À partir du ${details.when}, deux de ces dépositaires ensemble le peuvent : ${details.names}. C’est pour les messages qui paraissent à partir de là, pendant ${inDays(details.days)} chacun.`,
    keyActive: (details) =>
      `**Ceux qui pourraient trouver qui a écrit un message anonyme ont changé.** À partir de maintenant, deux de ces dépositaires ensemble le peuvent : ${details.names}. C’est pour les messages qui paraissent à partir de maintenant, pendant ${inDays(details.days)} chacun.`,
    keyGivenUp: '**Les nouveaux dépositaires annoncés ne viendront pas.** Rien ne change pour les messages anonymes.',
    nobody:
      '**À partir de maintenant, personne ici ne peut ouvrir un nouveau message anonyme.** Il n’y a plus de dépositaires. Les messages qui sont déjà là gardent le délai qu’ils avaient.',
    days: (details) =>
      `**Il y a un nouveau délai.** Là où il y a des dépositaires, ils peuvent ouvrir un message anonyme pendant ${inDays(details.days)} après sa parution. C’est pour les nouveaux messages. Ceux qui sont déjà là gardent le délai qu’ils avaient.`,
    paused:
      '**Les messages anonymes sont en pause sur ce serveur.** Pour le moment, personne ne peut en envoyer. Tu peux écrire sous ton nom. `/crisis` montre de l’aide à toute heure.',
    resumed: '**Les messages anonymes sont de nouveau possibles sur ce serveur.** Tape `/anon post` pour en écrire un.',
    on: '**Les messages anonymes sont maintenant possibles ici.** Tape `/anon post` pour en écrire un.',
    approve:
      '**Les messages anonymes sont maintenant possibles ici. La modération regarde chacun d’abord**, sans voir qui l’a écrit. Tape `/anon post` pour en écrire un.',
    off: '**Il n’y a plus de nouveaux messages anonymes ici.** Ceux qui sont déjà là restent.',
    more: '`/trust` montre qui pourrait savoir quoi.',
  },
  heading: '## Qui pourrait savoir qui écrit un message anonyme à partir de maintenant',
  nobody:
    '**Personne ici ne peut en ouvrir un.** Les autres membres et la modération ne voient pas qui l’a écrit. Discord le sait.',
  custodians: (details) =>
    `**Deux de ces dépositaires ensemble peuvent en ouvrir un :** ${details.names} (${details.count}). Ils le peuvent pendant ${inDays(details.days)} après sa parution. Les autres membres et la modération ne voient pas qui l’a écrit. Discord le sait.`,
  upcoming: (details) =>
    `**Cela va changer.** Pour les messages qui paraissent à partir du ${details.when}, il faut deux de ces dépositaires : ${details.names} (${details.count}). Ils peuvent en ouvrir un pendant ${inDays(details.days)}.`,
  reasons:
    'Les dépositaires peuvent ouvrir un message seulement si une vie est en danger, sur ordre de la loi, ou pour un abus sexuel sur un enfant. Chaque ouverture est consignée.',
  paused: '**Les messages anonymes sont en pause sur ce serveur pour le moment.**',
  groups: (details) =>
    `Groupes avec des messages anonymes : **${details.all}**. Groupes où la modération regarde chacun d’abord : **${details.first}**.`,
  openings: (details) => `Messages ouverts jusqu’ici : **${details.count}**.`,
  openable: (details) => `Messages que les dépositaires pourraient ouvrir aujourd’hui : **${details.count}**.`,
  recordWhole: (details) =>
    `Le registre de ce qui a été fait ici est entier. Entrées : **${details.count}**, la plus récente : \`${details.head}\`.`,
  recordBroken: (details) =>
    `**Quelqu’un a changé le registre de ce qui a été fait ici.** Il est faux à partir de l’entrée ${details.entry}.`,
  recordEmpty: 'Le registre de ce qui a été fait ici n’a pas encore d’entrées.',
  kept: {
    heading: '**Ce que je garde, et combien de temps**',
    name: 'Qui l’a écrit : sous clé jusqu’à ce que le message paraisse ou te revienne. Puis je l’efface.',
    mark: 'Pendant 72 heures au plus après cela : une marque sous clé. Avec elle, la modération peut agir sans savoir qui c’est. La personne qui fait tourner ce bot pourrait le trouver.',
    box: (details) =>
      `Pendant ${inDays(details.days)} après sa parution : une boîte avec le nom. Il faut deux dépositaires pour l’ouvrir. Personne d’autre ne le peut, pas même la personne qui fait tourner ce bot.`,
    noBox: 'Ensuite : rien qui mène à un nom.',
    mutes:
      'Si la modération rend quelqu’un muet : une marque sans message à côté, pendant 31 jours au plus. Si quelqu’un qui lit bloque la personne qui écrit : une telle marque jusqu’à ce qu’il l’enlève.',
    words:
      'Les mots : je les efface dès qu’ils sont dans le salon. Tant qu’un message attend ou se trouve derrière un bouton, ils sont ici sous clé.',
  },
  seconds:
    'Je ne peux pas voir les seconds comptes. N’importe qui peut en avoir un : un dépositaire, ou la personne à qui est ce serveur. Le style et l’heure peuvent trahir qui écrit.',
  copies:
    'La personne qui fait tourner ce bot a peut-être des copies de ce que je garde. Ce qui est dans une copie dure autant que la copie.',
  program: (details) =>
    `Lamplight ${details.version}. Des personnes ont relu ce que je dis en : ${details.languages}. Les autres langues sont des traductions automatiques.`,
  more: 'Le texte long est la page « Anonymity », qui vient avec ce programme. Demande-la à la personne qui fait tourner ce bot.',
  check: 'Vérifier le registre',
  record: {
    whole: (details) =>
      `**Le registre est entier.** Je l’ai suivi depuis sa première entrée, ${details.when}. Personne n’en a changé, enlevé ou déplacé une.`,
    entries: (details) => `Entrées : **${details.count}**`,
    head: (details) => `La plus récente : \`${details.head}\``,
    compare:
      'Garde les deux si tu veux. Quand tu regarderas de nouveau, il doit y avoir au moins autant d’entrées. La modération les reçoit chaque jour et peut comparer.',
    broken: (details) =>
      `**Quelqu’un a changé le registre.** L’entrée ${details.entry} n’est pas ce que j’ai écrit, ou elle manque. Entrées d’avant qui sont justes : ${details.before}.`,
    whatNow:
      'Merci de le dire aux personnes qui gèrent ce serveur. Elles peuvent demander à la personne qui fait tourner ce bot.',
    empty: 'Le registre n’a pas encore d’entrées, donc il n’y a rien à vérifier.',
  },
};
