import type { Words } from './en.ts';

/** Spanish for `en-guide.ts`. */
export const guide: Words['guide'] = {
  buttons: {
    talk: 'Hablar con una persona preparada',
    volunteer: 'Que una persona voluntaria de aquí me escriba',
    steady: 'Algo para calmarme un momento',
    trusted: 'Contárselo a alguien de confianza',
    notNow: 'Ahora no',
    start: 'Volver al principio',
    otherWorry: 'Me frena otra cosa',
    otherCountry: 'Otro país',
    again: 'Cinco minutos más',
  },
  opening: {
    acknowledge: () => 'Gracias por buscar apoyo. A veces cuesta.',
    automated: () => 'Soy una ayuda automática y no puedo valorar lo grave que es.',
    emergency: ({ eu, northAmerica, uk }) =>
      `Si sientes que podrías hacerte daño pronto, o ya lo has hecho, llama al número de emergencias de tu zona. Es el ${eu} en la Unión Europea, el ${northAmerica} en Estados Unidos y Canadá, y el ${uk} en Reino Unido.`,
    emergencyHere: ({ number, country }) =>
      `Si sientes que podrías hacerte daño pronto, o ya lo has hecho, llama al ${number} (${country}).`,
    question: () => '**¿Qué te ayudaría más ahora?**',
  },
  worries: {
    question: () => '**¿Qué puede hacer que cueste pedir ayuda?**',
    hint: () => 'Pulsa lo que más se acerque. Así puedo buscar mejor una línea para ti. No tienes que decir por qué.',
    labels: {
      understand: 'No me van a entender',
      cost: 'Cuánto cuesta',
      overheard: 'Que alguien me oiga',
      police: 'Vendrá la policía',
      enough: 'No estoy tan mal como para eso',
      quiet: 'No quiero hablar',
      nothing: 'Solo muéstrame las líneas',
    },
    answers: {
      understand: () =>
        'A veces cuesta encontrar las palabras. Puedes empezar con «No estoy bien» y seguir desde ahí. Si una persona no te entiende, puedes dejarlo y probar con otra línea.',
      police: () =>
        'No todas las líneas hacen lo mismo. Algunas avisan a emergencias sin preguntarte, si creen que hay una vida en peligro en ese momento. Muchas conversaciones no llegan a eso. Puedes preguntar primero: «¿Cuándo llaman a la policía?»',
      enough: () =>
        'No hace falta estar en peligro para llamar. Hay quien llama porque el día se le hace demasiado. Puedes empezar con «No sé si esto es tan grave».',
      nothing: () => 'Puedes usar estas líneas aunque tengas dudas.',
    },
    someLines: {
      cost: {
        found: () => 'En la lista, estas líneas aparecen como gratis.',
        none: () =>
          'Aquí no conozco ninguna línea que aparezca como gratis. Puedes preguntar el precio al empezar la llamada. También puedes pedir a alguien de confianza que te preste un teléfono.',
      },
      overheard: {
        found: () => 'A estas líneas puedes escribirles. Así no se oye nada.',
        none: () =>
          'Aquí no conozco ninguna línea a la que puedas escribir. Podrías llamar desde fuera de casa, o con música puesta. Puedes pedir que hable la otra persona, y tú decir solo sí o no.',
      },
      quiet: {
        found: () => 'No tienes que hablar. A estas líneas puedes escribirles.',
        none: () =>
          'Aquí no conozco ninguna línea a la que puedas escribir. Si llamas, puedes decir «No quiero hablar mucho». También puedes escribir antes a alguien de confianza.',
      },
    },
  },
  country: {
    question: () => '**¿En qué país estás?**',
    hint: () => 'Elígelo en la lista. Después te muestro con quién puedes hablar.',
    placeholder: 'Elige tu país',
    other: { label: 'Otro país', description: 'Escribe cómo se llama' },
    form: {
      title: 'Tu país',
      label: '¿En qué país estás?',
      description: 'En cualquier idioma. Bastan las primeras letras.',
    },
  },
  steady: {
    heading: () => '**Algo para calmarte un poco**',
    breathe: () => 'Toma aire por la nariz y cuenta hasta cuatro. Suéltalo despacio y cuenta hasta seis.',
    pace: () => '> toma aire · 2 · 3 · 4\n> suelta · 2 · 3 · 4 · 5 · 6',
    goOn: ({ until }) =>
      `Sigue este ritmo cinco minutos, o el tiempo que quieras. Los cinco minutos terminan ${until}.`,
    ease: () => 'Si te mareas, respira como siempre.',
    ground: () => 'Después mira a tu alrededor. Nombra cinco cosas que ves, cuatro que puedes tocar y tres que oyes.',
  },
  trusted: {
    whom: () => '**¿A quién te gustaría decírselo?**',
    hint: () => 'Te ayudo con dos frases. No guardo nada de esto.',
    people: {
      friend: 'A un amigo o una amiga',
      family: 'A mi familia',
      partner: 'A mi pareja',
      work: 'A alguien del trabajo o de la escuela',
    },
    wish: () => '**¿Qué te gustaría de esa persona?**',
    wishes: {
      listen: 'Solo que me escuche',
      come: 'Que venga y esté conmigo',
      help: 'Que me ayude a encontrar apoyo',
      safe: 'Que hoy me ayude a estar a salvo',
    },
    heading: () => '**Dos frases que podrías enviar**',
    copy: () => 'Cópialas y cambia lo que quieras. No guardo nada de esto.',
    first: {
      friend: 'Estoy pasando por un momento difícil y confío en ti.',
      family: 'Estoy pasando por un momento difícil y quiero que alguien de la familia lo sepa.',
      partner: 'Estoy pasando por un momento difícil y no quiero ocultártelo.',
      work: 'Estoy pasando por un momento difícil y me gustaría que alguien aquí lo supiera.',
    },
    second: {
      close: {
        listen: '¿Puedes escucharme un rato, sin tener que arreglar nada?',
        come: '¿Puedes venir hoy y quedarte un rato conmigo?',
        help: '¿Me ayudas a encontrar a alguien con quien hablar?',
        safe: 'Tengo pensamientos de quitarme la vida: por favor, ayúdame a encontrar a alguien con quien hablar hoy.',
      },
      work: {
        listen: '¿Tendría hoy un rato, solo para escucharme?',
        come: '¿Podría venir hoy y quedarse un rato conmigo?',
        help: '¿Podría ayudarme a saber a quién puedo acudir?',
        safe: 'Tengo pensamientos de quitarme la vida: por favor, ayúdeme a encontrar a alguien con quien hablar hoy.',
      },
    },
    other: 'Otras palabras',
    after: () => 'Si nadie responde, prueba con otra persona, o habla con una persona preparada.',
  },
  volunteer: {
    heading: () => '**Pedir que una persona voluntaria te escriba**',
    consent: () =>
      'Si dices que sí, los moderadores de este servidor ven tu nombre y ven que lo has pedido. Después, alguien de ese grupo puede escribirte desde su propia cuenta. Son voluntarios, no terapeutas.',
    onShift: () => 'Ahora mismo hay alguien de turno, pero puede que esté con otras personas.',
    nobodyOnShift: () => 'Ahora mismo no hay nadie de turno.',
    onCall: () => 'Hay una persona de guardia, pero puede que esté durmiendo o con otra cosa.',
    mayTakeLong: () => 'Puede tardar un día, o más.',
    cannotWait: () => 'Si no puedes esperar, habla con una persona preparada.',
    yes: 'Sí, pídeselo',
    sent: () =>
      'Los moderadores ya lo tienen. Por favor, activa los mensajes directos de este servidor, para que puedan escribirte.',
    already: () => 'Ya lo habías pedido, y los moderadores lo tienen. No tienes que hacer nada más.',
    meanwhile: () => 'Mientras tanto, aquí puedes hacer otra cosa:',
  },
  tomorrow: {
    button: 'Escríbeme mañana',
    question: () => '**¿Te escribo una vez, mañana?**',
    consent: () =>
      'Recibes de mí un solo mensaje directo, corto, y ninguno más. No dice por qué. Con el teléfono bloqueado, otras personas podrían ver que te he escrito.',
    yes: 'Sí, una vez, mañana',
    no: 'No, gracias',
    planned: ({ when }) => `Te escribiré una vez, ${when}.`,
    message: () =>
      'Hola. Dijiste que podía escribirte una vez, y aquí estoy. No tienes que responder. Si quieres mirar algo conmigo, pulsa el botón o escribe `/crisis`.',
    open: 'Abrir',
  },
  closing: {
    fine: () => 'Está bien así. Puedes volver cuando quieras: escribe `/crisis`, aquí o en un mensaje directo para mí.',
    emergency: () => 'Si empeora y sientes que podrías hacerte daño, llama al número de emergencias de tu zona.',
    question: () => '**Una última cosa, solo si quieres: ¿te ha servido?**',
    counted: () => 'Solo cuento las respuestas. Nadie puede ver quién ha pulsado qué.',
    answers: { yes: 'Sí', some: 'Un poco', no: 'No' },
    thanks: () => 'Gracias. Tu respuesta se ha contado, sin tu nombre.',
  },
  panel: {
    heading: () => '**¿Lo estás pasando mal, o te preocupa alguien?**',
    text: () =>
      'Pulsa el botón a cualquier hora. Lo que sale después solo lo ves tú. Soy una ayuda automática. Puedo mostrarte con quién hablar donde vives, o algo para calmarte un poco.',
    screened: ({ roleId }) =>
      `Un programa, en el equipo donde vive este bot, lee lo que se escribe aquí y en los hilos. Lo que puede necesitar ayuda o hace daño lo ven ${roleId === null ? 'las personas que moderan este servidor' : `quienes tienen <@&${roleId}>`}. El programa no juzga a nadie: deciden personas.`,
    button: 'Muéstrame qué puede ayudar',
  },
  shifts: {
    here: () =>
      '**Ahora mismo hay alguien de la moderación de turno.** Puede que esté con otras personas, o en una pausa.',
    nobody: () =>
      '**Ahora mismo no hay nadie de la moderación de turno.** Lo que les digas puede esperar hasta que haya alguien.',
    peers: () => 'Quienes moderan son personas voluntarias, no terapeutas, y no siempre están despiertas.',
    ways: ({ tell }) =>
      `Si no puede esperar, pulsa el botón: funciona a cualquier hora, y lo que sale después solo lo ves tú. Para avisarles de un mensaje, abre el menú del mensaje, luego *Aplicaciones* y luego *${tell}*. Para encontrar un grupo, escribe \`/start\`.`,
  },
  numbers: {
    heading: () => '**Números que funcionan cuando no estoy en línea**',
    elsewhere: ({ directory }) => `En otro país, mira aquí: ${directory}`,
  },
};
