import type { errors as enErrors, own as enOwn } from './en-own.ts';

/** Spanish for the errors of `en-own.ts`. */
export const errors: typeof enErrors = {
  'receipt-wrong': () =>
    'No conozco ninguna publicación con este recibo en este servidor. Un recibo tiene 26 letras y cifras. Míralo otra vez: es del servidor donde se mostró. Lo de un servidor o un grupo que se borró aquí se ha perdido para siempre.',
  'receipt-limit': () =>
    'Han sido demasiados recibos que no conozco. Espera diez minutos y prueba otra vez. No se ha cambiado nada.',
  'own-needs-receipt': () =>
    'Ya no puedo saber que lo escribiste tú: eso solo se sabe hasta 72 horas. Con su recibo todavía puedes cambiarlo o borrarlo: `/anon edit`, `/anon delete`.',
  'own-on-its-way': () =>
    'Está en camino y en este momento no se puede cambiar. Prueba otra vez cuando haya llegado, o retíralo con `/anon mine`.',
  'own-too-often': () => 'Has cambiado algo muchas veces en poco tiempo. Espera una hora y prueba otra vez.',
  'own-returned': () =>
    'Esto no se publicó, así que no hay nada que cambiar. Con `/anon mine` ves por qué, y con `/anon post` puedes enviarlo de nuevo.',
};

/** Spanish for `en-own.ts`. */
export const own: typeof enOwn = {
  optionNames: { receipt: 'recibo' },
  options: { receipt: 'El recibo que viste cuando lo escribiste' },
  mine: {
    heading: () => '**Lo que escribiste aquí de forma anónima**',
    none: () =>
      'No encuentro nada que hayas escrito aquí de forma anónima en los últimos tres días. Para lo más antiguo usa su recibo: `/anon mine receipt:`, `/anon edit` o `/anon delete`.',
    quiet: () =>
      '-# Esto solo lo ves tú. Después de 72 horas ya no puedo saber qué escribiste: entonces su recibo lo muestra, lo cambia y lo borra.',
    post: (details) => `${details.mark} **${details.name}** en ${details.group}`,
    reply: (details) => `${details.mark} **${details.name}**, una respuesta en ${details.group}`,
    edit: (details) => `${details.mark} **${details.name}**, un cambio en una publicación de ${details.group}`,
    states: {
      asked: 'Te espera a ti: podrían reconocerte por esto.',
      first: 'Espera a la moderación: en este grupo lo mira todo primero.',
      harm: 'Espera a la moderación: un programa encontró algo que puede hacer daño a alguien.',
      danger:
        'Espera a la moderación: un programa encontró que una vida puede estar en peligro. Para ayuda ahora, usa `/crisis`.',
      method:
        'Espera a la moderación: un programa encontró algo que puede ser peligroso leer. Para ayuda ahora, usa `/crisis`.',
      sending: 'En camino.',
      removed: 'Ya no está en Discord: alguien lo borró allí.',
    },
    posted: (details) => `Publicado: ${details.link}`,
    replies: {
      some: (details) => `Mensajes en su hilo hasta ahora: ${details.count}`,
      none: () => 'Nadie ha respondido en su hilo hasta ahora.',
      unknown: () => 'Ahora mismo no se puede saber cuántas respuestas hay.',
      inLine: () => 'Las respuestas van debajo, una tras otra, así que no se pueden contar.',
    },
    note: (details) => `Te escribieron: ${details.note}`,
    reasons: {
      unkind: 'No publicado. La moderación dice: puede hacer daño a alguien.',
      'names-somebody': 'No publicado. La moderación dice: se podría reconocer a alguien.',
      means: 'No publicado. La moderación dice: habla de maneras que es peligroso que otros lean.',
      advice: 'No publicado. La moderación dice: da consejos que podrían ser peligrosos.',
      'off-topic': 'No publicado. La moderación dice: no encaja en este grupo.',
      advertising: 'No publicado. La moderación dice: es publicidad.',
      other: 'No publicado. La moderación lo decidió así.',
      'taken-back': 'No publicado: lo retiraste.',
      left: 'No publicado: ya no estabas en el grupo.',
      'timed-out': 'No publicado: tenías una pausa impuesta en este servidor.',
      muted: 'No publicado: en ese momento no podías escribir de forma anónima, porque la moderación lo decidió.',
      'place-gone': 'No publicado: su sitio ya no existe.',
      'no-permission': 'No publicado: no me dejan escribir allí.',
      closed: 'No publicado: en este grupo ya no hay publicaciones anónimas.',
      paused: 'No publicado: las publicaciones anónimas estaban en pausa en este servidor.',
      'too-new': 'No publicado: aún no llevabas bastante tiempo en este servidor.',
      'replies-closed': 'No publicado: quien escribió la publicación ya no quería respuestas anónimas.',
      'too-late': 'No publicado: había pasado demasiado tiempo.',
      failed: 'No publicado: no funcionó, y no fue culpa tuya.',
    },
    words: 'Ver mis palabras',
    change: 'Cambiarlo',
    takeBack: 'Retirarlo',
    delete: 'Borrarlo',
    talk: 'Hablar con alguien voluntario',
    again: 'Pedir que lo miren otra vez',
    lookAsked: () => 'Se ha pedido a otra persona de moderación que lo mire otra vez.',
    staysHidden: () =>
      'El equipo de moderación ha ocultado esta publicación. Otra persona también la ha mirado, y sigue oculta.',
    blocked: () => 'Elegiste no ver lo que algunas personas escriben aquí de forma anónima.',
    unblock: 'Verlas a todas otra vez',
    unblocked: () => 'Vuelves a ver aquí las publicaciones anónimas de todo el mundo.',
  },
  shown: {
    heading: () => '**Tus palabras**',
    none: () => 'Ya no guardo ninguna palabra de esto.',
  },
  edit: {
    heading: (details) => `**Esto es lo que escribiste:** ${details.place}`,
    unread: () => 'Ahora mismo no puedo leerlo en Discord. El formulario estará vacío.',
    how: () =>
      'Un cambio se mira como una publicación nueva. Si tiene que esperar a la moderación, las palabras de antes se quedan hasta que decida. Discord muestra que algo se cambió, y cuándo. Tu recibo sigue siendo el mismo.',
    renews: () =>
      'Hasta 72 horas después del cambio, la moderación puede impedir que quien lo hizo siga escribiendo de forma anónima, sin ver quién es. Para eso vale lo que lees ahora:',
    title: 'Cambiar tus palabras',
    changed: (details) => `Tus palabras están cambiadas: ${details.place}`,
    soon: () => 'Tu cambio está guardado y aparecerá en un momento.',
    saved: () => 'Tus palabras nuevas están guardadas en lugar de las de antes. Siguen esperando a la moderación.',
    held: {
      first: () =>
        'Tu cambio espera a la moderación, que en este grupo lo mira todo primero. Hasta entonces, las palabras de antes se quedan como están.',
      harm: () =>
        'Tu cambio no ha aparecido: un programa encontró algo que puede hacer daño a alguien. Los programas se equivocan, así que la moderación lo mira. Las palabras de antes se quedan como están.',
      danger: () =>
        'Tu cambio no ha aparecido por ahora: un programa encontró que una vida puede estar en peligro. La moderación ve las palabras, no tu nombre. Son personas voluntarias, y no siempre están despiertas. Las palabras de antes se quedan como están.',
      method: () =>
        'Tu cambio no ha aparecido por ahora: un programa encontró algo que puede ser peligroso para quien lo lea. La moderación ve las palabras, no tu nombre. Las palabras de antes se quedan como están.',
    },
    asks: (details) =>
      `**Tu cambio no ha aparecido todavía. Alguien podría reconocerte por él:** parece que contiene ${details.what}. Puedes cambiarlo, o publicarlo como está. Hasta entonces se quedan las palabras de antes.`,
    stillDelete: () => 'Puedes borrar lo que escribiste de todos modos, con su recibo: `/anon delete`.',
  },
  delete: {
    done: () =>
      'Está borrado. Tus palabras ya no están en nada de lo que guardo, y borro ahora el mensaje en Discord. Lo que escribieron otras personas se queda.',
    doneUnposted: () => 'Está retirado y no se publicará. Tus palabras ya no están en nada de lo que guardo.',
    already: () => 'Ya se había borrado antes. No queda nada que borrar.',
    words: () => 'Si quieres guardarlas para ti, aquí están por última vez:',
  },
  decided: (details) =>
    `Hay una decisión sobre lo que escribiste de forma anónima en **${details.name}**. Abre el servidor y usa \`/anon mine\`: ${details.link}`,
};
