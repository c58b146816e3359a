import type { errors as enErrors, groups as enGroups } from './en-groups.ts';

/** Portuguese (Brazil) for the errors of `en-groups.ts`. */
export const errors: typeof enErrors = {
  'no-such-group': (details) =>
    details.near === null
      ? `Não encontro nenhum grupo aberto chamado “${details.typed}”. Veja todos com \`/group browse\`.`
      : `Não encontro nenhum grupo aberto chamado “${details.typed}”. Você quis dizer ${details.near}? Veja todos com \`/group browse\`.`,
  'group-closed': (details) =>
    `**${details.name}** não está mais aberto, então ninguém pode entrar agora. Veja quais grupos existem com \`/group browse\`.`,
  'group-gone': () => 'Este grupo não existe mais. Veja quais grupos existem com `/group browse`.',
  'group-kept-out': (details) =>
    `Você não pode entrar em **${details.name}** agora: alguém que cuida deste servidor decidiu assim. Se quiser saber por quê, ou se achar que é um engano, pergunte a alguém que cuida do servidor. O \`/crisis\` está aí para você a qualquer hora.`,
  'group-out-of-reach': (details) =>
    `Não consigo fazer isto com **${details.name}** agora. Alguma coisa neste servidor me impede. Nada foi mudado. Avise alguém que cuida do servidor: \`/group doctor\` mostra o que é.`,
  'not-on-server': () =>
    'O Discord diz que você não está mais neste servidor. Volte ao servidor e tente de novo por lá.',
  'too-many-waits': (details) =>
    `Você já espera por ${details.most} grupos aqui. Desista de um deles com \`/group mine\` e tente de novo.`,
  'discord-busy': () => 'O Discord está muito ocupado agora. Tente de novo daqui a um minuto.',
  'no-such-topic': (details) =>
    `Não sei do que trata “${details.typed}”. Escolha um tema da lista enquanto digita, ou deixe em branco.`,
};

/** Portuguese (Brazil) for `en-groups.ts`. */
export const groups: typeof enGroups = {
  command: {
    description: 'Grupos de apoio neste servidor',
    browse: {
      description: 'Veja quais grupos existem; só você vê a lista',
      optionNames: { topic: 'tema', language: 'idioma', format: 'formato', age: 'idade' },
      options: {
        topic: 'Do que trata, com as suas palavras',
        language: 'O idioma falado nele',
        format: 'Onde se encontra',
        age: 'Para quem é',
      },
    },
    join: {
      description: 'Entre em um grupo ou peça para entrar',
      optionNames: { group: 'grupo' },
      options: { group: 'Qual grupo' },
    },
    leave: {
      description: 'Saia de um grupo na hora, sem perguntas',
      optionNames: { group: 'grupo' },
      options: { group: 'Qual grupo' },
    },
    mine: { description: 'Veja em quais grupos você está e o que espera; só você vê' },
  },
  formats: { online: 'pela internet', hybrid: 'pela internet e ao vivo', 'in-person': 'ao vivo' },
  leads: {
    peers: 'conduzido por quem vive o mesmo',
    therapist: (details) =>
      `conduzido por ${details.name}, terapeuta. Quem é dono do servidor atestou isso em ${details.date}`,
    both: (details) =>
      `conduzido por quem vive o mesmo e por ${details.name}, terapeuta. Quem é dono do servidor atestou isso em ${details.date}`,
  },
  admissions: { open: 'qualquer pessoa pode entrar', request: 'é preciso pedir para entrar' },
  ages: { 13: 'a partir de 13 anos', 16: 'a partir de 16 anos', 18: 'a partir de 18 anos' },
  size: {
    about: (count) => `cerca de ${count} pessoas`,
    more: (count) => `${count} pessoas ou mais`,
    full: 'cheio no momento',
  },
  browse: {
    heading: () => '## Grupos neste servidor',
    quiet: () => 'Só você vê esta lista. Ninguém fica sabendo que você olhou.',
    none: () => 'Ainda não existe um grupo aberto assim. Veja todos com `/group browse`.',
    page: (details) => `Página ${details.page} de ${details.pages}`,
    choose: 'Ver um grupo',
    previous: 'Página de antes',
    next: 'Próxima página',
    back: 'Voltar à lista',
  },
  card: {
    forWhom: (text) => `**Para quem é:** ${text}`,
    agreement: (text) => `**O que se combina lá:**\n${text}`,
    agreementMore: () => 'Isso não é tudo. `/group agreement` mostra o resto.',
    question: (text) => `**Eles fazem uma pergunta:** ${text}`,
    place: () => 'O lugar dos encontros aparece para quem já entrou.',
    screened: () => 'Um programa lê as mensagens de lá. Ele avisa os moderadores quando alguém pode estar em perigo.',
    exposure: {
      role: () =>
        '**Quem pode ver:** Outros membros podem ver o cargo do grupo no seu perfil. A equipe que vê o registro de auditoria, e outros bots, podem ver que você entrou.',
      overwrite: () =>
        '**Quem pode ver:** As pessoas do grupo veem você lá. Nada aparece no seu perfil. A equipe que vê o registro de auditoria, e outros bots, podem ver que você entrou.',
      thread: () =>
        '**Quem pode ver:** O Discord mostra dentro do grupo que você entrou. Nada aparece no seu perfil. A equipe que cuida dos tópicos, e outros bots, podem ver que você entrou.',
    },
    join: 'Entrar',
    ask: 'Pedir para entrar',
    wait: 'Esperar uma vaga',
  },
  welcome: {
    joined: (details) => `Agora você está em **${details.name}**. A entrada é por aqui: ${details.channel}`,
    already: (details) => `Você já está em **${details.name}**. A entrada é por aqui: ${details.channel}`,
    place: (text) => `**Onde se encontra:** ${text}`,
    agreement: (version) => `Você pode ler o acordo dele (versão ${version}) com \`/group agreement\`.`,
    leave: () => 'Você pode sair quando quiser com `/group leave`. Ninguém é avisado.',
    leaveThread: () =>
      'Para sair sem que apareça, abra o menu do tópico no Discord e toque em *Sair do tópico*. Com `/group leave`, o Discord mostra lá dentro que você saiu.',
  },
  hello: {
    question: () => '**Quer dizer oi?** Toque no que ajudaria e eu mostro palavras que você pode usar. Nada é enviado.',
    wishes: { listen: 'Só escuta', been: 'Quem já passou', ideas: 'Sugestões', distraction: 'Distração' },
    words: {
      listen: 'Oi, cheguei agora. Me ajudaria se alguém só escutasse um pouco.',
      been: 'Oi, cheguei agora. Me ajudaria ouvir alguém que também passou por isso.',
      ideas: 'Oi, cheguei agora. Queria ideias: o que ajudou vocês?',
      distraction: 'Oi, cheguei agora. Podemos falar de algo leve por um tempo?',
    },
    how: (channel) =>
      `Você pode copiar isto, ou dizer com as suas palavras, em ${channel}. Nada foi enviado. Só ler também está ótimo.`,
  },
  waiting: {
    full: (name) => `**${name}** está cheio no momento. Você está na lista de espera.`,
    line: (place) => `Seu lugar na fila: ${place}.`,
    expect: {
      days: 'Sua vez pode chegar em alguns dias. É uma estimativa com os últimos 30 dias.',
      weeks: 'Sua vez pode chegar em algumas semanas. É uma estimativa com os últimos 30 dias.',
      months: 'Pode levar meses. É uma estimativa com os últimos 30 dias.',
      unknown: 'Não sei dizer quanto vai levar. Poucas vagas se abriram nos últimos tempos.',
    },
    keeps: () =>
      'Quando abrir uma vaga, ela fica guardada três dias para você, e você decide. `/group mine` mostra. Depois de 90 dias a espera termina.',
    offered: (details) => `Há uma vaga para você em **${details.name}**. Ela fica guardada até ${details.until}.`,
    openServer: (link) => `Para pegar a vaga, abra o servidor e use \`/group mine\`: ${link}`,
    tell: 'Me escreva quando houver novidade',
    willTell: () => 'Vou mandar uma mensagem direta quando houver novidade.',
    take: (name) => `Pegar a vaga: ${name}`,
    giveUp: (name) => `Parar de esperar: ${name}`,
    gone: () => 'Essa espera já acabou.',
    givenUp: (name) => `Pronto. Você não espera mais por **${name}**.`,
  },
  request: {
    title: 'Pedir para entrar',
    answer: 'Sua resposta',
    sent: (name) =>
      `Você pediu para entrar em **${name}**. A moderação deste servidor vai ver seu nome e o que você escreveu. Não sei dizer quanto vai levar.`,
    already: (name) => `Você já pediu para entrar em **${name}**. Ainda não há resposta. \`/group mine\` mostra.`,
    keeps: () =>
      'O que você escreveu é apagado aqui assim que decidirem. Você pode retirar tudo com `/group mine`. Depois de 90 dias isso termina.',
    accepted: (details) => `Você pediu para entrar em **${details.name}**, e agora está dentro: ${details.channel}`,
    declined: (name) =>
      `**${name}** não pode receber você agora. Isso não diz nada sobre o seu valor. Você pode ver outros grupos com \`/group browse\`.`,
    reasons: {
      none: null,
      topic: 'Eles dizem: lá se trata de outra coisa, diferente do que você procura.',
      age: 'Eles dizem: é para pessoas de outra idade.',
      room: 'Eles dizem: não há espaço no momento.',
      elsewhere: 'Eles dizem: outro grupo daqui pode combinar mais com você.',
    },
  },
  leave: {
    left: (name) => `Você saiu de **${name}**. Ninguém é avisado. Você pode voltar quando quiser.`,
    leftThread: (name) =>
      `Você saiu de **${name}**. O Discord mostra lá dentro que você saiu. Mais ninguém é avisado. Você pode voltar quando quiser.`,
    notIn: (name) => `Você não está em **${name}**, então não há do que sair.`,
  },
  mine: {
    heading: () => '## Seus grupos',
    none: () => 'Pelo que vejo, você não está em nenhum grupo daqui. Encontre um com `/group browse`.',
    closed: (name) => `**${name}** (não está mais aberto)`,
    unknown: () => 'Não consigo ver se você está em:',
    waits: () => '## Você espera por',
    asked: (name) => `**${name}**: você pediu para entrar, e ainda não há resposta.`,
    wait: (details) => `**${details.name}**: ${details.line}`,
    chooseLeave: 'Sair de um grupo',
    more: (count) => `Outros que não cabem aqui: ${count}`,
  },
};
