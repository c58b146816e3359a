import type { errors as enErrors, history as enHistory } from './en-history.ts';
import { countIn } from './plurals.ts';

const plural = countIn('pt');

const inDays = (days: number) => plural(days, { one: `${days} dia`, other: `${days} dias` });

/** Portuguese for the errors of `en-history.ts`. */
export const errors: typeof enErrors = {
  'history-off': () =>
    'Aqui não dá para guardar um histórico: quem mantém este bot não ativou isso. Nada foi mudado. Os check-ins funcionam do mesmo jeito sem ele.',
};

/** Portuguese for `en-history.ts`. */
export const history: typeof enHistory = {
  command: {
    description: 'Seu próprio histórico do que você apertou nos check-ins, se quiser um',
    options: { do: 'O que fazer com ele; sem isso, você o vê', days: 'Por quantos dias cada resposta fica guardada' },
    do: { show: 'Mostrar para mim', stop: 'Não guardar mais nada', erase: 'Apagar tudo de uma vez' },
  },
  days: (details) => inDays(details.days),
  off: 'Aqui nada do que você aperta nos check-ins fica guardado com o seu nome. Como alguém se sente é informação de saúde, e o Discord tem regras rígidas para isso. Quem mantém este bot não ativou um histórico.',
  offLeft: 'O que foi guardado antes some em menos de uma hora. Para apagar já, use `/checkin history do:erase`.',
  ask: {
    heading: '## Você gostaria de ter um histórico?',
    intro:
      'Ele é só para você, para olhar para trás. Você não precisa dele: os check-ins funcionam do mesmo jeito sem ele.',
    what: '**O que eu guardaria:** o que você aperta e o dia. Vale para os seus próprios check-ins e para os dos seus grupos. Nenhuma palavra, e nem qual grupo era.',
    long: '**Por quanto tempo:** quantos dias você escolher. Depois disso, cada resposta some sozinha.',
    who: '**Quem poderia ler:** nem outros membros, nem a moderação, nem quem é dono do servidor. Fica trancado com uma chave só sua. Mas quem mantém este bot tem todas as chaves e poderia ler. Quando você olha, ele chega até você pelo Discord.',
    end: '**Como termina:** com `/checkin history do:stop` eu não guardo mais nada. Com `/checkin history do:erase` tudo some de uma vez.',
    where: 'O seu sim vale em cada servidor onde estou.',
    yes: (details) => `Sim, guardar ${inDays(details.days)}`,
    other: 'Sim, mas por menos ou mais tempo',
    no: 'Não',
  },
  declined: 'Tudo bem. Nada é guardado. Se mudar de ideia, use `/checkin history`.',
  begun: (details) =>
    `Tudo bem. A partir de agora eu guardo cada resposta que você aperta por ${inDays(details.days)}. Para olhar, parar ou apagar, use \`/checkin history\`.`,
  changed: (details) => `Agora cada resposta fica guardada por ${inDays(details.days)}. O que é mais antigo já sumiu.`,
  heading: '## Seu histórico',
  empty: 'Ainda não há nada guardado. O próximo que você apertar vai aparecer aqui.',
  counts: 'O que você apertou, e quantas vezes:',
  count: (details) => `${details.level}: ${details.count}`,
  week: (details) => `**${details.from} – ${details.to}** · ${details.days}`,
  day: (details) => `${details.day}: ${details.levels}`,
  before: 'Antes disso, mês a mês:',
  month: (details) => `**${details.month}** · ${details.counts}`,
  picture: (details) =>
    `Na imagem cada dia tem o seu lugar, da esquerda para a direita. A linha de cima é “${details.best}” e a de baixo é “${details.hardest}”. Onde não há marca, nada foi guardado. Antes de cada semana há uma linha fina.`,
  alt: (details) =>
    `Uma imagem dos dias de ${details.from} a ${details.to}. Em ${plural(details.count, { one: `${details.count} dia`, other: `${details.count} dias` })} há marcas em cinco linhas, de “${details.hardest}” embaixo até “${details.best}” em cima. O resto está vazio. O texto junto dela diz o que houve em cada dia.`,
  noPicture: 'Desta vez não deu para desenhar a imagem. O texto diz o mesmo.',
  kept: (details) =>
    `Você disse sim a isto: ${details.since}. Cada resposta some sozinha depois de ${inDays(details.days)}. Aqui só você vê. Quem mantém este bot poderia ler.`,
  stopped: 'Nada mais é guardado. O que você vê aqui some sozinho quando os dias passarem, ou já, se você apagar.',
  stop: 'Não guardar mais nada',
  erase: 'Apagar tudo',
  longer: 'Guardar por menos ou mais tempo',
  again: 'Sim, voltar a guardar',
  eraseAsk: 'Posso apagar tudo? Não dá para trazer de volta. Depois disso, nada mais é guardado.',
  eraseYes: 'Sim, apagar tudo',
  erased: (details) =>
    plural(details.count, {
      one: `Apagado: ${details.count} resposta. Não sobrou nada, e nada mais é guardado.`,
      other: `Apagado: ${details.count} respostas. Não sobrou nada, e nada mais é guardado.`,
    }),
  erasedNone: 'Não havia nada para apagar. Nada está guardado, e nada mais será.',
};
