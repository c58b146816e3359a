import type { errors as enErrors, sessions as enSessions } from './en-sessions.ts';

/** Portuguese for the errors of `en-sessions.ts`. */
export const errors: typeof enErrors = {
  'session-gone': () =>
    'Este encontro não está mais aqui, então nada foi mudado. Veja o que está planejado com `/session list`.',
  'session-begun': () =>
    'Este encontro já começou ou já acabou, então nada foi mudado. Veja o que vem depois com `/session next`.',
  'session-cancelled': () =>
    'Este encontro foi cancelado, então nada foi mudado. Veja o que vem depois com `/session next`.',
  'session-not-member': () =>
    'Isto é para as pessoas deste grupo. Nada foi mudado. Para encontrar um grupo aqui, use `/group browse`.',
  'session-unsure': () =>
    'Agora não consigo ver se você está neste grupo, então não mostro o endereço. Tente mais tarde, ou pergunte a quem cuida do grupo.',
  'session-none': () =>
    'Não vejo nenhum encontro dos seus grupos nos próximos 14 dias, então nada foi mudado. Veja os seus grupos com `/group mine`.',
  'session-no-such': (details) =>
    `Não encontro nenhum encontro dos seus grupos chamado “${details.typed}”. Escolha um da lista enquanto digita, ou veja com \`/session list\`.`,
  'session-no-address': () => 'Este encontro não tem endereço. Pergunte a quem cuida do grupo onde vocês se encontram.',
  'session-echo-over': () =>
    'Esta pergunta está fechada, então nada foi contado. Se algo preocupa você, diga a quem cuida do grupo.',
};

/** Portuguese for `en-sessions.ts`. */
export const sessions: typeof enSessions = {
  command: {
    description: 'Quando os seus grupos se encontram',
    next: { description: 'Veja o próximo encontro dos seus grupos; só você vê' },
    list: { description: 'Veja os encontros dos seus grupos nos próximos 14 dias; só você vê' },
    rsvp: {
      description: 'Diga que vai a um encontro, ou que não pode ir',
      optionNames: { answer: 'resposta', session: 'encontro' },
      options: { answer: 'Você vai?', session: 'Qual; se não escolher, é o próximo' },
    },
  },
  overview: 'veja quando os seus grupos se encontram, e diga se você vai',
  come: 'Eu vou',
  cannot: 'Não posso ir',
  calendar: 'Pôr na minha agenda',
  calendarAgain: 'Atualizar a minha agenda',
  where: 'Onde nos encontramos',
  support: 'Um apoio me faria bem',
  card: {
    when: (details) => `**Quando:** ${details.at} (${details.distance})`,
    lasts: (details) => (details.minutes === 1 ? '**Duração:** um minuto' : `**Duração:** ${details.minutes} minutos`),
    place: (text) => `**Onde:** ${text}`,
    inPerson: 'presencial',
    hybrid: (details) => `${details.channel}, ou presencial`,
    addressHidden: 'O endereço é para as pessoas deste grupo: aperte **Onde nos encontramos**.',
    address: (text) => `**Endereço:** ${text}`,
    host: (details) => `**Quem conduz:** ${details.who}`,
    hosts: (details) => `**Quem conduz:** ${details.who}, ${details.second}`,
    agenda: '**O que está planejado:**',
    going: (details) => (details.count === 1 ? 'Uma pessoa do grupo vai.' : `${details.count} de nós vão.`),
    left: (details) => (details.count === 1 ? 'Resta uma vaga.' : `Restam ${details.count} vagas.`),
    full: 'Todas as vagas estão ocupadas. Aperte **Eu vou** para esperar uma. A vaga que abrir é de quem espera há mais tempo; `/session list` mostra se ela é sua.',
    cancelled: '**Este encontro foi cancelado. Ele não vai acontecer.**',
    moved: '**Este encontro mudou de horário. O novo está abaixo.**',
    over: 'Este encontro já acabou.',
    open: 'Você também pode vir sem dizer nada aqui.',
    quiet: 'Não digo a ninguém quem vai, só quantas pessoas.',
  },
  reminder: {
    soon: (details) => `**${details.title}** começa ${details.distance}.`,
    cannot: 'Se você disse que vai e não pode, aperte o botão. Assim outra pessoa pode ficar com a sua vaga.',
    waits: 'Você espera uma vaga? `/session list` mostra se você tem uma.',
  },
  changed: {
    cancelled: (details) => `**${details.title}**, ${details.at}, foi cancelado. Não vai acontecer.`,
    moved: (details) => `**${details.title}** mudou de horário. Agora é: ${details.at} (${details.distance}).`,
    was: (details) => `Antes era: ${details.at}.`,
    keeps: 'Se você disse que vai, continua valendo. Se não puder no novo horário, aperte o botão.',
    keepsDirectly: (link) =>
      `O que você disse sobre ir continua valendo. Se não puder no novo horário, use \`/session rsvp\` no servidor: ${link}`,
    calendar: 'Se ele está na sua agenda, pegue um arquivo novo aqui.',
    calendarDirectly: (link) =>
      `Se ele está na sua agenda, pegue um arquivo novo no servidor com \`/session list\`: ${link}`,
  },
  answer: {
    going: (details) => `Anotado: você vai a **${details.title}**, ${details.at}.`,
    goingAlready: (details) => `Você já tinha dito que vai a **${details.title}**, ${details.at}. Conta uma vez só.`,
    waiting: (details) => `**${details.title}** está cheio no momento. Você espera uma vaga.`,
    line: (details) => `Seu lugar na fila: ${details.place}.`,
    willTell: 'Quando abrir uma vaga para você, ela é sua, e eu mando uma mensagem direta.',
    willShow: 'Quando abrir uma vaga para você, ela é sua. `/session list` mostra; eu não escrevo para você.',
    kept: 'Não digo a ninguém que é você, só quantas pessoas vão. Esqueço isso um dia depois do encontro.',
    notGoing: (details) => `Tudo bem. Você não vai a **${details.title}**.`,
    notWaiting: (details) => `Tudo bem. Você não espera mais uma vaga em **${details.title}**.`,
    freed: 'A sua vaga fica livre para outra pessoa.',
    forgotten: 'Ninguém fica sabendo que foi você, e eu não guardo nada disso.',
  },
  movedUp: (details) => `Abriu uma vaga, e ela é sua: **${details.title}**, ${details.at}.`,
  movedUpHow: (link) =>
    `Se você não puder ir, por favor diga com \`/session rsvp\` no servidor. Assim a próxima pessoa pode ficar com ela: ${link}`,
  list: {
    next: '## O que vem agora',
    heading: '## Os próximos 14 dias',
    none: 'Não vejo nenhum encontro dos seus grupos nos próximos 14 dias.',
    unknown: (details) =>
      details.count === 1
        ? 'De um grupo não consigo ver se você está nele, então os encontros dele não estão aqui.'
        : `De ${details.count} grupos não consigo ver se você está neles, então os encontros deles não estão aqui.`,
    group: (name) => `Grupo: ${name}`,
    going: 'Você disse que vai.',
    waiting: (details) => `Você espera uma vaga. Seu lugar na fila: ${details.place}.`,
    nothing: 'Você não disse que vai.',
    more: (details) => `Mais que não cabem aqui: ${details.count}`,
    quiet: 'Só você vê isto. Ninguém fica sabendo que você olhou.',
  },
  file: {
    one: 'Abra este arquivo, e a sua agenda pergunta se quer pôr o encontro nela.',
    many: 'Abra este arquivo, e a sua agenda pergunta se quer pôr os encontros nela.',
    changes: 'O arquivo não muda sozinho. Se um encontro mudar de horário ou for cancelado, pegue um novo aqui.',
    title: 'Quem vê a sua agenda pode ler o título. Talvez você queira mudá-lo lá.',
    noAddress: 'O endereço não está nele, porque outras pessoas podem ver a sua agenda.',
    withAddress: 'Incluir o endereço também',
    hasAddress: 'O endereço está neste arquivo.',
    keep: 'Por favor, que ele fique entre as pessoas deste grupo.',
    cancelled: (details) => `Cancelado: ${details.title}`,
  },
  closing: {
    ask: (details) => `## **${details.title}** fez bem para você?`,
    how: 'Ninguém precisa responder. O que você aperta é contado sem o seu nome, e não dá para tirar. Quem cuida do grupo vê os números no dia seguinte, se cinco pessoas ou mais responderam.',
    until: (details) =>
      `Você pode responder até ${details.when}. Eu anoto que você respondeu, para que ninguém conte duas vezes. Um dia depois eu apago.`,
    thanks: 'Obrigado. Está contado, e o seu nome não está junto.',
    already: 'Você já tinha respondido, e vale a primeira resposta. O seu nome não está junto.',
    low: 'Se ficou algo pesado, você não precisa ficar só com isso. Pode ver o que pode ajudar.',
  },
};
