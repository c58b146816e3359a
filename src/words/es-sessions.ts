import type { errors as enErrors, sessions as enSessions } from './en-sessions.ts';

/** Spanish for the errors of `en-sessions.ts`. */
export const errors: typeof enErrors = {
  'session-gone': () =>
    'Este encuentro ya no está, así que no se ha cambiado nada. Mira qué hay previsto con `/session list`.',
  'session-begun': () =>
    'Este encuentro ya ha empezado o ha terminado, así que no se ha cambiado nada. Mira qué viene después con `/session next`.',
  'session-cancelled': () =>
    'Este encuentro se ha cancelado, así que no se ha cambiado nada. Mira qué viene después con `/session next`.',
  'session-not-member': () =>
    'Esto es para las personas de este grupo. No se ha cambiado nada. Para encontrar un grupo aquí, usa `/group browse`.',
  'session-unsure': () =>
    'Ahora mismo no puedo ver si estás en este grupo, así que no muestro su dirección. Inténtalo más tarde o pregunta a quienes cuidan del grupo.',
  'session-none': () =>
    'No veo ningún encuentro de tus grupos en los próximos 14 días, así que no se ha cambiado nada. Mira tus grupos con `/group mine`.',
  'session-no-such': (details) =>
    `No encuentro ningún encuentro de tus grupos que se llame «${details.typed}». Elige uno de la lista mientras escribes, o mira con \`/session list\`.`,
  'session-no-address': () => 'Este encuentro no tiene dirección. Pregunta a quienes cuidan del grupo dónde os reunís.',
  'session-echo-over': () =>
    'Esta pregunta ya está cerrada, así que no se ha contado nada. Si algo te preocupa, díselo a quienes cuidan del grupo.',
};

/** Spanish for `en-sessions.ts`. */
export const sessions: typeof enSessions = {
  command: {
    description: 'Cuándo se reúnen tus grupos',
    next: { description: 'Mira cuándo se reúnen tus grupos la próxima vez; solo lo ves tú' },
    list: { description: 'Mira cuándo se reúnen tus grupos en los próximos 14 días; solo lo ves tú' },
    rsvp: {
      description: 'Di si vas a ir a un encuentro o si no puedes',
      optionNames: { answer: 'respuesta', session: 'encuentro' },
      options: { answer: '¿Vas a ir?', session: 'Cuál; si no eliges ninguno, el próximo' },
    },
  },
  overview: 'mira cuándo se reúnen tus grupos y di si vas a ir',
  come: 'Voy a ir',
  cannot: 'No puedo ir',
  calendar: 'Añadir a mi calendario',
  calendarAgain: 'Actualizar mi calendario',
  where: 'Dónde nos reunimos',
  support: 'Me vendría bien apoyo',
  card: {
    when: (details) => `**Cuándo:** ${details.at} (${details.distance})`,
    lasts: (details) =>
      details.minutes === 1 ? '**Duración:** un minuto' : `**Duración:** ${details.minutes} minutos`,
    place: (text) => `**Dónde:** ${text}`,
    inPerson: 'en persona',
    hybrid: (details) => `${details.channel}, o en persona`,
    addressHidden: 'La dirección es para las personas de este grupo: pulsa **Dónde nos reunimos**.',
    address: (text) => `**Dirección:** ${text}`,
    host: (details) => `**Acompaña:** ${details.who}`,
    hosts: (details) => `**Acompañan:** ${details.who}, ${details.second}`,
    agenda: '**Qué está previsto:**',
    going: (details) =>
      details.count === 1 ? 'Una persona del grupo va a ir.' : `${details.count} personas del grupo van a ir.`,
    left: (details) => (details.count === 1 ? 'Queda una plaza.' : `Quedan ${details.count} plazas.`),
    full: 'Todas las plazas están ocupadas. Pulsa **Voy a ir** para esperar una. La plaza que quede libre es para quien espera desde hace más tiempo; `/session list` muestra si es tuya.',
    cancelled: '**Este encuentro se ha cancelado. No tiene lugar.**',
    moved: '**Este encuentro se ha cambiado de hora. La nueva está abajo.**',
    over: 'Este encuentro ya terminó.',
    open: 'También puedes venir sin decir nada aquí.',
    quiet: 'No le digo a nadie quién va a ir, solo cuántas personas.',
  },
  reminder: {
    soon: (details) => `**${details.title}** empieza ${details.distance}.`,
    cannot: 'Si dijiste que vas a ir y no puedes, pulsa el botón. Así otra persona puede tener tu plaza.',
    waits: '¿Esperas una plaza? `/session list` muestra si la tienes.',
  },
  changed: {
    cancelled: (details) => `**${details.title}**, ${details.at}, se ha cancelado. No tiene lugar.`,
    moved: (details) => `**${details.title}** se ha cambiado de hora. Ahora es: ${details.at} (${details.distance}).`,
    was: (details) => `Antes era: ${details.at}.`,
    keeps: 'Si dijiste que vas a ir, sigue contando. Si no puedes ir a la nueva hora, pulsa el botón.',
    keepsDirectly: (link) =>
      `Lo que dijiste sobre ir sigue contando. Si no puedes ir a la nueva hora, usa \`/session rsvp\` en el servidor: ${link}`,
    calendar: 'Si está en tu calendario, coge aquí un archivo nuevo.',
    calendarDirectly: (link) =>
      `Si está en tu calendario, coge un archivo nuevo en el servidor con \`/session list\`: ${link}`,
  },
  answer: {
    going: (details) => `Anotado: vas a ir a **${details.title}**, ${details.at}.`,
    goingAlready: (details) =>
      `Ya habías dicho que vas a ir a **${details.title}**, ${details.at}. Cuenta una sola vez.`,
    waiting: (details) => `**${details.title}** está lleno ahora mismo. Esperas una plaza.`,
    line: (details) => `Tu lugar en la fila: ${details.place}.`,
    willTell: 'Cuando quede libre una plaza para ti, es tuya, y te envío un mensaje directo.',
    willShow: 'Cuando quede libre una plaza para ti, es tuya. `/session list` la muestra; yo no te escribo.',
    kept: 'No le digo a nadie que eres tú, solo cuántas personas van a ir. Lo olvido un día después del encuentro.',
    notGoing: (details) => `De acuerdo. No vas a ir a **${details.title}**.`,
    notWaiting: (details) => `De acuerdo. Ya no esperas una plaza en **${details.title}**.`,
    freed: 'Tu plaza queda libre para otra persona.',
    forgotten: 'Nadie sabrá que fuiste tú, y no guardo nada de ello.',
  },
  movedUp: (details) => `Ha quedado libre una plaza, y es tuya: **${details.title}**, ${details.at}.`,
  movedUpHow: (link) =>
    `Si no puedes ir, dilo por favor con \`/session rsvp\` en el servidor. Así puede tenerla la siguiente persona: ${link}`,
  list: {
    next: '## Qué viene ahora',
    heading: '## Los próximos 14 días',
    none: 'No veo ningún encuentro de tus grupos en los próximos 14 días.',
    unknown: (details) =>
      details.count === 1
        ? 'De un grupo no puedo ver si estás en él, así que sus encuentros no están aquí.'
        : `De ${details.count} grupos no puedo ver si estás en ellos, así que sus encuentros no están aquí.`,
    group: (name) => `Grupo: ${name}`,
    going: 'Has dicho que vas a ir.',
    waiting: (details) => `Esperas una plaza. Tu lugar en la fila: ${details.place}.`,
    nothing: 'No has dicho que vayas a ir.',
    more: (details) => `Más que no caben aquí: ${details.count}`,
    quiet: 'Solo tú puedes ver esto. Nadie sabrá que has mirado.',
  },
  file: {
    one: 'Abre este archivo, y tu calendario te pregunta si quieres añadir el encuentro.',
    many: 'Abre este archivo, y tu calendario te pregunta si quieres añadir los encuentros.',
    changes: 'El archivo no cambia solo. Si un encuentro cambia de hora o se cancela, coge aquí uno nuevo.',
    title: 'Quien vea tu calendario puede leer el título. Quizá quieras cambiarlo allí.',
    noAddress: 'La dirección no está dentro, porque otras personas pueden ver tu calendario.',
    withAddress: 'Incluir también la dirección',
    hasAddress: 'La dirección está en este archivo.',
    keep: 'Por favor, que quede entre las personas de este grupo.',
    cancelled: (details) => `Cancelado: ${details.title}`,
  },
  closing: {
    ask: (details) => `## ¿Te ha sentado bien **${details.title}**?`,
    how: 'Nadie tiene que responder. Lo que pulsas se cuenta sin tu nombre y no se puede retirar. Quienes cuidan del grupo ven los números al día siguiente, si han respondido cinco personas o más.',
    until: (details) =>
      `Puedes responder hasta ${details.when}. Anoto que has respondido, para que nadie cuente dos veces. Un día después lo borro.`,
    thanks: 'Gracias. Está contado, y tu nombre no está con ello.',
    already: 'Ya habías respondido, y cuenta la primera respuesta. Tu nombre no está con ella.',
    low: 'Si queda algo que pesa, no tienes que quedarte a solas con ello. Puedes ver qué podría ayudar.',
  },
};
