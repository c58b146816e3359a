/** What a group is asked about itself, in the order in which answers are kept. Our own questions. */
export const questions = ['heard', 'topics', 'run', 'overall'] as const;

/** One of {@link questions}. */
export type Question = (typeof questions)[number];

/** What can be answered: from not at all to very much. */
export const scale = [1, 2, 3, 4, 5] as const;

/** From so many answers on they are shown: nobody can be told from them. Source: SAFETY.md asks the same of every count of people. */
export const fewestShown = 5;

const day = 24 * 3_600_000;

/** A group is asked no more often than this. */
export const pauseMs = 30 * day;

/** For how long it can answer. */
export const openForMs = 14 * day;

/** The longest free sentence, and the longest change to try, in characters. */
export const longestSentence = 300;
export const longestDecision = 300;

/** One answer to each question; null where one is missing or is none that was offered. A client may send anything. */
export function readScores(given: Readonly<Record<Question, string | undefined>>): string | null {
  const scores = questions.map((question) => scale.find((level) => String(level) === given[question]));
  return scores.includes(undefined) ? null : scores.join('');
}

/** The average of each question, rounded to a tenth, in the order of {@link questions}. Null for fewer answers than are shown. */
export function averageScores(answers: readonly string[]): number[] | null {
  if (answers.length < fewestShown) return null;
  return questions.map((_, place) => {
    const sum = answers.reduce((total, scores) => total + Number(scores.charAt(place)), 0);
    return Math.round((sum / answers.length) * 10) / 10;
  });
}
