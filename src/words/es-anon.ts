import type { anon as enAnon, errors as enErrors } from './en-anon.ts';

/** Spanish for the errors of `en-anon.ts`. */
export const errors: typeof enErrors = {
  'anon-off': () =>
    'En este grupo no hay publicaciones anónimas. No se ha publicado nada. Puedes escribir allí con tu nombre, o buscar otro grupo con `/start`.',
  'anon-nowhere': (details) =>
    details.groups === null
      ? 'Ningún grupo de este servidor tiene publicaciones anónimas. No se ha publicado nada. Puedes escribir con tu nombre, o buscar un grupo con `/start`.'
      : `Aquí no hay publicaciones anónimas. No se ha publicado nada. Estos grupos las tienen: ${details.groups}. Usa \`/anon post\` allí, o nombra en él uno de ellos.`,
  'anon-no-files': () =>
    'No se pueden publicar archivos de forma anónima: una imagen o un archivo puede decir quién lo hizo. No se ha publicado nada. Envía tus palabras sin él.',
  'anon-empty': () => 'Aquí no hay nada que se pueda leer. No se ha publicado nada. Escribe al menos una palabra.',
  'anon-too-long': (details) =>
    `Esto tiene ${details.length} caracteres, y hay sitio para ${details.most}. No se ha publicado nada. Acórtalo, o envíalo en dos publicaciones.`,
  'anon-signs': () =>
    'Aquí hay demasiados signos como \\*, \\_ o \\>, y por eso no cabe en la tarjeta. No se ha publicado nada. Quita algunos.',
  'anon-cannot-post': (details) =>
    `Ahora mismo no puedo escribir en **${details.name}**: algo en este servidor me lo impide. No se ha publicado nada. Por favor, díselo a alguien que lleve el servidor: \`/group doctor\` muestra qué es.`,
  'anon-timed-out': (details) =>
    `La moderación te ha puesto en pausa en este servidor hasta <t:${Math.floor(details.until / 1000)}:f>. Hasta entonces no puedes publicar de forma anónima. No se ha publicado nada. Para recibir ayuda a cualquier hora, usa \`/crisis\`.`,
  'anon-wait': (details) =>
    `Enviaste algo hace un momento. Esta vez no se ha publicado nada. Espera ${details.seconds} segundos y envíalo otra vez.`,
  'anon-day-full': (details) =>
    `Puedes enviar ${details.most} de estos al día, y ya lo has hecho. No se ha publicado nada. Podrás enviar más a partir de <t:${Math.floor(details.at / 1000)}:t>.`,
  'anon-busy': () =>
    'Ahora mismo llegan muchísimas publicaciones anónimas, así que no acepto más durante un minuto. No se ha publicado nada. Envíalo otra vez después, por favor.',
  'anon-decided': () => 'Esto ya está decidido. Mira lo que escribiste con `/anon mine`.',
  'anon-paused': () =>
    'Las publicaciones anónimas están en pausa en este servidor por ahora. No se ha publicado nada. Para recibir ayuda a cualquier hora, usa `/crisis`.',
  'anon-too-new': (details) =>
    `Puedes publicar de forma anónima ${details.hours} h después de llegar a este servidor. No se ha publicado nada. Para recibir ayuda a cualquier hora, usa \`/crisis\`.`,
  'anon-not-member': (details) =>
    `Las publicaciones anónimas en **${details.name}** son para quienes están en él. Únete con \`/group join\` y envía tus palabras otra vez. No se ha publicado nada.`,
  'anon-muted': (details) =>
    `No puedes publicar aquí de forma anónima hasta <t:${Math.floor(details.until / 1000)}:f>: la moderación lo decidió por algo que escribiste, sin saber quién eres. No se ha publicado nada. Para recibir ayuda a cualquier hora, usa \`/crisis\`.`,
};

/** Spanish for `en-anon.ts`. */
export const anon: typeof enAnon = {
  command: {
    description: 'Escribe sin que se vea tu nombre, y ocúpate de lo que escribiste',
    post: {
      description: 'Escribe sin que se vea tu nombre',
      optionNames: { group: 'grupo', when: 'cuando', show: 'mostrar' },
      options: {
        group: 'En qué grupo; sin esto, en el que estás ahora',
        when: 'Cuándo aparece',
        show: 'Cómo se muestra',
      },
      whens: { 'at-once': 'enseguida', 'full-hour': 'a la próxima hora en punto, con todas las demás que esperan' },
      shows: { open: 'para que todos lo lean', door: 'detrás de un botón, para quien elija leerlo' },
    },
    mine: { description: 'Lo que escribiste, y lo que la gente respondió' },
    edit: { description: 'Cambia algo que escribiste, con su recibo' },
    delete: { description: 'Borra algo que escribiste, con su recibo' },
  },
  write: 'Escribir de forma anónima',
  before: {
    heading: (name) => `**Escribir de forma anónima en ${name}**`,
    few: (details) =>
      `**Poca gente puede ver este grupo: menos de ${details.most}, o no sé cuánta.** Alguien podría adivinar quién escribió algo, por tu forma de escribir o por lo que cuentas.`,
    approve: () =>
      'En este grupo la moderación mira cada publicación anónima antes de que aparezca. Ve las palabras, no tu nombre.',
    yes: 'Sí, quiero escribir',
  },
  form: {
    title: 'Escribir de forma anónima',
    text: { label: 'Tus palabras', description: 'No pongas nombres ni lugares si no quieres que te reconozcan.' },
    wish: { label: '¿Qué te ayudaría?' },
    topic: { label: 'De qué trata', description: 'Si quieres: unas palabras que van encima de tu texto.' },
  },
  wishes: {
    listen: 'Que solo me escuchen',
    been: 'Oír a gente que conoce esto',
    ideas: 'Ideas que ayudaron a otros',
    distraction: 'Algo para pensar en otras cosas',
    none: 'Prefiero no decirlo',
  },
  sent: {
    atOnce: (details) => `Tus palabras aparecen en ${details.place} en un momento.`,
    fullHour: (details) =>
      `Tus palabras aparecen en ${details.place} a las <t:${Math.floor(details.at / 1000)}:t>, junto con todas las demás que esperan esa hora.`,
    returned: () => 'Tus palabras no se pudieron publicar: el lugar para ellas ya no está. Aquí están:',
    unseen: () =>
      'Tus palabras no han aparecido por ahora: un programa encontró que una vida puede estar en peligro. Los programas se equivocan. En este servidor no se le pueden mostrar en este momento a nadie de la moderación, así que no esperes aquí una respuesta. Para encontrar ayuda en cualquier momento, usa `/crisis`.',
    held: {
      first: () =>
        'Tus palabras aún no han aparecido: en este grupo la moderación las mira primero. Ve las palabras, no tu nombre. No puedo decir cuánto tarda.',
      harm: () =>
        'Tus palabras no han aparecido. Un programa encontró algo que puede hacer daño a alguien, o que es de otra persona, como un teléfono o una dirección. Los programas se equivocan, así que la moderación lo mira. Ve las palabras, no tu nombre.',
      danger: () =>
        'Tus palabras no han aparecido por ahora: un programa encontró que una vida puede estar en peligro. Los programas se equivocan. La moderación ve las palabras, no tu nombre. Son voluntarios, y no siempre hay alguien despierto.',
      method: () =>
        'Tus palabras no han aparecido por ahora: un programa encontró algo que puede ser peligroso para quien lo lea, como una forma de hacerse daño. Los programas se equivocan. La moderación ve las palabras, no tu nombre. Son voluntarios, y no siempre hay alguien despierto.',
    },
    words: '**Tus palabras**',
    receipt: () =>
      '**Este es tu recibo. Solo se muestra una vez.** Con él puedes borrar lo que escribiste en cualquier momento, desde cualquier cuenta: `/anon delete`. También puedes cambiarlo mientras puedas escribir ahí: `/anon edit`. Guárdalo donde solo tú lo encuentres.',
    mine: (details) =>
      `Durante ${details.hours} horas como mucho encuentras esto en \`/anon mine\`, con lo que la gente responde. Durante ese tiempo la moderación puede impedir que quien lo escribió siga escribiendo de forma anónima, sin ver quién es.`,
    options: () =>
      'Si ahora es difícil, hay ayuda que solo ves tú: líneas a las que llamar o escribir, y un minuto para respirar.',
    other: () =>
      'Si te preocupa otra persona: `/crisis` muestra líneas de ayuda que también escuchan a quien se preocupa por alguien. Si ahora una vida puede estar en peligro, llama al número de emergencias.',
  },
  takeBack: 'Retirarlo',
  giveAway: {
    ask: (details) =>
      `**Tus palabras aún no han aparecido. Alguien podría reconocerte por esto:** ${details.what}. Puedes cambiarlo, o publicar tus palabras como están. Sin respuesta, vuelven a ti después de ${details.hours} horas.`,
    kinds: {
      name: 'un nombre',
      place: 'un lugar',
      handle: 'una cuenta',
      number: 'un número',
      mail: 'una dirección de correo',
      link: 'un enlace',
    },
    change: 'Cambiarlo',
    asIs: 'Publicarlo como está',
    drop: 'No publicarlo',
    dropped: () => 'No se ha publicado. Aquí están tus palabras:',
  },
  tell: {
    button: 'Avísame por mensaje directo',
    noted: () => 'Recibes un solo mensaje directo cuando esté decidido. No repite tus palabras.',
  },
};
