import type { home as enHome } from './en-home.ts';

/** Spanish for `en-home.ts`. */
export const home: typeof enHome = {
  forWhom: (text) => `**Para quién es:** ${text}`,
  age: (age) => `Para personas a partir de ${age} años.`,
  led: {
    peers: () => 'Lo llevan personas que lo conocen por su propia vida.',
    therapist: (name) => `Lo lleva ${name}, terapeuta. Quienes dirigen este servidor responden de ello.`,
    both: (name) =>
      `Lo llevan personas que lo conocen por su propia vida, y ${name}, terapeuta. Quienes dirigen este servidor responden de ello.`,
  },
  place: (text) => `**Dónde nos vemos:** ${text}`,
  agreed: '**Lo que acordamos**',
  young:
    'Escribe en el grupo, no en mensajes privados. Si alguien quiere hablar contigo en privado, puedes decir que no y puedes avisar al equipo de moderación.',
};
