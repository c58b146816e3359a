import type { errors as enErrors, checkin as enCheckin } from './en-checkin.ts';

/** French for the errors of `en-checkin.ts`. */
export const errors: typeof enErrors = {
  'checkin-none': () =>
    'Je ne trouve ici aucun check-in à toi de ce genre. `/checkin mine` montre ceux qui existent. Rien n’a été changé.',
  'checkin-not-begun': () =>
    'Ce check-in n’a pas encore commencé. Regarde-le avec `/checkin mine` et appuie d’abord sur *Oui, commencer*, ou crées-en un nouveau avec `/checkin schedule`.',
  'checkin-begun': () =>
    'Ce check-in a commencé entre-temps. Tu peux le changer, le mettre en pause ou l’arrêter avec `/checkin mine`. Rien n’a été changé.',
  'checkin-open': () =>
    'Il reste une question : à quelle horloge, ou à quel endroit je dois te demander. Regarde avec `/checkin mine` et choisis. Rien n’a été changé.',
  'checkin-changed': () =>
    'Ce check-in a été changé entre-temps, alors je l’ai laissé comme il est maintenant. Regarde-le avec `/checkin mine`, puis refais ton changement si tu le veux encore.',
  'checkin-waits': () =>
    'Ce check-in attend ton oui aux messages privés, il ne peut donc pas encore reprendre. Regarde-le avec `/checkin mine` : tu peux y dire oui, ou choisir un autre endroit.',
  'checkin-pause-past': () =>
    'Une pause jusqu’à ce jour ne laisserait rien de côté. Donne un jour plus tard, comme **15 décembre**. Rien n’a été changé.',
  'checkin-nothing-left': () =>
    'Avec cela, je ne te demanderais jamais rien : tous ses jours sont passés, ou dans la pause. Choisis une autre heure ou une pause plus courte. Rien n’a été changé.',
  'checkin-in-quiet': () =>
    'Cette heure tombe dans tes heures calmes, et je n’envoie rien alors. Choisis une autre heure, ou d’autres heures calmes comme **22:00 – 7:00**. Rien n’a été changé.',
  'checkin-quiet-unread': (details) =>
    `Je ne peux pas lire « ${details.typed} » comme des heures calmes. Écris-les d’une heure à l’autre, comme **22:00 – 7:00**.`,
  'checkin-question-long': (details) =>
    `Cette question a ${details.length} caractères, et il y a place pour ${details.most}. Raccourcis-la, s’il te plaît. Rien n’a été changé.`,
  'checkin-goals-many': (details) =>
    `Il y a plus de buts que n’en tient un check-in : il y a place pour ${details.most}. Enlèves-en, s’il te plaît. Rien n’a été changé.`,
  'checkin-goal-long': (details) =>
    `Un but a ${details.length} caractères, et il y a place pour ${details.most}. Raccourcis-le, s’il te plaît. Rien n’a été changé.`,
  'checkin-zone-none': (details) =>
    details.near === null
      ? `Je ne connais pas « ${details.typed} » comme fuseau horaire. Écris la grande ville la plus proche, comme **Paris**. Rien n’a été changé.`
      : `Je ne sais pas bien quel fuseau horaire est « ${details.typed} ». Est-ce l’un de ceux-ci : ${details.near} ? Rien n’a été changé.`,
  'checkin-no-threads': () =>
    'Ce serveur n’a pas encore d’endroit pour des fils privés. Choisis un de tes groupes ou les messages privés, ou demande à ceux qui tiennent le serveur. Rien n’a été changé.',
  'checkin-not-in-group': (details) =>
    `Je peux te demander dans **${details.name}** dès que tu y es, et d’après ce que je vois, tu n’y es pas. Rejoins-le avec \`/group join\`, ou choisis un autre endroit. Rien n’a été changé.`,
  'checkins-full': (details) =>
    `Tu as déjà des check-ins ici, et plus de ${details.most} seraient trop. Change-en un avec \`/checkin edit\`, ou arrêtes-en d’abord un avec \`/checkin stop\`. Rien n’a été changé.`,
};

/** French for `en-checkin.ts`. */
export const checkin: typeof enCheckin = {
  command: {
    description: 'Qu’on te demande comment tu vas, quand et où tu le choisis',
    schedule: {
      description: 'Choisis quand et où tu veux qu’on te demande comment tu vas',
      optionNames: {
        when: 'quand',
        question: 'question',
        goals: 'buts',
        place: 'lieu',
        zone: 'fuseau',
        quiet: 'calme',
      },
      options: {
        when: 'Par exemple : du lundi au vendredi à 8h30, le dimanche à 19h, demain à 21h',
        question: 'Ce que tu veux qu’on te demande, avec tes mots',
        goals: 'Ce que tu veux garder à l’esprit : jusqu’à trois, avec ; entre eux',
        place: 'Où tu veux qu’on te demande',
        zone: 'Ton fuseau horaire : la grande ville la plus proche',
        quiet: 'Heures où rien ne vient, par exemple 22:00 – 7:00',
      },
    },
    mine: { description: 'Vois tes check-ins ici, change-les, mets-les en pause ou arrête-les' },
    edit: {
      description: 'Change un check-in à toi ; ce que tu ne dis pas reste comme c’est',
      optionNames: { checkIn: 'check-in' },
      options: { checkIn: 'Lequel de tes check-ins' },
      none: 'rien',
      takeAway: 'enlever ce qui est là',
    },
    pause: {
      description: 'Mets un check-in à toi en pause, jusqu’à un jour ou jusqu’à ta reprise',
      optionNames: { until: 'jusqu-au' },
      options: { until: 'Le jour où il peut revenir, par exemple : 15 décembre, lundi prochain' },
    },
    stop: { description: 'Arrête un check-in à toi pour de bon' },
  },
  overview: {
    schedule: 'te faire demander comment tu vas, quand et où tu le choisis',
    mine: 'voir, changer, mettre en pause ou arrêter tes check-ins',
  },
  zone: {
    ask: (details) =>
      `## À quelle horloge ?\nTu as écrit : ${details.when}\nJe ne connais pas encore ton fuseau horaire, et je ne veux pas deviner. Je garde ce que tu as écrit jusqu’à demain.`,
    server: (details) => `L’horloge de ce serveur est ${details.zone}. Elle indique ${details.time} maintenant.`,
    use: (details) => `Oui, ${details.zone}`,
    other: 'Un autre',
    title: 'Ton fuseau horaire',
    label: 'La grande ville la plus proche',
    description: 'Par exemple : Paris, Montréal, Europe/Brussels',
  },
  place: {
    ask: '## Où dois-je te demander ?',
    how: 'Dans un groupe, tout le monde y peut lire que je te demande, et quoi. Les messages privés ne viennent que si tu leur as dit oui et qu’un message d’essai est arrivé.',
    howThread: 'Ton fil privé n’est que pour toi. Ceux qui peuvent gérer les fils ici peuvent l’ouvrir aussi.',
    thread: 'Dans un fil privé à moi',
    group: (details) => `Dans le groupe ${details.name}`,
    direct: 'Par message privé',
  },
  draft: {
    heading: '## Est-ce bien ça ?',
    start: 'Oui, commencer',
    change: 'Le changer',
    place: 'Autre endroit',
    drop: 'Non, laisse',
    dropped: 'D’accord. Rien n’a commencé, et ce que tu as écrit est effacé.',
    keeps: '-# Je le garde jusqu’à demain. Rien n’est envoyé avant ton oui.',
  },
  card: {
    heading: '## Ton check-in',
    when: (details) => `**Quand :** ${details.plan}`,
    next: (details) => `**Prochains :** ${details.times}`,
    where: (details) => `**Où :** ${details.place}`,
    goals: '**Tes buts :**',
    quiet: (details) => `**Calme :** de ${details.from} à ${details.to}, rien ne vient.`,
  },
  places: {
    thread: 'ton fil privé',
    group: (details) => `le groupe ${details.name}`,
    groupGone: 'un groupe qui n’existe plus',
    direct: 'messages privés',
  },
  facts: {
    heading: '**Bon à savoir**',
    thread:
      'Ceux qui peuvent gérer les fils sur ce serveur peuvent ouvrir ton fil et le lire. Les autres membres ne le peuvent pas.',
    group: (details) =>
      `Tout le monde dans **${details.name}** peut lire que je te demande, ta question et tes buts. On n’y voit pas sur quoi tu appuies.`,
    direct:
      'Personne d’autre sur ce serveur ne le voit. Il faut ton oui aux messages privés, et tu peux le reprendre à tout moment.',
    kept: 'Je garde ce plan sous clé ; qui fait tourner ce bot pourrait l’ouvrir. Que tu as répondu est gardé jusqu’à la fin du jour. Les mots avec lesquels tu réponds ne sont jamais gardés.',
    late: 'Aux heures chargées, il peut venir jusqu’à 15 minutes plus tard.',
    stop: 'Tu ne dois aucune réponse. Mets-le en pause avec `/checkin pause`, et arrête-le avec `/checkin stop`.',
  },
  started: (details) =>
    `**C’est lancé.** Le prochain vient ${details.at} (${details.from}).\nPour le voir ou le changer : \`/checkin mine\`.`,
  startedWaiting:
    '**C’est enregistré.** Il commence quand tu dis oui aux messages privés et que le message d’essai arrive. D’ici là, je ne te demande rien.',
  mine: {
    heading: '## Tes check-ins ici',
    none: 'Tu n’en as pas encore ici. Crées-en un avec `/checkin schedule`, par exemple **du lundi au vendredi à 8h30**.',
    item: (details) => `${details.plan} · ${details.place}`,
    next: (details) => `Prochain : ${details.at} (${details.from})`,
    pausedUntil: (details) => `En pause. Il reprend ${details.at}.`,
    paused: 'En pause jusqu’à ta reprise.',
    draft: 'Pas commencé : il attend ton oui.',
    unreadable:
      'Celui-ci est abîmé et je ne peux plus le lire : il ne te demande donc rien. Arrête-le et crée-en un nouveau.',
    waits: 'Il attend ton oui aux messages privés. D’ici là, je ne te demande rien.',
    ended: {
      done: 'Il est fini : il était pour une seule fois. Donne-lui une nouvelle heure, et il reprend.',
      quiet: 'Il s’est arrêté de lui-même, pour ne pas te gêner. Reprends quand tu veux.',
      left: 'Il s’est arrêté, car tu n’étais plus à son endroit. Choisis un autre endroit, et il reprend.',
      unreachable:
        'Il s’est arrêté, car son endroit n’existe plus ou m’est fermé. Choisis un autre endroit, et il reprend.',
      old: 'Il s’est arrêté, car il n’a pas servi depuis un an. Reprends quand tu veux.',
    },
    missed: (details) => `Pas envoyé, car j’étais absent : ${details.days}`,
    choose: 'Choisis-en un à voir ou à changer',
    only: '-# Ceci n’est visible que pour toi.',
  },
  buttons: {
    change: 'Changer',
    place: 'Autre endroit',
    pause: 'Mettre en pause',
    stop: 'Arrêter pour de bon',
    stopYes: 'Oui, l’arrêter',
    all: 'Tous mes check-ins',
  },
  form: {
    title: 'Ton check-in',
    when: 'Quand',
    whenDescription: 'Par exemple : du lundi au vendredi à 8h30, le dimanche à 19h',
    question: 'Ce que tu veux qu’on te demande',
    goals: 'Tes buts',
    goalsDescription: 'Jusqu’à trois, un sur chaque ligne',
    zone: 'Ton fuseau horaire',
    quiet: 'Heures calmes',
    quietDescription: 'Par exemple 22:00 – 7:00. Rien ne vient alors.',
  },
  stop: {
    ask: (details) => `## Arrêter celui-ci pour de bon ?\n> ${details.question}`,
    goes: 'Il part avec ta question et tes buts, et je ne te demande plus rien. Ce qui est dans un fil ou un groupe y reste. Pour souffler, mets-le plutôt en pause.',
    done: 'Il est arrêté, et ce que j’en gardais est effacé. Tu peux en créer un nouveau à tout moment avec `/checkin schedule`.',
  },
  which: 'Lequel veux-tu dire ?',
};
