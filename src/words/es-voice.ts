import type { errors as enErrors, voice as enVoice } from './en-voice.ts';

/** Spanish for the errors of `en-voice.ts`. */
export const errors: typeof enErrors = {
  'post-gone': () => 'Esta publicación ya no está: se ha borrado.',
  'post-hidden': () => 'El equipo de moderación ha ocultado esta publicación por ahora.',
  'post-arriving': () => 'Esto acaba de aparecer. Por favor, pulsa otra vez en un momento.',
  'replies-closed': () =>
    'Aquí ya no hay respuestas anónimas: quien escribió la publicación las cerró. No se ha publicado nada. Puedes seguir respondiendo con tu propio nombre.',
  'reply-not-here': () =>
    'Puedes responder de forma anónima a lo que se escribe en un grupo con publicaciones anónimas, y en los hilos de ahí. No se ha publicado nada. Aquí puedes responder con tu propio nombre.',
  'close-not-yours': () =>
    'Solo puede hacerlo quien escribió la publicación, y no sé quién es más allá de 72 horas después de sus últimas palabras ahí. Con el recibo se puede también más tarde: `/anon edit`.',
  'block-too-late': () =>
    'Esto es demasiado antiguo. Después de 72 horas no queda nada que me permita apartar de ti lo que esa persona escriba más tarde. Puedes hacerlo con algo más nuevo.',
  'block-own': () => 'Esto lo escribiste tú. No se ha cambiado nada.',
  'block-too-many': (details) =>
    `Puedes hacer esto ${details.most} veces al día, y ya lo has hecho. No se ha cambiado nada. Si aquí algo no está bien, *Denunciar* avisa a los moderadores.`,
};

/** Spanish for the rest of `en-voice.ts`. */
export const voice: typeof enVoice = {
  replyCommand: 'Responder de forma anónima',
  reply: {
    heading: (details) => `**Responder de forma anónima en ${details.name}**`,
    label: 'Tu respuesta',
    promise: 'Aquí nadie ve tu nombre. Quién podría averiguarlo: /trust',
    few: 'Pocas personas ven este grupo: alguien podría adivinar quién escribió.',
  },
  card: {
    frame: (details) => `${details.mark} **${details.name}** · anónimo`,
    frameOfWriter: (details) => `${details.mark} **${details.name}** · anónimo · escribió la publicación`,
    isNew: '-# Alguien nuevo aquí, o de vuelta con otro nombre',
    answers: (details) => `-# Responde a [${details.mark} ${details.name}](${details.link})`,
    answersMessage: (details) => `-# Responde a [este mensaje](${details.link})`,
    wishes: {
      listen: 'Lo que ayudaría: alguien que solo escuche',
      been: 'Lo que ayudaría: oír a gente que conoce esto',
      ideas: 'Lo que ayudaría: ideas que ayudaron a otros',
      distraction: 'Lo que ayudaría: algo para pensar en otras cosas',
    },
    door: (details) =>
      `-# Estas palabras están detrás de una puerta. Pulsa *${details.button}* para leerlas: entonces solo las ves tú.`,
    kinds: { heard: 'Te escucho', 'me-too': 'A mí también', strength: 'Te mando fuerza' },
    reply: 'Responder de forma anónima',
    report: 'Denunciar',
    more: 'Más',
    read: 'Leer',
  },
  kind: {
    said: (details) =>
      `Has dicho: **${details.word}**. Nadie ve que has sido tú. Púlsalo otra vez en las próximas 72 horas para retirarlo. El número bajo la publicación cambia al cabo de un rato.`,
    takenBack: (details) => `Has retirado **${details.word}**.`,
  },
  more: {
    what: () =>
      '**Una publicación anónima**\nAlguien escribió esto a través de mí sin mostrar su nombre. El nombre que aparece es inventado. En cada otro hilo tiene uno distinto. Aquí nadie ve quién es; `/trust` dice quién podría averiguarlo, y cómo.',
    late: () => 'Es demasiado antigua para bloquear a quien la escribió.',
    closed: () => 'Está cerrada a respuestas anónimas.',
    close: 'Cerrar a respuestas anónimas',
    open: 'Permitir respuestas anónimas',
    nowClosed: () => 'Ahora está cerrada a respuestas anónimas. Se puede seguir respondiendo con el propio nombre.',
    nowOpen: () => 'Se puede volver a responder de forma anónima.',
  },
  block: {
    button: 'Bloquear a quien escribió esto',
    ask: () =>
      [
        '**¿No leer nunca más a quien escribió esto?**',
        'Lo que escriba de forma anónima en este servidor a partir de ahora estará detrás de un botón que no se abre para ti. Para los demás sí se abre.',
        'Lo que ya está a la vista se queda donde está: Discord no puede ocultar un mensaje a una sola persona.',
        'Mientras bloquees a alguien, las palabras detrás de un botón que tengan más de tres días siguen cerradas para ti, sean de quien sean.',
        'No se le dice nada. Puede notar que sus palabras están detrás de un botón, pero no por quién.',
        'Los bloqueos solo se pueden quitar todos a la vez: no se guarda con qué publicaciones empezaron.',
      ].join('\n'),
    yes: 'Sí, bloquear',
    done: () => 'Hecho. Lo que escriba a partir de ahora no se abre para ti.',
    takeBack: 'Quitar todos mis bloqueos',
  },
  door: {
    shut: () =>
      'Esto sigue cerrado para ti, porque bloqueaste a quien lo escribió o a alguien que podría haberlo escrito.',
  },
};
