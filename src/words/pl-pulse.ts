import type { errors as enErrors, pulse as enPulse } from './en-pulse.ts';

/** Polish for the errors of `en-pulse.ts`. */
export const errors: typeof enErrors = {
  'pulse-over': () =>
    'Te pytania są już zamknięte, więc odpowiedź nie została zapisana. Jeśli coś leży ci na sercu, powiedz o tym osobom, które opiekują się grupą.',
  'pulse-answered': () =>
    'Na te pytania masz już odpowiedź i ona się liczy. Nic się nie zmieniło. Następnym razem możesz powiedzieć więcej.',
  'pulse-not-member': () => 'Te pytania są dla osób z tej grupy. Nic nie zostało zapisane.',
  'pulse-incomplete': () =>
    'Wybierz, proszę, odpowiedź na każde z czterech pytań i wyślij jeszcze raz. Nic jeszcze nie zostało zapisane.',
};

/** Polish for `en-pulse.ts`. */
export const pulse: typeof enPulse = {
  ask: (details) =>
    `## Jak ci jest w grupie **${details.name}**?\nCztery krótkie pytania i miejsce na jedno zdanie. Nikt nie musi odpowiadać.`,
  how: 'Twoje imię nie jest zapisywane razem z tym, co mówisz. Osoby, które opiekują się grupą, widzą odpowiedzi dopiero, gdy odpowie pięć osób, i to wszystkie wymieszane. Dlatego nie da się nic cofnąć: nikt nie wie, która odpowiedź jest twoja. Zapisuję tylko to, że jest odpowiedź od ciebie, i usuwam to, gdy pytania się skończą.',
  until: (details) => `Odpowiadać można do ${details.when}.`,
  answer: 'Odpowiedz',
  form: {
    title: 'Jak ci jest w tej grupie?',
    sentenceLabel: 'Co jeszcze warto nam wiedzieć?',
    sentenceDescription: 'Jedno zdanie, jeśli chcesz. Nie podawaj, proszę, niczyich imion.',
  },
  questions: {
    heard: 'Czy czujesz, że cię tu słuchamy?',
    topics: 'Czy mówimy o tym, co dla ciebie ważne?',
    run: 'Czy pasuje ci, jak prowadzimy grupę?',
    overall: 'Czy ta grupa ogólnie dobrze ci robi?',
  },
  scale: { 1: '1: wcale', 2: '2: trochę', 3: '3: tak sobie', 4: '4: raczej tak', 5: '5: bardzo' },
  thanks: 'Dziękuję. Odpowiedź dotarła, a twojego imienia przy niej nie ma.',
  decided: (details) =>
    `Powiedzieliście nam, jak wam jest w grupie **${details.name}**. Dziękujemy. Oto, czego spróbujemy: ${details.change}`,
};
