import type { errors as enErrors, reach as enReach } from './en-reach.ts';

/** French for the errors of `en-reach.ts`. */
export const errors: typeof enErrors = {
  'reach-no-channel': () =>
    'Ce serveur n’a pas d’endroit pour des fils privés, donc je ne peux pas te poser la question dans un fil. Choisis un autre endroit. Rien n’a changé.',
  'reach-not-allowed': () =>
    'Je n’ai pas le droit d’ouvrir un fil pour toi ici. Dis-le à quelqu’un qui s’occupe de ce serveur : `/checkin-admin place` montre ce qui manque. Ou choisis un autre endroit. Rien n’a changé.',
  'reach-threads-full': () =>
    'Ce serveur a autant de fils ouverts que Discord le permet. Réessaie un autre jour, ou choisis un autre endroit. Rien n’a changé.',
  'reach-busy': () =>
    'Discord est occupé ou n’a pas répondu, donc ton fil n’existe pas encore. Réessaie dans quelques minutes. Il n’y en aura qu’un.',
  'reach-direct-full': () =>
    'Discord me laisse commencer à écrire à un certain nombre de personnes par jour, et pour aujourd’hui c’est complet. Reviens demain, ou choisis un autre endroit avec `/checkin edit`. Rien n’est perdu.',
  'reach-direct-often': () =>
    'Tu as déjà dit oui plusieurs fois aujourd’hui. Attends demain, ou choisis un autre endroit avec `/checkin edit`. Rien n’est perdu.',
};

/** French for `en-reach.ts`. */
export const reach: typeof enReach = {
  thread: {
    name: 'Tes propres check-ins',
    welcome:
      'Ce fil est pour tes propres check-ins, et tu peux y écrire ce que tu veux. Aucun autre membre ne le voit ni ne peut y être invité. Les personnes de la modération qui gèrent les fils peuvent l’ouvrir et le lire. Avec `/checkin mine`, tu changes quand et où je te pose la question.',
  },
  direct: {
    question:
      '**Puis-je t’écrire en privé ?**\nCes messages, tu es seul à les voir, avec toute personne qui peut regarder ton téléphone ou ton écran. Discord les garde. Si tu dis oui, je note quand et j’envoie un court message pour voir s’il arrive. D’ici là, je ne te pose pas la question là-bas. Tu peux revenir dessus à tout moment : avec un bouton sous ce message ou dans `/checkin mine`.',
    yes: 'Oui, envoie un message test',
    no: 'Non',
    declined:
      'D’accord, je ne t’écris pas en privé. Choisis un autre endroit avec `/checkin edit`. D’ici là, je ne te pose pas la question.',
    test: 'Voici le message test. Tu as dit oui aux check-ins ici, donc c’est ici que je te poserai la question. Si tu ne le veux plus, appuie sur le bouton. Je suis un programme : je demande quand tu l’as choisi, et je ne peux pas savoir comment tu vas.',
    arrived:
      'Il est arrivé : regarde tes messages privés. À partir de maintenant, je te pose la question là-bas, aux heures que tu as choisies.',
    closed:
      'Discord ne me laisse pas t’écrire en privé, donc j’ai retiré ton oui. Pour changer cela, ouvre le menu de ce serveur, puis ses réglages de vie privée, et autorise les messages privés. Ensuite, redis oui dans `/checkin mine`. Ou choisis un autre endroit avec `/checkin edit`.',
    waiting:
      'Ton oui est noté, et le message test est parti. Tant qu’il n’est pas arrivé, je ne te pose pas la question là-bas. Dans `/checkin mine`, tu vois où ça en est.',
    takeBack: 'Ne m’écris pas en privé',
    takenBack:
      'C’est fait : je ne te pose plus la question en message privé. Les check-ins qui seraient venus ici sont en pause et ne sont pas perdus. Avec `/checkin edit` sur le serveur, tu peux choisir un autre endroit.',
  },
  last: (details) =>
    `Je n’ai pas pu te poser la question là où tu le voulais : cet endroit n’existe plus ou m’est fermé. J’ai donc arrêté de la poser là. Tu n’as rien fait de mal. Si tu veux continuer, avec \`/checkin mine\` sur le serveur tu peux choisir un autre endroit : ${details.link}`,
};
