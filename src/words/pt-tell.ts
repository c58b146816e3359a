import type { MemberWords } from './en.ts';

/** Portuguese (Brazil) for `en-tell.ts`. */
export const tell: MemberWords['tell'] = {
  commandName: 'Avisar a moderação',
  title: 'Avisar a moderação',
  reasonLabel: 'Do que se trata?',
  reasons: {
    worried: { label: 'Essa pessoa me preocupa', description: 'Ela pode precisar de ajuda' },
    harmful: { label: 'Faz mal a alguém', description: 'A mim, a outra pessoa ou ao grupo' },
    spam: { label: 'É spam ou golpe', description: 'Propaganda, convites, links estranhos' },
    other: { label: 'Outra coisa', description: 'Diga o que é na nota' },
  },
  noteLabel: 'O que a moderação deve saber?',
  noteDescription: 'Só a moderação vê isto. A pessoa não fica sabendo quem escreveu.',
  notePlaceholder: 'Uma ou duas frases bastam.',
  thanks: () =>
    'Que bom que você se importa com os outros. A moderação já recebeu. São pessoas voluntárias e talvez não estejam acordadas: se alguém pode estar em perigo agora, ligue para o número de emergência da sua região. Com `/crisis` você encontra mais ajuda.',
  thanksDeleted: () =>
    'Que bom que você se importa com os outros. A mensagem foi apagada nesse meio-tempo. A moderação não pode mais ler, mas tem o que você escreveu. Se alguém pode estar em perigo agora, ligue para o número de emergência da sua região. Com `/crisis` você encontra mais ajuda.',
  already: () =>
    'Você já tinha avisado a moderação sobre esta mensagem, e ela tem o que você escreveu antes. O que você escreveu agora não foi acrescentado. Está aqui, para nada se perder. Se alguém pode estar em perigo agora, ligue para o número de emergência da sua região. Com `/crisis` você encontra mais ajuda.',
};
