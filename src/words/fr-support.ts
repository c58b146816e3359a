import type { Words } from './en.ts';

/** French for `en-support.ts`. */
export const support: Words['support'] = {
  commandName: 'Proposer du soutien',
  emergency: ({ eu, northAmerica, uk }) =>
    `Si sa vie est peut-être en danger maintenant, il faut le numéro d’urgence de l’endroit où cette personne se trouve. C’est le ${eu} dans toute l’Union européenne, le ${northAmerica} aux États-Unis et au Canada, et le ${uk} au Royaume-Uni.`,
  elsewhere: () =>
    'Ces numéros ne marchent que là-bas. Si tu es ailleurs, demande à la personne, ou à quelqu’un près d’elle, d’appeler.',
  title: () => '**Pour quelqu’un qui t’inquiète**',
  how: () => 'Écris-lui en privé, pas sous son message. Tu peux copier ces mots, ou prendre les tiens :',
  copy: {
    open: 'J’ai lu ce que tu as écrit et je m’inquiète pour toi. Comment tu vas, là ?',
    ask: 'Est-ce que tu penses au suicide ? Tu peux me le dire, je t’écoute.',
    together: 'Tu n’as pas à porter ça sans soutien. On peut chercher de l’aide ensemble.',
  },
  asking: () => 'Tu peux parler du suicide : poser la question ne met pas l’idée dans la tête.',
  listen: () => 'Ensuite, écoute. Tu n’as pas à tout résoudre.',
  noSecret: () =>
    'Ne promets pas de garder le secret : si la personne est peut-être en danger, quelqu’un doit le savoir.',
  notAlone: () => 'Ne garde pas tout ça pour toi : parles-en à quelqu’un de confiance.',
  tellModerators: () => 'Le bouton ci-dessous prévient la modération. On ne dit pas à la personne que ça vient de toi.',
  noModerators: () =>
    'En ce moment, je ne peux pas prévenir la modération d’ici. Tu peux écrire à quelqu’un qui gère ce serveur.',
  findLines: 'Lignes d’écoute pour son pays',
  tell: 'Prévenir la modération',
  again: 'Choisir un autre pays',
  country: {
    title: 'Où est cette personne ?',
    label: 'Dans quel pays est cette personne ?',
    description: 'Son nom dans n’importe quelle langue, son drapeau ou son code.',
    placeholder: 'Par exemple : Allemagne',
  },
  countryMissing: () =>
    'Il me faut un pays pour trouver des lignes. Si tu ne sais pas où est la personne, tu peux le lui demander.',
  countryUnknown: ({ typed }) =>
    `Je ne connais pas de pays qui s’appelle « ${typed} ». Appuie sur le bouton pour l’écrire autrement.`,
  passOn: () =>
    'Tu peux lui envoyer ces lignes en privé. Certaines parlent aussi avec les personnes qui s’inquiètent pour quelqu’un d’autre.',
  ownMessage: () =>
    'C’est ton propre message. Si tu veux du soutien pour toi, utilise `/crisis` : tu y trouveras des personnes à qui parler.',
};
