import type { errors as enErrors, reach as enReach } from './en-reach.ts';

/** Spanish for the errors of `en-reach.ts`. */
export const errors: typeof enErrors = {
  'reach-no-channel': () =>
    'Este servidor no tiene un sitio para hilos privados, así que no puedo preguntarte en uno. Elige otro sitio. No se ha cambiado nada.',
  'reach-not-allowed': () =>
    'No puedo abrir un hilo para ti aquí. Por favor, díselo a alguien que lleve este servidor: `/checkin-admin place` le muestra qué falta. O elige otro sitio. No se ha cambiado nada.',
  'reach-threads-full': () =>
    'Este servidor tiene tantos hilos abiertos como permite Discord. Inténtalo otro día, o elige otro sitio. No se ha cambiado nada.',
  'reach-busy': () =>
    'Discord está ocupado o no ha respondido, así que tu hilo aún no existe. Inténtalo de nuevo en unos minutos. Habrá solo uno.',
  'reach-direct-full': () =>
    'Discord me deja empezar a escribir solo a cierto número de personas al día, y hoy ya está completo. Vuelve mañana, o elige otro sitio con `/checkin edit`. No se pierde nada.',
  'reach-direct-often': () =>
    'Hoy ya has dicho que sí varias veces. Espera hasta mañana, o elige otro sitio con `/checkin edit`. No se pierde nada.',
};

/** Spanish for `en-reach.ts`. */
export const reach: typeof enReach = {
  thread: {
    name: 'Tus propios check-ins',
    welcome:
      'Este hilo es para tus propios check-ins, y puedes escribir aquí lo que quieras. Ningún otro miembro lo ve ni puede recibir una invitación. Quienes moderan y gestionan hilos pueden abrirlo y leerlo. Con `/checkin mine` cambias cuándo y dónde te pregunto.',
  },
  direct: {
    question:
      '**¿Puedo escribirte directamente?**\nEstos mensajes solo los ves tú, y quien pueda mirar tu móvil o tu pantalla. Discord los guarda. Si dices que sí, anoto cuándo lo dijiste y envío un mensaje corto para ver si llega. Hasta entonces no te pregunto allí. Puedes retirarlo cuando quieras: con un botón debajo de ese mensaje o en `/checkin mine`.',
    yes: 'Sí, envía un mensaje de prueba',
    no: 'No',
    declined:
      'De acuerdo, no te escribo directamente. Elige otro sitio con `/checkin edit`. Hasta entonces no te pregunto.',
    test: 'Este es el mensaje de prueba. Dijiste que sí a los check-ins aquí, así que te preguntaré aquí. Si ya no lo quieres, pulsa el botón. Soy un programa: pregunto cuando tú elegiste y no puedo saber cómo estás.',
    arrived: 'Ha llegado: mira tus mensajes directos. Desde ahora te pregunto allí, a las horas que elegiste.',
    closed:
      'Discord no me deja escribirte directamente, así que he retirado tu sí. Para cambiarlo, abre el menú de este servidor, luego *Ajustes de privacidad*, y permite los mensajes directos. Después di que sí otra vez en `/checkin mine`. O elige otro sitio con `/checkin edit`.',
    waiting:
      'Tu sí está anotado y el mensaje de prueba va de camino. Antes de que llegue no te pregunto allí. En `/checkin mine` puedes ver cómo va.',
    takeBack: 'No me escribas directamente',
    takenBack:
      'Hecho: ya no te pregunto por mensaje directo. Los check-ins que habrían llegado aquí están en pausa y no se pierden. Con `/checkin edit` en el servidor puedes elegir otro sitio.',
  },
  last: (details) =>
    `No pude preguntarte donde querías: ese sitio ya no existe o está cerrado para mí. Por eso he dejado de preguntar allí. No has hecho nada mal. Si quieres seguir, con \`/checkin mine\` en el servidor puedes elegir otro sitio: ${details.link}`,
};
