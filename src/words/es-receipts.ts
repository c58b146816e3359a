import type { errors as enErrors, receipts as enReceipts } from './en-receipts.ts';

/** Spanish for the errors of `en-receipts.ts`. */
export const errors: typeof enErrors = {
  'receipt-gone': () =>
    'Esta nota ya no está: se guardó durante su tiempo y nada más. Tus otras notas están en `/my record`. Para ayuda a cualquier hora, usa `/crisis`.',
  'receipt-not-yours': () =>
    'Esta nota es para otra persona, así que no se cambió nada. Tus propias notas están en `/my record`.',
  'appeal-empty': () =>
    'Escribe unas palabras sobre lo que estuvo mal y envíalo otra vez. Todavía no se envió nada. Para ayuda a cualquier hora, usa `/crisis`.',
  'appeal-too-long': (details) =>
    `Tu texto tiene ${details.length} caracteres y solo caben ${details.most}. Acórtalo y envíalo otra vez. Todavía no se envió nada.`,
  'appeal-asked': () =>
    'Ya lo pediste una vez, y solo puedo pasarlo una vez. La respuesta estará en `/my record`. Para ayuda a cualquier hora, usa `/crisis`.',
};

/** Spanish for `en-receipts.ts`. */
export const receipts: typeof enReceipts = {
  command: {
    description: 'Lo que aquí es tuyo y no lee nadie más',
    record: { description: 'Ver qué hizo la moderación con tus palabras o tu cuenta, y por qué' },
  },
  overview: 'mira qué hizo la moderación con tus palabras y pide que lo miren otra vez',
  heading: '## Tus notas',
  none: 'La moderación no ha hecho nada con tus palabras ni con tu cuenta de lo que yo guarde todavía una nota.',
  intro: 'Primero lo más nuevo. Aquí solo lo ves tú.',
  earlier: 'Ver las anteriores',
  unseen: '**Hay algo de la moderación que todavía no has visto.** Aquí solo lo ves tú.',
  server: (details) => `En **${details.name}**:`,
  did: {
    removed: (details) => `**Alguien de la moderación quitó algo que escribiste** ${details.where} ${details.when}.`,
    removedNowhere: (details) => `**Alguien de la moderación quitó algo que escribiste** ${details.when}.`,
    hidden: (details) => `**Alguien de la moderación ocultó algo que escribiste** ${details.when}.`,
    'timed-out': (details) =>
      `**Alguien de la moderación puso en pausa tu cuenta en este servidor** ${details.when}. Hasta ${details.until} puedes leer allí, pero no escribir, pulsar ni usar comandos. En un mensaje directo conmigo, \`/crisis\` y \`/my record\` siguen funcionando.`,
    'timed-out-past': (details) =>
      `**Alguien de la moderación puso en pausa tu cuenta en este servidor** ${details.when}. Eso ya terminó.`,
  },
  why: (details) => `Por qué: ${details.rule}`,
  rules: {
    harassment: 'puede herir o desgastar a alguien de aquí.',
    threat: 'alguien puede leerlo como una amenaza.',
    hate: 'rebaja a las personas por lo que son.',
    sexual: 'trata de sexo, y eso no tiene lugar aquí.',
    method: 'dice cómo alguien puede hacerse daño. Eso puede poner en peligro a otras personas de aquí.',
    'personal-data': 'muestra dónde está alguien o quién es.',
    'dangerous-advice': 'quien lo siga puede salir mal parado.',
    scam: 'puede ser un engaño para conseguir dinero o datos.',
    'eating-disorder': 'tiene cifras o formas que pueden empeorar los problemas con la comida.',
    other: 'no encajaba con las reglas de este servidor.',
  },
  notYou: 'Se trata de algo que se escribió o se hizo una vez, no de quién eres. Puedes seguir pidiendo ayuda aquí.',
  words: 'Tus palabras son tuyas. Aquí están:',
  kept: (details) => `Esta nota desaparece sola: ${details.until}.`,
  help: 'Para ayuda a cualquier hora, usa `/crisis`.',
  appeal: {
    button: 'Pedir que lo miren otra vez',
    readers: 'Si crees que estuvo mal, pide que lo miren otra vez. Lo leerá alguien que no lo decidió.',
    readersSmall:
      'Si crees que estuvo mal, pide que lo miren otra vez. El equipo de aquí es pequeño: si nadie más puede, lo vuelve a leer quien lo dirige.',
    title: 'Pedir que lo miren otra vez',
    label: '¿Qué deberían saber?',
    fieldDescription: 'Tan corto como quieras. La moderación de aquí puede leerlo.',
    sent: 'Gracias. La moderación ya tiene tus palabras. La respuesta estará en `/my record`, y te la muestro la próxima vez que me uses aquí. Si pasa una semana, se lo recuerdo.',
    nobody:
      'Gracias. Tus palabras están guardadas. Este servidor no tiene un lugar donde la moderación las vea enseguida, así que puede tardar más. La respuesta estará en `/my record`.',
    asked: (details) => `Pediste ${details.when} que lo miraran otra vez. Todavía no hay respuesta.`,
    upheld: (details) => `Alguien lo miró otra vez ${details.when}. Queda como se decidió.`,
    overturned: (details) =>
      `**Alguien lo miró otra vez ${details.when}: estuvo mal.** El error fue nuestro y no tuyo, y el equipo te pide disculpas.`,
    lifted: 'La pausa de tu cuenta se ha retirado.',
    lifting:
      'La pausa de tu cuenta se está retirando. Si aun así no puedes escribir, díselo a alguien que lleve el servidor.',
    wrote: 'Te escribieron esto:',
  },
  direct: {
    message: (details) => `Hola. Hay una nota para ti de **${details.name}**. Puedes leerla aquí, ahora o más tarde.`,
    messageNameless:
      'Hola. Hay una nota para ti de un servidor en el que estás. Puedes leerla aquí, ahora o más tarde.',
    read: 'Leerla',
    joined:
      '**Una pregunta, solo si quieres.** ¿Puede la moderación de este servidor llegar a ti directamente a través de mí? Te escribiría cuando haya una nota para ti, y alguien de la moderación podría escribirte. Si no, encuentras las notas en `/my record`. Estás en el grupo de todas formas.',
    offer:
      '¿Puede la moderación llegar a ti directamente a través de mí? Entonces te escribo cuando haya una nota nueva, y alguien de la moderación puede escribirte. Si no, te muestro las notas la próxima vez que me uses aquí.',
    yes: 'Sí, escríbeme',
    confirm:
      'Para escribirte directamente, primero envío un mensaje corto para ver si llega. Mis mensajes solo los ves tú, y quien pueda mirar tu móvil o tu pantalla. Discord los guarda. Antes de eso no llega nada más. Puedes retirarlo cuando quieras: con un botón debajo de ese mensaje, o en `/my record`.',
    no: 'Muy bien: no te llega nada directamente. Encuentras tus notas en `/my record`.',
    test: 'Este es el mensaje de prueba. Dijiste que sí a recibir aquí noticias de la moderación de un servidor. Si ya no lo quieres, pulsa el botón. Soy un programa y no puedo saber cómo estás.',
    waiting:
      'Tu sí está anotado, y el mensaje de prueba está en camino. Antes no llega nada más. Puedes ver cómo va en `/my record`.',
    closed:
      'Discord no me deja escribirte directamente, así que retiré tu sí. Para cambiarlo, abre el menú de este servidor, luego *Ajustes de privacidad*, y permite los mensajes directos. Después di que sí otra vez en `/my record`.',
    agreed:
      'Muy bien: te escribo directamente cuando haya una nota nueva, y la moderación puede escribirte a través de mí. Puedes retirarlo aquí.',
    takeBack: 'Nada de la moderación directamente',
    takenBack: 'Muy bien: no te llega nada de la moderación directamente. Encuentras tus notas en `/my record`.',
  },
};
