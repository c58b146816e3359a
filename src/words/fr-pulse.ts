import type { errors as enErrors, pulse as enPulse } from './en-pulse.ts';

/** French for the errors of `en-pulse.ts`. */
export const errors: typeof enErrors = {
  'pulse-over': () =>
    'Ces questions sont fermées, donc ta réponse n’a pas été enregistrée. Si quelque chose te préoccupe, dis-le aux personnes qui veillent sur le groupe.',
  'pulse-answered': () =>
    'Tu avais déjà répondu à ces questions, et cette réponse compte. Rien n’a été changé. Tu pourras en dire plus la prochaine fois.',
  'pulse-not-member': () => 'Ces questions sont pour les personnes de ce groupe. Rien n’a été enregistré.',
  'pulse-incomplete': () =>
    'Merci de choisir une réponse à chacune des quatre questions, puis d’envoyer de nouveau. Rien n’a encore été enregistré.',
};

/** French for `en-pulse.ts`. */
export const pulse: typeof enPulse = {
  ask: (details) =>
    `## Comment est **${details.name}** pour toi ?\nQuatre questions courtes et de la place pour une phrase. Personne n’est obligé de répondre.`,
  how: 'Ton nom n’est pas gardé avec ce que tu dis. Les personnes qui veillent sur le groupe ne voient les réponses que lorsque cinq personnes ont répondu, et toutes mélangées. On ne peut donc rien reprendre : personne ne sait laquelle est la tienne. Je note seulement que tu as répondu, et je l’efface quand c’est fini.',
  until: (details) => `Tu peux répondre jusqu’au ${details.when}.`,
  answer: 'Répondre',
  form: {
    title: 'Comment est ce groupe pour toi ?',
    sentenceLabel: 'Que devrions-nous savoir d’autre ?',
    sentenceDescription: 'Une phrase, si tu veux. Merci de ne nommer personne.',
  },
  questions: {
    heard: 'Te sens-tu écouté ou écoutée ici ?',
    topics: 'Parle-t-on de ce qui compte pour toi ?',
    run: 'Notre façon de mener le groupe te va ?',
    overall: 'En tout, ce groupe te fait-il du bien ?',
  },
  scale: { 1: '1: pas du tout', 2: '2: un peu', 3: '3: moyennement', 4: '4: plutôt oui', 5: '5: beaucoup' },
  thanks: 'Merci. Ta réponse est arrivée, et ton nom n’est pas avec elle.',
  decided: (details) =>
    `Vous nous avez dit comment est **${details.name}** pour vous. Merci. Voici ce que nous allons essayer : ${details.change}`,
};
