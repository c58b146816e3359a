import type { errors as enErrors, pulse as enPulse } from './en-pulse.ts';

/** Italian for the errors of `en-pulse.ts`. */
export const errors: typeof enErrors = {
  'pulse-over': () =>
    'Queste domande sono chiuse, quindi la tua risposta non è stata salvata. Se hai qualcosa in mente, dillo a chi si prende cura del gruppo.',
  'pulse-answered': () =>
    'Avevi già risposto a queste domande, e quella risposta vale. Non è cambiato niente. La prossima volta potrai dire di più.',
  'pulse-not-member': () => 'Queste domande sono per le persone di questo gruppo. Non è stato salvato niente.',
  'pulse-incomplete': () =>
    'Per favore, scegli una risposta per ognuna delle quattro domande e invia di nuovo. Non è stato ancora salvato niente.',
};

/** Italian for `en-pulse.ts`. */
export const pulse: typeof enPulse = {
  ask: (details) =>
    `## Com’è **${details.name}** per te?\nQuattro domande brevi e spazio per una frase. Nessuno deve rispondere.`,
  how: 'Il tuo nome non resta con quello che dici. Chi si prende cura del gruppo vede le risposte solo quando hanno risposto cinque persone, e tutte mescolate. Per questo non si può tornare indietro: nessuno sa qual è la tua. Annoto solo che hai risposto, e lo cancello quando è finito.',
  until: (details) => `Puoi rispondere fino a ${details.when}.`,
  answer: 'Rispondi',
  form: {
    title: 'Com’è questo gruppo per te?',
    sentenceLabel: 'Che altro dovremmo sapere?',
    sentenceDescription: 'Una frase, se vuoi. Per favore, non fare nomi.',
  },
  questions: {
    heard: 'Senti che qui ti ascoltano?',
    topics: 'Parliamo di quello che conta per te?',
    run: 'Ti va bene come portiamo avanti il gruppo?',
    overall: 'Nel complesso, questo gruppo ti fa bene?',
  },
  scale: { 1: '1: per niente', 2: '2: un poco', 3: '3: così così', 4: '4: abbastanza', 5: '5: molto' },
  thanks: 'Grazie. La tua risposta è arrivata, e il tuo nome non c’è.',
  decided: (details) =>
    `Ci avete detto com’è **${details.name}** per voi. Grazie. Ecco che cosa proveremo: ${details.change}`,
};
