import type { agreement as enAgreement, errors as enErrors } from './en-agreement.ts';

/** Spanish for the errors of `en-agreement.ts`. */
export const errors: typeof enErrors = {
  'not-looking-after': () =>
    'Solo pueden hacerlo quienes cuidan de este grupo. Si quieres cambiar algo, díselo a una de esas personas.',
  'looking-after-none': () =>
    'Esto es para quienes cuidan de un grupo, y no veo que cuides de ninguno aquí. Si quieres cambiar algo, díselo a una de esas personas.',
  'agreement-missing': () => 'Por favor, escribe el acuerdo y, en una frase, qué hay de nuevo. No se ha cambiado nada.',
  'agreement-same': () =>
    'El acuerdo ya dice justo eso. Cambia primero el texto y luego envíalo. No se ha cambiado nada.',
};

/** Spanish for `en-agreement.ts`. */
export const agreement: typeof enAgreement = {
  command: {
    description: 'Lee lo que ha acordado un grupo',
    optionNames: { group: 'grupo' },
    options: { group: 'El grupo' },
  },
  heading: (details) => `## Lo que ha acordado **${details.name}**`,
  since: (details) => `Vale desde ${details.when}.`,
  changed: (details) => `El último cambio: ${details.change}`,
  changeButton: 'Cambiarlo',
  form: {
    title: 'Cambiar el acuerdo',
    textLabel: 'Lo que acuerda el grupo',
    changeLabel: '¿Qué hay de nuevo?',
    changeDescription: 'Una frase. El grupo lo sabrá.',
  },
  saved: 'El nuevo acuerdo vale desde ahora. Le he dicho al grupo qué hay de nuevo.',
  overtaken:
    'Mientras escribías, otra persona cambió el acuerdo, así que tus palabras aún no se han guardado. Primero ves cómo es ahora y después tus propias palabras. Pulsa el botón de abajo para unir las dos cosas.',
  announced: (details) =>
    `El acuerdo de **${details.name}** ha cambiado. Lo nuevo: ${details.change}\nPuedes leerlo entero con \`/group agreement\`.`,
};
