import type { edge as enEdge, errors as enErrors } from './en-edge.ts';

/** Portuguese (Brazil) for `en-edge.ts`. */
export const errors: typeof enErrors = {
  'no-server': () =>
    'Isto só funciona dentro de um servidor. Abra o servidor onde o Lamplight está e tente lá. O `/crisis` funciona em todo lugar, aqui também.',
  'not-set-up': () =>
    'Neste servidor o Lamplight ainda não foi todo configurado, então por aqui ainda não dá para falar com a moderação. Avise alguém que cuida do servidor: o que falta é o `/setup`. Se alguém está em perigo agora, use o `/crisis`.',
  'not-a-moderator': ({ roleId }) =>
    roleId === null
      ? 'Só a moderação pode fazer isto, e ainda não há um cargo para ela. Quem cuida do servidor pode escolher um com `/setup role`.'
      : `Só quem tem o cargo <@&${roleId}> pode fazer isto. Se você deveria ter, fale com alguém que cuida do servidor.`,
  'not-an-owner': () =>
    'Só quem pode gerenciar este servidor pode fazer isto. Fale com alguém que tenha a permissão “Gerenciar servidor”.',
  'own-message': () =>
    'Essa é uma das minhas próprias mensagens. Para contar outra coisa à moderação, use isto na mensagem de uma pessoa.',
  'note-missing': () =>
    'Escreva algumas palavras sobre o que preocupa você, para a moderação saber por onde começar. Nada foi enviado ainda.',
  'note-too-long': ({ most, length }) =>
    `Sua nota tem ${length} caracteres e cabem ${most}. Encurte um pouco, por favor. Nada foi enviado ainda.`,
  'reports-too-many': ({ at }) =>
    `Você avisou a moderação sobre várias mensagens em pouco tempo, e ela já recebeu essas. Esta não foi enviada. Você pode avisar sobre outras a partir de <t:${Math.ceil(at / 1000)}:f>. Se alguém pode estar em perigo agora, não espere até lá: ligue para o número de emergência da sua região, use \`/crisis\` ou escreva você para alguém da moderação.`,
  'reason-missing': () => 'Escolha do que se trata, por favor. Nada foi enviado ainda.',
  'button-expired': () =>
    'Isto vem de uma versão anterior e não funciona mais. Use o cartão mais novo ou comece de novo pelo comando. Nada foi mudado.',
  'storage-away': () =>
    'Não consigo acessar minha memória agora, então nada foi salvo. Tente de novo daqui a alguns minutos. O `/crisis` funciona mesmo assim.',
  'newcomers-wait': ({ until }) =>
    `Segundo o Discord, você chegou há pouco, e como muita gente entrou ao mesmo tempo, por um tempo tudo vai mais devagar para quem é novo. Isto abre de novo <t:${Math.ceil(until / 1000)}:R>. Não é por sua causa. Até lá, o \`/crisis\`, oferecer apoio e avisar os moderadores funcionam para você como sempre.`,
  unexpected: ({ incident }) =>
    `Algo deu errado do meu lado. Não foi você. Tente de novo daqui a um minuto. Se continuar, passe este número a alguém que cuida do servidor: ${incident}. O \`/crisis\` funciona mesmo assim.`,
};

/** Portuguese (Brazil) for `en-edge.ts`. */
export const edge: typeof enEdge = {
  yourWords: () => 'Para nada se perder, aqui está o que você escreveu:',
  automatic: 'Tradução automática',
};
