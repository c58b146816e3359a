/** The words that detectors look for, prepared so that their disguises can be undone with a few look-ups each. */
export interface Vocabulary {
  words: ReadonlySet<string>;
  /** A word with every repeated letter written once → the word. */
  bySqueezed: ReadonlyMap<string, string>;
  /** A word with `l` read as `i` → the word, because `1`, `!` and `|` stand for both. */
  byShape: ReadonlyMap<string, string>;
  /** Every beginning of every word. */
  beginnings: ReadonlySet<string>;
}

/** `kiiilll` → `kil`. */
export function squeeze(word: string): string {
  let squeezed = '';
  for (let at = 0; at < word.length; at++) if (word[at] !== word[at - 1]) squeezed += word[at] ?? '';
  return squeezed;
}

/** `kill` and `k1ll` look alike once `l` is written `i`. */
export function shape(word: string): string {
  return word.replaceAll('l', 'i');
}

/** Prepares a vocabulary once; using it never changes it. Where two words share a squeezed form or a shape, the first stays. */
export function buildVocabulary(words: Iterable<string>): Vocabulary {
  const known = new Set(words);
  const bySqueezed = new Map<string, string>();
  const byShape = new Map<string, string>();
  const beginnings = new Set<string>();
  for (const word of known) {
    const squeezed = squeeze(word);
    if (!bySqueezed.has(squeezed)) bySqueezed.set(squeezed, word);
    if (!byShape.has(shape(word))) byShape.set(shape(word), word);
    for (let end = 1; end <= word.length; end++) beginnings.add(word.slice(0, end));
  }
  return { words: known, bySqueezed, byShape, beginnings };
}
