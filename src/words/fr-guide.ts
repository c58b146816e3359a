import type { Words } from './en.ts';

/** French for `en-guide.ts`. */
export const guide: Words['guide'] = {
  buttons: {
    talk: 'Parler à une personne formée',
    volunteer: 'Demander aux bénévoles d’ici de m’écrire',
    steady: 'De quoi m’apaiser un instant',
    trusted: 'Le dire à quelqu’un de confiance',
    notNow: 'Pas maintenant',
    start: 'Revenir au début',
    otherWorry: 'Autre chose me retient',
    otherCountry: 'Un autre pays',
    again: 'Encore cinq minutes',
  },
  opening: {
    acknowledge: () => 'Merci d’être là. Ça peut être difficile.',
    automated: () => 'Je suis une aide automatique et ne peux pas juger si c’est grave.',
    emergency: ({ eu, northAmerica, uk }) =>
      `Si tu risques de te faire du mal bientôt ou si c’est déjà fait, appelle le numéro d’urgence local. C’est le ${eu} dans l’Union européenne, le ${northAmerica} aux États-Unis et au Canada, le ${uk} au Royaume-Uni.`,
    emergencyHere: ({ number, country }) =>
      `Si tu risques de te faire du mal bientôt ou si c’est déjà fait, appelle le ${number} (${country}).`,
    question: () => '**Qu’est-ce qui t’aiderait le plus maintenant ?**',
  },
  worries: {
    question: () => '**Qu’est-ce qui peut rendre difficile de demander de l’aide ?**',
    hint: () =>
      'Appuie sur ce qui te correspond le mieux. Ça m’aide à trouver une ligne pour toi. Tu n’as pas à dire pourquoi.',
    labels: {
      understand: 'On ne va pas me comprendre',
      cost: 'Combien ça coûte',
      overheard: 'On pourrait m’entendre',
      police: 'La police va venir',
      enough: 'Je ne vais pas assez mal',
      quiet: 'Je n’ai pas envie de parler',
      nothing: 'Montre-moi juste les lignes',
    },
    answers: {
      understand: () =>
        'Ça peut être dur de trouver les mots. Tu peux commencer par « Je ne vais pas bien » et continuer à partir de là. Si une personne ne comprend pas, tu peux arrêter et essayer une autre ligne.',
      police: () =>
        'Ça dépend des lignes. Certaines appellent les secours sans te demander, si elles pensent qu’une vie est en danger à ce moment-là. Beaucoup de conversations n’en arrivent jamais là. Tu peux d’abord demander : « Quand est-ce que vous appelez la police ? »',
      enough: () =>
        'Tu n’as pas besoin d’être en danger pour appeler. On appelle aussi parce qu’une journée est trop lourde. Tu peux commencer par « Je ne sais pas si c’est assez grave ».',
      nothing: () => 'Tu peux utiliser ces lignes même si tu hésites.',
    },
    someLines: {
      cost: {
        found: () => 'Dans la liste, ces lignes sont notées comme gratuites.',
        none: () =>
          'Ici, je ne connais aucune ligne notée comme gratuite. Tu peux demander le prix au début de l’appel. Tu peux aussi demander à une personne de confiance de te prêter un téléphone.',
      },
      overheard: {
        found: () => 'Tu peux écrire à ces lignes. Ça ne fait pas de bruit.',
        none: () =>
          'Ici, je ne connais aucune ligne où tu peux écrire. Tu peux appeler de dehors, ou avec de la musique. Tu peux demander à la personne au bout du fil de parler, et répondre juste oui ou non.',
      },
      quiet: {
        found: () => 'Tu n’as pas à parler. Tu peux écrire à ces lignes.',
        none: () =>
          'Ici, je ne connais aucune ligne où tu peux écrire. Si tu appelles, tu peux dire : « Je n’ai pas envie de beaucoup parler. » Tu peux aussi écrire d’abord à une personne de confiance.',
      },
    },
  },
  country: {
    question: () => '**Dans quel pays es-tu ?**',
    hint: () => 'Choisis-le dans la liste. Ensuite, je te montre à qui tu peux parler là-bas.',
    placeholder: 'Choisis ton pays',
    other: { label: 'Un autre pays', description: 'Écris son nom' },
    form: {
      title: 'Ton pays',
      label: 'Dans quel pays es-tu ?',
      description: 'Dans n’importe quelle langue. Les premières lettres suffisent.',
    },
  },
  steady: {
    heading: () => '**De quoi t’apaiser un peu**',
    breathe: () => 'Inspire par le nez en comptant jusqu’à quatre. Expire lentement en comptant jusqu’à six.',
    pace: () => '> inspire · 2 · 3 · 4\n> expire · 2 · 3 · 4 · 5 · 6',
    goOn: ({ until }) =>
      `Garde ce rythme pendant cinq minutes, ou aussi longtemps que tu veux. Les cinq minutes se terminent ${until}.`,
    ease: () => 'Si la tête te tourne, respire comme d’habitude.',
    ground: () =>
      'Puis regarde autour de toi. Nomme cinq choses que tu vois, quatre que tu peux toucher et trois que tu entends.',
  },
  trusted: {
    whom: () => '**À qui voudrais-tu le dire ?**',
    hint: () => 'Je t’aide avec deux phrases. Je n’en garde rien.',
    people: {
      friend: 'À un ami ou une amie',
      family: 'À ma famille',
      partner: 'À la personne avec qui je suis en couple',
      work: 'À quelqu’un au travail ou à l’école',
    },
    wish: () => '**Qu’aimerais-tu de cette personne ?**',
    wishes: {
      listen: 'Qu’elle m’écoute, c’est tout',
      come: 'Qu’elle vienne et reste avec moi',
      help: 'Qu’elle m’aide à trouver du soutien',
      safe: 'Qu’elle m’aide à rester en sécurité aujourd’hui',
    },
    heading: () => '**Deux phrases que tu pourrais envoyer**',
    copy: () => 'Copie-les et change ce que tu veux. Je n’en garde rien.',
    first: {
      friend: 'C’est dur pour moi en ce moment, et j’ai confiance en toi.',
      family: 'C’est dur pour moi en ce moment, et je voudrais que quelqu’un de la famille le sache.',
      partner: 'C’est dur pour moi en ce moment, et je ne veux pas te le cacher.',
      work: 'C’est dur pour moi en ce moment, et je voudrais que quelqu’un ici le sache.',
    },
    second: {
      close: {
        listen: 'Tu peux juste m’écouter un moment, sans avoir à trouver de solution ?',
        come: 'Tu peux venir aujourd’hui et rester un peu avec moi ?',
        help: 'Tu peux m’aider à trouver quelqu’un à qui parler ?',
        safe: 'Je pense à mettre fin à ma vie : s’il te plaît, aide-moi à joindre quelqu’un aujourd’hui.',
      },
      work: {
        listen: 'Auriez-vous un moment aujourd’hui, juste pour m’écouter ?',
        come: 'Pourriez-vous venir aujourd’hui et rester un peu avec moi ?',
        help: 'Pourriez-vous m’aider à savoir à qui je peux m’adresser ?',
        safe: 'Je pense à mettre fin à ma vie : s’il vous plaît, aidez-moi à joindre quelqu’un aujourd’hui.',
      },
    },
    other: 'D’autres mots',
    after: () => 'Si personne ne répond, essaie avec quelqu’un d’autre, ou parle à une personne formée.',
  },
  volunteer: {
    heading: () => '**Demander aux bénévoles de t’écrire**',
    consent: () =>
      'Si tu dis oui, la modération de ce serveur voit ton nom, et que tu as demandé. Une de ces personnes peut alors t’écrire depuis son propre compte. Ce sont des bénévoles, pas des thérapeutes.',
    onShift: () => 'Quelqu’un est de service en ce moment, mais s’occupe peut-être d’autres personnes.',
    nobodyOnShift: () => 'Personne n’est de service en ce moment.',
    onCall: () => 'Une de ces personnes est de permanence, mais elle dort peut-être ou n’est pas disponible.',
    mayTakeLong: () => 'Ça peut prendre un jour, ou plus longtemps.',
    cannotWait: () => 'Si tu ne peux pas attendre, parle à une personne formée.',
    yes: 'Oui, demande-leur',
    sent: () =>
      'La modération a ta demande. Autorise les messages privés de ce serveur, s’il te plaît, pour qu’on puisse t’écrire.',
    already: () => 'Tu as déjà demandé, et la modération a ta demande. Tu n’as rien de plus à faire.',
    meanwhile: () => 'En attendant, tu peux faire autre chose ici :',
  },
  tomorrow: {
    button: 'Écris-moi demain',
    question: () => '**Tu veux que je t’écrive une fois, demain ?**',
    consent: () =>
      'Tu reçois un seul message privé de moi, court, et plus rien après. Il ne dit pas pourquoi. Sur un téléphone verrouillé, d’autres verront peut-être que je t’ai écrit.',
    yes: 'Oui, une fois, demain',
    no: 'Non, merci',
    planned: ({ when }) => `Je t’écrirai une fois, ${when}.`,
    message: () =>
      'Bonjour. Tu as dit que je pouvais t’écrire une fois, et voilà. Tu n’as pas à répondre. Si tu veux qu’on regarde quelque chose ensemble, appuie sur le bouton ou tape `/crisis`.',
    open: 'Ouvrir',
  },
  closing: {
    fine: () => 'D’accord. Tu peux revenir quand tu veux : tape `/crisis`, ici ou dans un message privé pour moi.',
    emergency: () => 'Si ça s’aggrave et que tu risques de te faire du mal, appelle le numéro d’urgence local.',
    question: () => '**Une dernière chose, seulement si tu veux : est-ce que c’était utile ?**',
    counted: () => 'Je compte seulement les réponses. Personne ne peut voir qui a choisi quoi.',
    answers: { yes: 'Oui', some: 'Un peu', no: 'Non' },
    thanks: () => 'Merci. Ta réponse est comptée, sans ton nom.',
  },
  panel: {
    heading: () => '**C’est dur en ce moment, ou tu t’inquiètes pour quelqu’un ?**',
    text: () =>
      'Appuie sur le bouton, à n’importe quelle heure. Personne d’autre ne voit ce qui vient ensuite. Je suis une aide automatique. Je peux te montrer à qui parler là où tu vis, ou de quoi t’apaiser un peu.',
    screened: ({ roleId }) =>
      `Un programme, sur la machine de ce bot, lit ce qui s’écrit ici et dans les fils. Ce qui peut demander de l’aide ou fait du mal est montré à ${roleId === null ? 'l’équipe de modération de ce serveur' : `celles et ceux qui ont <@&${roleId}>`}. Le programme ne juge personne : ce sont des gens qui décident.`,
    button: 'Montre-moi ce qui peut aider',
  },
  shifts: {
    here: () =>
      '**Quelqu’un de la modération est de service en ce moment.** Cette personne s’occupe peut-être d’autres membres, ou fait une pause.',
    nobody: () =>
      '**Personne de la modération n’est de service en ce moment.** Ce que tu leur dis attend peut-être que quelqu’un soit là.',
    peers: () => 'À la modération, ce sont des bénévoles, pas des thérapeutes, et pas toujours debout.',
    ways: ({ tell }) =>
      `Si ça ne peut pas attendre, appuie sur le bouton : il marche à toute heure, et personne d’autre ne voit ce qui vient ensuite. Pour leur parler d’un message, ouvre le menu du message, puis *Applications*, puis *${tell}*. Pour trouver un groupe, tape \`/start\`.`,
  },
  numbers: {
    heading: () => '**Des numéros qui marchent quand je ne suis pas en ligne**',
    elsewhere: ({ directory }) => `Dans un autre pays, regarde ici : ${directory}`,
  },
};
