import type { home as enHome } from './en-home.ts';

/** German for `en-home.ts`. */
export const home: typeof enHome = {
  forWhom: (text) => `**Für wen sie ist:** ${text}`,
  age: (age) => `Für Menschen ab ${age} Jahren.`,
  led: {
    peers: () => 'Geleitet von Menschen, die es aus ihrem eigenen Leben kennen.',
    therapist: (name) =>
      `Geleitet von ${name}, therapeutisch ausgebildet. Wer diesen Server betreibt, steht dafür ein.`,
    both: (name) =>
      `Geleitet von Menschen, die es aus ihrem eigenen Leben kennen, und von ${name}, therapeutisch ausgebildet. Wer diesen Server betreibt, steht dafür ein.`,
  },
  place: (text) => `**Wo wir uns treffen:** ${text}`,
  agreed: '**Was wir vereinbaren**',
  young:
    'Schreib in der Gruppe, nicht in privaten Nachrichten. Wenn jemand privat mit dir reden will, darfst du Nein sagen und es den Moderatoren melden.',
};
