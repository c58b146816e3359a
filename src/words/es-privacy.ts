import type { errors as enErrors, privacy as enPrivacy } from './en-privacy.ts';

/** Spanish for the errors of `en-privacy.ts`. */
export const errors: typeof enErrors = {
  'privacy-too-often': () =>
    'Ya pediste este archivo varias veces en la última hora. Usa el que tienes, o inténtalo de nuevo dentro de una hora.',
  'privacy-look-often': () =>
    'Has mirado esto muchas veces en la última hora. Prueba otra vez dentro de una hora, o usa `/privacy export`.',
};

/** Spanish for `en-privacy.ts`. */
export const privacy: typeof enPrivacy = {
  command: {
    description: 'Mira, llévate o borra lo que guardo sobre ti',
    show: 'Mira qué tipo de cosas guardo sobre ti, por qué y hasta cuándo',
    export: 'Recibe un archivo con todo lo que guardo sobre ti',
    forget: 'Borra lo que guardo sobre ti, en todos los servidores',
    optout: 'Apaga los mensajes que yo empiezo y que busque angustia en lo que escribes',
  },
  exported: (details) =>
    details.count === 0
      ? 'No encontré nada que guarde sobre ti. El archivo dice dónde busqué. Solo tú ves esto.'
      : 'En este archivo está todo lo que guardo sobre ti y puedo encontrar: qué es, por qué lo guardo y hasta cuándo. Solo tú ves esto. Guarda el archivo en un lugar seguro.',
  file: {
    title: 'Lo que Lamplight guarda sobre ti',
    how: 'Está cerrado con una llave propia para ti. Con `/privacy forget` esa llave se borra, y nadie puede leerlo más.',
    notFound:
      'Lo que no puedo encontrar: las publicaciones sin tu nombre que llevan más de 72 horas en Discord. Aquí nadie puede saber que son tuyas. En qué grupos estás lo sabe solo Discord, igual que todo lo que escribiste allí.',
    twice: 'Está dos veces: como página para leer (`.html`) y para programas (`.json`).',
    fields: 'Las palabras pequeñas delante de cada cosa están en inglés.',
    none: 'También busqué esto y no encontré nada:',
  },
  kinds: {
    key: {
      name: 'Tu propia llave',
      why: 'Con ella está cerrado lo que guardo sobre ti.',
      until: 'Hasta que no cierre nada más, o hasta que uses `/privacy forget`.',
    },
    optOut: {
      name: 'Que no quieres mensajes míos ni que mire cómo estás',
      why: 'Lo encendiste.',
      until: 'Hasta que lo apagues con `/privacy optout` o uses `/privacy forget`.',
    },
    waiting: {
      name: 'Grupos que esperas',
      why: 'Pediste un lugar o entrar.',
      until: 'Hasta que entres o renuncies, como mucho 90 días.',
    },
    roles: {
      name: 'Grupos que cuidas',
      why: 'Te pidieron que cuidaras de un grupo.',
      until: 'Hasta que lo pases a otra persona, como mucho un año después de tu último sí.',
    },
    checkIns: {
      name: 'Tus propios check-ins',
      why: 'Pediste que te pregunte.',
      until:
        'Hasta que termines uno, como mucho un año después de usarlo por última vez. Que respondiste se borra cuando acaba su día.',
    },
    wishes: {
      name: 'Lo que deseas para tus check-ins',
      why: 'Dijiste dónde y cómo quieres que te pregunte.',
      until: 'Hasta que lo retires, como mucho un año después de usarlo por última vez.',
    },
    levels: {
      name: 'Tu historial',
      why: 'Dijiste que sí a guardar los niveles que eliges.',
      until: 'Tantos días como elegiste, o hasta que lo borres con `/checkin history`.',
    },
    followUps: {
      name: 'Propuestas de preguntarte una vez cómo estás',
      why: 'Alguien de la moderación te lo propuso.',
      until: 'Una propuesta, una semana. Si dijiste que sí, hasta un día después de la pregunta.',
    },
    sessions: {
      name: 'Encuentros a los que dijiste que sí',
      why: 'Se guarda tu lugar.',
      until: 'Hasta un día después del encuentro.',
    },
    hosting: {
      name: 'Encuentros que llevas tú',
      why: 'Quienes cuidan de un grupo te nombraron, para que su gente sepa quién está.',
      until: 'Hasta que se nombre a otra persona o terminen los encuentros.',
    },
    reports: {
      name: 'Lo que contaste a la moderación',
      why: 'Tiene que saber quién le contó qué.',
      until: 'Hasta 90 días después de que lo cierre.',
    },
    cases: {
      name: 'Lo que la moderación supo de ti, o que le pediste un mensaje',
      why: 'Tiene que saber dónde mirar. Quién se lo contó no está aquí, para proteger a esa persona.',
      until: 'Hasta 90 días después de que lo cierre.',
    },
    messages: {
      name: 'Mensajes para ti que esperan a ser enviados',
      why: 'Les dijiste que sí, o pediste algo.',
      until: 'Hasta que se envíen.',
    },
    unposted: {
      name: 'Lo que escribiste sin tu nombre y que no está en Discord',
      why: 'Espera por ti o por la moderación, o volvió a ti.',
      until: 'Hasta que se publique. Lo que volvió a ti: 72 horas.',
    },
    anonymous: {
      name: 'Lo que escribiste sin tu nombre en las últimas 72 horas',
      why: 'Para que puedas cambiarlo, y para que la moderación pueda actuar sin ver tu nombre.',
      until:
        '72 horas desde que está en Discord. Se queda cuando usas `/privacy forget`: bórralo antes con `/anon mine`.',
    },
    relays: {
      name: 'Conversaciones con alguien del voluntariado que no ve tu nombre',
      why: 'Las dos partes lo pidieron.',
      until: '72 horas.',
    },
    blocks: {
      name: 'Que no quieres leer a alguien que escribe sin nombre',
      why: 'Lo pediste. A quién bloqueaste no está aquí, para que no se pueda averiguar.',
      until: 'Hasta que lo retires con `/anon mine`.',
    },
    mutes: {
      name: 'Que durante un tiempo no puedes escribir sin tu nombre',
      why: 'Lo decidió la moderación.',
      until: 'Hasta que termine, como mucho 31 días. Se queda cuando usas `/privacy forget`.',
    },
    marks: {
      name: 'Que hoy respondiste en la ronda de un grupo',
      why: 'Para que nadie cuente dos veces. Lo que pulsaste no está con ello.',
      until: 'Hasta que acabe su día. Se queda cuando usas `/privacy forget`.',
    },
    shifts: {
      name: 'Tus turnos como persona voluntaria',
      why: 'Dijiste cuándo estás, para que se sepa a quién se puede llamar.',
      until: 'Hasta 30 días después de un turno. Un plan, hasta que lo termines.',
    },
    receipts: {
      name: 'Lo que la moderación hizo con tus palabras o tu cuenta aquí, y tus recursos',
      why: 'Tienes derecho a saberlo y a recuperar tus palabras.',
      until: '30 días, o hasta 30 días después de la respuesta a tu recurso. 90 días mientras nadie responda.',
    },
    journal: {
      name: 'Marcas sin tu nombre, en una lista aparte',
      why: 'Para que una copia antigua no traiga de vuelta lo que borraste, ni convierta en un sí tu no a los mensajes o al historial.',
      until: 'Mientras existan esas copias. Se quedan cuando usas `/privacy forget`, y entonces se añade una más.',
    },
    duties: {
      name: 'Lo que haces aquí por los demás',
      why: 'Otras personas tienen que poder comprobar quién hizo qué en la moderación, la custodia o la dirección.',
      until: 'Mientras el servidor me tenga. Se queda cuando usas `/privacy forget`.',
    },
  },
  show: {
    kind: (details) => `**${details.name}** (${details.count})`,
    nothing: 'No encontré nada que guarde sobre ti.',
    inFile: '`/privacy export` lo tiene todo en un archivo, con lo que contiene.',
    forget: '`/privacy forget` lo borra.',
    noMessages: '`/privacy optout` sirve para no recibir mensajes míos.',
  },
  forget: {
    heading: '**Borrar lo que guardo sobre ti**',
    goes: 'Esto se va enseguida, en todos los servidores que me tienen:',
    goesList: [
      'tus propios check-ins, tu historial y tu sí a los mensajes',
      'los lugares que esperas, los encuentros a los que dijiste que sí y las propuestas para ti',
      'los grupos que cuidas y los encuentros que llevas: ya no lo haces',
      'lo que contaste a la moderación, y que fuiste tú',
      'palabras sin tu nombre que esperan, conversaciones con el voluntariado y a quién bloqueaste',
      'los mensajes que te habría enviado',
      'que encendiste `/privacy optout`: vuelvo a buscar angustia en tus mensajes',
    ],
    stays: 'Esto se queda, y por qué:',
    staysList: [
      'Las publicaciones sin tu nombre que están en Discord. Bórralas antes con `/anon mine` o con su recibo. Si no, la moderación puede actuar hasta 72 horas después de su publicación, sin ver tu nombre, y las personas custodias pueden abrirlas tanto tiempo como se te dijo.',
      'Que la moderación cerró un caso, sin tu nombre. Lo que puede ver en su canal de Discord se queda allí.',
      'Que no puedes escribir sin tu nombre, hasta que eso termine. Así no se puede evitar.',
      'Lo que hiciste en la moderación, la custodia o la dirección, y que estás de guardia: otras personas tienen que poder comprobarlo y contar con ello.',
      'Que borré lo que guardaba sobre ti, y cuándo: una marca sin tu nombre ni tus palabras. Está para que una copia antigua no lo traiga de vuelta. También se quedan marcas más antiguas como esta: que borraste algo, y tu sí o no a los mensajes o al historial.',
      'Tu lugar en los grupos lo conoce Discord, no yo. Te vas con `/group leave`.',
    ],
    warning: 'Si la moderación se ocupa de ti en este momento, su nota pierde tu nombre. Nadie puede deshacerlo.',
    copy: '¿Quieres antes una copia? Usa `/privacy export`.',
    yes: 'Sí, borrar todo',
    nothing: 'No guardo nada sobre ti que pueda borrar.',
    done: 'Hecho. Ya no puedo leer nada de eso, y no te escribiré más si no me lo pides. Puedes usarme cuando quieras, como si nunca nos hubiéramos visto.',
    threadGone: 'Borré el hilo que había hecho para tus check-ins.',
    threadsLeft: (details) =>
      `No pude borrar el hilo que había hecho para tus check-ins: ${details.threads}. Pide a alguien de la moderación que lo borre.`,
  },
  optOut: {
    heading: '**Sin mensajes, y sin mirar cómo estás**',
    isOff: 'Está apagado.',
    isOn: 'Está **encendido**, en todos los servidores que me tienen.',
    means: 'Mientras está encendido:',
    meansList: [
      'No te escribo por mi cuenta: ni propuestas, ni preguntas de cómo estás, ni mensajes directos. Lo que estaba previsto termina, y tus propios check-ins quedan en pausa. Lo que me pidas después, lo hago.',
      'No busco angustia en tus mensajes normales. Si escribes en un canal que quieres morir, no se lo digo a nadie.',
    ],
    stays: 'Esto sigue:',
    staysList: [
      'Busco lo que puede hacer daño a otras personas: amenazas, insultos, estafas, formas de morir. Y si otra persona está en peligro.',
      'Miro lo que escribes sin tu nombre, y lo que escribes en mis formularios.',
      'Otras personas pueden hablar de ti a la moderación, y alguien de la moderación puede escribirte.',
      'Te enteras de un lugar, una publicación o una conversación si lo pediste, de lo que haces aquí por los demás, y si la custodia abre una publicación tuya.',
    ],
    kept: 'Guardo que lo encendiste, como una marca sin tu nombre, hasta que lo apagues aquí o uses `/privacy forget`. Para que una copia antigua de lo que guardo no lo deshaga, una lista de esas marcas se queda más tiempo. Vale en todos los servidores que me tienen.',
    help: '`/crisis` está para ti en todo momento.',
    turnOn: 'Encender',
    turnOff: 'Apagar',
    turnedOn: 'Ya está encendido. En un minuto vale en todas partes.',
    turnedOff: 'Ya está apagado. Lo que terminó con ello no vuelve a empezar solo.',
  },
};
