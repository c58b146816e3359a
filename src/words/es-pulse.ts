import type { errors as enErrors, pulse as enPulse } from './en-pulse.ts';

/** Spanish for the errors of `en-pulse.ts`. */
export const errors: typeof enErrors = {
  'pulse-over': () =>
    'Estas preguntas ya se han cerrado, así que tu respuesta no se ha guardado. Si te preocupa algo, díselo a quienes cuidan del grupo.',
  'pulse-answered': () =>
    'Ya habías respondido a estas preguntas, y aquella respuesta cuenta. No se ha cambiado nada. La próxima vez puedes decir más.',
  'pulse-not-member': () => 'Estas preguntas son para las personas de este grupo. No se ha guardado nada.',
  'pulse-incomplete': () =>
    'Por favor, elige una respuesta para cada una de las cuatro preguntas y envíalo otra vez. Aún no se ha guardado nada.',
};

/** Spanish for `en-pulse.ts`. */
export const pulse: typeof enPulse = {
  ask: (details) =>
    `## ¿Cómo es **${details.name}** para ti?\nCuatro preguntas cortas y espacio para una frase. Nadie tiene que responder.`,
  how: 'Tu nombre no se guarda con lo que dices. Quienes cuidan del grupo ven las respuestas solo cuando han respondido cinco personas, y todas mezcladas. Por eso no se puede retirar lo enviado: nadie sabe cuál es la tuya. Solo anoto que has respondido, y lo borro cuando termina.',
  until: (details) => `Puedes responder hasta ${details.when}.`,
  answer: 'Responder',
  form: {
    title: '¿Cómo es este grupo para ti?',
    sentenceLabel: '¿Qué más deberíamos saber?',
    sentenceDescription: 'Una frase, si quieres. Por favor, no nombres a nadie.',
  },
  questions: {
    heard: '¿Sientes que aquí te escuchan?',
    topics: '¿Hablamos de lo que te importa?',
    run: '¿Te va bien cómo llevamos el grupo?',
    overall: 'En conjunto, ¿te hace bien este grupo?',
  },
  scale: { 1: '1: nada', 2: '2: un poco', 3: '3: regular', 4: '4: bastante', 5: '5: mucho' },
  thanks: 'Gracias. Tu respuesta ha llegado, y tu nombre no va con ella.',
  decided: (details) =>
    `Nos habéis dicho cómo es **${details.name}** para vosotros. Gracias. Esto es lo que vamos a probar: ${details.change}`,
};
