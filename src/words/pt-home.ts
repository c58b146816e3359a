import type { home as enHome } from './en-home.ts';

/** Portuguese for `en-home.ts`. */
export const home: typeof enHome = {
  forWhom: (text) => `**Para quem é:** ${text}`,
  age: (age) => `Para pessoas a partir de ${age} anos.`,
  led: {
    peers: () => 'Conduzido por pessoas que conhecem isso na própria vida.',
    therapist: (name) => `Conduzido por ${name}, terapeuta. Quem cuida deste servidor responde por isso.`,
    both: (name) =>
      `Conduzido por pessoas que conhecem isso na própria vida e por ${name}, terapeuta. Quem cuida deste servidor responde por isso.`,
  },
  place: (text) => `**Onde nos encontramos:** ${text}`,
  agreed: '**O que combinamos**',
  young:
    'Escreva no grupo, não em mensagens privadas. Se alguém quiser falar com você em particular, você pode dizer não e pode avisar a moderação.',
};
