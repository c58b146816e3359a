import { RISK_LANGUAGES, type LanguageGuess, type RiskLanguage } from '../normalised-text.ts';
import { FUNCTION_WORDS, TELLING_ENDINGS } from './function-words.ts';
import { type Script } from './guess-script.ts';

/** So many words of a text are looked at. */
const MOST_WORDS = 60;

/** With less than this many small words of its own, a language is not guessed. */
const LEAST_WEIGHT = 1.2;

/** So many words of which none is a small word of a language we know make a text one of another language. */
const OTHER_WORDS = 6;

/** What an ending counts for, beside a small word. */
const ENDING_WEIGHT = 0.34;

const WEIGHTS: ReadonlyMap<string, Float64Array> = weighWords();

function weighWords(): ReadonlyMap<string, Float64Array> {
  const weights = new Map<string, Float64Array>();
  RISK_LANGUAGES.forEach((language, index) => {
    for (const word of new Set(FUNCTION_WORDS[language].replaceAll("'", '').split(' '))) {
      const there = weights.get(word) ?? new Float64Array(RISK_LANGUAGES.length);
      there[index] = 1;
      weights.set(word, there);
    }
  });
  // A word of three languages is a third of a sign of each; one of a single letter is half a sign.
  for (const [word, shares] of weights) {
    const languages = shares.reduce((sum, share) => sum + share, 0);
    shares.forEach((share, index) => (shares[index] = (share / languages) * (word.length === 1 ? 0.5 : 1)));
  }
  return weights;
}

const ENDINGS: ReadonlyMap<string, readonly number[]> = listEndings();

function listEndings(): ReadonlyMap<string, readonly number[]> {
  const endings = new Map<string, number[]>();
  RISK_LANGUAGES.forEach((language, index) => {
    for (const ending of TELLING_ENDINGS[language]) endings.set(ending, [...(endings.get(ending) ?? []), index]);
  });
  return endings;
}

const SHORTEST_ENDING = 2;
const LONGEST_ENDING = 6;

function addEnding(word: string, scores: Float64Array): void {
  for (let length = LONGEST_ENDING; length >= SHORTEST_ENDING; length--) {
    if (word.length < length + 3) continue;
    const languages = ENDINGS.get(word.slice(-length));
    if (!languages) continue;
    for (const index of languages) scores[index] = (scores[index] ?? 0) + ENDING_WEIGHT / languages.length;
    return;
  }
}

function findBest(scores: Float64Array): { best: number; language: RiskLanguage; margin: number } {
  let best = 0;
  let first = 0;
  let second = 0;
  scores.forEach((score, index) => {
    if (score > first) {
      second = first;
      first = score;
      best = index;
    } else if (score > second) second = score;
  });
  return { best: first, language: RISK_LANGUAGES[best] ?? 'en', margin: first === 0 ? 0 : (first - second) / first };
}

/** A language is only named where it is this much of its weight ahead of the next. */
const LEAST_MARGIN = 0.15;

/**
 * Which language a text is in, by its small words and endings; `undefined` where too few words tell. `confidence` is between 0 and 1 and
 * needs both words and distance from the next language: 0.5 is about three small words that no other language has. Looks at the first 60
 * words. A script that none of our languages is written in makes it `other`.
 */
export function guessLanguage(words: Iterable<string>, script: Script | undefined): LanguageGuess {
  if (script === undefined) return { language: undefined, confidence: 0 };
  if (script !== 'latin') return { language: 'other', confidence: 1 };
  const scores = new Float64Array(RISK_LANGUAGES.length);
  let seen = 0;
  let known = 0;
  for (const word of words) {
    if (++seen > MOST_WORDS) break;
    const shares = WEIGHTS.get(word.includes("'") ? word.replaceAll("'", '') : word);
    if (!shares) addEnding(word, scores);
    else {
      known++;
      for (let index = 0; index < scores.length; index++) scores[index] = (scores[index] ?? 0) + (shares[index] ?? 0);
    }
  }
  if (known === 0 && seen >= OTHER_WORDS) return { language: 'other', confidence: Math.min(1, seen / 20) };
  const { best, language, margin } = findBest(scores);
  if (best < LEAST_WEIGHT || margin < LEAST_MARGIN) return { language: undefined, confidence: 0 };
  return { language, confidence: margin * (best / (best + 2)) };
}
