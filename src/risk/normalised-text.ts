/** How strongly a word is set apart from the one before it: `pause` is a comma or dash, `stop` the end of a sentence or line. */
export type Break = 'none' | 'pause' | 'stop';

/** One word as it is meant to be read. Several words may share one place in the original (`don't` is read as `do not`). */
export interface Word {
  /** Lower case, folded to plain letters, disguises undone. Emoji stand as themselves; a link is `<link>`, a mention `<mention>`. */
  text: string;
  /** Where it stands in the original text, as UTF-16 offsets; `end` is exclusive. */
  start: number;
  end: number;
  /** What stands between this word and the one before it. */
  breakBefore: Break;
  /** Within quotation marks, or on a line that begins with `>`. */
  quoted: boolean;
  /** Written so that a word list would miss it: other alphabets, digits for letters, letters apart, letters repeated, letters starred out. */
  disguised: boolean;
}

/** A stretch of the original, as it was written. */
export interface Stretch {
  text: string;
  /** Its offset in the original. */
  offset: number;
}

/** Languages with material of their own. */
export type RiskLanguage = 'en' | 'es' | 'pt' | 'fr' | 'de' | 'it';

/** What detectors read: the words in order, and the untouched stretches for things that are not words (numbers, addresses). */
export interface NormalisedText {
  words: readonly Word[];
  stretches: readonly Stretch[];
}
