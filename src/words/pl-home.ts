import type { home as enHome } from './en-home.ts';

/** Polish for `en-home.ts`. */
export const home: typeof enHome = {
  forWhom: (text) => `**Dla kogo:** ${text}`,
  age: (age) => `Dla osób od ${age} lat.`,
  led: {
    peers: () => 'Prowadzą ją osoby, które znają to z własnego życia.',
    therapist: (name) => `Prowadzi: ${name}, terapia to zawód tej osoby. Ręczą za to ci, którzy prowadzą ten serwer.`,
    both: (name) =>
      `Prowadzą ją osoby, które znają to z własnego życia, oraz ${name}, dla kogo terapia to zawód. Ręczą za to ci, którzy prowadzą ten serwer.`,
  },
  place: (text) => `**Gdzie się spotykamy:** ${text}`,
  agreed: '**Na co się umawiamy**',
  young:
    'Pisz w grupie, nie w prywatnych wiadomościach. Jeśli ktoś chce rozmawiać z tobą prywatnie, możesz powiedzieć nie i możesz powiedzieć o tym moderatorom.',
};
