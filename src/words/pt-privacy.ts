import type { errors as enErrors, privacy as enPrivacy } from './en-privacy.ts';

/** Portuguese for the errors of `en-privacy.ts`. */
export const errors: typeof enErrors = {
  'privacy-too-often': () =>
    'Você já pediu este arquivo algumas vezes na última hora. Use o que você tem, ou tente de novo daqui a uma hora.',
  'privacy-look-often': () =>
    'Você olhou isto muitas vezes na última hora. Tente de novo em uma hora, ou use `/privacy export`.',
};

/** Portuguese for `en-privacy.ts`. */
export const privacy: typeof enPrivacy = {
  command: {
    description: 'Veja, leve ou apague o que eu guardo sobre você',
    show: 'Veja que tipo de coisas eu guardo sobre você, por quê e até quando',
    export: 'Receba um arquivo com tudo o que eu guardo sobre você',
    forget: 'Apague o que eu guardo sobre você, em todos os servidores',
    optout: 'Desligue as mensagens que eu começo e a busca por aflição no que você escreve',
  },
  exported: (details) =>
    details.count === 0
      ? 'Não encontrei nada que eu guarde sobre você. O arquivo diz onde procurei. Só você vê isto.'
      : 'Neste arquivo está tudo o que eu guardo sobre você e consigo encontrar: o que é, por que guardo e até quando. Só você vê isto. Guarde o arquivo em um lugar seguro.',
  file: {
    title: 'O que o Lamplight guarda sobre você',
    how: 'Está trancado com uma chave só sua. Com `/privacy forget` essa chave é apagada, e ninguém consegue mais ler.',
    notFound:
      'O que não consigo encontrar: publicações sem o seu nome que estão no Discord há mais de 72 horas. Ninguém aqui consegue saber que são suas. Em quais grupos você está só o Discord sabe, e também tudo o que você escreveu lá.',
    twice: 'Está aqui duas vezes: como página para ler (`.html`) e para programas (`.json`).',
    fields: 'As palavras pequenas antes de cada coisa estão em inglês.',
    none: 'Também procurei isto e não encontrei nada:',
  },
  kinds: {
    key: {
      name: 'Sua própria chave',
      why: 'O que eu guardo sobre você está trancado com ela.',
      until: 'Até que nada mais esteja trancado com ela, ou você use `/privacy forget`.',
    },
    optOut: {
      name: 'Que você não quer mensagens minhas nem que eu olhe como você está',
      why: 'Você ligou isso.',
      until: 'Até você desligar com `/privacy optout` ou usar `/privacy forget`.',
    },
    waiting: {
      name: 'Grupos que você espera',
      why: 'Você pediu um lugar ou para entrar.',
      until: 'Até você entrar ou desistir, no máximo 90 dias.',
    },
    roles: {
      name: 'Grupos de que você cuida',
      why: 'Pediram que você cuidasse de um grupo.',
      until: 'Até você passar para outra pessoa, no máximo um ano depois do seu último sim.',
    },
    checkIns: {
      name: 'Seus próprios check-ins',
      why: 'Você pediu para eu perguntar.',
      until:
        'Até você encerrar um, no máximo um ano depois do último uso. Que você respondeu some quando o dia termina.',
    },
    wishes: {
      name: 'O que você deseja para os seus check-ins',
      why: 'Você disse onde e como quer que eu pergunte.',
      until: 'Até você voltar atrás, no máximo um ano depois do último uso.',
    },
    levels: {
      name: 'Seu histórico',
      why: 'Você disse sim a guardar os níveis que escolhe.',
      until: 'Por quantos dias você escolheu, ou até você apagar com `/checkin history`.',
    },
    followUps: {
      name: 'Ofertas de perguntar uma vez como você está',
      why: 'Alguém da moderação ofereceu isso a você.',
      until: 'Uma oferta, uma semana. Se você disse sim, até um dia depois da pergunta.',
    },
    sessions: {
      name: 'Encontros a que você disse sim',
      why: 'O seu lugar fica guardado.',
      until: 'Até um dia depois do encontro.',
    },
    hosting: {
      name: 'Encontros que você conduz',
      why: 'Quem cuida de um grupo indicou você, para que as pessoas saibam quem está lá.',
      until: 'Até outra pessoa ser indicada ou os encontros terminarem.',
    },
    reports: {
      name: 'O que você contou à moderação',
      why: 'Ela precisa saber quem contou o quê.',
      until: 'Até 90 dias depois de ela encerrar.',
    },
    cases: {
      name: 'O que a moderação soube sobre você, ou que você pediu uma mensagem a ela',
      why: 'Ela precisa saber onde olhar. Quem contou não está aqui, para proteger essa pessoa.',
      until: 'Até 90 dias depois de ela encerrar.',
    },
    messages: {
      name: 'Mensagens para você que esperam para ser enviadas',
      why: 'Você disse sim a elas, ou pediu algo.',
      until: 'Até serem enviadas.',
    },
    unposted: {
      name: 'O que você escreveu sem o seu nome e não está no Discord',
      why: 'Espera por você ou pela moderação, ou voltou para você.',
      until: 'Até ser publicado. O que voltou para você: 72 horas.',
    },
    anonymous: {
      name: 'O que você escreveu sem o seu nome nas últimas 72 horas',
      why: 'Para que você possa mudar, e a moderação possa agir sem ver o seu nome.',
      until:
        '72 horas depois de estar no Discord. Fica quando você usa `/privacy forget`: apague antes com `/anon mine`.',
    },
    relays: {
      name: 'Conversas com alguém do voluntariado que não vê o seu nome',
      why: 'As duas partes pediram.',
      until: '72 horas.',
    },
    blocks: {
      name: 'Que você não quer ler alguém que escreve sem nome',
      why: 'Você pediu. Quem você bloqueou não está aqui, para que não se possa descobrir.',
      until: 'Até você voltar atrás com `/anon mine`.',
    },
    mutes: {
      name: 'Que por um tempo você não pode escrever sem o seu nome',
      why: 'A moderação decidiu assim.',
      until: 'Até terminar, no máximo 31 dias. Fica quando você usa `/privacy forget`.',
    },
    marks: {
      name: 'Que hoje você respondeu à rodada de um grupo',
      why: 'Para que ninguém conte duas vezes. O que você apertou não está junto.',
      until: 'Até o dia terminar. Fica quando você usa `/privacy forget`.',
    },
    shifts: {
      name: 'Os seus turnos como pessoa voluntária',
      why: 'Você disse quando está presente, para que se saiba quem pode ser chamado.',
      until: 'Até 30 dias depois de um turno. Um plano, até você o encerrar.',
    },
    receipts: {
      name: 'O que a moderação fez com as suas palavras ou a sua conta aqui, e os seus recursos',
      why: 'Você tem o direito de saber e de ter as suas palavras de volta.',
      until: '30 dias, ou até 30 dias depois da resposta ao seu recurso. 90 dias enquanto ninguém responde.',
    },
    journal: {
      name: 'Marcas sem o seu nome, em uma lista à parte',
      why: 'Para que uma cópia antiga não traga de volta o que você apagou, nem transforme em sim o seu não a mensagens ou ao histórico.',
      until: 'Enquanto existirem cópias assim. Ficam quando você usa `/privacy forget`, e então entra mais uma.',
    },
    duties: {
      name: 'O que você faz aqui pelos outros',
      why: 'Outras pessoas precisam poder conferir quem fez o quê na moderação, na custódia ou na direção.',
      until: 'Enquanto o servidor me tiver. Fica quando você usa `/privacy forget`.',
    },
  },
  show: {
    kind: (details) => `**${details.name}** (${details.count})`,
    nothing: 'Não encontrei nada que eu guarde sobre você.',
    inFile: '`/privacy export` tem tudo em um arquivo, com o que há dentro.',
    forget: '`/privacy forget` apaga.',
    noMessages: '`/privacy optout` serve para não receber mensagens minhas.',
  },
  forget: {
    heading: '**Apagar o que eu guardo sobre você**',
    goes: 'Isto some na hora, em todos os servidores que me têm:',
    goesList: [
      'seus próprios check-ins, seu histórico e seu sim a mensagens',
      'lugares que você espera, encontros a que você disse sim e ofertas para você',
      'grupos de que você cuida e encontros que você conduz: você não faz mais isso',
      'o que você contou à moderação, e que foi você',
      'palavras sem o seu nome que esperam, conversas com o voluntariado e quem você bloqueou',
      'mensagens que eu ainda enviaria a você',
      'que você ligou `/privacy optout`: volto a procurar aflição nas suas mensagens',
    ],
    stays: 'Isto fica, e por quê:',
    staysList: [
      'Publicações sem o seu nome que estão no Discord. Apague antes com `/anon mine` ou com o recibo. Senão, a moderação pode agir até 72 horas depois da publicação, sem ver o seu nome, e as pessoas guardiãs podem abri-las pelo tempo que foi dito a você.',
      'Que a moderação encerrou um caso, sem o seu nome. O que ela pode ver no canal dela no Discord fica lá.',
      'Que você não pode escrever sem o seu nome, até isso terminar. Assim não dá para contornar.',
      'O que você fez na moderação, na custódia ou na direção, e que você está de plantão: outras pessoas precisam poder conferir e contar com isso.',
      'Que apaguei o que guardava sobre você, e quando: uma marca sem o seu nome nem as suas palavras. Ela existe para que uma cópia antiga não traga isso de volta. Marcas mais antigas como essa também ficam: que você apagou algo, e seu sim ou não a mensagens ou ao histórico.',
      'Seu lugar nos grupos quem conhece é o Discord, não eu. Você sai com `/group leave`.',
    ],
    warning:
      'Se a moderação está cuidando de você agora, a nota dela perde o seu nome. Ninguém consegue desfazer isto.',
    copy: 'Quer antes uma cópia? Use `/privacy export`.',
    yes: 'Sim, apagar tudo',
    nothing: 'Não guardo nada sobre você que eu possa apagar.',
    done: 'Pronto. Não consigo mais ler nada disso, e não escrevo mais para você, a não ser que você peça. Você pode me usar quando quiser, como se nunca tivéssemos nos visto.',
    threadGone: 'Apaguei o tópico que eu tinha feito para os seus check-ins.',
    threadsLeft: (details) =>
      `Não consegui apagar o tópico que eu tinha feito para os seus check-ins: ${details.threads}. Peça a alguém da moderação que apague.`,
  },
  optOut: {
    heading: '**Sem mensagens, e sem olhar como você está**',
    isOff: 'Está desligado.',
    isOn: 'Está **ligado**, em todos os servidores que me têm.',
    means: 'Enquanto está ligado:',
    meansList: [
      'Não escrevo para você por conta própria: nem ofertas, nem perguntas de como você está, nem mensagens diretas. O que estava planejado termina, e seus próprios check-ins ficam em pausa. O que você me pedir depois, eu faço.',
      'Não procuro aflição nas suas mensagens comuns. Se você escrever em um canal que quer morrer, não conto a ninguém.',
    ],
    stays: 'Isto continua:',
    staysList: [
      'Procuro o que pode fazer mal a outras pessoas: ameaças, insultos, golpes, formas de morrer. E se outra pessoa está em perigo.',
      'Olho o que você escreve sem o seu nome, e o que você escreve nos meus formulários.',
      'Outras pessoas podem falar de você à moderação, e alguém da moderação pode escrever para você.',
      'Você fica sabendo de um lugar, de uma publicação ou de uma conversa se pediu isso, do que você faz aqui pelos outros, e se a custódia abrir uma publicação sua.',
    ],
    kept: 'Guardo que você ligou isso, como uma marca sem o seu nome, até você desligar aqui ou usar `/privacy forget`. Para que uma cópia antiga do que guardo não desfaça isso, uma lista dessas marcas fica por mais tempo. Vale em todos os servidores que me têm.',
    help: '`/crisis` está aí para você a qualquer hora.',
    turnOn: 'Ligar',
    turnOff: 'Desligar',
    turnedOn: 'Agora está ligado. Em um minuto vale em toda parte.',
    turnedOff: 'Agora está desligado. O que terminou com isso não recomeça sozinho.',
  },
};
