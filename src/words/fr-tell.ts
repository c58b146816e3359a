import type { MemberWords } from './en.ts';

/** French for `en-tell.ts`. */
export const tell: MemberWords['tell'] = {
  commandName: 'Prévenir la modération',
  title: 'Prévenir la modération',
  reasonLabel: 'De quoi s’agit-il ?',
  reasons: {
    worried: { label: 'Je m’inquiète pour cette personne', description: 'Elle a peut-être besoin d’aide' },
    harmful: { label: 'Ça fait du mal', description: 'À moi, à quelqu’un d’autre ou au groupe' },
    spam: { label: 'C’est du spam ou une arnaque', description: 'Publicité, invitations, liens bizarres' },
    other: { label: 'Autre chose', description: 'Dis quoi dans la note' },
  },
  noteLabel: 'Que faut-il savoir ?',
  noteDescription: 'Seule la modération voit ça. On ne dit pas à la personne qui l’a écrit.',
  notePlaceholder: 'Une phrase ou deux suffisent.',
  thanks: () =>
    'Merci de veiller sur les autres. La modération a ton message. Ce sont des bénévoles, et il se peut que tout le monde dorme : si quelqu’un est peut-être en danger en ce moment, appelle le numéro d’urgence de l’endroit. Pour plus d’aide, il y a `/crisis`.',
  thanksDeleted: () =>
    'Merci de veiller sur les autres. Le message a été supprimé entre-temps. La modération ne peut plus le lire, mais elle a ce que tu as écrit. Si quelqu’un est peut-être en danger en ce moment, appelle le numéro d’urgence de l’endroit. Pour plus d’aide, il y a `/crisis`.',
  already: () =>
    'Tu avais déjà prévenu la modération pour ce message, et elle a ce que tu as écrit alors. Ce que tu viens d’écrire n’a pas été ajouté. Le voici, pour que rien ne se perde. Si quelqu’un est peut-être en danger en ce moment, appelle le numéro d’urgence de l’endroit. Pour plus d’aide, il y a `/crisis`.',
};
