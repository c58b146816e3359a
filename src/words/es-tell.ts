import type { MemberWords } from './en.ts';

/** Spanish for `en-tell.ts`. */
export const tell: MemberWords['tell'] = {
  commandName: 'Avisar a los moderadores',
  title: 'Avisar a los moderadores',
  reasonLabel: '¿De qué se trata?',
  reasons: {
    worried: { label: 'Me preocupa esta persona', description: 'Puede que necesite ayuda' },
    harmful: { label: 'Hace daño', description: 'A mí, a otra persona o al grupo' },
    spam: { label: 'Es spam o una estafa', description: 'Publicidad, invitaciones, enlaces raros' },
    other: { label: 'Otra cosa', description: 'Di qué es en la nota' },
  },
  noteLabel: '¿Qué deberían saber?',
  noteDescription: 'Esto solo lo ven los moderadores. A la persona no se le dice quién lo escribió.',
  notePlaceholder: 'Basta con una o dos frases.',
  thanks: () =>
    'Gracias por cuidar de los demás. Los moderadores ya lo tienen. Son voluntarios y puede que estén durmiendo: si alguien puede estar en peligro ahora mismo, llama al número de emergencias de tu zona. Con `/crisis` encuentras más ayuda.',
  thanksDeleted: () =>
    'Gracias por cuidar de los demás. El mensaje se ha borrado entretanto. Los moderadores no pueden leerlo, pero tienen lo que escribiste. Si alguien puede estar en peligro ahora mismo, llama al número de emergencias de tu zona. Con `/crisis` encuentras más ayuda.',
  already: () =>
    'Ya habías avisado a los moderadores de este mensaje, y tienen lo que escribiste entonces. Lo que acabas de escribir no se ha añadido. Aquí lo tienes, para que no se pierda nada. Si alguien puede estar en peligro ahora mismo, llama al número de emergencias de tu zona. Con `/crisis` encuentras más ayuda.',
};
