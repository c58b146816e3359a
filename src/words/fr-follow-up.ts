import type { errors as enErrors, followUp as enFollowUp } from './en-follow-up.ts';

/** French for the errors of `en-follow-up.ts`. */
export const errors: typeof enErrors = {
  'follow-up-gone': () =>
    'Cette proposition n’est plus ouverte. Rien n’a été changé. Pour de l’aide à toute heure, utilise `/crisis`.',
  'follow-up-not-yours': () =>
    'Cette proposition est pour quelqu’un d’autre, donc rien n’a été changé. Pour de l’aide à toute heure, utilise `/crisis`.',
  'follow-up-no-server': () =>
    'Je ne vois plus que tu es sur ce serveur, donc personne n’a été prévenu. Pour de l’aide à toute heure, utilise `/crisis`.',
};

/** French for `en-follow-up.ts`. */
export const followUp: typeof enFollowUp = {
  offer: (details) =>
    `**Quelqu’un de la modération propose que je te demande une fois comment tu vas :** ${details.when}\nRien ne vient si tu ne dis pas oui, et rien ne vient après. Pour un non, il ne faut aucune raison. Je ne dis à personne ici ce que tu choisis.`,
  threadReaders: 'Dans un fil, celles et ceux qui peuvent le lire voient aussi la question.',
  yesDirect: 'Oui, en message privé',
  yesThread: 'Oui, dans mon fil',
  no: 'Non, merci',
  firstDirect:
    'Pour te le demander en message privé, il me faut d’abord ton oui aux messages privés. Rien n’est encore prévu. Quand le message d’essai est là, appuie encore sur **Oui, en message privé**.',
  agreed: (details) =>
    `Je te le demanderai une fois : ${details.when}. Jusque-là, tu peux revenir en arrière avec le bouton ci-dessous.`,
  late: 'Si je suis absent à ce moment-là, la question vient jusqu’à un jour plus tard, ou pas du tout.',
  missed: (details) =>
    `La question à laquelle tu as dit oui n’est pas venue : ${details.when}. J’étais absent à ce moment-là, ou je n’ai pas pu écrire à l’endroit que tu as choisi. Pour de l’aide à tout moment, utilise \`/crisis\`.`,
  takeBack: 'Revenir en arrière',
  declined: 'D’accord. Rien ne viendra, et je ne le dis à personne.',
  message: 'Bonjour, je suis le bot à qui tu as dit oui. Comment vas-tu ? Tu n’as pas à répondre. Rien ne vient après.',
  tell: 'Demander à la modération de m’écrire',
  fine: 'Je vais bien',
  thanks: 'C’est bon à savoir. Je n’en note rien, et rien ne vient après.',
};
