import type { errors as enErrors, voice as enVoice } from './en-voice.ts';

/** French for the errors of `en-voice.ts`. */
export const errors: typeof enErrors = {
  'post-gone': () => 'Ce message n’est plus là : il a été supprimé.',
  'post-hidden': () => 'La modération a masqué ce message pour le moment.',
  'post-arriving': () => 'Ceci vient tout juste d’apparaître. Appuie encore une fois dans un instant.',
  'replies-closed': () =>
    'Il n’y a plus de réponses anonymes ici : la personne qui a écrit le message les a fermées. Rien n’a été publié. Tu peux toujours répondre sous ton propre nom.',
  'reply-not-here': () =>
    'Tu peux répondre anonymement à ce qui est écrit dans un groupe avec des messages anonymes, et dans les fils qui en partent. Rien n’a été publié. Ici, tu peux répondre sous ton propre nom.',
  'close-not-yours': () =>
    'Seule la personne qui a écrit le message peut le faire, et je ne sais plus qui c’est au-delà de 72 heures après ses derniers mots ici. Avec le reçu, ça marche aussi plus tard : `/anon edit`.',
  'block-too-late': () =>
    'Ce message est trop ancien. Après 72 heures, il ne reste rien qui me permette de t’éviter les prochains mots de cette personne. Tu peux le faire avec quelque chose de plus récent.',
  'block-own': () => 'C’est toi qui as écrit ceci. Rien n’a changé.',
  'block-too-many': (details) =>
    `Tu peux faire ça ${details.most} fois par jour, et tu l’as fait. Rien n’a changé. Si quelque chose ne va pas ici, *Signaler* prévient la modération.`,
};

/** French for the rest of `en-voice.ts`. */
export const voice: typeof enVoice = {
  replyCommand: 'Répondre anonymement',
  reply: {
    heading: (details) => `**Répondre anonymement dans ${details.name}**`,
    label: 'Ta réponse',
    promise: 'Personne ici ne voit ton nom. Qui pourrait le savoir : /trust',
    few: 'Peu de gens voient ce groupe : quelqu’un pourrait deviner qui a écrit.',
  },
  card: {
    frame: (details) => `${details.mark} **${details.name}** · anonyme`,
    frameOfWriter: (details) => `${details.mark} **${details.name}** · anonyme · a écrit le message`,
    isNew: '-# Nouvelle personne ici, ou de retour sous un autre nom',
    answers: (details) => `-# Répond à [${details.mark} ${details.name}](${details.link})`,
    answersMessage: (details) => `-# Répond à [ce message](${details.link})`,
    wishes: {
      listen: 'Ce qui aiderait : quelqu’un qui écoute, simplement',
      been: 'Ce qui aiderait : entendre des gens qui connaissent ça',
      ideas: 'Ce qui aiderait : des idées qui ont aidé d’autres',
      distraction: 'Ce qui aiderait : quelque chose pour penser à autre chose',
    },
    door: (details) =>
      `-# Ces mots sont derrière une porte. Appuie sur *${details.button}* pour les lire : tu seras alors la seule personne à les voir.`,
    kinds: { heard: 'Je t’entends', 'me-too': 'Moi aussi', strength: 'Je t’envoie de la force' },
    reply: 'Répondre anonymement',
    report: 'Signaler',
    more: 'Plus',
    read: 'Lire',
  },
  kind: {
    said: (details) =>
      `Tu as dit : **${details.word}**. Personne ne voit que c’était toi. Appuie encore une fois dans les 72 heures pour le retirer. Le nombre sous le message change au bout d’un moment.`,
    takenBack: (details) => `Tu as retiré **${details.word}**.`,
  },
  more: {
    what: () =>
      '**Un message anonyme**\nQuelqu’un a écrit ceci par moi sans montrer son nom. Le nom affiché est inventé. Dans chaque autre fil, c’en est un autre. Personne ici ne voit qui c’est ; `/trust` dit qui pourrait le savoir, et comment.',
    late: () => 'Il est trop ancien pour bloquer la personne qui l’a écrit.',
    closed: () => 'Il est fermé aux réponses anonymes.',
    close: 'Fermer aux réponses anonymes',
    open: 'Permettre les réponses anonymes',
    nowClosed: () => 'Il est maintenant fermé aux réponses anonymes. On peut toujours répondre sous son propre nom.',
    nowOpen: () => 'On peut de nouveau répondre anonymement.',
  },
  block: {
    button: 'Bloquer la personne qui a écrit ceci',
    ask: () =>
      [
        '**Ne plus jamais lire la personne qui a écrit ceci ?**',
        'Ce qu’elle écrira anonymement sur ce serveur à partir de maintenant sera derrière un bouton qui ne s’ouvre pas pour toi. Il s’ouvre pour tous les autres.',
        'Ce qui est déjà visible reste où il est : Discord ne peut pas cacher un message à une seule personne.',
        'Tant que tu bloques quelqu’un, les mots derrière un bouton qui ont plus de trois jours restent fermés pour toi, qui que ce soit qui les a écrits.',
        'La personne n’en est pas informée. Elle peut remarquer que ses mots sont derrière un bouton, mais pas à cause de qui.',
        'On ne peut lever les blocages que tous à la fois : on ne garde pas avec quels messages ils ont commencé.',
      ].join('\n'),
    yes: 'Oui, bloquer',
    done: () => 'C’est fait. Ce que cette personne écrira désormais ne s’ouvre pas pour toi.',
    takeBack: 'Lever tous mes blocages',
  },
  door: {
    shut: () =>
      'Ceci reste fermé pour toi, parce que tu as bloqué la personne qui l’a écrit, ou quelqu’un qui pourrait l’avoir écrit.',
  },
};
