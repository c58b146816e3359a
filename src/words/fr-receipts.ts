import type { errors as enErrors, receipts as enReceipts } from './en-receipts.ts';

/** French for the errors of `en-receipts.ts`. */
export const errors: typeof enErrors = {
  'receipt-gone': () =>
    'Cette note n’est plus là : elle a été gardée le temps prévu, pas plus. Tes autres notes sont dans `/my record`. Pour de l’aide à toute heure, utilise `/crisis`.',
  'receipt-not-yours': () =>
    'Cette note est pour quelqu’un d’autre, donc rien n’a été changé. Tes propres notes sont dans `/my record`.',
  'appeal-empty': () =>
    'Écris quelques mots sur ce qui n’allait pas, puis envoie encore une fois. Rien n’a encore été envoyé. Pour de l’aide à toute heure, utilise `/crisis`.',
  'appeal-too-long': (details) =>
    `Ton texte a ${details.length} caractères, et seuls ${details.most} tiennent. Raccourcis-le, puis envoie-le encore une fois. Rien n’a encore été envoyé.`,
  'appeal-asked': () =>
    'Tu l’as déjà demandé une fois, et je ne peux le transmettre qu’une fois. La réponse sera dans `/my record`. Pour de l’aide à toute heure, utilise `/crisis`.',
};

/** French for `en-receipts.ts`. */
export const receipts: typeof enReceipts = {
  command: {
    description: 'Ce qui est à toi ici, et que personne d’autre ne lit',
    record: { description: 'Voir ce que la modération a fait de tes mots ou de ton compte, et pourquoi' },
  },
  overview: 'voir ce que la modération a fait de tes mots, et demander un autre regard',
  heading: '## Tes notes',
  none: 'La modération n’a rien fait de tes mots ni de ton compte dont je garde encore une note.',
  intro: 'Les plus récentes d’abord. Ici, il n’y a que toi qui vois cela.',
  earlier: 'Voir les plus anciennes',
  unseen: '**Il y a quelque chose de la modération que tu n’as pas encore vu.** Ici, il n’y a que toi qui le vois.',
  server: (details) => `Sur **${details.name}** :`,
  did: {
    removed: (details) =>
      `**Quelqu’un de la modération a retiré une chose que tu as écrite** ${details.where} ${details.when}.`,
    removedNowhere: (details) => `**Quelqu’un de la modération a retiré une chose que tu as écrite** ${details.when}.`,
    hidden: (details) => `**Quelqu’un de la modération a caché une chose que tu as écrite** ${details.when}.`,
    'timed-out': (details) =>
      `**Quelqu’un de la modération a mis ton compte en pause sur ce serveur** ${details.when}. Jusqu’à ${details.until}, tu peux y lire, mais pas écrire, ni appuyer, ni utiliser de commandes. En message privé avec moi, \`/crisis\` et \`/my record\` marchent toujours.`,
    'timed-out-past': (details) =>
      `**Quelqu’un de la modération a mis ton compte en pause sur ce serveur** ${details.when}. C’est terminé maintenant.`,
  },
  why: (details) => `Pourquoi : ${details.rule}`,
  rules: {
    harassment: 'cela peut blesser ou user quelqu’un ici.',
    threat: 'quelqu’un peut le lire comme une menace.',
    hate: 'cela rabaisse des gens pour ce qu’ils sont.',
    sexual: 'cela parle de sexe, et ce n’est pas l’endroit ici.',
    method: 'cela dit comment quelqu’un peut se faire du mal. Cela peut mettre d’autres personnes en danger ici.',
    'personal-data': 'cela montre où se trouve quelqu’un, ou qui c’est.',
    'dangerous-advice': 'qui le suit peut se faire du mal.',
    scam: 'cela peut être une ruse pour avoir de l’argent ou des données.',
    'eating-disorder':
      'il y a des chiffres ou des façons de faire qui peuvent aggraver des problèmes avec la nourriture.',
    other: 'cela n’allait pas avec les règles de ce serveur.',
  },
  notYou: 'Il s’agit d’une chose écrite ou faite une fois, pas de qui tu es. Tu peux toujours demander de l’aide ici.',
  words: 'Tes mots sont à toi. Les voici :',
  kept: (details) => `Cette note disparaît d’elle-même : ${details.until}.`,
  help: 'Pour de l’aide à toute heure, utilise `/crisis`.',
  appeal: {
    button: 'Demander un autre regard',
    readers:
      'Si tu penses que c’était une erreur, demande un autre regard. La personne qui lira n’est pas celle qui a décidé.',
    readersSmall:
      'Si tu penses que c’était une erreur, demande un autre regard. L’équipe est petite ici : si personne d’autre ne le peut, la personne qui la dirige relit.',
    title: 'Demander un autre regard',
    label: 'Que devraient-ils savoir ?',
    fieldDescription: 'Aussi court que tu veux. La modération ici peut le lire.',
    sent: 'Merci. La modération a tes mots maintenant. La réponse sera dans `/my record`, et je te la montre quand tu m’utilises ici la prochaine fois. Si une semaine passe, je leur rappelle.',
    nobody:
      'Merci. Tes mots sont enregistrés. Ce serveur n’a pas d’endroit où la modération les verrait tout de suite, donc cela peut prendre plus de temps. La réponse sera dans `/my record`.',
    asked: (details) => `Tu as demandé un autre regard ${details.when}. Il n’y a pas encore de réponse.`,
    upheld: (details) => `Quelqu’un a regardé encore une fois ${details.when}. Cela reste comme décidé.`,
    overturned: (details) =>
      `**Quelqu’un a regardé encore une fois ${details.when} : c’était une erreur.** L’erreur vient de nous et pas de toi, et l’équipe te présente ses excuses.`,
    lifted: 'La pause de ton compte est levée.',
    lifting:
      'La pause de ton compte est en train d’être levée. Si tu ne peux toujours pas écrire, dis-le à quelqu’un qui gère le serveur.',
    wrote: 'On t’a écrit ceci :',
  },
  direct: {
    message: (details) =>
      `Bonjour. Il y a une note pour toi de **${details.name}**. Tu peux la lire ici, maintenant ou plus tard.`,
    messageNameless:
      'Bonjour. Il y a une note pour toi d’un serveur où tu es. Tu peux la lire ici, maintenant ou plus tard.',
    read: 'La lire',
    joined:
      '**Une question, seulement si tu veux bien.** La modération de ce serveur peut-elle te joindre en privé par moi ? Je t’écrirais quand il y a une note pour toi, et quelqu’un de la modération pourrait t’écrire. Sinon, tu trouves les notes dans `/my record`. Tu es dans le groupe de toute façon.',
    offer:
      'La modération peut-elle te joindre en privé par moi ? Alors je t’écris quand il y a une nouvelle note, et quelqu’un de la modération peut t’écrire. Sinon, je te montre les notes quand tu m’utilises ici la prochaine fois.',
    yes: 'Oui, écris-moi',
    confirm:
      'Pour t’écrire en privé, j’envoie d’abord un court message pour voir s’il arrive. Personne d’autre ne voit mes messages, sauf qui peut regarder ton téléphone ou ton écran. Discord les garde. Rien d’autre ne vient avant. Tu peux revenir dessus à tout moment : avec un bouton sous ce message, ou dans `/my record`.',
    no: 'D’accord : rien ne te vient en privé. Tu trouves tes notes dans `/my record`.',
    test: 'Voici le message test. Tu as dit oui pour recevoir ici des nouvelles de la modération d’un serveur. Si tu ne le veux plus, appuie sur le bouton. Je suis un programme, et je ne peux pas savoir comment tu vas.',
    waiting:
      'Ton oui est noté, et le message test est en route. Rien d’autre ne vient avant. Tu peux voir où il en est dans `/my record`.',
    closed:
      'Discord ne me laisse pas t’écrire en privé, alors j’ai retiré ton oui. Pour changer ça, ouvre le menu de ce serveur, puis ses réglages de vie privée, et autorise les messages privés. Puis dis oui à nouveau dans `/my record`.',
    agreed:
      'D’accord : je t’écris en privé quand il y a une nouvelle note, et la modération peut t’écrire par moi. Tu peux revenir en arrière ici.',
    takeBack: 'Rien de la modération en privé',
    takenBack: 'D’accord : rien de la modération ne te vient en privé. Tu trouves tes notes dans `/my record`.',
  },
};
