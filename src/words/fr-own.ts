import type { errors as enErrors, own as enOwn } from './en-own.ts';

/** French for the errors of `en-own.ts`. */
export const errors: typeof enErrors = {
  'receipt-wrong': () =>
    'Je ne connais aucun message avec ce reçu sur ce serveur. Un reçu a 26 lettres et chiffres. Regarde-le encore une fois : il vaut pour le serveur où il a été affiché. Ce qui était dans un serveur ou un groupe supprimé ici est perdu pour de bon.',
  'receipt-limit': () =>
    'Il y a eu trop de reçus que je ne connais pas. Attends dix minutes, puis réessaie. Rien n’a été changé.',
  'own-needs-receipt': () =>
    'Je ne peux plus savoir que c’est toi qui as écrit ça : ça ne se sait que pendant 72 heures au plus. Avec son reçu, tu peux encore le changer ou le supprimer : `/anon edit`, `/anon delete`.',
  'own-on-its-way': () =>
    'C’est en route, et ça ne peut pas être changé en ce moment. Réessaie quand c’est arrivé, ou retire-le avec `/anon mine`.',
  'own-too-often': () =>
    'Tu as changé quelque chose beaucoup de fois en peu de temps. Attends une heure, puis réessaie.',
  'own-returned': () =>
    'Ça n’a pas été publié, il n’y a donc rien à changer. `/anon mine` te dit pourquoi, et `/anon post` permet de l’envoyer de nouveau.',
};

/** French for `en-own.ts`. */
export const own: typeof enOwn = {
  optionNames: { receipt: 'reçu' },
  options: { receipt: 'Le reçu que tu as vu quand tu l’as écrit' },
  mine: {
    heading: () => '**Ce que tu as écrit ici de façon anonyme**',
    none: () =>
      'Je ne trouve rien que tu aies écrit ici de façon anonyme ces trois derniers jours. Pour ce qui est plus ancien, prends son reçu : `/anon mine receipt:`, `/anon edit` ou `/anon delete`.',
    quiet: () =>
      '-# Tu es seul·e à voir ça. Après 72 heures, je ne peux plus savoir ce que tu as écrit : alors son reçu le montre, le change et le supprime.',
    post: (details) => `${details.mark} **${details.name}** dans ${details.group}`,
    reply: (details) => `${details.mark} **${details.name}**, une réponse dans ${details.group}`,
    edit: (details) => `${details.mark} **${details.name}**, un changement d’un message dans ${details.group}`,
    states: {
      asked: 'T’attend : on pourrait te reconnaître.',
      first: 'Attend la modération : dans ce groupe, elle regarde tout d’abord.',
      harm: 'Attend la modération : un programme a trouvé quelque chose qui peut blesser quelqu’un.',
      danger:
        'Attend la modération : un programme a trouvé qu’une vie est peut-être en danger. Pour de l’aide maintenant, utilise `/crisis`.',
      method:
        'Attend la modération : un programme a trouvé quelque chose qu’il peut être dangereux de lire. Pour de l’aide maintenant, utilise `/crisis`.',
      sending: 'En route.',
      removed: 'Ce n’est plus sur Discord : quelqu’un l’a supprimé là-bas.',
    },
    posted: (details) => `Publié : ${details.link}`,
    replies: {
      some: (details) => `Messages dans son fil jusqu’ici : ${details.count}`,
      none: () => 'Personne n’a répondu dans son fil jusqu’ici.',
      unknown: () => 'En ce moment, on ne peut pas savoir combien de réponses il y a.',
      inLine: () => 'Les réponses sont à la suite, en dessous : on ne peut pas les compter.',
    },
    note: (details) => `On t’a écrit : ${details.note}`,
    reasons: {
      unkind: 'Pas publié. La modération dit : ça peut blesser quelqu’un.',
      'names-somebody': 'Pas publié. La modération dit : on pourrait y reconnaître quelqu’un.',
      means: 'Pas publié. La modération dit : ça parle de moyens dangereux à lire pour d’autres.',
      advice: 'Pas publié. La modération dit : ça donne des conseils qui pourraient être dangereux.',
      'off-topic': 'Pas publié. La modération dit : ça ne va pas dans ce groupe.',
      advertising: 'Pas publié. La modération dit : c’est de la publicité.',
      other: 'Pas publié. La modération en a décidé ainsi.',
      'taken-back': 'Pas publié : tu l’as retiré.',
      left: 'Pas publié : tu n’étais plus dans le groupe.',
      'timed-out': 'Pas publié : tu étais en pause forcée sur ce serveur.',
      muted: 'Pas publié : à ce moment, tu ne pouvais pas écrire de façon anonyme, sur décision de la modération.',
      'place-gone': 'Pas publié : l’endroit prévu n’existe plus.',
      'no-permission': 'Pas publié : je n’ai pas le droit d’écrire là-bas.',
      closed: 'Pas publié : il n’y a plus de messages anonymes dans ce groupe.',
      paused: 'Pas publié : les messages anonymes étaient en pause sur ce serveur.',
      'too-new': 'Pas publié : tu n’étais pas sur ce serveur depuis assez longtemps.',
      'replies-closed': 'Pas publié : la personne qui a écrit le message ne voulait plus de réponses anonymes.',
      'too-late': 'Pas publié : trop de temps avait passé.',
      failed: 'Pas publié : ça n’a pas marché, et ce n’était pas ta faute.',
    },
    words: 'Voir mes mots',
    change: 'Changer',
    takeBack: 'Retirer',
    delete: 'Supprimer',
    talk: 'Parler avec un·e bénévole',
    again: 'Demander un second regard',
    lookAsked: () => 'Un second regard est demandé à quelqu’un d’autre de la modération.',
    staysHidden: () => 'La modération a masqué ce message. Une autre personne l’a regardé aussi, et il reste masqué.',
    blocked: () => 'Tu as choisi de ne pas voir ce que certaines personnes écrivent ici de façon anonyme.',
    unblock: 'Tout revoir',
    unblocked: () => 'Tu vois de nouveau ici les messages anonymes de tout le monde.',
  },
  shown: {
    heading: () => '**Tes mots**',
    none: () => 'Je n’en garde plus aucun mot.',
  },
  edit: {
    heading: (details) => `**Voici ce que tu as écrit :** ${details.place}`,
    unread: () => 'Je n’arrive pas à le lire sur Discord en ce moment. Le formulaire sera vide.',
    how: () =>
      'Un changement est regardé comme un nouveau message. S’il doit attendre la modération, les anciens mots restent jusqu’à sa décision. Discord montre qu’un message a été changé, et quand. Ton reçu reste le même.',
    renews: () =>
      'Jusqu’à 72 heures après le changement, la modération peut empêcher la personne qui l’a fait d’écrire encore de façon anonyme, sans voir qui c’est. Pour ça vaut ce que tu lis maintenant :',
    title: 'Changer tes mots',
    changed: (details) => `Tes mots sont changés : ${details.place}`,
    soon: () => 'Ton changement est enregistré et apparaît dans un instant.',
    saved: () => 'Tes nouveaux mots ont pris la place des anciens. Ils attendent encore la modération.',
    held: {
      first: () =>
        'Ton changement attend la modération, qui regarde d’abord tout dans ce groupe. D’ici là, les anciens mots restent tels quels.',
      harm: () =>
        'Ton changement n’est pas apparu : un programme y a trouvé quelque chose qui peut blesser quelqu’un. Les programmes se trompent, alors la modération regarde. Les anciens mots restent tels quels.',
      danger: () =>
        'Ton changement n’est pas apparu pour l’instant : un programme a trouvé qu’une vie est peut-être en danger. La modération voit les mots, pas ton nom. Ce sont des bénévoles, qui ne sont pas toujours réveillés. Les anciens mots restent tels quels.',
      method: () =>
        'Ton changement n’est pas apparu pour l’instant : un programme y a trouvé quelque chose qui peut être dangereux à lire pour d’autres. La modération voit les mots, pas ton nom. Les anciens mots restent tels quels.',
    },
    asks: (details) =>
      `**Ton changement n’est pas encore apparu. Quelqu’un pourrait te reconnaître :** il semble contenir ${details.what}. Tu peux le changer, ou le publier tel quel. Les anciens mots restent d’ici là.`,
    stillDelete: () => 'Tu peux quand même supprimer ce que tu as écrit, avec le reçu : `/anon delete`.',
  },
  delete: {
    done: () =>
      'C’est supprimé. Tes mots ne sont plus dans rien de ce que je garde, et je supprime maintenant le message sur Discord. Ce que d’autres ont écrit reste.',
    doneUnposted: () => 'C’est retiré et ne sera pas publié. Tes mots ne sont plus dans rien de ce que je garde.',
    already: () => 'C’était déjà supprimé. Il ne reste rien à supprimer.',
    words: () => 'Si tu veux les garder pour toi, les voici une dernière fois :',
  },
  decided: (details) =>
    `Il y a une décision sur ce que tu as écrit de façon anonyme dans **${details.name}**. Ouvre le serveur et utilise \`/anon mine\` : ${details.link}`,
};
