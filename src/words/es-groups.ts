import type { errors as enErrors, groups as enGroups } from './en-groups.ts';

/** Spanish for the errors of `en-groups.ts`. */
export const errors: typeof enErrors = {
  'no-such-group': (details) =>
    details.near === null
      ? `No encuentro ningún grupo abierto llamado «${details.typed}». Puedes verlos todos con \`/group browse\`.`
      : `No encuentro ningún grupo abierto llamado «${details.typed}». ¿Querías decir ${details.near}? Puedes verlos todos con \`/group browse\`.`,
  'group-closed': (details) =>
    `**${details.name}** ya no está abierto, así que ahora nadie puede entrar. Mira qué grupos hay con \`/group browse\`.`,
  'group-gone': () => 'Este grupo ya no existe. Mira qué grupos hay con `/group browse`.',
  'group-kept-out': (details) =>
    `Ahora mismo no puedes entrar en **${details.name}**: lo ha decidido alguien que cuida de este servidor. Si quieres saber por qué, o crees que es un error, pregunta a alguien que lleve el servidor. \`/crisis\` está siempre a tu disposición.`,
  'group-out-of-reach': (details) =>
    `Ahora mismo no puedo hacer esto con **${details.name}**. Algo en este servidor me lo impide. No se ha cambiado nada. Díselo a alguien que lleve el servidor: \`/group doctor\` muestra qué pasa.`,
  'not-on-server': () => 'Discord dice que ya no estás en este servidor. Vuelve al servidor y prueba otra vez allí.',
  'too-many-waits': (details) =>
    `Ya esperas a ${details.most} grupos aquí. Deja uno de ellos con \`/group mine\` y prueba otra vez.`,
  'discord-busy': () => 'Discord está muy ocupado ahora mismo. Prueba otra vez dentro de un minuto.',
  'no-such-topic': (details) =>
    `No sé de qué trata «${details.typed}». Elige un tema de la lista mientras escribes, o déjalo en blanco.`,
};

/** Spanish for `en-groups.ts`. */
export const groups: typeof enGroups = {
  command: {
    description: 'Grupos de apoyo de este servidor',
    browse: {
      description: 'Mira qué grupos hay; solo tú ves la lista',
      optionNames: { topic: 'tema', language: 'idioma', format: 'formato', age: 'edad' },
      options: {
        topic: 'De qué trata, con tus propias palabras',
        language: 'El idioma que se habla en él',
        format: 'Dónde se reúne',
        age: 'Para quién es',
      },
    },
    join: {
      description: 'Entra en un grupo, o pide entrar',
      optionNames: { group: 'grupo' },
      options: { group: 'Qué grupo' },
    },
    leave: {
      description: 'Deja un grupo al momento, sin preguntas',
      optionNames: { group: 'grupo' },
      options: { group: 'Qué grupo' },
    },
    mine: { description: 'Mira en qué grupos estás y qué esperas; solo lo ves tú' },
  },
  formats: { online: 'en línea', hybrid: 'en línea y en persona', 'in-person': 'en persona' },
  leads: {
    peers: 'lo llevan personas que pasan por lo mismo',
    therapist: (details) =>
      `lo lleva ${details.name}, terapeuta. El dueño del servidor respondió por ello el ${details.date}`,
    both: (details) =>
      `lo llevan personas que pasan por lo mismo y ${details.name}, terapeuta. El dueño del servidor respondió por ello el ${details.date}`,
  },
  admissions: { open: 'puede entrar cualquiera', request: 'se pide entrar' },
  ages: { 13: 'desde los 13 años', 16: 'desde los 16 años', 18: 'desde los 18 años' },
  size: {
    about: (count) => `unas ${count} personas`,
    more: (count) => `${count} personas o más`,
    full: 'lleno por ahora',
  },
  browse: {
    heading: () => '## Grupos de este servidor',
    quiet: () => 'Solo tú ves esta lista. Nadie sabrá que has mirado.',
    none: () => 'Todavía no hay un grupo abierto así. Puedes verlos todos con `/group browse`.',
    page: (details) => `Página ${details.page} de ${details.pages}`,
    choose: 'Ver un grupo',
    previous: 'Página anterior',
    next: 'Página siguiente',
    back: 'Volver a la lista',
  },
  card: {
    forWhom: (text) => `**Para quién es:** ${text}`,
    agreement: (text) => `**Lo que se acuerda allí:**\n${text}`,
    agreementMore: () => 'Eso no es todo. `/group agreement` muestra el resto.',
    question: (text) => `**Hacen una pregunta:** ${text}`,
    place: () => 'El lugar donde se reúne lo ven quienes ya han entrado.',
    screened: () => 'Un programa lee allí los mensajes. Avisa a los moderadores cuando alguien puede estar en peligro.',
    exposure: {
      role: () =>
        '**Quién puede verlo:** Otros miembros pueden ver el rol del grupo en tu perfil. El equipo que puede ver el registro de auditoría, y otros bots, pueden ver que has entrado.',
      overwrite: () =>
        '**Quién puede verlo:** Las personas del grupo te ven allí. En tu perfil no aparece nada. El equipo que puede ver el registro de auditoría, y otros bots, pueden ver que has entrado.',
      thread: () =>
        '**Quién puede verlo:** Discord muestra dentro del grupo que has entrado. En tu perfil no aparece nada. El equipo que gestiona los hilos, y otros bots, pueden ver que has entrado.',
    },
    join: 'Entrar',
    ask: 'Pedir entrar',
    wait: 'Esperar una plaza',
  },
  welcome: {
    joined: (details) => `Ya estás en **${details.name}**. Se entra por aquí: ${details.channel}`,
    already: (details) => `Ya estabas en **${details.name}**. Se entra por aquí: ${details.channel}`,
    place: (text) => `**Dónde se reúne:** ${text}`,
    agreement: (version) => `Puedes leer su acuerdo (versión ${version}) con \`/group agreement\`.`,
    leave: () => 'Puedes irte cuando quieras con `/group leave`. No se avisa a nadie.',
    leaveThread: () =>
      'Para irte sin que se note, abre el menú del hilo en Discord y pulsa *Abandonar hilo*. Con `/group leave`, Discord muestra dentro que te has ido.',
  },
  hello: {
    question: () =>
      '**¿Te gustaría saludar?** Pulsa lo que te ayudaría y te muestro palabras que puedes usar. No se envía nada.',
    wishes: { listen: 'Solo escucha', been: 'Vivencias', ideas: 'Ideas útiles', distraction: 'Distracción' },
    words: {
      listen: 'Hola, acabo de llegar. Me ayudaría que alguien me escuche un poco, sin más.',
      been: 'Hola, acabo de llegar. Me ayudaría leer a alguien que también haya pasado por esto.',
      ideas: 'Hola, acabo de llegar. Me vendrían bien ideas: ¿qué os ha ayudado?',
      distraction: 'Hola, acabo de llegar. ¿Podemos hablar un rato de algo ligero?',
    },
    how: (channel) =>
      `Puedes copiarlo, o decirlo con tus palabras, en ${channel}. No se ha enviado nada. Solo leer también está bien.`,
  },
  waiting: {
    full: (name) => `**${name}** está lleno ahora mismo. Estás en su lista de espera.`,
    line: (place) => `Tu lugar en la fila: ${place}.`,
    expect: {
      days: 'Puede que te toque en unos días. Es un cálculo con los últimos 30 días.',
      weeks: 'Puede que te toque en unas semanas. Es un cálculo con los últimos 30 días.',
      months: 'Puede tardar meses. Es un cálculo con los últimos 30 días.',
      unknown: 'No puedo decir cuánto tardará. Últimamente han quedado libres muy pocas plazas.',
    },
    keeps: () =>
      'Cuando quede libre una plaza, se te guarda tres días y tú decides. `/group mine` la muestra. La espera termina a los 90 días.',
    offered: (details) => `Hay una plaza para ti en **${details.name}**. Se te guarda hasta ${details.until}.`,
    openServer: (link) => `Para cogerla, abre el servidor y usa \`/group mine\`: ${link}`,
    tell: 'Escríbeme cuando haya novedades',
    willTell: () => 'Te enviaré un mensaje directo cuando haya novedades.',
    take: (name) => `Coger la plaza: ${name}`,
    giveUp: (name) => `Dejar de esperar: ${name}`,
    gone: () => 'Esa espera ya terminó.',
    givenUp: (name) => `Hecho. Ya no esperas a **${name}**.`,
  },
  request: {
    title: 'Pedir entrar',
    answer: 'Tu respuesta',
    sent: (name) =>
      `Has pedido entrar en **${name}**. La moderación de este servidor verá tu nombre y lo que has escrito. No puedo decir cuánto tardará.`,
    already: (name) => `Ya has pedido entrar en **${name}**. Todavía no hay respuesta. \`/group mine\` lo muestra.`,
    keeps: () =>
      'Lo que has escrito se borra aquí en cuanto decidan. Puedes retirarlo todo con `/group mine`. A los 90 días termina.',
    accepted: (details) => `Pediste entrar en **${details.name}**, y ya estás dentro: ${details.channel}`,
    declined: (name) =>
      `**${name}** no puede acogerte ahora mismo. Eso no dice nada de lo que vales. Puedes ver otros grupos con \`/group browse\`.`,
    reasons: {
      none: null,
      topic: 'Dicen: trata de algo distinto de lo que buscas.',
      age: 'Dicen: es para personas de otra edad.',
      room: 'Dicen: por ahora no hay sitio.',
      elsewhere: 'Dicen: otro grupo de aquí puede irte mejor.',
    },
  },
  leave: {
    left: (name) => `Has dejado **${name}**. No se avisa a nadie. Puedes volver cuando quieras.`,
    leftThread: (name) =>
      `Has dejado **${name}**. Discord muestra dentro que ya no estás. No se avisa a nadie más. Puedes volver cuando quieras.`,
    notIn: (name) => `No estás en **${name}**, así que no hay nada que dejar.`,
  },
  mine: {
    heading: () => '## Tus grupos',
    none: () => 'Por lo que veo, no estás en ningún grupo de aquí. Busca uno con `/group browse`.',
    closed: (name) => `**${name}** (ya no está abierto)`,
    unknown: () => 'No puedo ver si estás en:',
    waits: () => '## Estás esperando a',
    asked: (name) => `**${name}**: has pedido entrar y todavía no hay respuesta.`,
    wait: (details) => `**${details.name}**: ${details.line}`,
    chooseLeave: 'Dejar un grupo',
    more: (count) => `Otros que no caben aquí: ${count}`,
  },
};
