import type { errors as enErrors, ownAsk as enOwnAsk } from './en-own-ask.ts';

/** French for the errors of `en-own-ask.ts`. */
export const errors: typeof enErrors = {
  'own-over': () =>
    'Ce check-in est terminé, donc rien n’a été noté. Pour répondre maintenant, utilise `/checkin now` sur le serveur. Si tu as besoin de quelqu’un maintenant, utilise `/crisis`.',
  'own-gone': () =>
    'Ce check-in n’existe plus, donc rien n’a été noté. Pour en créer un nouveau, utilise `/checkin schedule` sur le serveur. Si tu as besoin de quelqu’un maintenant, utilise `/crisis`.',
  'own-not-yours': () =>
    'Ce check-in est pour quelqu’un d’autre, donc rien n’a été noté. Pour en créer un à toi, utilise `/checkin schedule`. Pour de l’aide à toute heure, utilise `/crisis`.',
  'own-later-enough': (details) =>
    `Tu l’as déjà reporté trois fois, et je ne demande pas plus souvent. Tu peux encore répondre ici jusqu’au ${details.when}.`,
  'own-later-before': (details) =>
    `Tu l’as déjà reporté, et c’est le message le plus récent qui compte. Tu peux encore répondre ici jusqu’au ${details.when}.`,
  'own-later-nowhere': (details) =>
    `Je ne peux pas t’écrire là-bas en ce moment, donc je ne l’ai pas reporté. Tu peux encore répondre ici jusqu’au ${details.when}.`,
  'own-later-answered': () =>
    'Il n’y a rien à reporter : tu as déjà répondu à celui-ci. Si c’est différent maintenant, tu peux écrire quelques mots.',
  'own-later-let-go': () =>
    'Il n’y a rien à reporter : tu as laissé passer celui-ci. Si tu veux, tu peux encore choisir ce qui convient.',
};

/** French for `en-own-ask.ts`. */
export const ownAsk: typeof enOwnAsk = {
  whose: (details) => `Un check-in pour ${details.who}`,
  prompt: 'Comment ça va en ce moment ?',
  goals: 'Ce que tu veux garder en tête :',
  how: (details) =>
    `Choisis ce qui convient, ou rien du tout. Je note que tu as répondu. Ton choix n’est gardé que si tu as demandé un historique. Ouvert jusqu’au ${details.when}.`,
  howInGroup: (details) =>
    `Les autres voient ce message, mais pas ton choix. Je note que tu as répondu. Ton choix n’est gardé que si tu as demandé un historique. Ouvert jusqu’au ${details.when}.`,
  early: 'Si tu réponds maintenant, ça compte pour aujourd’hui, et je ne te demande plus rien aujourd’hui.',
  back: 'C’est bien que tu sois là.',
  later: 'Plus tard',
  pause: 'Mettre en pause',
  noted: (details) => `Tu as choisi : ${details.level}. Je note que tu as répondu.`,
  notedAlready: 'Tu as déjà répondu à celui-ci. Si c’est différent maintenant, tu peux écrire quelques mots.',
  undone: 'C’est retiré. Tu peux choisir autre chose.',
  undoLate: 'C’était déjà retiré, ou tu n’as pas encore répondu. Rien n’a changé.',
  skipped: 'D’accord. Pas aujourd’hui, alors.',
  again: (details) => `D’accord. Je te redemande : ${details.when}.`,
  againLast: 'C’est la troisième fois pour celui-ci, donc je ne demande plus ensuite.',
  laterOver: (details) =>
    `À ce moment-là, ce check-in sera terminé, donc je ne l’ai pas reporté. Tu peux répondre ici jusqu’au ${details.when}.`,
  laterQuiet: (details) =>
    `Ce serait pendant tes heures de calme, donc je ne l’ai pas reporté. Tu peux répondre ici jusqu’au ${details.when}.`,
  otherTime: 'Un autre moment convient peut-être mieux :',
  laterTimes: { 30: 'Dans 30 minutes', 60: 'Dans 1 heure', 180: 'Dans 3 heures' },
  pauseHow: 'Combien de temps veux-tu du calme ? Tu peux reprendre quand tu veux, et il n’y a rien à rattraper.',
  pauseFor: { 1: '1 jour', 3: '3 jours', 7: '1 semaine', open: 'Jusqu’à ce que je reprenne' },
  pauseDate: 'Jusqu’à un jour',
  pauseForm: {
    title: 'Pause jusqu’à un jour',
    until: 'Quel jour puis-je redemander ?',
    description: 'Par exemple : 24 décembre, lundi prochain, dans 2 semaines.',
  },
  pausedOpen: 'D’accord. Je ne te demande plus rien jusqu’à ce que tu reprennes.',
  goOn: 'Reprendre',
  resumed: (details) => `Je te redemande : ${details.when}.`,
  quietEnd:
    'J’ai demandé plusieurs fois, et maintenant j’arrête, pour ne pas te gêner. Ce n’est pas grave. Si tu veux reprendre, il suffit d’appuyer.',
  now: {
    description: 'Réponds tout de suite à ton propre check-in',
    none: 'Tu n’as pas de check-in à toi ici. Pour en créer un, utilise `/checkin schedule`. Si c’est dur en ce moment, il y a de l’aide.',
    which: 'Auquel aimerais-tu répondre ?',
    choose: 'Choisis un check-in',
  },
  told: {
    self: 'Des bénévoles de ton serveur apprennent que tu as peut-être besoin d’aide, avec ton nom, pour pouvoir t’écrire. Tes mots ne leur sont pas montrés. Ces personnes ne sont pas toujours réveillées.',
    other:
      'Des bénévoles de ton serveur apprennent que quelqu’un est peut-être en danger, avec ton nom, pour pouvoir t’écrire. Tes mots ne leur sont pas montrés. Ces personnes ne sont pas toujours réveillées.',
  },
};
