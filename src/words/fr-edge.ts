import type { edge as enEdge, errors as enErrors } from './en-edge.ts';

/** French for `en-edge.ts`. */
export const errors: typeof enErrors = {
  'no-server': () =>
    'Ça ne marche que sur un serveur. Ouvre le serveur où se trouve Lamplight et essaie là-bas. `/crisis` marche partout, ici aussi.',
  'not-set-up': () =>
    'Lamplight n’est pas encore entièrement réglé sur ce serveur. On ne peut donc pas encore joindre la modération par ici. Parles-en à quelqu’un qui gère le serveur : il lui faut `/setup`. Si quelqu’un est en danger maintenant, utilise `/crisis`.',
  'not-a-moderator': ({ roleId }) =>
    roleId === null
      ? 'Seule la modération peut faire ça, et aucun rôle n’est encore choisi pour elle. Quelqu’un qui gère le serveur peut le faire avec `/setup role`.'
      : `Seules les personnes qui ont le rôle <@&${roleId}> peuvent faire ça. Si tu devrais l’avoir, demande à quelqu’un qui gère le serveur.`,
  'not-an-owner': () =>
    'Seules les personnes qui gèrent ce serveur peuvent faire ça. Demande à quelqu’un qui a la permission « Gérer le serveur ».',
  'own-message': () =>
    'C’est un de mes propres messages. Pour signaler autre chose à la modération, fais-le sur le message d’une personne.',
  'note-missing': () =>
    'Écris quelques mots sur ce qui t’inquiète, pour que la modération sache par où commencer. Rien n’a encore été envoyé.',
  'note-too-long': ({ most, length }) =>
    `Ta note fait ${length} caractères et il y a de la place pour ${most}. Raccourcis-la, s’il te plaît. Rien n’a encore été envoyé.`,
  'reports-too-many': ({ at }) =>
    `Tu as prévenu la modération pour plusieurs messages en peu de temps, et elle les a. Celui-ci n’a pas été envoyé. Tu pourras en signaler d’autres à partir du <t:${Math.ceil(at / 1000)}:f>. Si quelqu’un est peut-être en danger en ce moment, n’attends pas jusque-là : appelle le numéro d’urgence de l’endroit, utilise \`/crisis\` ou écris toi-même à quelqu’un de la modération.`,
  'reason-missing': () => 'Choisis de quoi il s’agit, s’il te plaît. Rien n’a encore été envoyé.',
  'button-expired': () =>
    'Ça vient d’une version plus ancienne et ne marche plus. Prends la carte la plus récente, ou recommence avec la commande. Rien n’a changé.',
  'storage-away': () =>
    'Je n’arrive pas à joindre ma mémoire en ce moment, donc rien n’a été enregistré. Réessaie dans quelques minutes. `/crisis` marche quand même.',
  'newcomers-wait': ({ until }) =>
    `D’après Discord, tu es là depuis peu, et comme beaucoup de monde est venu d’un coup, tout va un peu moins vite pour les nouveaux en ce moment. Ceci rouvre <t:${Math.ceil(until / 1000)}:R>. Ce n’est pas à cause de toi. En attendant, \`/crisis\`, proposer du soutien et prévenir les modérateurs marchent pour toi comme toujours.`,
  unexpected: ({ incident }) =>
    `Quelque chose s’est mal passé de mon côté. Tu n’y es pour rien. Réessaie dans une minute. Si ça continue, donne ce numéro à quelqu’un qui gère le serveur : ${incident}. \`/crisis\` marche quand même.`,
};

/** French for `en-edge.ts`. */
export const edge: typeof enEdge = {
  yourWords: () => 'Pour que rien ne se perde, voici ce que tu as écrit :',
  automatic: 'Traduction automatique',
};
