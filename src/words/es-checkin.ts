import type { errors as enErrors, checkin as enCheckin } from './en-checkin.ts';

/** Spanish for the errors of `en-checkin.ts`. */
export const errors: typeof enErrors = {
  'checkin-none': () =>
    'No encuentro aquí ningún check-in tuyo así. `/checkin mine` muestra los que hay. No se ha cambiado nada.',
  'checkin-not-begun': () =>
    'Este check-in todavía no ha empezado. Míralo con `/checkin mine` y pulsa primero *Sí, empezar*, o crea uno nuevo con `/checkin schedule`.',
  'checkin-begun': () =>
    'Este check-in ya ha empezado. Puedes cambiarlo, pausarlo o terminarlo con `/checkin mine`. No se ha cambiado nada.',
  'checkin-open': () =>
    'Algo sigue abierto: en qué reloj, o dónde quieres que te pregunte. Míralo con `/checkin mine` y elige. No se ha cambiado nada.',
  'checkin-changed': () =>
    'Este check-in se cambió entretanto, así que lo he dejado como está ahora. Míralo con `/checkin mine` y haz tu cambio otra vez si todavía lo quieres.',
  'checkin-waits': () =>
    'Este check-in espera tu sí a los mensajes directos, así que aún no puede seguir. Míralo con `/checkin mine`: ahí puedes decir que sí o elegir otro lugar.',
  'checkin-pause-past': () =>
    'Una pausa hasta ese día no dejaría nada fuera. Da un día posterior, como **15 de diciembre**. No se ha cambiado nada.',
  'checkin-nothing-left': () =>
    'Así no te preguntaría nunca: todos sus días han pasado o están en la pausa. Elige otra hora o una pausa más corta. No se ha cambiado nada.',
  'checkin-in-quiet': () =>
    'Esa hora está en tus horas de silencio, y entonces no envío nada. Elige otra hora, u otras horas de silencio, como **22:00 – 7:00**. No se ha cambiado nada.',
  'checkin-quiet-unread': (details) =>
    `No puedo leer «${details.typed}» como horas de silencio. Escríbelas de una hora a otra, como **22:00 – 7:00**.`,
  'checkin-question-long': (details) =>
    `Esta pregunta tiene ${details.length} caracteres y caben ${details.most}. Acórtala, por favor. No se ha cambiado nada.`,
  'checkin-goals-many': (details) =>
    `Son más metas de las que caben en un check-in: hay sitio para ${details.most}. Quita alguna, por favor. No se ha cambiado nada.`,
  'checkin-goal-long': (details) =>
    `Una meta tiene ${details.length} caracteres y caben ${details.most}. Acórtala, por favor. No se ha cambiado nada.`,
  'checkin-zone-none': (details) =>
    details.near === null
      ? `No conozco «${details.typed}» como zona horaria. Escribe la ciudad grande más cercana, como **Madrid**. No se ha cambiado nada.`
      : `No sé bien qué zona horaria es «${details.typed}». ¿Es una de estas: ${details.near}? No se ha cambiado nada.`,
  'checkin-no-threads': () =>
    'Este servidor todavía no tiene un lugar para hilos privados. Elige un grupo tuyo o los mensajes directos, o pregunta a quienes llevan el servidor. No se ha cambiado nada.',
  'checkin-not-in-group': (details) =>
    `Puedo preguntarte en **${details.name}** cuando estés dentro, y por lo que veo no lo estás. Entra con \`/group join\`, o elige otro lugar. No se ha cambiado nada.`,
  'checkins-full': (details) =>
    `Ya tienes check-ins aquí, y más de ${details.most} serían demasiados. Cambia uno con \`/checkin edit\`, o termina antes uno con \`/checkin stop\`. No se ha cambiado nada.`,
};

/** Spanish for `en-checkin.ts`. */
export const checkin: typeof enCheckin = {
  command: {
    description: 'Deja que te pregunten cómo estás, cuando y donde tú elijas',
    schedule: {
      description: 'Elige cuándo y dónde quieres que te pregunten cómo estás',
      optionNames: {
        when: 'cuándo',
        question: 'pregunta',
        goals: 'metas',
        place: 'lugar',
        zone: 'zona',
        quiet: 'silencio',
      },
      options: {
        when: 'Por ejemplo: de lunes a viernes a las 8:30, los domingos a las 19 h, mañana a las 21:00',
        question: 'Lo que quieres que te pregunten, con tus palabras',
        goals: 'Lo que quieres tener presente: hasta tres, con ; entre ellas',
        place: 'Dónde quieres que te pregunten',
        zone: 'Tu zona horaria: la ciudad grande más cercana',
        quiet: 'Horas en las que no llega nada, por ejemplo 22:00 – 7:00',
      },
    },
    mine: { description: 'Mira tus check-ins aquí, y cámbialos, páusalos o termínalos' },
    edit: {
      description: 'Cambia un check-in tuyo; lo que no pongas se queda como está',
      optionNames: { checkIn: 'check-in' },
      options: { checkIn: 'Cuál de tus check-ins' },
      none: 'nada',
      takeAway: 'quitar lo que hay',
    },
    pause: {
      description: 'Pausa un check-in tuyo, hasta un día o hasta que sigas',
      optionNames: { until: 'hasta' },
      options: { until: 'El día en que puede volver, por ejemplo: 15 de diciembre, el próximo lunes' },
    },
    stop: { description: 'Termina un check-in tuyo para siempre' },
  },
  overview: {
    schedule: 'haz que te pregunten cómo estás, cuando y donde elijas',
    mine: 'mira, cambia, pausa o termina tus check-ins',
  },
  zone: {
    ask: (details) =>
      `## ¿De qué reloj es esa hora?\nHas escrito: ${details.when}\nTodavía no sé tu zona horaria y no quiero adivinar. Guardo lo que has escrito hasta mañana.`,
    server: (details) => `El reloj de este servidor es ${details.zone}. Ahora marca ${details.time}.`,
    use: (details) => `Sí, ${details.zone}`,
    other: 'Otra',
    title: 'Tu zona horaria',
    label: 'La ciudad grande más cercana',
    description: 'Por ejemplo: Madrid, Bogotá, America/Mexico_City',
  },
  place: {
    ask: '## ¿Dónde quieres que te pregunte?',
    how: 'En un grupo, todas las personas de ahí pueden leer que te pregunto y qué. Los mensajes directos llegan solo cuando les digas que sí y un mensaje de prueba haya llegado.',
    howThread: 'Tu hilo privado es solo para ti. Quienes pueden gestionar hilos aquí también pueden abrirlo.',
    thread: 'En un hilo privado para mí',
    group: (details) => `En el grupo ${details.name}`,
    direct: 'Por mensaje directo',
  },
  draft: {
    heading: '## ¿Está bien así?',
    start: 'Sí, empezar',
    change: 'Cambiarlo',
    place: 'Otro lugar',
    drop: 'No, déjalo',
    dropped: 'De acuerdo. No ha empezado nada, y lo que has escrito se ha borrado.',
    keeps: '-# Lo guardo hasta mañana. No se envía nada antes de que digas que sí.',
  },
  card: {
    heading: '## Tu check-in',
    when: (details) => `**Cuándo:** ${details.plan}`,
    next: (details) => `**Próximos:** ${details.times}`,
    where: (details) => `**Dónde:** ${details.place}`,
    goals: '**Tus metas:**',
    quiet: (details) => `**Silencio:** de ${details.from} a ${details.to} no llega nada.`,
  },
  places: {
    thread: 'tu hilo privado',
    group: (details) => `el grupo ${details.name}`,
    groupGone: 'un grupo que ya no existe',
    direct: 'mensajes directos',
  },
  facts: {
    heading: '**Conviene saber**',
    thread: 'Quienes pueden gestionar hilos en este servidor pueden abrir tu hilo y leerlo. Los demás miembros no.',
    group: (details) =>
      `Todas las personas de **${details.name}** pueden leer que te pregunto, tu pregunta y tus metas. No ven lo que pulsas.`,
    direct:
      'Nadie más en este servidor lo ve. Hace falta tu sí a los mensajes directos, y puedes retirarlo en cualquier momento.',
    kept: 'Guardo este plan cifrado; quien lleva este bot podría abrirlo. Que has respondido se guarda hasta que acaba el día. Las palabras con que respondes no se guardan nunca.',
    late: 'Cuando hay mucho movimiento puede llegar hasta 15 minutos más tarde.',
    stop: 'No debes ninguna respuesta. Páusalo con `/checkin pause` y termínalo con `/checkin stop`.',
  },
  started: (details) =>
    `**Está en marcha.** El próximo llega ${details.at} (${details.from}).\nPara verlo o cambiarlo: \`/checkin mine\`.`,
  startedWaiting:
    '**Está guardado.** Empieza cuando digas que sí a los mensajes directos y llegue el mensaje de prueba. Hasta entonces no te pregunto nada.',
  mine: {
    heading: '## Tus check-ins aquí',
    none: 'Todavía no tienes ninguno aquí. Crea uno con `/checkin schedule`, por ejemplo **de lunes a viernes a las 8:30**.',
    item: (details) => `${details.plan} · ${details.place}`,
    next: (details) => `Próximo: ${details.at} (${details.from})`,
    pausedUntil: (details) => `En pausa. Sigue ${details.at}.`,
    paused: 'En pausa hasta que sigas.',
    draft: 'Sin empezar: espera tu sí.',
    unreadable: 'Este está dañado y ya no puedo leerlo, así que no te pregunta. Termínalo y haz uno nuevo.',
    waits: 'Espera tu sí a los mensajes directos. Hasta entonces no te pregunto nada.',
    ended: {
      done: 'Ha terminado: era para una sola vez. Dale una hora nueva y sigue.',
      quiet: 'Paró por sí mismo, para no estorbarte. Sigue cuando quieras.',
      left: 'Paró porque ya no estabas en su lugar. Elige otro lugar y sigue.',
      unreachable: 'Paró porque su lugar ya no existe o está cerrado para mí. Elige otro lugar y sigue.',
      old: 'Paró porque no se usó durante un año. Sigue cuando quieras.',
    },
    missed: (details) => `No se envió, porque yo no estaba: ${details.days}`,
    choose: 'Elige uno para verlo o cambiarlo',
    only: '-# Solo tú ves esto.',
  },
  buttons: {
    change: 'Cambiar',
    place: 'Otro lugar',
    pause: 'Pausar',
    stop: 'Terminar para siempre',
    stopYes: 'Sí, terminarlo',
    all: 'Todos mis check-ins',
  },
  form: {
    title: 'Tu check-in',
    when: 'Cuándo',
    whenDescription: 'Por ejemplo: de lunes a viernes a las 8:30, los domingos a las 19 h',
    question: 'Lo que quieres que te pregunten',
    goals: 'Tus metas',
    goalsDescription: 'Hasta tres, una en cada línea',
    zone: 'Tu zona horaria',
    quiet: 'Horas de silencio',
    quietDescription: 'Por ejemplo 22:00 – 7:00. Entonces no llega nada.',
  },
  stop: {
    ask: (details) => `## ¿Terminar este para siempre?\n> ${details.question}`,
    goes: 'Se va con tu pregunta y tus metas, y no te pregunto nada más. Lo que está en un hilo o en un grupo se queda ahí. Para un descanso, mejor páusalo.',
    done: 'Ha terminado, y lo que guardaba de él se ha borrado. Puedes crear uno nuevo cuando quieras con `/checkin schedule`.',
  },
  which: '¿Cuál quieres decir?',
};
