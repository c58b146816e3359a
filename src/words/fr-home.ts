import type { home as enHome } from './en-home.ts';

/** French for `en-home.ts`. */
export const home: typeof enHome = {
  forWhom: (text) => `**Pour qui :** ${text}`,
  age: (age) => `Pour les personnes à partir de ${age} ans.`,
  led: {
    peers: () => 'Animé par des personnes qui connaissent cela dans leur propre vie.',
    therapist: (name) => `Animé par ${name}, thérapeute. Les responsables de ce serveur s’en portent garants.`,
    both: (name) =>
      `Animé par des personnes qui connaissent cela dans leur propre vie, et par ${name}, thérapeute. Les responsables de ce serveur s’en portent garants.`,
  },
  place: (text) => `**Où l’on se retrouve :** ${text}`,
  agreed: '**Ce sur quoi on s’accorde**',
  young:
    'Écris dans le groupe, pas en messages privés. Si quelqu’un veut te parler en privé, tu peux dire non, et tu peux prévenir la modération.',
};
