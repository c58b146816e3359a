import type { errors as enErrors, ownAsk as enOwnAsk } from './en-own-ask.ts';

/** Spanish for the errors of `en-own-ask.ts`. */
export const errors: typeof enErrors = {
  'own-over': () =>
    'Este check-in ya terminó, así que no se ha anotado nada. Para responder a uno ahora, usa `/checkin now` en el servidor. Si necesitas a alguien ahora, usa `/crisis`.',
  'own-gone': () =>
    'Este check-in ya no existe, así que no se ha anotado nada. Para crear uno nuevo, usa `/checkin schedule` en el servidor. Si necesitas a alguien ahora, usa `/crisis`.',
  'own-not-yours': () =>
    'Este check-in es de otra persona, así que no se ha anotado nada. Para crear uno tuyo, usa `/checkin schedule`. Para tener ayuda a cualquier hora, usa `/crisis`.',
  'own-later-enough': (details) =>
    `Ya lo has aplazado tres veces, y no pregunto más que eso. Puedes responder aquí hasta ${details.when}.`,
  'own-later-before': (details) =>
    `Ya lo has aplazado, y cuenta el mensaje más nuevo. Puedes responder aquí hasta ${details.when}.`,
  'own-later-nowhere': (details) =>
    `Ahora no puedo escribirte allí, así que no lo he aplazado. Puedes responder aquí hasta ${details.when}.`,
  'own-later-answered': () =>
    'No hay nada que aplazar: ya habías respondido a este. Si ahora es distinto, puedes escribir unas palabras.',
  'own-later-let-go': () =>
    'No hay nada que aplazar: lo has dejado pasar. Si te apetece, aún puedes pulsar lo que encaje.',
};

/** Spanish for `en-own-ask.ts`. */
export const ownAsk: typeof enOwnAsk = {
  whose: (details) => `Un check-in para ${details.who}`,
  prompt: '¿Cómo estás ahora?',
  goals: 'Lo que quieres tener presente:',
  how: (details) =>
    `Pulsa lo que encaje, o nada. Anoto que has respondido. Lo que pulsas se guarda solo si pediste un historial. Abierto hasta ${details.when}.`,
  howInGroup: (details) =>
    `Los demás ven este mensaje, pero no lo que pulsas. Anoto que has respondido. Lo que pulsas se guarda solo si pediste un historial. Abierto hasta ${details.when}.`,
  early: 'Si respondes ahora, cuenta para hoy, y hoy no te pregunto otra vez.',
  back: 'Qué bien que estés aquí.',
  later: 'Más tarde',
  pause: 'Pausa',
  noted: (details) => `Has pulsado: ${details.level}. Anoto que has respondido.`,
  notedAlready: 'Ya habías respondido a este. Si ahora es distinto, puedes escribir unas palabras.',
  undone: 'Queda retirado. Puedes pulsar otra cosa.',
  undoLate: 'Ya se había retirado, o aún no has respondido. No se ha cambiado nada.',
  skipped: 'De acuerdo. Hoy no, entonces.',
  again: (details) => `De acuerdo. Te pregunto otra vez: ${details.when}.`,
  againLast: 'Es la tercera vez con este, así que después ya no pregunto más.',
  laterOver: (details) =>
    `A esa hora este check-in ya habrá terminado, así que no lo he aplazado. Puedes responder aquí hasta ${details.when}.`,
  laterQuiet: (details) =>
    `Eso caería en tus horas de silencio, así que no lo he aplazado. Puedes responder aquí hasta ${details.when}.`,
  otherTime: 'Quizá te venga mejor otra hora:',
  laterTimes: { 30: 'En 30 minutos', 60: 'En 1 hora', 180: 'En 3 horas' },
  pauseHow: '¿Cuánto tiempo quieres silencio? Puedes seguir cuando quieras, y no hay nada que recuperar.',
  pauseFor: { 1: '1 día', 3: '3 días', 7: '1 semana', open: 'Hasta que yo siga' },
  pauseDate: 'Hasta un día',
  pauseForm: {
    title: 'Pausa hasta un día',
    until: '¿Qué día puedo volver a preguntar?',
    description: 'Por ejemplo: 24 de diciembre, el próximo lunes, en 2 semanas.',
  },
  pausedOpen: 'De acuerdo. No te pregunto más hasta que sigas.',
  goOn: 'Seguir',
  resumed: (details) => `Te pregunto otra vez: ${details.when}.`,
  quietEnd:
    'He preguntado unas cuantas veces y ahora paro, para no estorbarte. No pasa nada. Si quieres seguir, basta con pulsar.',
  now: {
    description: 'Responde ahora mismo a tu propio check-in',
    none: 'No tienes ningún check-in propio aquí. Para crear uno, usa `/checkin schedule`. Si ahora es difícil, hay ayuda.',
    which: '¿A cuál te gustaría responder?',
    choose: 'Elige un check-in',
  },
  told: {
    self: 'A los voluntarios de tu servidor se les avisa de que quizá necesitas ayuda, con tu nombre, para que puedan escribirte. No reciben tus palabras. No siempre hay alguien despierto.',
    other:
      'A los voluntarios de tu servidor se les avisa de que alguien puede estar en peligro, con tu nombre, para que puedan escribirte. No reciben tus palabras. No siempre hay alguien despierto.',
  },
};
