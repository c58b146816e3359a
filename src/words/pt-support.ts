import type { Words } from './en.ts';

/** Portuguese (Brazil) for `en-support.ts`. */
export const support: Words['support'] = {
  commandName: 'Oferecer apoio',
  emergency: ({ eu, northAmerica, uk }) =>
    `Se a vida dessa pessoa pode estar em perigo agora, é preciso o número de emergência do lugar onde ela está. É ${eu} em toda a União Europeia, ${northAmerica} nos Estados Unidos e no Canadá e ${uk} no Reino Unido.`,
  elsewhere: () =>
    'Estes números só funcionam dentro desses lugares. Se você está em outra parte, peça a essa pessoa, ou a alguém perto dela, que ligue.',
  title: () => '**Para alguém que preocupa você**',
  how: () =>
    'Escreva para a pessoa em particular, não embaixo da mensagem dela. Você pode copiar estas palavras, ou usar as suas:',
  copy: {
    open: 'Li o que você escreveu e me preocupo com você. Como você está agora?',
    ask: 'Você está pensando em suicídio? Pode me contar, eu escuto.',
    together: 'Você não precisa passar por isso sem apoio. Posso procurar ajuda com você.',
  },
  asking: () => 'Tudo bem perguntar sobre suicídio: perguntar não põe a ideia na cabeça da pessoa.',
  listen: () => 'Depois, escute. Você não precisa resolver.',
  noSecret: () => 'Não prometa guardar segredo: se a pessoa pode estar em perigo, alguém precisa saber.',
  notAlone: () => 'Não guarde isso só para você: conte para alguém de confiança.',
  tellModerators: () => 'O botão abaixo avisa a moderação. A pessoa não fica sabendo quem avisou.',
  noModerators: () =>
    'Por aqui não dá para avisar a moderação agora. Você pode escrever para alguém que cuida deste servidor.',
  findLines: 'Linhas de apoio do país dessa pessoa',
  tell: 'Avisar a moderação',
  again: 'Escolher outro país',
  country: {
    title: 'Onde essa pessoa está?',
    label: 'Em que país ela está?',
    description: 'O nome em qualquer idioma, a bandeira ou o código.',
    placeholder: 'Por exemplo: Alemanha',
  },
  countryMissing: () =>
    'Para achar linhas, preciso de um país. Se você não sabe onde a pessoa está, pode perguntar a ela.',
  countryUnknown: ({ typed }) =>
    `Não conheço nenhum país chamado “${typed}”. Aperte o botão para escrever de outro jeito.`,
  passOn: () =>
    'Você pode mandar estas linhas em particular. Algumas também conversam com quem se preocupa com outra pessoa.',
  ownMessage: () =>
    'Esta mensagem é sua. Se você quer apoio para si, use `/crisis`: lá você encontra pessoas com quem conversar.',
};
