import type { errors as enErrors, start as enStart } from './en-start.ts';

/** Portuguese (Brazil) for the errors of `en-start.ts`. */
export const errors: typeof enErrors = {};

/** Portuguese (Brazil) for `en-start.ts`. */
export const start: typeof enStart = {
  command: { description: 'Encontre um grupo que combine com você, ou ajuda agora mesmo' },
  buttons: {
    find: 'Encontrar um grupo',
    say: 'Dizer com minhas palavras',
    now: 'Preciso de ajuda agora',
    show: 'Mostre grupos daqui',
  },
  panel: {
    heading: () => '**Procura pessoas que sabem como é?**',
    text: () =>
      'Aperte um botão a qualquer hora. Só você vê o que vem depois. Sou um ajudante automático. Posso mostrar grupos deste servidor, ou com quem conversar agora mesmo.',
  },
  opening: {
    heading: () => '**Que bom que você está aqui.**',
    text: () =>
      'Sou um ajudante automático. Posso procurar neste servidor um grupo que combine com você. Só você vê este cartão, e não guardo nada do que você escolhe nele.',
    workplace: () => 'Este servidor é de um local de trabalho. Compartilhe só o que pode ser sabido no trabalho.',
    trial: () => 'Este servidor ainda está me testando. Algo pode mudar.',
  },
  topic: {
    question: () => '**Sobre o que é?**',
    hint: () => 'Escolha o que mais se aproxima. Você pode sair de um grupo a qualquer momento.',
    placeholder: 'Escolha sobre o que é',
    other: { label: 'Outra coisa', description: 'Ou nada disso' },
  },
  taste: {
    question: () => '**Como você gostaria que fosse?**',
    hint: () => 'Há vários grupos. Assim posso mostrar só alguns.',
    labels: {
      open: 'Aberto a qualquer pessoa',
      small: 'Um grupo pequeno',
      therapist: 'Conduzido por terapeuta',
      'in-person': 'Com encontros presenciais',
      any: 'Tanto faz',
    },
  },
  list: {
    fitting: () => '**Estes grupos talvez combinem com você:**',
    all: () => '**Estes são os grupos daqui:**',
    closest: () => '**Nenhum grupo daqui é bem assim. Estes chegam mais perto:**',
    name: ({ name, topic }) => `**${name}** · ${topic}`,
    why: ({ reasons }) => `Por quê: ${reasons}`,
    reasons: {
      chosen: ({ topic }) => `você escolheu “${topic}”`,
      written: ({ topic }) => `suas palavras talvez combinem com “${topic}”`,
      general: 'qualquer assunto é bem-vindo',
      language: 'no seu idioma',
      open: 'dá para entrar já',
      small: ({ most }) => `um grupo pequeno (no máximo ${most})`,
      therapist: 'conduzido por terapeuta',
      peersAndTherapist: 'conduzido por iguais e terapeuta',
      inPerson: 'com encontros presenciais',
      hybrid: 'com encontros presenciais e on-line',
    },
    facts: {
      line: ({ facts }) => `Bom saber: ${facts}`,
      language: ({ language }) => `idioma de lá: ${language}`,
      request: 'é preciso pedir para entrar',
    },
    look: ({ name }) => `Ver: ${name}`,
    isIn: ({ channel }) => `Você está neste grupo: ${channel}`,
  },
  notHere: {
    text: () => 'Não encontrei aqui um grupo que seja só para isso.',
    general: () => 'Mesmo assim, você pode olhar aqui:',
    places: () => 'Fora deste servidor também há pessoas que escutam. Estes lugares podem ajudar.',
    listen: 'Mostre quem escuta',
  },
  noGroups: {
    text: () => '**Ainda não há grupos neste servidor.**',
    meanwhile: () => 'Mesmo assim, posso mostrar pessoas que escutam e ajuda para agora.',
    found: ({ command }) => `Você pode criar o primeiro: ${command}`,
  },
  own: {
    title: 'Com suas palavras',
    label: 'Sobre o que é?',
    description: 'Uma frase basta. Um programa lê. Ela não é guardada, e nenhuma pessoa daqui a vê.',
    placeholder: 'Por exemplo: perdi minha mãe nesta primavera',
  },
  heard: {
    heavy: ({ button }) => `Se ficar pesado demais, aperte “${button}”. Você não precisa saber se é grave o bastante.`,
    harm: () =>
      'Não posso ajudar a machucar alguém. Sou um ajudante automático e posso ter entendido errado. Se alguém pode estar em perigo agora, ligue para o número de emergência da sua região.',
    hurt: ({ button }) =>
      `Se alguém machuca você, ou se você tem medo do que pode fazer, aperte “${button}”. Há pessoas com quem você pode conversar.`,
  },
  elsewhere: {
    text: () =>
      'Os grupos ficam nos servidores. Abra um servidor em que eu esteja e digite `/start` lá. `/crisis` funciona em todo lugar, aqui também.',
  },
  closing: {
    fine: () => 'Tudo bem. Você pode voltar quando quiser: digite `/start`. `/crisis` também funciona a qualquer hora.',
  },
  overview: {
    description: 'Veja o que posso fazer por você aqui',
    heading: () => '**O que posso fazer por você**',
    private: () => 'Só você vê isto.',
    item: ({ command, what }) => `${command}: ${what}`,
    inMenu: () => '**No menu de uma mensagem, em Aplicativos**',
    elsewhere: () => 'Em um servidor em que eu esteja, posso fazer mais. Digite `/help` lá.',
    lines: {
      crisis: 'linhas de ajuda e algo para se acalmar, a qualquer hora',
      start: 'encontre um grupo que combine com você',
      browse: 'veja todos os grupos daqui',
      join: 'entre em um grupo',
      mine: 'veja em que grupos você está',
      agreement: 'leia o que foi combinado em um grupo',
      leave: 'saia de um grupo na hora, sem dar motivo',
      anonPost: 'escreva algo sem o seu nome',
      anonMine: 'veja o que você escreveu e as respostas',
      anonEdit: 'mude o que você escreveu, com o recibo',
      anonDelete: 'apague o que você escreveu, com o recibo',
      trust: 'veja quem poderia descobrir quem escreveu algo anônimo',
      privacy: 'receba um arquivo com o que guardo sobre você; `/privacy forget` apaga',
      optout: 'desligue as mensagens que eu começo e a busca por aflição no que você escreve',
      offerSupport: 'como ajudar a pessoa que a escreveu',
      tell: 'conte à moderação',
      replyAnonymously: 'responda sem o seu nome',
    },
  },
};
