import { type Script } from './language/guess-script.ts';

/** How strongly a word is set apart from the one before it: `pause` is a comma or dash, `stop` the end of a sentence or line. */
export type Break = 'none' | 'pause' | 'stop';

/** One word as it is meant to be read. Several words may share one place in the original (`don't` is read as `do not`). */
export interface Word {
  /** Lower case, folded to plain letters, disguises undone. Emoji stand as themselves; a link is `<link>`, a mention `<mention>`. */
  text: string;
  /** Where it stands in the original text, as UTF-16 offsets; `end` is exclusive. A word of a hidden text stands where all of that stands. */
  start: number;
  end: number;
  /** What stands between this word and the one before it. */
  breakBefore: Break;
  /** Within quotation marks, or on a line that begins with `>`. */
  quoted: boolean;
  /**
   * Written so that a word list would miss it: other alphabets, digits for letters, letters apart, letters repeated, letters starred out,
   * backwards, encoded.
   */
  disguised: boolean;
}

/** A stretch of the original, as it was written. */
export interface Stretch {
  text: string;
  /** Its offset in the original. */
  offset: number;
}

/** Languages with material of their own. */
export const RISK_LANGUAGES = ['en', 'es', 'pt', 'fr', 'de', 'it'] as const;

/** One of {@link RISK_LANGUAGES}. */
export type RiskLanguage = (typeof RISK_LANGUAGES)[number];

/** Which language a text seems to be in. `undefined`: too few words to tell. `confidence` lies between 0 and 1. */
export interface LanguageGuess {
  language: RiskLanguage | 'other' | undefined;
  confidence: number;
}

/** What is guessed about a text, each when it is first asked for: most texts never are. See `language/guesses.ts`. */
export interface Guesses {
  text: string;
  pieces: readonly { text: string }[];
  script: { found: Script | undefined } | undefined;
  language: LanguageGuess | undefined;
}

/** What detectors read: the words in order, and the untouched stretches for things that are not words (numbers, addresses). */
export interface NormalisedText {
  words: readonly Word[];
  stretches: readonly Stretch[];
  /** Its language and script, guessed when they are first asked for: `findLanguage(guesses)`, `findScript(guesses)`. */
  guesses: Guesses;
}
