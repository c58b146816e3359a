import type { home as enHome } from './en-home.ts';

/** Italian for `en-home.ts`. */
export const home: typeof enHome = {
  forWhom: (text) => `**Per chi è:** ${text}`,
  age: (age) => `Per persone dai ${age} anni in su.`,
  led: {
    peers: () => 'Guidato da persone che lo conoscono dalla propria vita.',
    therapist: (name) => `Guidato da ${name}, terapeuta. Chi gestisce questo server se ne fa garante.`,
    both: (name) =>
      `Guidato da persone che lo conoscono dalla propria vita e da ${name}, terapeuta. Chi gestisce questo server se ne fa garante.`,
  },
  place: (text) => `**Dove ci vediamo:** ${text}`,
  agreed: '**Su cosa siamo d’accordo**',
  young:
    'Scrivi nel gruppo, non in messaggi privati. Se qualcuno vuole parlarti in privato, puoi dire di no e puoi dirlo ai moderatori.',
};
