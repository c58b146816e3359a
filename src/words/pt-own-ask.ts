import type { errors as enErrors, ownAsk as enOwnAsk } from './en-own-ask.ts';

/** Portuguese for the errors of `en-own-ask.ts`. */
export const errors: typeof enErrors = {
  'own-over': () =>
    'Este check-in já terminou, então nada foi anotado. Para responder a um agora, use `/checkin now` no servidor. Se você precisa de alguém agora, use `/crisis`.',
  'own-gone': () =>
    'Este check-in não existe mais, então nada foi anotado. Para criar um novo, use `/checkin schedule` no servidor. Se você precisa de alguém agora, use `/crisis`.',
  'own-not-yours': () =>
    'Este check-in é de outra pessoa, então nada foi anotado. Para criar um seu, use `/checkin schedule`. Para ter ajuda a qualquer hora, use `/crisis`.',
  'own-later-enough': (details) =>
    `Você já adiou este três vezes, e mais do que isso eu não pergunto. Você ainda pode responder aqui até ${details.when}.`,
  'own-later-before': (details) =>
    `Você já adiou este, e vale a mensagem mais nova. Você ainda pode responder aqui até ${details.when}.`,
  'own-later-nowhere': (details) =>
    `Agora não consigo escrever para você lá, então não adiei. Você ainda pode responder aqui até ${details.when}.`,
  'own-later-answered': () =>
    'Não há nada para adiar: você já tinha respondido a este. Se agora está diferente, pode escrever algumas palavras.',
  'own-later-let-go': () =>
    'Não há nada para adiar: você deixou este passar. Se quiser, ainda pode apertar o que combina.',
};

/** Portuguese for `en-own-ask.ts`. */
export const ownAsk: typeof enOwnAsk = {
  whose: (details) => `Um check-in para ${details.who}`,
  prompt: 'Como você está agora?',
  goals: 'O que você quer ter em mente:',
  how: (details) =>
    `Aperte o que combina, ou nada. Eu anoto que você respondeu. O que você aperta só é guardado se você pediu um histórico. Aberto até ${details.when}.`,
  howInGroup: (details) =>
    `Outras pessoas veem esta mensagem, mas não o que você aperta. Eu anoto que você respondeu. O que você aperta só é guardado se você pediu um histórico. Aberto até ${details.when}.`,
  early: 'Se você responder agora, vale para hoje, e hoje eu não pergunto de novo.',
  back: 'Que bom que você está aqui.',
  later: 'Mais tarde',
  pause: 'Pausa',
  noted: (details) => `Você apertou: ${details.level}. Eu anoto que você respondeu.`,
  notedAlready: 'Você já tinha respondido a este. Se agora está diferente, pode escrever algumas palavras.',
  undone: 'Foi retirado. Você pode apertar outra coisa.',
  undoLate: 'Já tinha sido retirado, ou você ainda não respondeu. Nada mudou.',
  skipped: 'Tudo bem. Hoje não, então.',
  again: (details) => `Tudo bem. Eu pergunto de novo: ${details.when}.`,
  againLast: 'É a terceira vez com este, então depois disso não pergunto mais.',
  laterOver: (details) =>
    `A essa hora este check-in já terá terminado, então não adiei. Você pode responder aqui até ${details.when}.`,
  laterQuiet: (details) =>
    `Isso cairia nas suas horas de silêncio, então não adiei. Você pode responder aqui até ${details.when}.`,
  otherTime: 'Talvez outra hora combine melhor:',
  laterTimes: { 30: 'Em 30 minutos', 60: 'Em 1 hora', 180: 'Em 3 horas' },
  pauseHow: 'Por quanto tempo você quer silêncio? Você pode continuar quando quiser, e não há nada para compensar.',
  pauseFor: { 1: '1 dia', 3: '3 dias', 7: '1 semana', open: 'Até eu continuar' },
  pauseDate: 'Até um dia',
  pauseForm: {
    title: 'Pausa até um dia',
    until: 'Em que dia posso perguntar de novo?',
    description: 'Por exemplo: 24 de dezembro, próxima segunda, em 2 semanas.',
  },
  pausedOpen: 'Tudo bem. Não pergunto mais até você continuar.',
  goOn: 'Continuar',
  resumed: (details) => `Eu pergunto de novo: ${details.when}.`,
  quietEnd:
    'Perguntei algumas vezes e agora paro, para não atrapalhar você. Está tudo bem. Se quiser continuar, basta apertar.',
  now: {
    description: 'Responda agora ao seu próprio check-in',
    none: 'Você não tem nenhum check-in seu aqui. Para criar um, use `/checkin schedule`. Se agora está difícil, existe ajuda.',
    which: 'A qual você gostaria de responder?',
    choose: 'Escolha um check-in',
  },
  told: {
    self: 'Voluntários do seu servidor são avisados de que talvez você precise de ajuda, com o seu nome, para que possam escrever para você. Eles não recebem as suas palavras. Nem sempre há alguém acordado.',
    other:
      'Voluntários do seu servidor são avisados de que alguém pode estar em perigo, com o seu nome, para que possam escrever para você. Eles não recebem as suas palavras. Nem sempre há alguém acordado.',
  },
};
