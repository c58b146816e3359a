import type { anon as enAnon, errors as enErrors } from './en-anon.ts';

/** French for the errors of `en-anon.ts`. */
export const errors: typeof enErrors = {
  'anon-off': () =>
    'Il n’y a pas de messages anonymes dans ce groupe. Rien n’a été publié. Tu peux y écrire sous ton nom, ou chercher un autre groupe avec `/start`.',
  'anon-nowhere': (details) =>
    details.groups === null
      ? 'Aucun groupe de ce serveur n’a de messages anonymes. Rien n’a été publié. Tu peux écrire sous ton nom, ou chercher un groupe avec `/start`.'
      : `Il n’y a pas de messages anonymes ici. Rien n’a été publié. Ces groupes en ont : ${details.groups}. Utilise \`/anon post\` là-bas, ou donne le nom de l’un d’eux.`,
  'anon-no-files': () =>
    'Les fichiers ne peuvent pas être publiés anonymement : une image ou un fichier peut dire qui l’a fait. Rien n’a été publié. Envoie tes mots sans lui.',
  'anon-empty': () => 'Il n’y a rien à lire là-dedans. Rien n’a été publié. Écris au moins un mot.',
  'anon-too-long': (details) =>
    `Ce texte a ${details.length} caractères, et il y a de la place pour ${details.most}. Rien n’a été publié. Raccourcis-le, ou envoie-le en deux messages.`,
  'anon-signs': () =>
    'Il y a trop de signes comme \\*, \\_ ou \\>, alors cela ne tient pas sur la carte. Rien n’a été publié. Enlèves-en quelques-uns.',
  'anon-cannot-post': (details) =>
    `Je ne peux pas écrire dans **${details.name}** en ce moment : quelque chose sur ce serveur m’en empêche. Rien n’a été publié. Dis-le à quelqu’un qui gère le serveur : \`/group doctor\` montre ce que c’est.`,
  'anon-timed-out': (details) =>
    `La modération t’a mis en pause sur ce serveur jusqu’au <t:${Math.floor(details.until / 1000)}:f>. D’ici là, tu ne peux pas écrire anonymement. Rien n’a été publié. Pour de l’aide à toute heure, utilise \`/crisis\`.`,
  'anon-wait': (details) =>
    `Tu as envoyé quelque chose il y a un instant. Rien n’a été publié cette fois. Attends ${details.seconds} secondes, puis envoie-le encore.`,
  'anon-day-full': (details) =>
    `Tu peux en envoyer ${details.most} par jour, et c’est fait. Rien n’a été publié. Tu pourras en envoyer d’autres à partir de <t:${Math.floor(details.at / 1000)}:t>.`,
  'anon-busy': () =>
    'Beaucoup de messages anonymes arrivent en ce moment, alors je n’en prends plus pendant une minute. Rien n’a été publié. Envoie-le encore ensuite, s’il te plaît.',
  'anon-decided': () => 'C’est déjà décidé. Regarde ce que tu as écrit avec `/anon mine`.',
  'anon-paused': () =>
    'Les messages anonymes sont en pause sur ce serveur pour l’instant. Rien n’a été publié. Pour de l’aide à toute heure, utilise `/crisis`.',
  'anon-too-new': (details) =>
    `Tu peux écrire anonymement ${details.hours} h après ton arrivée sur ce serveur. Rien n’a été publié. Pour de l’aide à toute heure, utilise \`/crisis\`.`,
  'anon-not-member': (details) =>
    `Les messages anonymes dans **${details.name}** sont pour les personnes du groupe. Rejoins-le avec \`/group join\`, puis envoie encore tes mots. Rien n’a été publié.`,
  'anon-muted': (details) =>
    `Tu ne peux pas écrire anonymement ici jusqu’au <t:${Math.floor(details.until / 1000)}:f> : la modération l’a décidé pour quelque chose que tu as écrit, sans savoir qui tu es. Rien n’a été publié. Pour de l’aide à toute heure, utilise \`/crisis\`.`,
};

/** French for `en-anon.ts`. */
export const anon: typeof enAnon = {
  command: {
    description: 'Écris sans que ton nom se voie, et occupe-toi de ce que tu as écrit',
    post: {
      description: 'Écris sans que ton nom se voie',
      optionNames: { group: 'groupe', when: 'quand', show: 'affichage' },
      options: {
        group: 'Dans quel groupe ; sans cela, dans celui où tu es',
        when: 'Quand cela apparaît',
        show: 'Comment c’est montré',
      },
      whens: { 'at-once': 'tout de suite', 'full-hour': 'à la prochaine heure pile, avec tous ceux qui attendent' },
      shows: { open: 'à lire par tout le monde', door: 'derrière un bouton, pour qui choisit de lire' },
    },
    mine: { description: 'Ce que tu as écrit, et ce que les gens ont répondu' },
    edit: { description: 'Change quelque chose que tu as écrit, avec son reçu' },
    delete: { description: 'Supprime quelque chose que tu as écrit, avec son reçu' },
  },
  write: 'Écrire anonymement',
  before: {
    heading: (name) => `**Écrire anonymement dans ${name}**`,
    few: (details) =>
      `**Peu de gens voient ce groupe : moins de ${details.most}, ou je ne sais pas combien.** Certains pourraient deviner qui a écrit quelque chose, à ta façon d’écrire ou à ce que tu racontes.`,
    approve: () =>
      'Dans ce groupe, la modération regarde chaque message anonyme avant qu’il apparaisse. Elle voit les mots, pas ton nom.',
    yes: 'Oui, je veux écrire',
  },
  form: {
    title: 'Écrire anonymement',
    text: { label: 'Tes mots', description: 'Laisse de côté noms et lieux si tu ne veux pas qu’on te reconnaisse.' },
    wish: { label: 'Qu’est-ce qui t’aiderait ?' },
    topic: { label: 'De quoi il s’agit', description: 'Si tu veux : quelques mots au-dessus de ton texte.' },
  },
  wishes: {
    listen: 'Qu’on m’écoute, simplement',
    been: 'Entendre des gens qui connaissent ça',
    ideas: 'Des idées qui ont aidé d’autres',
    distraction: 'Quelque chose pour penser à autre chose',
    none: 'Je préfère ne pas le dire',
  },
  sent: {
    atOnce: (details) => `Tes mots apparaissent dans ${details.place} dans un instant.`,
    fullHour: (details) =>
      `Tes mots apparaissent dans ${details.place} à <t:${Math.floor(details.at / 1000)}:t>, avec tous ceux qui attendent cette heure.`,
    returned: () => 'Tes mots n’ont pas pu être publiés : leur place n’existe plus. Les voici :',
    unseen: () =>
      'Tes mots n’ont pas apparu pour l’instant : un programme a trouvé qu’une vie est peut-être en danger. Les programmes se trompent. Sur ce serveur, on ne peut les montrer en ce moment à personne de la modération : n’attends donc pas de réponse ici. Pour trouver de l’aide à tout moment, utilise `/crisis`.',
    held: {
      first: () =>
        'Tes mots n’ont pas encore apparu : dans ce groupe, la modération les regarde d’abord. Elle voit les mots, pas ton nom. Je ne peux pas dire combien de temps cela prend.',
      harm: () =>
        'Tes mots n’ont pas apparu. Un programme y a trouvé quelque chose qui peut blesser quelqu’un, ou qui est à quelqu’un d’autre, comme un numéro ou une adresse. Les programmes se trompent, alors la modération regarde. Elle voit les mots, pas ton nom.',
      danger: () =>
        'Tes mots n’ont pas apparu pour l’instant : un programme a trouvé qu’une vie est peut-être en danger. Les programmes se trompent. La modération voit les mots, pas ton nom. Ce sont des bénévoles, et pas toujours réveillés.',
      method: () =>
        'Tes mots n’ont pas apparu pour l’instant : un programme y a trouvé quelque chose qui peut être dangereux à lire pour d’autres, comme une façon de se faire du mal. Les programmes se trompent. La modération voit les mots, pas ton nom. Ce sont des bénévoles, et pas toujours réveillés.',
    },
    words: '**Tes mots**',
    receipt: () =>
      '**Voici ton reçu. Il n’est montré qu’une fois.** Avec lui, tu peux supprimer ce que tu as écrit à tout moment, depuis n’importe quel compte : `/anon delete`. Tu peux aussi le changer, tant que tu peux écrire à cet endroit : `/anon edit`. Garde-le là où toi seul peux le trouver.',
    mine: (details) =>
      `Pendant ${details.hours} heures au plus, tu trouves cela sous \`/anon mine\`, avec ce que les gens répondent. Pendant ce temps, la modération peut empêcher la personne qui l’a écrit d’écrire anonymement, sans voir qui c’est.`,
    options: () =>
      'Si c’est difficile en ce moment, il y a de l’aide que toi seul vois : des lignes à appeler ou à qui écrire, et une minute pour respirer.',
    other: () =>
      'Si tu t’inquiètes pour quelqu’un d’autre : `/crisis` montre des lignes d’écoute qui sont là aussi pour cela. Si une vie est peut-être en danger maintenant, appelle le numéro d’urgence.',
  },
  takeBack: 'Le reprendre',
  giveAway: {
    ask: (details) =>
      `**Tes mots n’ont pas encore apparu. On pourrait te reconnaître à ceci :** ${details.what}. Tu peux le changer, ou publier tes mots tels quels. Sans réponse, ils te reviennent après ${details.hours} heures.`,
    kinds: {
      name: 'un nom',
      place: 'un lieu',
      handle: 'un compte',
      number: 'un numéro',
      mail: 'une adresse mail',
      link: 'un lien',
    },
    change: 'Le changer',
    asIs: 'Publier tel quel',
    drop: 'Ne pas publier',
    dropped: () => 'Ce n’est pas publié. Voici tes mots :',
  },
  tell: {
    button: 'Préviens-moi en message privé',
    noted: () => 'Tu reçois un seul message privé quand c’est décidé. Il ne répète pas tes mots.',
  },
};
