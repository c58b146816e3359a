/** One sentence of a language: where it stands, and how it reads. */
export interface Sentence {
  path: string;
  text: string;
}

/**
 * Everything a language says. Sentences with gaps are filled with what looks like an id, a count and a name: what is missing then
 * shows as `undefined`.
 */
export function listSentences(words: object, path = ''): Sentence[] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]): Sentence[] => {
    const here = path === '' ? name : `${path}.${name}`;
    if (typeof value === 'string') return [{ path: here, text: value }];
    if (typeof value === 'function') return fill(here, value as (...gaps: unknown[]) => unknown);
    return typeof value === 'object' && value !== null ? listSentences(value, here) : [];
  });
}

/** A gap may be a text, a number, a flag or details by name. */
const details = new Proxy(
  {},
  { get: (_, name) => (name === Symbol.toPrimitive ? () => '42' : name === 'toString' ? () => '42' : '42') },
);

function fill(path: string, sentence: (...gaps: unknown[]) => unknown): Sentence[] {
  const gaps = Array.from({ length: sentence.length }, () =>
    /^\(?\s*details/.test(sentence.toString()) ? details : '42',
  );
  return [{ path, text: String(sentence(...gaps)) }];
}
