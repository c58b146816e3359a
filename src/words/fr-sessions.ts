import type { errors as enErrors, sessions as enSessions } from './en-sessions.ts';

/** French for the errors of `en-sessions.ts`. */
export const errors: typeof enErrors = {
  'session-gone': () =>
    'Cette rencontre n’est plus là, donc rien n’a été changé. Regarde ce qui est prévu avec `/session list`.',
  'session-begun': () =>
    'Cette rencontre a commencé, ou elle est finie, donc rien n’a été changé. Regarde la suite avec `/session next`.',
  'session-cancelled': () =>
    'Cette rencontre est annulée, donc rien n’a été changé. Regarde la suite avec `/session next`.',
  'session-not-member': () =>
    'C’est pour les personnes de ce groupe. Rien n’a été changé. Pour trouver un groupe ici, utilise `/group browse`.',
  'session-unsure': () =>
    'Je ne peux pas voir en ce moment si tu es dans ce groupe, donc je ne montre pas son adresse. Réessaie plus tard, ou demande aux personnes qui veillent sur le groupe.',
  'session-none': () =>
    'Je ne vois aucune rencontre de tes groupes dans les 14 prochains jours, donc rien n’a été changé. Regarde tes groupes avec `/group mine`.',
  'session-no-such': (details) =>
    `Je ne trouve aucune rencontre de tes groupes qui s’appelle « ${details.typed} ». Choisis-en une dans la liste en tapant, ou regarde avec \`/session list\`.`,
  'session-no-address': () =>
    'Il n’y a pas d’adresse pour cette rencontre. Demande aux personnes qui veillent sur le groupe où vous vous retrouvez.',
  'session-echo-over': () =>
    'Cette question est fermée, donc rien n’a été compté. Si quelque chose te préoccupe, dis-le aux personnes qui veillent sur le groupe.',
};

/** French for `en-sessions.ts`. */
export const sessions: typeof enSessions = {
  command: {
    description: 'Quand tes groupes se retrouvent',
    next: { description: 'Voir la prochaine rencontre de tes groupes ; toi seulement le vois' },
    list: { description: 'Voir les rencontres de tes groupes dans les 14 prochains jours ; toi seulement le vois' },
    rsvp: {
      description: 'Dire que tu viens à une rencontre, ou que tu ne peux pas venir',
      optionNames: { answer: 'réponse', session: 'rencontre' },
      options: { answer: 'Tu viens ?', session: 'Laquelle ; sans choix, c’est la prochaine' },
    },
  },
  overview: 'voir quand tes groupes se retrouvent, et dire si tu viens',
  come: 'Je viens',
  cannot: 'Je ne peux pas venir',
  calendar: 'Ajouter à mon agenda',
  calendarAgain: 'Mettre mon agenda à jour',
  where: 'Où on se retrouve',
  support: 'J’aurais besoin de soutien',
  card: {
    when: (details) => `**Quand :** ${details.at} (${details.distance})`,
    lasts: (details) => (details.minutes === 1 ? '**Durée :** une minute' : `**Durée :** ${details.minutes} minutes`),
    place: (text) => `**Où :** ${text}`,
    inPerson: 'sur place',
    hybrid: (details) => `${details.channel}, ou sur place`,
    addressHidden: 'L’adresse est pour les personnes de ce groupe : appuie sur **Où on se retrouve**.',
    address: (text) => `**Adresse :** ${text}`,
    host: (details) => `**Avec :** ${details.who}`,
    hosts: (details) => `**Avec :** ${details.who}, ${details.second}`,
    agenda: '**Ce qui est prévu :**',
    going: (details) =>
      details.count === 1 ? 'Une personne parmi nous vient.' : `${details.count} d’entre nous viennent.`,
    left: (details) => (details.count === 1 ? 'Il reste une place.' : `Il reste ${details.count} places.`),
    full: 'Toutes les places sont prises. Appuie sur **Je viens** pour en attendre une. Une place qui se libère va à qui attend depuis le plus longtemps ; `/session list` montre si c’est la tienne.',
    cancelled: '**Cette rencontre est annulée. Elle n’a pas lieu.**',
    moved: '**Cette rencontre a changé d’heure. La nouvelle est ci-dessous.**',
    over: 'Cette rencontre est finie.',
    open: 'Tu peux aussi venir sans rien dire ici.',
    quiet: 'Je ne dis à personne qui vient, seulement combien.',
  },
  reminder: {
    soon: (details) => `**${details.title}** commence ${details.distance}.`,
    cannot:
      'Si tu as dit que tu viens et que tu ne peux pas, appuie sur le bouton. Quelqu’un d’autre peut alors avoir ta place.',
    waits: 'Tu attends une place ? `/session list` montre si tu en as une.',
  },
  changed: {
    cancelled: (details) => `**${details.title}**, ${details.at}, est annulé. Cela n’a pas lieu.`,
    moved: (details) => `**${details.title}** a changé d’heure. Maintenant : ${details.at} (${details.distance}).`,
    was: (details) => `Avant : ${details.at}.`,
    keeps:
      'Si tu as dit que tu viens, cela compte toujours. Si tu ne peux pas venir à la nouvelle heure, appuie sur le bouton.',
    keepsDirectly: (link) =>
      `Ce que tu as dit compte toujours. Si tu ne peux pas venir à la nouvelle heure, utilise \`/session rsvp\` sur le serveur : ${link}`,
    calendar: 'Si c’est dans ton agenda, prends un nouveau fichier ici.',
    calendarDirectly: (link) =>
      `Si c’est dans ton agenda, prends un nouveau fichier sur le serveur avec \`/session list\` : ${link}`,
  },
  answer: {
    going: (details) => `C’est noté : tu viens à **${details.title}**, ${details.at}.`,
    goingAlready: (details) =>
      `Tu as déjà dit que tu viens à **${details.title}**, ${details.at}. Cela compte une seule fois.`,
    waiting: (details) => `**${details.title}** est complet pour le moment. Tu attends une place.`,
    line: (details) => `Ta place dans la file : ${details.place}.`,
    willTell: 'Quand une place se libère pour toi, elle est à toi, et je t’envoie un message direct.',
    willShow: 'Quand une place se libère pour toi, elle est à toi. `/session list` la montre ; je ne t’écris pas.',
    kept: 'Je ne dis à personne que c’est toi, seulement combien viennent. Je l’oublie un jour après la rencontre.',
    notGoing: (details) => `D’accord. Tu ne viens pas à **${details.title}**.`,
    notWaiting: (details) => `D’accord. Tu n’attends plus de place pour **${details.title}**.`,
    freed: 'Ta place est libre pour quelqu’un d’autre.',
    forgotten: 'Personne n’apprend que c’était toi, et je n’en garde rien.',
  },
  movedUp: (details) => `Une place s’est libérée, et elle est à toi : **${details.title}**, ${details.at}.`,
  movedUpHow: (link) =>
    `Si tu ne peux pas venir, dis-le avec \`/session rsvp\` sur le serveur. La personne suivante peut alors l’avoir : ${link}`,
  list: {
    next: '## Ce qui vient',
    heading: '## Les 14 prochains jours',
    none: 'Je ne vois aucune rencontre de tes groupes dans les 14 prochains jours.',
    unknown: (details) =>
      details.count === 1
        ? 'Pour un groupe, je ne peux pas voir si tu en fais partie, donc ses rencontres ne sont pas ici.'
        : `Pour ${details.count} groupes, je ne peux pas voir si tu en fais partie, donc leurs rencontres ne sont pas ici.`,
    group: (name) => `Groupe : ${name}`,
    going: 'Tu as dit que tu viens.',
    waiting: (details) => `Tu attends une place. Ta place dans la file : ${details.place}.`,
    nothing: 'Tu n’as pas dit que tu viens.',
    more: (details) => `D’autres qui n’ont pas de place ici : ${details.count}`,
    quiet: 'Tu es la seule personne à voir ceci. Personne n’apprend que tu as regardé.',
  },
  file: {
    one: 'Ouvre ce fichier, et ton agenda demande s’il doit ajouter la rencontre.',
    many: 'Ouvre ce fichier, et ton agenda demande s’il doit ajouter les rencontres.',
    changes:
      'Le fichier ne change pas tout seul. Si une rencontre change d’heure ou est annulée, prends-en un nouveau ici.',
    title: 'Qui voit ton agenda peut lire le titre. Tu peux vouloir le changer là-bas.',
    noAddress: 'L’adresse n’y est pas, parce que d’autres voient peut-être ton agenda.',
    withAddress: 'Mettre aussi l’adresse',
    hasAddress: 'L’adresse est dans ce fichier.',
    keep: 'Garde-la, s’il te plaît, entre les personnes de ce groupe.',
    cancelled: (details) => `Annulé : ${details.title}`,
  },
  closing: {
    ask: (details) => `## **${details.title}** t’a fait du bien ?`,
    how: 'Personne n’est obligé de répondre. Ton choix est compté sans ton nom, et on ne peut pas le reprendre. Les personnes qui veillent sur le groupe voient les nombres le lendemain, si cinq personnes ou plus ont répondu.',
    until: (details) =>
      `Tu peux répondre jusqu’au ${details.when}. Je note que tu as répondu, pour que personne ne compte deux fois. Je l’efface un jour après.`,
    thanks: 'Merci. C’est compté, et ton nom n’est pas avec.',
    already: 'Tu as déjà répondu, et c’est la première réponse qui compte. Ton nom n’est pas avec.',
    low: 'S’il reste quelque chose de lourd, tu n’as pas à rester seul ou seule avec ça. Tu peux regarder ce qui pourrait aider.',
  },
};
