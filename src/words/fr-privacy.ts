import type { errors as enErrors, privacy as enPrivacy } from './en-privacy.ts';

/** French for the errors of `en-privacy.ts`. */
export const errors: typeof enErrors = {
  'privacy-too-often': () =>
    'Tu as déjà demandé ce fichier plusieurs fois depuis une heure. Prends celui que tu as, ou essaie encore dans une heure.',
  'privacy-look-often': () =>
    'Tu as regardé ceci très souvent depuis une heure. Essaie encore dans une heure, ou utilise `/privacy export`.',
};

/** French for `en-privacy.ts`. */
export const privacy: typeof enPrivacy = {
  command: {
    description: 'Voir, emporter ou supprimer ce que je garde sur toi',
    show: 'Voir ce que je garde sur toi, pourquoi et jusqu’à quand',
    export: 'Recevoir un fichier avec tout ce que je garde sur toi',
    forget: 'Supprimer ce que je garde sur toi, sur tous les serveurs',
    optout: 'Arrête mes messages et ma recherche de détresse dans ce que tu écris',
  },
  exported: (details) =>
    details.count === 0
      ? 'Je n’ai rien trouvé que je garde sur toi. Le fichier dit où j’ai cherché. Personne d’autre que toi ne voit ceci.'
      : 'Dans ce fichier, il y a tout ce que je garde sur toi et que je peux trouver : ce que c’est, pourquoi je le garde et jusqu’à quand. Personne d’autre que toi ne voit ceci. Garde le fichier en lieu sûr.',
  file: {
    title: 'Ce que Lamplight garde sur toi',
    how: 'C’est fermé avec une clé rien que pour toi. Avec `/privacy forget`, cette clé est supprimée, et personne ne peut plus le lire.',
    notFound:
      'Ce que je ne peux pas trouver : les messages sans ton nom qui sont sur Discord depuis plus de 72 heures. Personne ici ne peut savoir qu’ils sont de toi. Dans quels groupes tu es, Discord est seul à le savoir, comme tout ce que tu y as écrit.',
    twice: 'C’est là deux fois : une page à lire (`.html`) et un fichier pour les programmes (`.json`).',
    fields: 'Les petits mots devant chaque chose sont en anglais.',
    none: 'J’ai aussi cherché ceci, sans rien trouver :',
  },
  kinds: {
    key: {
      name: 'Ta propre clé',
      why: 'Ce que je garde sur toi est fermé avec elle.',
      until: 'Jusqu’à ce qu’elle ne ferme plus rien, ou que tu utilises `/privacy forget`.',
    },
    optOut: {
      name: 'Que tu ne veux pas de messages de moi, ni que je regarde comment tu vas',
      why: 'Tu l’as activé.',
      until: 'Jusqu’à ce que tu l’arrêtes avec `/privacy optout`, ou que tu utilises `/privacy forget`.',
    },
    waiting: {
      name: 'Les groupes que tu attends',
      why: 'Tu as demandé une place, ou à entrer.',
      until: 'Jusqu’à ce que tu entres ou renonces, 90 jours au plus.',
    },
    roles: {
      name: 'Les groupes dont tu t’occupes',
      why: 'On t’a demandé de t’occuper d’un groupe.',
      until: 'Jusqu’à ce que tu passes la main, un an au plus après ton dernier oui.',
    },
    checkIns: {
      name: 'Tes propres check-ins',
      why: 'Tu as demandé que je te pose la question.',
      until:
        'Jusqu’à ce que tu en arrêtes un, un an au plus après ton dernier usage. Que tu as répondu s’efface quand son jour est fini.',
    },
    wishes: {
      name: 'Ce que tu souhaites pour tes check-ins',
      why: 'Tu as dit où et comment tu veux qu’on te demande.',
      until: 'Jusqu’à ce que tu reviennes en arrière, un an au plus après ton dernier usage.',
    },
    levels: {
      name: 'Ton historique',
      why: 'Tu as dit oui à ce que je garde les niveaux que tu choisis.',
      until: 'Autant de jours que tu as choisi, ou jusqu’à ce que tu le supprimes avec `/checkin history`.',
    },
    followUps: {
      name: 'Les propositions de te demander une fois comment tu vas',
      why: 'Quelqu’un de la modération te l’a proposé.',
      until: 'Une semaine pour une proposition. Si tu as dit oui, jusqu’à un jour après la question.',
    },
    sessions: {
      name: 'Les rencontres auxquelles tu as dit oui',
      why: 'Ta place est gardée.',
      until: 'Jusqu’à un jour après la rencontre.',
    },
    hosting: {
      name: 'Les rencontres que tu animes',
      why: 'On a donné ton nom pour que les gens du groupe sachent qui est là.',
      until: 'Jusqu’à ce que quelqu’un d’autre soit nommé ou que les rencontres finissent.',
    },
    reports: {
      name: 'Ce que tu as dit à la modération',
      why: 'Elle doit savoir qui lui a dit quoi.',
      until: 'Jusqu’à 90 jours après qu’elle a terminé.',
    },
    cases: {
      name: 'Ce que la modération a appris sur toi, ou que tu lui as demandé un message',
      why: 'Elle doit savoir où regarder. Qui le lui a dit n’est pas ici, pour protéger cette personne.',
      until: 'Jusqu’à 90 jours après qu’elle a terminé.',
    },
    messages: {
      name: 'Les messages pour toi qui attendent d’être envoyés',
      why: 'Tu leur as dit oui, ou tu as demandé quelque chose.',
      until: 'Jusqu’à leur envoi.',
    },
    unposted: {
      name: 'Ce que tu as écrit sans ton nom et qui n’est pas sur Discord',
      why: 'Cela t’attend ou attend la modération, ou t’est revenu.',
      until: 'Jusqu’à ce que ce soit publié. Ce qui t’est revenu : 72 heures.',
    },
    anonymous: {
      name: 'Ce que tu as écrit sans ton nom depuis 72 heures',
      why: 'Pour que tu puisses le changer, et que la modération puisse agir sans voir ton nom.',
      until:
        '72 heures après que c’est sur Discord. Cela reste quand tu utilises `/privacy forget` : supprime-le d’abord avec `/anon mine`.',
    },
    relays: {
      name: 'Les échanges avec des bénévoles qui ne voient pas ton nom',
      why: 'Les deux côtés l’ont demandé.',
      until: '72 heures.',
    },
    blocks: {
      name: 'Que tu ne veux pas lire quelqu’un qui écrit sans nom',
      why: 'Tu l’as demandé. Qui tu as bloqué n’est pas ici, pour que cela ne puisse pas se découvrir.',
      until: 'Jusqu’à ce que tu reviennes en arrière avec `/anon mine`.',
    },
    mutes: {
      name: 'Que tu ne peux pas écrire sans ton nom pendant un temps',
      why: 'La modération en a décidé ainsi.',
      until: 'Jusqu’à la fin, 31 jours au plus. Cela reste quand tu utilises `/privacy forget`.',
    },
    marks: {
      name: 'Que tu as répondu aujourd’hui au tour d’un groupe',
      why: 'Pour que personne ne compte deux fois. Ce que tu as choisi n’est pas avec.',
      until: 'Jusqu’à la fin du jour. Cela reste quand tu utilises `/privacy forget`.',
    },
    shifts: {
      name: 'Tes permanences comme bénévole',
      why: 'Tu as dit quand tu es là, pour que l’on sache qui peut être joint.',
      until: 'Jusqu’à 30 jours après une permanence. Un plan, jusqu’à ce que tu y mettes fin.',
    },
    receipts: {
      name: 'Ce que la modération a fait de tes mots ou de ton compte ici, et tes recours',
      why: 'Tu as le droit de le savoir et de récupérer tes mots.',
      until: '30 jours, ou jusqu’à 30 jours après la réponse à ton recours. 90 jours tant que personne n’y répond.',
    },
    journal: {
      name: 'Des marques sans ton nom, dans une liste à part',
      why: 'Pour qu’une ancienne copie ne ramène pas ce que tu as supprimé, et ne change pas en oui ton non aux messages ou à l’historique.',
      until:
        'Tant que de telles copies existent. Elles restent quand tu utilises `/privacy forget`, et une de plus s’ajoute alors.',
    },
    duties: {
      name: 'Ce que tu fais ici pour les autres',
      why: 'Les autres doivent pouvoir vérifier qui a fait quoi à la modération, à la garde des clés ou à la direction.',
      until: 'Tant que le serveur m’a. Cela reste quand tu utilises `/privacy forget`.',
    },
  },
  show: {
    kind: (details) => `**${details.name}** (${details.count})`,
    nothing: 'Je n’ai rien trouvé que je garde sur toi.',
    inFile: '`/privacy export` donne tout en fichier, avec ce qu’il y a dedans.',
    forget: '`/privacy forget` le supprime.',
    noMessages: '`/privacy optout` sert à ne pas recevoir de messages de moi.',
  },
  forget: {
    heading: '**Supprimer ce que je garde sur toi**',
    goes: 'Ceci part tout de suite, sur tous les serveurs où je suis :',
    goesList: [
      'tes propres check-ins, ton historique et ton oui aux messages',
      'les places que tu attends, les rencontres auxquelles tu as dit oui et les propositions pour toi',
      'les groupes dont tu t’occupes et les rencontres que tu animes : tu ne le fais plus',
      'ce que tu as dit à la modération, et que c’était toi',
      'les mots sans ton nom qui attendent, les échanges avec des bénévoles et qui tu as bloqué',
      'les messages que je t’aurais encore envoyés',
      'que tu as activé `/privacy optout` : je cherche de nouveau la détresse dans tes messages',
    ],
    stays: 'Ceci reste, et pourquoi :',
    staysList: [
      'Les messages sans ton nom qui sont sur Discord. Supprime-les d’abord avec `/anon mine` ou avec leur reçu. Sinon, la modération peut agir jusqu’à 72 heures après leur parution, sans voir ton nom, et les dépositaires peuvent les ouvrir aussi longtemps qu’on te l’a dit.',
      'Que la modération a terminé une affaire, sans ton nom. Ce qu’elle peut voir dans son salon sur Discord y reste.',
      'Que tu ne peux pas écrire sans ton nom, jusqu’à ce que cela finisse. On ne peut pas l’éviter ainsi.',
      'Ce que tu as fait à la modération, à la garde des clés ou à la direction, et que tu es d’astreinte : les autres doivent pouvoir le vérifier et compter dessus.',
      'Que j’ai supprimé ce que je gardais sur toi, et quand : une marque sans ton nom ni tes mots. Elle est là pour qu’une ancienne copie n’en ramène rien. Des marques plus anciennes comme elle restent aussi : que tu as supprimé quelque chose, et ton oui ou ton non aux messages ou à l’historique.',
      'Ta place dans les groupes, c’est Discord qui la connaît, pas moi. Tu pars avec `/group leave`.',
    ],
    warning: 'Si la modération s’occupe de toi en ce moment, sa note perd ton nom. Personne ne peut revenir là-dessus.',
    copy: 'Tu veux d’abord une copie ? Utilise `/privacy export`.',
    yes: 'Oui, tout supprimer',
    nothing: 'Je ne garde rien sur toi que je puisse supprimer.',
    done: 'C’est fait. Je ne peux plus rien en lire, et je ne t’écrirai plus, sauf si tu me le demandes. Tu peux m’utiliser à tout moment, comme si on ne s’était jamais vus.',
    threadGone: 'J’ai supprimé le fil que j’avais fait pour tes check-ins.',
    threadsLeft: (details) =>
      `Je n’ai pas pu supprimer le fil que j’avais fait pour tes check-ins : ${details.threads}. Demande à quelqu’un de la modération de le supprimer.`,
  },
  optOut: {
    heading: '**Pas de messages, et pas de regard sur comment tu vas**',
    isOff: 'C’est désactivé.',
    isOn: 'C’est **activé**, sur tous les serveurs où je suis.',
    means: 'Tant que c’est activé :',
    meansList: [
      'Je ne t’écris pas de moi-même : pas de propositions, pas de questions sur comment tu vas, pas de messages privés. Ce qui était prévu s’arrête, et tes propres check-ins sont en pause. Ce que tu me demandes ensuite, je le fais.',
      'Je ne cherche pas la détresse dans tes messages ordinaires. Si tu écris dans un salon que tu veux mourir, je ne le dis à personne.',
    ],
    stays: 'Ceci continue :',
    staysList: [
      'Je cherche ce qui peut faire du mal aux autres : menaces, insultes, arnaques, moyens de mourir. Et si quelqu’un d’autre est en danger.',
      'Je regarde ce que tu écris sans ton nom, et ce que tu écris dans mes formulaires.',
      'Les autres peuvent parler de toi à la modération, et quelqu’un de la modération peut t’écrire.',
      'Tu apprends ce que tu as demandé à savoir d’une place, d’un message ou d’un échange, ce qui touche à ce que tu fais ici pour les autres, et si un message de toi est ouvert par la garde des clés.',
    ],
    kept: 'Je garde que tu l’as activé, comme une marque sans ton nom, jusqu’à ce que tu l’arrêtes ici ou que tu utilises `/privacy forget`. Pour qu’une ancienne copie de ce que je garde ne l’annule pas, une liste de ces marques reste plus longtemps. Cela vaut sur tous les serveurs où je suis.',
    help: '`/crisis` est là pour toi à tout moment.',
    turnOn: 'Activer',
    turnOff: 'Désactiver',
    turnedOn: 'C’est activé. D’ici une minute, cela vaut partout.',
    turnedOff: 'C’est désactivé. Ce qui s’est arrêté avec ne reprend pas tout seul.',
  },
};
