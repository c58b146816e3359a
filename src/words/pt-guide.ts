import type { Words } from './en.ts';

/** Portuguese (Brazil) for `en-guide.ts`. */
export const guide: Words['guide'] = {
  buttons: {
    talk: 'Conversar com uma pessoa preparada',
    volunteer: 'Pedir que uma pessoa voluntária daqui me escreva',
    steady: 'Algo para me acalmar um pouco',
    trusted: 'Contar para alguém de confiança',
    notNow: 'Agora não',
    start: 'Voltar ao começo',
    otherWorry: 'Outra coisa me segura',
    otherCountry: 'Outro país',
    again: 'Mais cinco minutos',
  },
  opening: {
    acknowledge: () => 'Que bom que você veio. Isso pode ser difícil.',
    automated: () => 'Sou um ajudante automático e não consigo avaliar a gravidade disto.',
    emergency: ({ eu, northAmerica, uk }) =>
      `Se você sente que pode se machucar em breve, ou já se machucou, ligue para o número de emergência da sua região. É ${eu} na União Europeia, ${northAmerica} nos EUA e no Canadá e ${uk} no Reino Unido.`,
    emergencyHere: ({ number, country }) =>
      `Se você sente que pode se machucar em breve, ou já se machucou, ligue para ${number} (${country}).`,
    question: () => '**O que mais ajudaria agora?**',
  },
  worries: {
    question: () => '**O que pode deixar difícil pedir ajuda?**',
    hint: () => 'Aperte o que mais combina. Isso me ajuda a achar uma linha para você. Você não precisa dizer por quê.',
    labels: {
      understand: 'Não vão me entender',
      cost: 'Quanto custa',
      overheard: 'Alguém pode me ouvir',
      police: 'A polícia vai vir',
      enough: 'Não estou tão mal para isso',
      quiet: 'Não quero falar',
      nothing: 'Só me mostre as linhas',
    },
    answers: {
      understand: () =>
        'Às vezes é difícil achar as palavras. Você pode começar com “Não estou bem” e seguir daí. Se uma pessoa não entender, você pode parar e tentar outra linha.',
      police: () =>
        'Cada linha faz de um jeito. Algumas chamam o socorro sem perguntar, quando acham que uma vida está em perigo naquela hora. Muitas conversas nem chegam a isso. Você pode perguntar antes: “Quando vocês chamam a polícia?”',
      enough: () =>
        'Você não precisa estar em perigo para ligar. Tem gente que liga porque o dia está pesado demais. Você pode começar com “Não sei se isto é tão grave”.',
      nothing: () => 'Você pode usar estas linhas mesmo na dúvida.',
    },
    someLines: {
      cost: {
        found: () => 'Na lista, estas linhas aparecem como grátis.',
        none: () =>
          'Aqui não conheço nenhuma linha que apareça como grátis. Você pode perguntar o preço no começo da ligação. Também pode pedir a alguém de confiança que empreste um telefone.',
      },
      overheard: {
        found: () => 'Você pode escrever para estas linhas. Não faz barulho.',
        none: () =>
          'Aqui não conheço nenhuma linha para a qual dê para escrever. Você pode ligar de fora de casa, ou com música tocando. Pode pedir que a outra pessoa fale, e só responder sim ou não.',
      },
      quiet: {
        found: () => 'Você não precisa falar. Dá para escrever para estas linhas.',
        none: () =>
          'Aqui não conheço nenhuma linha para a qual dê para escrever. Se ligar, você pode dizer “Não quero falar muito”. Também pode escrever antes para alguém de confiança.',
      },
    },
  },
  country: {
    question: () => '**Em que país você está?**',
    hint: () => 'Escolha na lista. Depois eu mostro com quem você pode conversar.',
    placeholder: 'Escolha o seu país',
    other: { label: 'Outro país', description: 'Digite o nome dele' },
    form: {
      title: 'Seu país',
      label: 'Em que país você está?',
      description: 'Em qualquer idioma. As primeiras letras bastam.',
    },
  },
  steady: {
    heading: () => '**Algo para acalmar um pouco**',
    breathe: () => 'Puxe o ar pelo nariz e conte até quatro. Solte devagar e conte até seis.',
    pace: () => '> puxe o ar · 2 · 3 · 4\n> solte · 2 · 3 · 4 · 5 · 6',
    goOn: ({ until }) =>
      `Siga este ritmo por cinco minutos, ou pelo tempo que quiser. Os cinco minutos terminam ${until}.`,
    ease: () => 'Se ficar com tontura, respire como sempre.',
    ground: () =>
      'Depois olhe em volta. Diga o nome de cinco coisas que você vê, quatro que pode tocar e três que ouve.',
  },
  trusted: {
    whom: () => '**Para quem você gostaria de contar?**',
    hint: () => 'Ajudo você com duas frases. Não guardo nada disto.',
    people: {
      friend: 'Para um amigo ou uma amiga',
      family: 'Para a minha família',
      partner: 'Para a pessoa com quem namoro ou vivo',
      work: 'Para alguém do trabalho ou da escola',
    },
    wish: () => '**O que você gostaria que essa pessoa fizesse?**',
    wishes: {
      listen: 'Só me escutar',
      come: 'Vir ficar comigo',
      help: 'Me ajudar a encontrar apoio',
      safe: 'Me ajudar a ficar em segurança hoje',
    },
    heading: () => '**Duas frases que você pode mandar**',
    copy: () => 'Copie as duas e mude o que quiser. Não guardo nada disto.',
    first: {
      friend: 'Estou passando por um momento difícil e confio em você.',
      family: 'Estou passando por um momento difícil e quero que alguém da família saiba.',
      partner: 'Estou passando por um momento difícil e não quero esconder isso de você.',
      work: 'Estou passando por um momento difícil e gostaria que alguém aqui soubesse.',
    },
    second: {
      close: {
        listen: 'Você pode só me escutar um pouco, sem precisar resolver nada?',
        come: 'Você pode vir aqui hoje e ficar um pouco comigo?',
        help: 'Você pode me ajudar a encontrar alguém com quem conversar?',
        safe: 'Tenho pensado em tirar a minha vida: por favor, me ajude a falar com alguém hoje.',
      },
      work: {
        listen: 'Você teria um tempo hoje, só para me escutar?',
        come: 'Você poderia vir hoje e ficar um pouco comigo?',
        help: 'Você poderia me ajudar a saber a quem recorrer?',
        safe: 'Tenho pensado em tirar a minha vida: por favor, me ajude a falar com alguém hoje.',
      },
    },
    other: 'Outras palavras',
    after: () => 'Se ninguém responder, tente mais uma pessoa, ou converse com uma pessoa preparada.',
  },
  volunteer: {
    heading: () => '**Pedir que uma pessoa voluntária escreva para você**',
    consent: () =>
      'Se você disser sim, a moderação deste servidor vê o seu nome e vê que você pediu. Depois, alguém da moderação pode escrever para você da própria conta. São pessoas voluntárias, não terapeutas.',
    onShift: () => 'Há alguém no turno agora, mas pode estar com outras pessoas.',
    nobodyOnShift: () => 'Não há ninguém no turno agora.',
    onCall: () => 'Uma pessoa está de plantão, mas talvez esteja dormindo ou sem tempo.',
    mayTakeLong: () => 'Pode levar um dia, ou mais.',
    cannotWait: () => 'Se você não pode esperar, converse com uma pessoa preparada.',
    yes: 'Sim, pode pedir',
    sent: () =>
      'A moderação já recebeu. Por favor, ative as mensagens diretas deste servidor, para que alguém possa escrever para você.',
    already: () => 'Você já pediu antes, e a moderação recebeu. Você não precisa fazer mais nada.',
    meanwhile: () => 'Enquanto isso, você pode fazer outra coisa aqui:',
  },
  tomorrow: {
    button: 'Escreva para mim amanhã',
    question: () => '**Escrevo para você uma vez, amanhã?**',
    consent: () =>
      'Você recebe uma só mensagem direta minha, curta, e depois mais nenhuma. Ela não diz por quê. Com o celular bloqueado, outras pessoas podem ver que escrevi.',
    yes: 'Sim, uma vez, amanhã',
    no: 'Não, não precisa',
    planned: ({ when }) => `Vou escrever para você uma vez, ${when}.`,
    message: () =>
      'Oi. Você disse que eu podia escrever uma vez, e aqui estou. Você não precisa responder. Se quiser ver alguma coisa comigo, aperte o botão ou digite `/crisis`.',
    open: 'Abrir',
  },
  closing: {
    fine: () => 'Tudo bem. Você pode voltar quando quiser: digite `/crisis`, aqui ou em uma mensagem direta para mim.',
    emergency: () => 'Se piorar e você sentir que pode se machucar, ligue para o número de emergência da sua região.',
    question: () => '**Uma última coisa, só se você quiser: isto ajudou?**',
    counted: () => 'Eu só conto as respostas. Ninguém pode ver quem apertou o quê.',
    answers: { yes: 'Sim', some: 'Um pouco', no: 'Não' },
    thanks: () => 'Agradeço. Sua resposta foi contada, sem o seu nome.',
  },
  panel: {
    heading: () => '**Está passando por um momento difícil, ou se preocupa com alguém?**',
    text: () =>
      'Aperte o botão a qualquer hora. Só você vê o que vem depois. Sou um ajudante automático. Posso mostrar com quem conversar onde você mora, ou algo para acalmar um pouco.',
    screened: ({ roleId }) =>
      `Um programa, na máquina deste bot, lê o que se escreve aqui e nos tópicos. O que pode precisar de ajuda ou faz mal é mostrado a ${roleId === null ? 'quem modera este servidor' : `quem tem <@&${roleId}>`}. O programa não julga ninguém: quem decide são pessoas.`,
    button: 'Mostre o que pode me ajudar',
  },
  shifts: {
    here: () => '**Há alguém da moderação no turno agora.** A pessoa pode estar com outras, ou fazendo uma pausa.',
    nobody: () => '**Não há ninguém da moderação no turno agora.** O que você disser pode esperar até alguém chegar.',
    peers: () => 'Quem modera faz isso como voluntário, não é terapeuta e nem sempre está acordado.',
    ways: ({ tell }) =>
      `Se não dá para esperar, aperte o botão: ele funciona a qualquer hora, e só você vê o que vem depois. Para avisar sobre uma mensagem, abra o menu da mensagem, depois *Aplicativos* e depois *${tell}*. Para encontrar um grupo, digite \`/start\`.`,
  },
  numbers: {
    heading: () => '**Números que funcionam quando estou fora do ar**',
    elsewhere: ({ directory }) => `Em outro país, veja aqui: ${directory}`,
  },
};
