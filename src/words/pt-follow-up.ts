import type { errors as enErrors, followUp as enFollowUp } from './en-follow-up.ts';

/** Portuguese for the errors of `en-follow-up.ts`. */
export const errors: typeof enErrors = {
  'follow-up-gone': () =>
    'Esta oferta não está mais aberta. Nada foi mudado. Para ajuda a qualquer hora, use `/crisis`.',
  'follow-up-not-yours': () =>
    'Esta oferta é para outra pessoa, então nada foi mudado. Para ajuda a qualquer hora, use `/crisis`.',
  'follow-up-no-server': () =>
    'Não vejo mais que você esteja nesse servidor, então ninguém foi avisado. Para ajuda a qualquer hora, use `/crisis`.',
};

/** Portuguese for `en-follow-up.ts`. */
export const followUp: typeof enFollowUp = {
  offer: (details) =>
    `**Alguém da moderação oferece que eu pergunte uma vez como você está:** ${details.when}\nNada chega se você não disser sim, e depois não chega mais nada. Para dizer não, você não precisa de motivo. Não conto a ninguém daqui o que você escolhe.`,
  threadReaders: 'Em um tópico, quem pode ler o tópico também vê a pergunta.',
  yesDirect: 'Sim, por mensagem direta',
  yesThread: 'Sim, no meu tópico',
  no: 'Não, agradeço',
  firstDirect:
    'Para perguntar por mensagem direta, primeiro preciso do seu sim a mensagens diretas. Ainda não há nada planejado. Quando a mensagem de teste chegar, aperte de novo **Sim, por mensagem direta**.',
  agreed: (details) => `Vou perguntar uma vez: ${details.when}. Até lá você pode voltar atrás com o botão abaixo.`,
  late: 'Se eu estiver fora nessa hora, chega até um dia depois, ou não chega.',
  missed: (details) =>
    `A pergunta à qual você disse sim não chegou: ${details.when}. Eu estava fora nessa hora, ou não consegui escrever no lugar que você escolheu. Para ajuda a qualquer hora, use \`/crisis\`.`,
  takeBack: 'Voltar atrás',
  declined: 'Tudo bem. Nada vai chegar, e não conto a ninguém.',
  message:
    'Olá, sou o bot a quem você disse sim. Como você está? Você não precisa responder. Depois disto não chega mais nada.',
  tell: 'Pedir que a moderação me escreva',
  fine: 'Estou bem',
  thanks: 'Bom saber. Não anoto nada disso, e depois disto não chega mais nada.',
};
