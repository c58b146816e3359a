import type { errors as enErrors, checkin as enCheckin } from './en-checkin.ts';

/** Portuguese for the errors of `en-checkin.ts`. */
export const errors: typeof enErrors = {
  'checkin-none': () =>
    'Não encontro aqui nenhum check-in seu assim. `/checkin mine` mostra os que existem. Nada foi mudado.',
  'checkin-not-begun': () =>
    'Este check-in ainda não começou. Veja-o com `/checkin mine` e aperte primeiro *Sim, começar*, ou crie um novo com `/checkin schedule`.',
  'checkin-begun': () =>
    'Este check-in já começou. Você pode mudar, pausar ou encerrar com `/checkin mine`. Nada foi mudado.',
  'checkin-open': () =>
    'Algo ainda está em aberto: em que relógio, ou onde devo perguntar. Veja com `/checkin mine` e escolha. Nada foi mudado.',
  'checkin-changed': () =>
    'Este check-in foi mudado nesse meio-tempo, então deixei como está agora. Veja com `/checkin mine` e faça sua mudança de novo, se ainda quiser.',
  'checkin-waits': () =>
    'Este check-in espera o seu sim às mensagens diretas, então ainda não pode continuar. Veja com `/checkin mine`: lá você pode dizer sim ou escolher outro lugar.',
  'checkin-pause-past': () =>
    'Uma pausa até esse dia não deixaria nada de fora. Dê um dia mais tarde, como **15 de dezembro**. Nada foi mudado.',
  'checkin-nothing-left': () =>
    'Assim eu nunca perguntaria: todos os dias já passaram ou estão na pausa. Escolha outro horário ou uma pausa mais curta. Nada foi mudado.',
  'checkin-in-quiet': () =>
    'Esse horário está nas suas horas de silêncio, e nelas não envio nada. Escolha outro horário, ou outras horas de silêncio, como **22:00 – 7:00**. Nada foi mudado.',
  'checkin-quiet-unread': (details) =>
    `Não consigo ler “${details.typed}” como horas de silêncio. Escreva de uma hora a outra, como **22:00 – 7:00**.`,
  'checkin-question-long': (details) =>
    `Esta pergunta tem ${details.length} caracteres, e cabem ${details.most}. Encurte, por favor. Nada foi mudado.`,
  'checkin-goals-many': (details) =>
    `São mais metas do que cabem em um check-in: há lugar para ${details.most}. Tire alguma, por favor. Nada foi mudado.`,
  'checkin-goal-long': (details) =>
    `Uma meta tem ${details.length} caracteres, e cabem ${details.most}. Encurte, por favor. Nada foi mudado.`,
  'checkin-zone-none': (details) =>
    details.near === null
      ? `Não conheço “${details.typed}” como fuso horário. Escreva a cidade grande mais próxima, como **São Paulo**. Nada foi mudado.`
      : `Não sei bem que fuso horário é “${details.typed}”. É um destes: ${details.near}? Nada foi mudado.`,
  'checkin-no-threads': () =>
    'Este servidor ainda não tem lugar para tópicos privados. Escolha um grupo seu ou mensagens diretas, ou fale com quem cuida do servidor. Nada foi mudado.',
  'checkin-not-in-group': (details) =>
    `Posso perguntar em **${details.name}** quando você estiver lá, e pelo que vejo não está. Entre com \`/group join\`, ou escolha outro lugar. Nada foi mudado.`,
  'checkins-full': (details) =>
    `Você já tem check-ins aqui, e mais de ${details.most} seriam demais. Mude um com \`/checkin edit\`, ou encerre antes um com \`/checkin stop\`. Nada foi mudado.`,
};

/** Portuguese for `en-checkin.ts`. */
export const checkin: typeof enCheckin = {
  command: {
    description: 'Receba a pergunta de como você está, quando e onde você escolher',
    schedule: {
      description: 'Escolha quando e onde quer que perguntem como você está',
      optionNames: {
        when: 'quando',
        question: 'pergunta',
        goals: 'metas',
        place: 'lugar',
        zone: 'fuso',
        quiet: 'silêncio',
      },
      options: {
        when: 'Por exemplo: de segunda a sexta às 8:30, domingos às 19h, amanhã às 21:00',
        question: 'O que você quer que perguntem, com suas palavras',
        goals: 'O que você quer ter em mente: até três, com ; entre elas',
        place: 'Onde você quer que perguntem',
        zone: 'Seu fuso horário: a cidade grande mais próxima',
        quiet: 'Horas em que nada chega, por exemplo 22:00 – 7:00',
      },
    },
    mine: { description: 'Veja seus check-ins aqui, e mude, pause ou encerre' },
    edit: {
      description: 'Mude um check-in seu; o que você não disser fica como está',
      optionNames: { checkIn: 'check-in' },
      options: { checkIn: 'Qual dos seus check-ins' },
      none: 'nada',
      takeAway: 'tirar o que está aí',
    },
    pause: {
      description: 'Pause um check-in seu, até um dia ou até você continuar',
      optionNames: { until: 'até' },
      options: { until: 'O dia em que pode voltar, por exemplo: 15 de dezembro, próxima segunda' },
    },
    stop: { description: 'Encerre um check-in seu para sempre' },
  },
  overview: {
    schedule: 'faça com que perguntem como você está, quando e onde você escolher',
    mine: 'veja, mude, pause ou encerre seus check-ins',
  },
  zone: {
    ask: (details) =>
      `## Em que relógio é isso?\nVocê escreveu: ${details.when}\nAinda não sei seu fuso horário e não quero adivinhar. Guardo o que você escreveu até amanhã.`,
    server: (details) => `O relógio deste servidor é ${details.zone}. Agora ele marca ${details.time}.`,
    use: (details) => `Sim, ${details.zone}`,
    other: 'Outro',
    title: 'Seu fuso horário',
    label: 'A cidade grande mais próxima',
    description: 'Por exemplo: São Paulo, Recife, Europe/Lisbon',
  },
  place: {
    ask: '## Onde devo perguntar?',
    how: 'Em um grupo, todas as pessoas de lá podem ler que eu pergunto e o quê. Mensagens diretas só chegam depois que você disser sim a elas e uma mensagem de teste chegar.',
    howThread: 'Seu tópico privado é só para você. Quem pode gerenciar tópicos aqui também pode abrir.',
    thread: 'Em um tópico privado para mim',
    group: (details) => `No grupo ${details.name}`,
    direct: 'Por mensagem direta',
  },
  draft: {
    heading: '## Está certo assim?',
    start: 'Sim, começar',
    change: 'Mudar',
    place: 'Outro lugar',
    drop: 'Não, deixa',
    dropped: 'Tudo bem. Nada começou, e o que você escreveu foi apagado.',
    keeps: '-# Guardo isto até amanhã. Nada é enviado antes do seu sim.',
  },
  card: {
    heading: '## Seu check-in',
    when: (details) => `**Quando:** ${details.plan}`,
    next: (details) => `**Próximos:** ${details.times}`,
    where: (details) => `**Onde:** ${details.place}`,
    goals: '**Suas metas:**',
    quiet: (details) => `**Silêncio:** de ${details.from} a ${details.to} nada chega.`,
  },
  places: {
    thread: 'seu tópico privado',
    group: (details) => `o grupo ${details.name}`,
    groupGone: 'um grupo que não existe mais',
    direct: 'mensagens diretas',
  },
  facts: {
    heading: '**Bom saber**',
    thread: 'Quem pode gerenciar tópicos neste servidor pode abrir e ler o seu. Nenhum outro membro pode.',
    group: (details) =>
      `Todas as pessoas em **${details.name}** podem ler que eu pergunto, sua pergunta e suas metas. Elas não veem o que você aperta.`,
    direct:
      'Ninguém mais neste servidor vê. Precisa do seu sim às mensagens diretas, e você pode voltar atrás a qualquer momento.',
    kept: 'Guardo este plano trancado; quem opera este bot poderia abrir. Que você respondeu fica guardado até o fim do dia. As palavras com que você responde nunca são guardadas.',
    late: 'Em horas movimentadas pode chegar até 15 minutos mais tarde.',
    stop: 'Você não deve nenhuma resposta. Pause com `/checkin pause` e encerre com `/checkin stop`.',
  },
  started: (details) =>
    `**Está valendo.** O próximo chega ${details.at} (${details.from}).\nPara ver ou mudar: \`/checkin mine\`.`,
  startedWaiting:
    '**Está guardado.** Começa quando você disser sim às mensagens diretas e a mensagem de teste chegar. Até lá não pergunto nada.',
  mine: {
    heading: '## Seus check-ins aqui',
    none: 'Você ainda não tem nenhum aqui. Crie um com `/checkin schedule`, por exemplo **de segunda a sexta às 8:30**.',
    item: (details) => `${details.plan} · ${details.place}`,
    next: (details) => `Próximo: ${details.at} (${details.from})`,
    pausedUntil: (details) => `Em pausa. Continua ${details.at}.`,
    paused: 'Em pausa até você continuar.',
    draft: 'Não começou: espera o seu sim.',
    unreadable: 'Este está danificado e não consigo mais lê-lo, então ele não pergunta nada. Encerre-o e faça um novo.',
    waits: 'Espera o seu sim às mensagens diretas. Até lá não pergunto nada.',
    ended: {
      done: 'Acabou: era para uma vez só. Dê um novo horário, e ele continua.',
      quiet: 'Parou sozinho, para não atrapalhar você. Continue quando quiser.',
      left: 'Parou, porque você não estava mais no lugar dele. Escolha outro lugar, e ele continua.',
      unreachable:
        'Parou, porque o lugar dele não existe mais ou está fechado para mim. Escolha outro lugar, e ele continua.',
      old: 'Parou, porque não foi usado por um ano. Continue quando quiser.',
    },
    missed: (details) => `Não enviado, porque eu estava fora: ${details.days}`,
    choose: 'Escolha um para ver ou mudar',
    only: '-# Só você vê isto.',
  },
  buttons: {
    change: 'Mudar',
    place: 'Outro lugar',
    pause: 'Pausar',
    stop: 'Encerrar para sempre',
    stopYes: 'Sim, encerrar',
    all: 'Todos os meus check-ins',
  },
  form: {
    title: 'Seu check-in',
    when: 'Quando',
    whenDescription: 'Por exemplo: de segunda a sexta às 8:30, domingos às 19h',
    question: 'O que você quer que perguntem',
    goals: 'Suas metas',
    goalsDescription: 'Até três, uma em cada linha',
    zone: 'Seu fuso horário',
    quiet: 'Horas de silêncio',
    quietDescription: 'Por exemplo 22:00 – 7:00. Nessas horas nada chega.',
  },
  stop: {
    ask: (details) => `## Encerrar este para sempre?\n> ${details.question}`,
    goes: 'Ele vai embora com sua pergunta e suas metas, e não pergunto mais nada. O que está em um tópico ou grupo fica lá. Para um descanso, prefira pausar.',
    done: 'Está encerrado, e o que eu guardava dele foi apagado. Você pode criar um novo quando quiser com `/checkin schedule`.',
  },
  which: 'Qual deles você quer dizer?',
};
