import type { errors as enErrors, start as enStart } from './en-start.ts';

/** French for the errors of `en-start.ts`. */
export const errors: typeof enErrors = {};

/** French for `en-start.ts`. */
export const start: typeof enStart = {
  command: { description: 'Trouver un groupe qui te convient, ou de l’aide tout de suite' },
  buttons: {
    find: 'Trouver un groupe',
    say: 'Le dire avec mes mots',
    now: 'J’ai besoin d’aide maintenant',
    show: 'Montre-moi les groupes d’ici',
  },
  panel: {
    heading: () => '**Tu cherches des gens qui savent ce que c’est ?**',
    text: () =>
      'Appuie sur un bouton, à n’importe quelle heure. Personne d’autre ne voit ce qui vient ensuite. Je suis une aide automatique. Je peux te montrer des groupes de ce serveur, ou à qui parler tout de suite.',
  },
  opening: {
    heading: () => '**C’est bien que tu sois là.**',
    text: () =>
      'Je suis une aide automatique. Je peux chercher sur ce serveur un groupe qui te convient. Personne d’autre ne voit cette carte, et je ne garde rien de ce que tu y choisis.',
    workplace: () => 'Ce serveur est celui d’un lieu de travail. Ne partage que ce qui peut se savoir au travail.',
    trial: () => 'Ce serveur est encore en train de m’essayer. Des choses peuvent changer.',
  },
  topic: {
    question: () => '**De quoi s’agit-il ?**',
    hint: () => 'Choisis ce qui s’en approche le plus. Tu peux quitter un groupe à tout moment.',
    placeholder: 'Choisis de quoi il s’agit',
    other: { label: 'Autre chose', description: 'Ou rien de tout cela' },
  },
  taste: {
    question: () => '**Comment aimerais-tu que ce soit ?**',
    hint: () => 'Il y a plusieurs groupes. Ainsi je peux t’en montrer quelques-uns.',
    labels: {
      open: 'Ouvert à tout le monde',
      small: 'Un petit groupe',
      therapist: 'Animé par un ou une thérapeute',
      'in-person': 'Avec des rencontres sur place',
      any: 'Peu m’importe',
    },
  },
  list: {
    fitting: () => '**Ces groupes pourraient te convenir :**',
    all: () => '**Voici les groupes d’ici :**',
    closest: () => '**Aucun groupe d’ici n’est tout à fait ainsi. Voici les plus proches :**',
    name: ({ name, topic }) => `**${name}** · ${topic}`,
    why: ({ reasons }) => `Pourquoi : ${reasons}`,
    reasons: {
      chosen: ({ topic }) => `tu as choisi « ${topic} »`,
      written: ({ topic }) => `tes mots vont peut-être avec « ${topic} »`,
      general: 'tous les sujets sont bienvenus',
      language: 'dans ta langue',
      open: 'tu peux entrer tout de suite',
      small: ({ most }) => `un petit groupe (au plus ${most})`,
      therapist: 'animé par un ou une thérapeute',
      peersAndTherapist: 'animé par des pairs et un ou une thérapeute',
      inPerson: 'se retrouve sur place',
      hybrid: 'se retrouve sur place et en ligne',
    },
    facts: {
      line: ({ facts }) => `Bon à savoir : ${facts}`,
      language: ({ language }) => `langue du groupe : ${language}`,
      request: 'il faut demander à entrer',
    },
    look: ({ name }) => `Voir : ${name}`,
    isIn: ({ channel }) => `Tu es dans ce groupe : ${channel}`,
  },
  notHere: {
    text: () => 'Je n’ai pas trouvé ici de groupe fait pour cela.',
    general: () => 'Tu pourrais quand même regarder ici :',
    places: () => 'En dehors de ce serveur aussi, il y a des gens qui écoutent. Ces endroits pourraient aider.',
    listen: 'Montre-moi qui écoute',
  },
  noGroups: {
    text: () => '**Il n’y a pas encore de groupe sur ce serveur.**',
    meanwhile: () => 'Je peux quand même te montrer des gens qui écoutent, et de l’aide pour maintenant.',
    found: ({ command }) => `Tu peux créer le premier : ${command}`,
  },
  own: {
    title: 'Avec tes mots',
    label: 'De quoi s’agit-il ?',
    description: 'Une phrase suffit. Un programme la lit. Elle n’est pas gardée, et personne ici ne la voit.',
    placeholder: 'Par exemple : j’ai perdu ma mère ce printemps',
  },
  heard: {
    heavy: ({ button }) =>
      `Si c’est trop, appuie sur « ${button} ». Tu n’as pas besoin de savoir si c’est assez grave.`,
    harm: () =>
      'Je ne peux pas aider à faire du mal à quelqu’un. Je suis une aide automatique et j’ai peut-être mal compris. Si quelqu’un peut être en danger maintenant, appelle le numéro d’urgence local.',
    hurt: ({ button }) =>
      `Si quelqu’un te fait du mal, ou si tu as peur de ce que tu pourrais faire, appuie sur « ${button} ». Il y a des gens à qui tu peux parler.`,
  },
  elsewhere: {
    text: () =>
      'Les groupes sont sur les serveurs. Ouvre un serveur où je suis, et tape `/start` là-bas. `/crisis` marche partout, ici aussi.',
  },
  closing: {
    fine: () => 'D’accord. Tu peux revenir quand tu veux : tape `/start`. `/crisis` marche aussi à toute heure.',
  },
  overview: {
    description: 'Voir ce que je peux faire pour toi ici',
    heading: () => '**Ce que je peux faire pour toi**',
    private: () => 'Personne d’autre ne voit ceci.',
    item: ({ command, what }) => `${command}: ${what}`,
    inMenu: () => '**Dans le menu d’un message, sous Applications**',
    elsewhere: () => 'Sur un serveur où je suis, je peux faire plus. Tape `/help` là-bas.',
    lines: {
      crisis: 'des lignes d’écoute et de quoi t’apaiser, à toute heure',
      start: 'trouver un groupe qui te convient',
      browse: 'voir tous les groupes d’ici',
      join: 'rejoindre un groupe',
      mine: 'voir dans quels groupes tu es',
      agreement: 'lire ce qu’un groupe a convenu',
      leave: 'quitter un groupe tout de suite, sans donner de raison',
      anonPost: 'écrire quelque chose sans ton nom',
      anonMine: 'voir ce que tu as écrit et les réponses',
      anonEdit: 'changer ce que tu as écrit, avec son reçu',
      anonDelete: 'supprimer ce que tu as écrit, avec son reçu',
      trust: 'voir qui pourrait trouver qui a écrit un message anonyme',
      privacy: 'recevoir un fichier avec ce que je garde sur toi ; `/privacy forget` le supprime',
      optout: 'arrêter mes messages et ma recherche de détresse dans ce que tu écris',
      offerSupport: 'comment aider la personne qui l’a écrit',
      tell: 'en parler à la modération',
      replyAnonymously: 'répondre sans ton nom',
    },
  },
};
