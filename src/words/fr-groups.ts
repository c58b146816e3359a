import type { errors as enErrors, groups as enGroups } from './en-groups.ts';

/** French for the errors of `en-groups.ts`. */
export const errors: typeof enErrors = {
  'no-such-group': (details) =>
    details.near === null
      ? `Je ne trouve aucun groupe ouvert appelé « ${details.typed} ». Tu peux tous les voir avec \`/group browse\`.`
      : `Je ne trouve aucun groupe ouvert appelé « ${details.typed} ». Tu voulais dire ${details.near} ? Tu peux tous les voir avec \`/group browse\`.`,
  'group-closed': (details) =>
    `**${details.name}** n’est plus ouvert, donc personne ne peut y entrer maintenant. Regarde quels groupes existent avec \`/group browse\`.`,
  'group-gone': () => 'Ce groupe n’existe plus. Regarde quels groupes existent avec `/group browse`.',
  'group-kept-out': (details) =>
    `Tu ne peux pas entrer dans **${details.name}** en ce moment : quelqu’un qui s’occupe de ce serveur en a décidé ainsi. Si tu veux savoir pourquoi, ou si tu penses que c’est une erreur, demande à quelqu’un qui gère le serveur. \`/crisis\` est là pour toi à tout moment.`,
  'group-out-of-reach': (details) =>
    `Je ne peux pas faire ça pour **${details.name}** en ce moment. Quelque chose sur ce serveur m’en empêche. Rien n’a changé. Dis-le à quelqu’un qui gère le serveur : \`/group doctor\` montre ce que c’est.`,
  'not-on-server': () => 'Discord dit que tu n’es plus sur ce serveur. Reviens sur le serveur et réessaie là-bas.',
  'too-many-waits': (details) =>
    `Tu attends déjà ${details.most} groupes ici. Renonce à l’un d’eux avec \`/group mine\`, puis réessaie.`,
  'discord-busy': () => 'Discord est très occupé en ce moment. Réessaie dans une minute.',
  'no-such-topic': (details) =>
    `Je ne sais pas de quoi parle « ${details.typed} ». Choisis un sujet dans la liste en tapant, ou laisse vide.`,
};

/** French for `en-groups.ts`. */
export const groups: typeof enGroups = {
  command: {
    description: 'Les groupes de soutien de ce serveur',
    browse: {
      description: 'Regarde quels groupes existent ; la liste n’est visible que pour toi',
      optionNames: { topic: 'sujet', language: 'langue', format: 'format', age: 'âge' },
      options: {
        topic: 'De quoi il parle, avec tes propres mots',
        language: 'La langue qu’on y parle',
        format: 'Où il se retrouve',
        age: 'Pour qui il est',
      },
    },
    join: {
      description: 'Entre dans un groupe, ou demande à entrer',
      optionNames: { group: 'groupe' },
      options: { group: 'Quel groupe' },
    },
    leave: {
      description: 'Quitte un groupe tout de suite, sans question',
      optionNames: { group: 'groupe' },
      options: { group: 'Quel groupe' },
    },
    mine: { description: 'Vois tes groupes et ce que tu attends ; ce n’est visible que pour toi' },
  },
  formats: { online: 'en ligne', hybrid: 'en ligne et sur place', 'in-person': 'sur place' },
  leads: {
    peers: 'animé par des pairs',
    therapist: (details) =>
      `animé par ${details.name}, thérapeute. Le propriétaire du serveur s’en est porté garant le ${details.date}`,
    both: (details) =>
      `animé par des pairs et par ${details.name}, thérapeute. Le propriétaire du serveur s’en est porté garant le ${details.date}`,
  },
  admissions: { open: 'tout le monde peut entrer', request: 'il faut demander à entrer' },
  ages: { 13: 'à partir de 13 ans', 16: 'à partir de 16 ans', 18: 'à partir de 18 ans' },
  size: {
    about: (count) => `environ ${count} personnes`,
    more: (count) => `${count} personnes ou plus`,
    full: 'complet pour l’instant',
  },
  browse: {
    heading: () => '## Les groupes de ce serveur',
    quiet: () => 'Cette liste n’est visible que pour toi. Personne ne saura que tu as regardé.',
    none: () => 'Il n’y a pas encore de groupe ouvert comme ça ici. Tu peux tous les voir avec `/group browse`.',
    page: (details) => `Page ${details.page} sur ${details.pages}`,
    choose: 'Voir un groupe',
    previous: 'Page d’avant',
    next: 'Page suivante',
    back: 'Retour à la liste',
  },
  card: {
    forWhom: (text) => `**Pour qui il est :** ${text}`,
    agreement: (text) => `**Ce qu’on y a convenu :**\n${text}`,
    agreementMore: () => 'Ce n’est pas tout. `/group agreement` montre le reste.',
    question: (text) => `**On y pose une question :** ${text}`,
    place: () => 'Le lieu des rencontres n’est montré qu’aux membres du groupe.',
    screened: () =>
      'Un programme y lit les messages. Il prévient les modérateurs quand quelqu’un est peut-être en danger.',
    exposure: {
      role: () =>
        '**Qui peut le voir :** Les autres membres peuvent voir le rôle du groupe sur ton profil. L’équipe qui voit le journal d’audit, et d’autres bots, peuvent voir que tu es dans le groupe.',
      overwrite: () =>
        '**Qui peut le voir :** Les gens du groupe te voient là-bas. Rien ne s’affiche sur ton profil. L’équipe qui voit le journal d’audit, et d’autres bots, peuvent voir que tu es dans le groupe.',
      thread: () =>
        '**Qui peut le voir :** Discord montre dans le groupe que tu viens d’entrer. Rien ne s’affiche sur ton profil. L’équipe qui gère les fils, et d’autres bots, peuvent voir que tu es dans le groupe.',
    },
    join: 'Entrer',
    ask: 'Demander à entrer',
    wait: 'Attendre une place',
  },
  welcome: {
    joined: (details) => `Te voilà dans **${details.name}**. C’est par ici : ${details.channel}`,
    already: (details) => `Tu es déjà dans **${details.name}**. C’est par ici : ${details.channel}`,
    place: (text) => `**Où il se retrouve :** ${text}`,
    agreement: (version) => `Tu peux lire son accord (version ${version}) avec \`/group agreement\`.`,
    leave: () => 'Tu peux partir à tout moment avec `/group leave`. Personne n’est prévenu.',
    leaveThread: () =>
      'Pour partir sans bruit, ouvre le menu du fil dans Discord et appuie sur *Quitter le fil*. Avec `/group leave`, Discord montre dedans que tu as quitté le groupe.',
  },
  hello: {
    question: () =>
      '**Envie de dire bonjour ?** Appuie sur ce qui t’aiderait, et je te montre des mots à utiliser. Rien n’est envoyé.',
    wishes: { listen: 'Juste écouter', been: 'Du vécu', ideas: 'Des idées', distraction: 'Penser à autre chose' },
    words: {
      listen: 'Bonjour, je viens d’arriver. Ça m’aiderait que quelqu’un m’écoute un peu, simplement.',
      been: 'Bonjour, je viens d’arriver. Ça m’aiderait d’entendre quelqu’un qui est aussi passé par là.',
      ideas: 'Bonjour, je viens d’arriver. J’aimerais des idées : qu’est-ce qui vous a aidés ?',
      distraction: 'Bonjour, je viens d’arriver. On peut parler de quelque chose de léger un moment ?',
    },
    how: (channel) =>
      `Tu peux copier ça, ou le dire avec tes mots, dans ${channel}. Rien n’a été envoyé. Juste lire, c’est bien aussi.`,
  },
  waiting: {
    full: (name) => `**${name}** est complet pour l’instant. Tu es sur sa liste d’attente.`,
    line: (place) => `Ta place dans la file : ${place}.`,
    expect: {
      days: 'Ton tour viendra peut-être dans quelques jours. C’est une estimation sur les 30 derniers jours.',
      weeks: 'Ton tour viendra peut-être dans quelques semaines. C’est une estimation sur les 30 derniers jours.',
      months: 'Ça peut prendre des mois. C’est une estimation sur les 30 derniers jours.',
      unknown:
        'Je ne peux pas dire combien de temps ça prendra. Trop peu de places se sont libérées ces derniers temps.',
    },
    keeps: () =>
      'Quand une place se libère, elle t’est gardée trois jours, et tu choisis. `/group mine` la montre. Après 90 jours, l’attente s’arrête.',
    offered: (details) =>
      `Il y a une place pour toi dans **${details.name}**. Elle t’est gardée jusqu’au ${details.until}.`,
    openServer: (link) => `Pour la prendre, ouvre le serveur et utilise \`/group mine\` : ${link}`,
    tell: 'M’écrire quand il y a du nouveau',
    willTell: () => 'Je t’enverrai un message privé quand il y aura du nouveau.',
    take: (name) => `Prendre la place : ${name}`,
    giveUp: (name) => `Ne plus attendre : ${name}`,
    gone: () => 'Cette attente est déjà finie.',
    givenUp: (name) => `C’est fait. Tu n’attends plus **${name}**.`,
  },
  request: {
    title: 'Demander à entrer',
    answer: 'Ta réponse',
    sent: (name) =>
      `Tu as demandé à entrer dans **${name}**. La modération de ce serveur verra ton nom et ce que tu as écrit. Je ne peux pas dire combien de temps ça prendra.`,
    already: (name) =>
      `Tu as déjà demandé à entrer dans **${name}**. Il n’y a pas encore de réponse. \`/group mine\` le montre.`,
    keeps: () =>
      'Ce que tu as écrit est effacé ici dès qu’ils ont décidé. Tu peux tout reprendre avec `/group mine`. Après 90 jours, ça s’arrête.',
    accepted: (details) =>
      `Tu as demandé à entrer dans **${details.name}**, et tu y es maintenant : ${details.channel}`,
    declined: (name) =>
      `**${name}** ne peut pas t’accueillir en ce moment. Ça ne dit rien de ta valeur. Tu peux voir d’autres groupes avec \`/group browse\`.`,
    reasons: {
      none: null,
      topic: 'On te dit : il y est question d’autre chose que ce que tu cherches.',
      age: 'On te dit : c’est pour des gens d’un autre âge.',
      room: 'On te dit : il n’y a pas de place pour le moment.',
      elsewhere: 'On te dit : un autre groupe d’ici t’ira peut-être mieux.',
    },
  },
  leave: {
    left: (name) => `Tu as quitté **${name}**. Personne n’est prévenu. Tu peux revenir quand tu veux.`,
    leftThread: (name) =>
      `Tu as quitté **${name}**. Discord montre dedans que tu n’y es plus. Personne d’autre n’est prévenu. Tu peux revenir quand tu veux.`,
    notIn: (name) => `Tu n’es pas dans **${name}**, donc il n’y a rien à quitter.`,
  },
  mine: {
    heading: () => '## Tes groupes',
    none: () => 'À ce que je vois, tu n’es dans aucun groupe ici. Trouves-en un avec `/group browse`.',
    closed: (name) => `**${name}** (plus ouvert)`,
    unknown: () => 'Je ne peux pas voir si tu es dans :',
    waits: () => '## Tu attends',
    asked: (name) => `**${name}** : tu as demandé à entrer, et il n’y a pas encore de réponse.`,
    wait: (details) => `**${details.name}** : ${details.line}`,
    chooseLeave: 'Quitter un groupe',
    more: (count) => `D’autres qui ne tiennent pas ici : ${count}`,
  },
};
