import type { errors as enErrors, relay as enRelay } from './en-relay.ts';

/** French for the errors of `en-relay.ts`. */
export const errors: typeof enErrors = {
  'relay-over': () =>
    'Cette conversation est terminée : elle est restée ouverte 72 heures, ou quelqu’un y a mis fin. Pour trouver de l’aide à tout moment, utilise `/crisis`.',
  'relay-not-yours': () =>
    'Plus personne ne peut te répondre à ce sujet, ou ce n’est pas à toi. Rien n’a changé. Pour trouver de l’aide à tout moment, utilise `/crisis`.',
  'relay-empty': () => 'Il n’y a aucun mot visible. Écris-en au moins un. Rien n’a été envoyé.',
  'relay-too-long': (details) =>
    `Ton texte a ${details.length} caractères ; il y a de la place pour ${details.most}. Tu peux l’envoyer en deux parties. Rien n’a été envoyé.`,
  'relay-too-fast': (details) =>
    `Tu as écrit souvent ces ${details.minutes} dernières minutes. Attends un peu, puis envoie-le à nouveau. Rien n’a été envoyé. Pour trouver de l’aide à tout moment, utilise \`/crisis\`.`,
  'nobody-can-look': () =>
    'La modération devrait d’abord voir cela, et sur ce serveur on ne peut le montrer à personne. Rien n’a été publié, et personne ne l’a su. Pour trouver de l’aide à tout moment, utilise `/crisis`.',
  'again-not-yours': () =>
    'Ce n’est plus gardé, ou ce n’est pas à toi. Ce qui revient est gardé jusqu’à 72 heures. Rien n’a changé.',
  'again-decided': () =>
    'Il n’y a rien à revoir : la modération ne t’a pas rendu ce texte, ou il attend déjà. Regarde sous `/anon mine`.',
  'again-twice': () =>
    'Deux personnes de la modération l’ont vu et l’ont rendu. On ne peut pas le redemander. Tes mots sont à toi : tu peux les changer et écrire à nouveau.',
};

/** French for `en-relay.ts`. */
export const relay: typeof enRelay = {
  ask: '**Une personne bénévole peut-elle te répondre par le bot, sans voir ton nom ?** Cela reste ouvert 72 heures. Les bénévoles ne sont pas toujours debout.',
  yes: 'Oui, on peut me répondre',
  how: () =>
    '**Comment peut-on te joindre ?** Dans les deux cas, on ne voit pas ton nom. Pour les messages privés, ton compte est gardé sous clé jusqu’à la fin de la conversation ; ensuite il est effacé.',
  here: 'Je regarderai sous /anon mine',
  direct: 'Envoie-moi un message privé',
  openedHere: (details) =>
    `Les bénévoles savent que tu voudrais une réponse. Regarde de temps en temps sous \`/anon mine\`. La conversation est ouverte jusqu’à ${details.until} ; ensuite tout est effacé. Ce sont des pairs, pas des thérapeutes, et ils dorment peut-être. Tu peux écrire en premier.`,
  openedDirect: (details) =>
    `Les bénévoles savent que tu voudrais une réponse. Elle arrive comme message privé de ma part, et se trouve aussi sous \`/anon mine\`. La conversation est ouverte jusqu’à ${details.until} ; ensuite tout est effacé. Ce sont des pairs, pas des thérapeutes, et ils dorment peut-être. Tu peux écrire en premier.`,
  heading: (details) =>
    `**Ta conversation avec les bénévoles.** Toi seul·e vois ceci. Elle est ouverte jusqu’à ${details.until} ; ensuite tout est effacé.`,
  empty: () => 'Personne n’a encore rien écrit. Tu peux écrire en premier.',
  answered: (details) =>
    `**Une personne bénévole t’a répondu.** Elle ne voit pas ton nom. Tu peux écrire jusqu’à ${details.until}.`,
  left: () =>
    'L’autre personne a mis fin à la conversation, et ce qui s’y est dit est effacé. Il peut y avoir beaucoup de raisons. Si tu veux encore parler à quelqu’un, `/crisis` montre qui est là maintenant.',
  you: 'Toi',
  volunteer: 'Une personne bénévole',
  earlier: 'Plus tôt',
  writeBack: 'Répondre',
  end: 'Mettre fin à la conversation',
  endSure: () => '**Mettre fin à cette conversation ?** Ce qui s’y est dit est effacé, aussi pour les bénévoles.',
  endYes: 'Oui, y mettre fin',
  ended: () =>
    'La conversation est terminée, et ce qui s’y est dit est effacé. Pour trouver de l’aide à tout moment, utilise `/crisis`.',
  written: () =>
    'C’est gardé, et les bénévoles savent que tu as écrit. Je ne peux pas dire quand quelqu’un le lira. Si tu pourrais faire quelque chose bientôt ou si tu as une blessure, appelle maintenant le numéro d’urgence de ton pays.',
  writeTitle: 'Répondre',
  writeLabel: 'Ce que tu écris',
  writeDescription: 'Les bénévoles d’ici peuvent le lire. Ils ne voient pas ton nom.',
  asked: () =>
    'Une autre personne de la modération va le regarder. D’ici là, il attend et se trouve sous `/anon mine`. Je ne peux pas dire combien de temps cela prend.',
};
