import type { errors as enErrors, round as enRound } from './en-round.ts';

/** Spanish for the errors of `en-round.ts`. */
export const errors: typeof enErrors = {
  'round-over': () =>
    'Esta ronda ya terminó, así que no se ha anotado nada. Si necesitas a alguien ahora, usa `/crisis`.',
  'round-undo-late': () =>
    'Esta ronda ya terminó, así que lo que pulsaste sigue contando. Tu nombre no está con ello. No se ha cambiado nada.',
  'round-not-member': () =>
    'Esta ronda es para las personas de este grupo. No se ha anotado nada. Para recibir ayuda a cualquier hora, usa `/crisis`.',
  'round-words-missing': () =>
    'Aquí no hay nada que se pueda leer, así que no se ha anotado nada. Escribe unas palabras o pulsa un botón de la ronda.',
  'round-not-allowed': () =>
    'Ahora mismo no puedes escribir en este grupo, así que tus palabras no se han mostrado allí. Para recibir ayuda a cualquier hora, usa `/crisis`.',
  'round-no-place': () =>
    'Ahora mismo no puedo escribir en este grupo, así que tus palabras no se han mostrado allí. Por favor, díselo a alguien que cuide del grupo: `/group doctor` muestra qué me lo impide.',
};

/** Spanish for `en-round.ts`. */
export const round: typeof enRound = {
  how: (details) =>
    `Pulsa lo que encaje, o nada. Lo que pulsas se cuenta sin tu nombre. Hasta ${details.when} anoto que has respondido, para que nadie cuente dos veces.`,
  levels: {
    1: '🌧️ Muy difícil',
    2: '🌥️ Difícil',
    3: '⛅ Regular',
    4: '🌤️ Bastante bien',
    5: '☀️ Bien',
  },
  write: 'Escribir algo',
  skip: 'Hoy no',
  support: 'Me vendría bien apoyo',
  count: (details) =>
    details.count === 1 ? 'Una persona del grupo ha respondido.' : `Hemos respondido ${details.count}.`,
  over: 'Esta ronda ya terminó.',
  noted: (details) => `Anotado: ${details.level}. Cuenta sin tu nombre.`,
  notedAlready:
    'Ya habías respondido en esta ronda, y cuenta la primera respuesta. Lo que pulsas nunca se muestra con tu nombre.',
  lowOffer: 'No tienes que quedarte a solas con esto. Puedes escribir unas palabras o ver qué podría ayudar.',
  undo: 'Ha sido un error',
  undone: 'Ya no cuenta. Puedes pulsar otra cosa.',
  skipped: 'De acuerdo. No se ha anotado nada.',
  form: {
    title: 'Unas palabras',
    text: '¿Qué te gustaría decir?',
    who: '¿Quién puede leerlo?',
    whoDescription: 'Si parece que una vida corre peligro, los voluntarios sabrán que quizá necesitas ayuda.',
    group: 'El grupo, con mi nombre',
    me: 'Solo yo',
  },
  shared: (details) => `${details.who} escribe:`,
  sharedNoted: 'Tus palabras van de camino al grupo, con tu nombre.',
  sharedTold: 'Los voluntarios de aquí también reciben un aviso, porque tus palabras suenan a que pesa mucho.',
  own: 'Aquí están tus palabras. Solo tú las ves, y no guardo nada de ellas. Cópialas si las quieres para después.',
  notShared: {
    danger:
      'Tus palabras no se han mostrado al grupo: un programa encontró que una vida puede estar en peligro. Los programas se equivocan.',
    method:
      'Tus palabras no se han mostrado al grupo: un programa encontró algo que puede ser peligroso para quien lo lea, como una forma de hacerse daño. Los programas se equivocan.',
    harm: 'Tus palabras no se han mostrado al grupo: un programa encontró algo que puede hacer daño a alguien, o que es de otra persona, como un teléfono. Los programas se equivocan.',
  },
  told: {
    self: 'A los voluntarios de aquí se les avisa de que quizá necesitas ayuda, con tu nombre, para que puedan escribirte. No reciben tus palabras. No siempre hay alguien despierto.',
    other:
      'A los voluntarios de aquí se les avisa de que alguien puede estar en peligro, con tu nombre, para que puedan escribirte. No reciben tus palabras. No siempre hay alguien despierto.',
    harm: 'A la moderación se le avisa de que has escrito algo así, con tu nombre. No recibe tus palabras. Si es un error, díselo.',
  },
  notDelivered: 'Tus palabras no se pudieron mostrar en el grupo: ya no puedo escribir allí. Aquí están:',
};
