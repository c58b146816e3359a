import type { remembrance as enRemembrance } from './en-remembrance.ts';

/** Spanish for `en-remembrance.ts`. */
export const remembrance: typeof enRemembrance = {
  heading: () => '**Un lugar para recordar en común**',
  share: () =>
    'Puedes compartir un recuerdo, decir lo que esta persona fue para ti, o solo leer. Cada persona vive el duelo a su manera. No hay una forma correcta, ni un momento correcto.',
  leaveOut: () =>
    'Por favor, no escribas cómo ni dónde ocurrió, y no compartas últimos mensajes. Esos detalles pueden hacer daño a quien lo está pasando mal. Las suposiciones y los reproches también duelen. La moderación puede quitarlos.',
  help: () =>
    'No tienes que llevar esto a solas. Habla con alguien de confianza. El botón de abajo te muestra con quién puedes hablar. Lo que sale después solo lo ves tú.',
  pace: (details) => `Para que haya calma, puedes escribir una vez cada ${details.seconds} segundos.`,
  until: (details) => `Puedes escribir aquí hasta esta fecha: ${details.when}. Después podrás seguir leyendo.`,
  unread: () => 'Ningún programa lee lo que se escribe aquí.',
  last: (details) =>
    `Puedes escribir aquí hasta esta fecha: ${details.when}. Después podrás seguir leyendo. Gracias a quienes han escrito y a quienes han leído. El duelo no termina en un día. Si quieres hablar, ahora o más adelante, el botón te muestra con quién.`,
};
