import type { errors as enErrors, pulse as enPulse } from './en-pulse.ts';

/** German for the errors of `en-pulse.ts`. */
export const errors: typeof enErrors = {
  'pulse-over': () =>
    'Diese Fragen sind schon zu, deshalb wurde deine Antwort nicht gespeichert. Wenn dich etwas beschäftigt, sag es denen, die sich um die Gruppe kümmern.',
  'pulse-answered': () =>
    'Du hast diese Fragen schon beantwortet, und diese Antwort zählt. Es wurde nichts geändert. Beim nächsten Mal kannst du mehr sagen.',
  'pulse-not-member': () => 'Diese Fragen sind für die Leute in dieser Gruppe. Es wurde nichts gespeichert.',
  'pulse-incomplete': () =>
    'Bitte wähle bei jeder der vier Fragen eine Antwort und schick es noch einmal ab. Es wurde noch nichts gespeichert.',
};

/** German for `en-pulse.ts`. */
export const pulse: typeof enPulse = {
  ask: (details) =>
    `## Wie ist **${details.name}** für dich?\nVier kurze Fragen und Platz für einen Satz. Niemand muss antworten.`,
  how: 'Dein Name wird nicht bei dem gespeichert, was du sagst. Wer sich um die Gruppe kümmert, sieht die Antworten erst, wenn fünf Personen geantwortet haben, und dann alle gemischt. Zurücknehmen lässt sich deshalb nichts: Niemand weiß, welche Antwort deine ist. Ich merke mir nur, dass du geantwortet hast, und vergesse es, wenn es vorbei ist.',
  until: (details) => `Antworten kannst du bis ${details.when}.`,
  answer: 'Antworten',
  form: {
    title: 'Wie ist diese Gruppe für dich?',
    sentenceLabel: 'Was sollten wir noch wissen?',
    sentenceDescription: 'Ein Satz, wenn du magst. Bitte nenne niemanden.',
  },
  questions: {
    heard: 'Fühlst du dich hier gehört?',
    topics: 'Sprechen wir über das, was dir wichtig ist?',
    run: 'Passt es, wie wir die Gruppe führen?',
    overall: 'Tut dir diese Gruppe alles in allem gut?',
  },
  scale: { 1: '1: gar nicht', 2: '2: ein wenig', 3: '3: mittel', 4: '4: meistens', 5: '5: sehr' },
  thanks: 'Danke. Deine Antwort ist da, und dein Name steht nicht dabei.',
  decided: (details) =>
    `Ihr habt uns gesagt, wie **${details.name}** für euch ist. Danke. Das wollen wir jetzt ausprobieren: ${details.change}`,
};
