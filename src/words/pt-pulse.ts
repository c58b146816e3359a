import type { errors as enErrors, pulse as enPulse } from './en-pulse.ts';

/** Portuguese for the errors of `en-pulse.ts`. */
export const errors: typeof enErrors = {
  'pulse-over': () =>
    'Estas perguntas já fecharam, então a sua resposta não foi salva. Se algo preocupa você, fale com quem cuida do grupo.',
  'pulse-answered': () =>
    'Você já tinha respondido a estas perguntas, e aquela resposta vale. Nada foi mudado. Na próxima vez você pode dizer mais.',
  'pulse-not-member': () => 'Estas perguntas são para as pessoas deste grupo. Nada foi salvo.',
  'pulse-incomplete': () =>
    'Por favor, escolha uma resposta para cada uma das quatro perguntas e envie outra vez. Nada foi salvo ainda.',
};

/** Portuguese for `en-pulse.ts`. */
export const pulse: typeof enPulse = {
  ask: (details) =>
    `## Como é **${details.name}** para você?\nQuatro perguntas curtas e espaço para uma frase. Ninguém precisa responder.`,
  how: 'O seu nome não fica junto do que você diz. Quem cuida do grupo só vê as respostas quando cinco pessoas responderam, e todas misturadas. Por isso não dá para voltar atrás: ninguém sabe qual é a sua. Eu só anoto que você respondeu, e apago isso quando acaba.',
  until: (details) => `Você pode responder até ${details.when}.`,
  answer: 'Responder',
  form: {
    title: 'Como é este grupo para você?',
    sentenceLabel: 'O que mais devemos saber?',
    sentenceDescription: 'Uma frase, se quiser. Por favor, não diga o nome de ninguém.',
  },
  questions: {
    heard: 'Você sente que ouvem você aqui?',
    topics: 'Falamos do que importa para você?',
    run: 'O jeito como cuidamos do grupo serve?',
    overall: 'No geral, este grupo faz bem a você?',
  },
  scale: { 1: '1: nem um pouco', 2: '2: um pouco', 3: '3: mais ou menos', 4: '4: na maior parte', 5: '5: muito' },
  thanks: 'Obrigado. A sua resposta chegou, e o seu nome não está junto dela.',
  decided: (details) =>
    `Vocês nos contaram como é **${details.name}** para vocês. Obrigado. É isto que vamos experimentar: ${details.change}`,
};
