import type { errors as enErrors, relay as enRelay } from './en-relay.ts';

/** Spanish for the errors of `en-relay.ts`. */
export const errors: typeof enErrors = {
  'relay-over': () =>
    'Esta conversación ha terminado: estuvo abierta 72 horas, o alguien la cerró. Para encontrar ayuda en cualquier momento, usa `/crisis`.',
  'relay-not-yours': () =>
    'Ya nadie puede responderte sobre esto, o no es tuyo. No ha cambiado nada. Para encontrar ayuda en cualquier momento, usa `/crisis`.',
  'relay-empty': () => 'No hay ninguna palabra que se pueda ver. Escribe al menos una. No se ha enviado nada.',
  'relay-too-long': (details) =>
    `Tu texto tiene ${details.length} caracteres; caben ${details.most}. Puedes enviarlo en dos partes. No se ha enviado nada.`,
  'relay-too-fast': (details) =>
    `Has escrito muchas veces en los últimos ${details.minutes} minutos. Espera un poco y envíalo otra vez. No se ha enviado nada. Para encontrar ayuda en cualquier momento, usa \`/crisis\`.`,
  'nobody-can-look': () =>
    'Esto tendría que verlo antes el equipo de moderación, y en este servidor no se le puede mostrar a nadie. No se ha publicado nada, y nadie ha sabido de ello. Para encontrar ayuda en cualquier momento, usa `/crisis`.',
  'again-not-yours': () =>
    'Esto ya no se guarda, o no es tuyo. Lo que vuelve se guarda hasta 72 horas. No ha cambiado nada.',
  'again-decided': () =>
    'No hay nada que revisar otra vez: nadie de moderación te devolvió esto, o ya está esperando. Míralo en `/anon mine`.',
  'again-twice': () =>
    'Dos personas de moderación lo han mirado y lo han devuelto. No se puede pedir otra vez. Tus palabras son tuyas: puedes cambiarlas y escribir de nuevo.',
};

/** Spanish for `en-relay.ts`. */
export const relay: typeof enRelay = {
  ask: '**¿Puede responderte una persona voluntaria a través del bot, sin ver tu nombre?** Queda abierto 72 horas. Las personas voluntarias no siempre están despiertas.',
  yes: 'Sí, me puede responder alguien',
  how: () =>
    '**¿Cómo pueden llegar a ti?** De ninguna de las dos formas ven tu nombre. Para los mensajes directos se guarda tu cuenta, cifrada, hasta que termine la conversación; después se borra.',
  here: 'Lo miraré en /anon mine',
  direct: 'Enviadme un mensaje directo',
  openedHere: (details) =>
    `El equipo voluntario sabe que quieres una respuesta. Mira en \`/anon mine\` de vez en cuando. La conversación está abierta hasta ${details.until}; después se borra todo. Son iguales, no terapeutas, y puede que estén durmiendo. Puedes escribir tú primero.`,
  openedDirect: (details) =>
    `El equipo voluntario sabe que quieres una respuesta. Llega como mensaje directo mío, y también está en \`/anon mine\`. La conversación está abierta hasta ${details.until}; después se borra todo. Son iguales, no terapeutas, y puede que estén durmiendo. Puedes escribir tú primero.`,
  heading: (details) =>
    `**Tu conversación con el equipo voluntario.** Solo tú ves esto. Está abierta hasta ${details.until}; después se borra todo.`,
  empty: () => 'Todavía nadie ha escrito nada. Puedes escribir tú primero.',
  answered: (details) =>
    `**Una persona voluntaria te ha respondido.** No ve tu nombre. Puedes contestar hasta ${details.until}.`,
  left: () =>
    'La otra persona ha cerrado la conversación, y lo que se dijo está borrado. Puede haber muchos motivos. Si todavía quieres hablar con alguien, `/crisis` muestra quién está ahora.',
  you: 'Tú',
  volunteer: 'Una persona voluntaria',
  earlier: 'Lo anterior',
  writeBack: 'Contestar',
  end: 'Terminar la conversación',
  endSure: () => '**¿Terminar esta conversación?** Lo que se dijo se borra, también para el equipo voluntario.',
  endYes: 'Sí, terminarla',
  ended: () =>
    'La conversación ha terminado, y lo que se dijo está borrado. Para encontrar ayuda en cualquier momento, usa `/crisis`.',
  written: () =>
    'Está guardado, y el equipo voluntario sabe que has escrito. No puedo decir cuándo lo leerá alguien. Si podrías hacer algo pronto o tienes heridas, llama ahora al número de emergencias de tu zona.',
  writeTitle: 'Contestar',
  writeLabel: 'Lo que escribes',
  writeDescription: 'Lo puede leer el equipo voluntario de aquí. No ve tu nombre.',
  asked: () =>
    'Otra persona de moderación lo va a mirar. Hasta entonces espera, y está en `/anon mine`. No puedo decir cuánto tarda.',
};
