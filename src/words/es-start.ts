import type { errors as enErrors, start as enStart } from './en-start.ts';

/** Spanish for the errors of `en-start.ts`. */
export const errors: typeof enErrors = {};

/** Spanish for `en-start.ts`. */
export const start: typeof enStart = {
  command: { description: 'Encuentra un grupo que encaje contigo, o ayuda ahora mismo' },
  buttons: {
    find: 'Buscar un grupo',
    say: 'Decirlo con mis palabras',
    now: 'Necesito ayuda ahora',
    show: 'Muéstrame grupos de aquí',
  },
  panel: {
    heading: () => '**¿Buscas personas que sepan cómo es?**',
    text: () =>
      'Pulsa un botón a cualquier hora. Lo que sale después solo lo ves tú. Soy una ayuda automática. Puedo mostrarte grupos de este servidor, o con quién hablar ahora mismo.',
  },
  opening: {
    heading: () => '**Qué bien que estés aquí.**',
    text: () =>
      'Soy una ayuda automática. Puedo buscar en este servidor un grupo que encaje contigo. Esta tarjeta solo la ves tú, y no guardo nada de lo que elijas en ella.',
    workplace: () =>
      'Este servidor es de un lugar de trabajo. Comparte solo lo que no te importe que se sepa en el trabajo.',
    trial: () => 'Este servidor todavía me está probando. Puede que algo cambie.',
  },
  topic: {
    question: () => '**¿De qué se trata?**',
    hint: () => 'Elige lo que más se acerque. Puedes dejar un grupo en cualquier momento.',
    placeholder: 'Elige de qué se trata',
    other: { label: 'Otra cosa', description: 'O nada de esto' },
  },
  taste: {
    question: () => '**¿Cómo te gustaría que fuera?**',
    hint: () => 'Hay varios grupos. Así puedo mostrarte unos pocos.',
    labels: {
      open: 'Abierto a cualquiera',
      small: 'Un grupo pequeño',
      therapist: 'Con terapeuta al frente',
      'in-person': 'Con encuentros en persona',
      any: 'Me da igual',
    },
  },
  list: {
    fitting: () => '**Estos grupos quizá encajen contigo:**',
    all: () => '**Estos son los grupos de aquí:**',
    closest: () => '**Ningún grupo de aquí es exactamente así. Estos son los más cercanos:**',
    name: ({ name, topic }) => `**${name}** · ${topic}`,
    why: ({ reasons }) => `Por qué: ${reasons}`,
    reasons: {
      chosen: ({ topic }) => `elegiste «${topic}»`,
      written: ({ topic }) => `tus palabras quizá encajen con «${topic}»`,
      general: 'cualquier tema es bienvenido',
      language: 'en tu idioma',
      open: 'puedes entrar ya',
      small: ({ most }) => `un grupo pequeño (máximo: ${most})`,
      therapist: 'con terapeuta al frente',
      peersAndTherapist: 'con iguales y terapeuta al frente',
      inPerson: 'se reúne en persona',
      hybrid: 'se reúne en persona y en línea',
    },
    facts: {
      line: ({ facts }) => `Conviene saber: ${facts}`,
      language: ({ language }) => `allí se habla en: ${language}`,
      request: 'hay que pedir entrar',
    },
    look: ({ name }) => `Ver: ${name}`,
    isIn: ({ channel }) => `Estás en este grupo: ${channel}`,
  },
  notHere: {
    text: () => 'No encontré aquí un grupo que sea justo para eso.',
    general: () => 'Aun así, podrías mirar aquí:',
    places: () => 'También fuera de este servidor hay personas que escuchan. Estos lugares podrían ayudar.',
    listen: 'Muéstrame quién escucha',
  },
  noGroups: {
    text: () => '**Todavía no hay grupos en este servidor.**',
    meanwhile: () => 'Aun así, puedo mostrarte personas que escuchan y ayuda para ahora mismo.',
    found: ({ command }) => `Puedes crear el primero: ${command}`,
  },
  own: {
    title: 'Con tus palabras',
    label: '¿De qué se trata?',
    description: 'Basta una frase. La lee un programa. No se guarda, y aquí ninguna persona la ve.',
    placeholder: 'Por ejemplo: esta primavera perdí a mi madre',
  },
  heard: {
    heavy: ({ button }) => `Si se hace demasiado, pulsa «${button}». No hace falta saber si es lo bastante grave.`,
    harm: () =>
      'No puedo ayudar a hacer daño a nadie. Soy una ayuda automática y puede que lo haya entendido mal. Si alguien puede estar en peligro ahora, llama al número de emergencias de tu zona.',
    hurt: ({ button }) =>
      `Si alguien te hace daño, o temes lo que podrías hacer, pulsa «${button}». Hay personas con las que puedes hablar.`,
  },
  elsewhere: {
    text: () =>
      'Los grupos están en los servidores. Abre un servidor donde yo esté y escribe `/start` allí. `/crisis` funciona en todas partes, también aquí.',
  },
  closing: {
    fine: () =>
      'Está bien así. Puedes volver cuando quieras: escribe `/start`. `/crisis` también funciona a cualquier hora.',
  },
  overview: {
    description: 'Mira qué puedo hacer por ti aquí',
    heading: () => '**Qué puedo hacer por ti**',
    private: () => 'Esto solo lo ves tú.',
    item: ({ command, what }) => `${command}: ${what}`,
    inMenu: () => '**En el menú de un mensaje, en Aplicaciones**',
    elsewhere: () => 'En un servidor donde yo esté puedo hacer más. Escribe `/help` allí.',
    lines: {
      crisis: 'líneas de ayuda y algo para calmarte, a cualquier hora',
      start: 'encuentra un grupo que encaje contigo',
      browse: 'mira todos los grupos de aquí',
      join: 'entra en un grupo',
      mine: 'mira en qué grupos estás',
      agreement: 'lee lo que se ha acordado en un grupo',
      leave: 'deja un grupo al momento, sin dar motivos',
      anonPost: 'escribe algo sin tu nombre',
      anonMine: 'mira lo que escribiste y las respuestas',
      anonEdit: 'cambia lo que escribiste, con su recibo',
      anonDelete: 'borra lo que escribiste, con su recibo',
      trust: 'mira quién podría averiguar quién escribió algo anónimo',
      privacy: 'recibe un archivo con lo que guardo sobre ti; `/privacy forget` lo borra',
      optout: 'apaga los mensajes que yo empiezo y que busque angustia en lo que escribes',
      offerSupport: 'cómo ayudar a la persona que lo escribió',
      tell: 'cuéntaselo a los moderadores',
      replyAnonymously: 'responde sin tu nombre',
    },
  },
};
