import type { edge as enEdge, errors as enErrors } from './en-edge.ts';

/** Spanish for `en-edge.ts`. */
export const errors: typeof enErrors = {
  'no-server': () =>
    'Esto solo funciona dentro de un servidor. Abre el servidor donde está Lamplight y prueba allí. `/crisis` funciona en todas partes, también aquí.',
  'not-set-up': () =>
    'En este servidor aún no han terminado de configurar Lamplight, así que todavía no puedes avisar a los moderadores desde aquí. Díselo a alguien que dirija el servidor: lo que hace falta es `/setup`. Si hay alguien en peligro ahora, usa `/crisis`.',
  'not-a-moderator': ({ roleId }) =>
    roleId === null
      ? 'Esto solo lo pueden hacer los moderadores, y aún no hay un rol para ellos. Quien dirige el servidor puede elegirlo con `/setup role`.'
      : `Esto solo lo pueden hacer las personas con el rol <@&${roleId}>. Si deberías tenerlo, pregunta a alguien que dirija el servidor.`,
  'not-an-owner': () =>
    'Esto solo lo pueden hacer las personas que gestionan este servidor. Pregunta a alguien con el permiso «Gestionar servidor».',
  'own-message': () =>
    'Ese es uno de mis propios mensajes. Para contar otra cosa a los moderadores, úsalo en el mensaje de una persona.',
  'note-missing': () =>
    'Escribe unas palabras sobre lo que te preocupa, para que un moderador sepa por dónde empezar. Todavía no se ha enviado nada.',
  'note-too-long': ({ most, length }) =>
    `Tu nota tiene ${length} caracteres y caben ${most}. Acórtala, por favor. Todavía no se ha enviado nada.`,
  'reports-too-many': ({ at }) =>
    `Has avisado a los moderadores de varios mensajes en poco tiempo, y ya los tienen. Este no se ha enviado. Podrás avisar de más a partir de esta hora: <t:${Math.ceil(at / 1000)}:f>. Si alguien puede estar en peligro ahora mismo, no esperes hasta entonces: llama al número de emergencias de tu zona, usa \`/crisis\` o escribe tú a alguien de moderación.`,
  'reason-missing': () => 'Elige de qué se trata, por favor. Todavía no se ha enviado nada.',
  'button-expired': () =>
    'Esto viene de una versión anterior y ya no funciona. Usa la tarjeta más nueva o empieza otra vez con el comando. No se ha cambiado nada.',
  'storage-away': () =>
    'Ahora mismo no llego a mi memoria, así que no se ha guardado nada. Prueba otra vez dentro de unos minutos. `/crisis` funciona igual.',
  'newcomers-wait': ({ until }) =>
    `Según Discord, llegaste hace poco, y como vino muchísima gente a la vez, por un rato todo va más despacio para quien es nuevo. Esto se abre otra vez <t:${Math.ceil(until / 1000)}:R>. No es por ti. Mientras tanto, \`/crisis\`, ofrecer apoyo y avisar a los moderadores te funcionan como siempre.`,
  unexpected: ({ incident }) =>
    `Algo ha fallado por mi parte. No has sido tú. Prueba otra vez dentro de un minuto. Si sigue pasando, dile este número a alguien que dirija el servidor: ${incident}. \`/crisis\` funciona igual.`,
};

/** Spanish for `en-edge.ts`. */
export const edge: typeof enEdge = {
  yourWords: () => 'Para que no se pierda nada, esto es lo que escribiste:',
  automatic: 'Traducción automática',
};
