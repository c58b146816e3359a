import type { errors as enErrors, round as enRound } from './en-round.ts';

/** Portuguese for the errors of `en-round.ts`. */
export const errors: typeof enErrors = {
  'round-over': () =>
    'Esta rodada já terminou, então nada foi anotado. Se você precisa de alguém agora, use `/crisis`.',
  'round-undo-late': () =>
    'Esta rodada já terminou, então o que você apertou continua contando. O seu nome não está junto. Nada foi mudado.',
  'round-not-member': () =>
    'Esta rodada é para as pessoas deste grupo. Nada foi anotado. Para ajuda a qualquer hora, use `/crisis`.',
  'round-words-missing': () =>
    'Não há nada para ler aqui, então nada foi anotado. Escreva algumas palavras, ou aperte um botão da rodada.',
  'round-not-allowed': () =>
    'Você não pode escrever neste grupo agora, então as suas palavras não foram mostradas lá. Para ajuda a qualquer hora, use `/crisis`.',
  'round-no-place': () =>
    'Não consigo escrever neste grupo agora, então as suas palavras não foram mostradas lá. Por favor, avise alguém que cuida do grupo: `/group doctor` mostra o que me impede.',
};

/** Portuguese for `en-round.ts`. */
export const round: typeof enRound = {
  how: (details) =>
    `Aperte o que combina, ou nada. O que você aperta é contado sem o seu nome. Até ${details.when} eu anoto que você respondeu, para que ninguém conte duas vezes.`,
  levels: {
    1: '🌧️ Muito difícil',
    2: '🌥️ Difícil',
    3: '⛅ Mais ou menos',
    4: '🌤️ Tudo certo',
    5: '☀️ Bem',
  },
  write: 'Escrever algo',
  skip: 'Hoje não',
  support: 'Um apoio me faria bem',
  count: (details) => (details.count === 1 ? 'Uma pessoa do grupo respondeu.' : `${details.count} de nós responderam.`),
  over: 'Esta rodada já terminou.',
  noted: (details) => `Anotado: ${details.level}. Conta sem o seu nome.`,
  notedAlready:
    'Você já tinha respondido nesta rodada, e vale a primeira resposta. O que você aperta nunca aparece com o seu nome.',
  lowOffer: 'Você não precisa ficar só com isso. Pode escrever algumas palavras, ou ver o que pode ajudar.',
  undo: 'Foi um engano',
  undone: 'Não conta mais. Você pode apertar outra coisa.',
  skipped: 'Tudo bem. Nada foi anotado.',
  form: {
    title: 'Algumas palavras',
    text: 'O que você gostaria de dizer?',
    who: 'Quem pode ler?',
    whoDescription: 'Se parecer que uma vida corre perigo, voluntários sabem que talvez você precise de ajuda.',
    group: 'O grupo, com o meu nome',
    me: 'Só eu',
  },
  shared: (details) => `${details.who} escreve:`,
  sharedNoted: 'As suas palavras estão indo para o grupo, com o seu nome.',
  sharedTold: 'Voluntários daqui também recebem um aviso, porque as suas palavras parecem pesadas.',
  own: 'Aqui estão as suas palavras. Só você vê, e eu não guardo nada delas. Copie, se quiser ter depois.',
  notShared: {
    danger:
      'As suas palavras não foram mostradas ao grupo: um programa encontrou que uma vida pode estar em perigo. Programas erram.',
    method:
      'As suas palavras não foram mostradas ao grupo: um programa encontrou algo que pode ser perigoso para quem lê, como um jeito de se machucar. Programas erram.',
    harm: 'As suas palavras não foram mostradas ao grupo: um programa encontrou algo que pode ferir alguém, ou que é de outra pessoa, como um telefone. Programas erram.',
  },
  told: {
    self: 'Voluntários daqui são avisados de que talvez você precise de ajuda, com o seu nome, para que possam escrever para você. Eles não recebem as suas palavras. Nem sempre há alguém acordado.',
    other:
      'Voluntários daqui são avisados de que alguém pode estar em perigo, com o seu nome, para que possam escrever para você. Eles não recebem as suas palavras. Nem sempre há alguém acordado.',
    harm: 'A moderação é avisada de que você escreveu algo assim, com o seu nome. Ela não recebe as suas palavras. Se for um engano, diga a ela.',
  },
  notDelivered: 'As suas palavras não puderam ser mostradas no grupo: não posso mais escrever lá. Aqui estão:',
};
