/** One sentence of a language: where it stands, and how it reads. */
export interface Sentence {
  path: string;
  text: string;
}

/** What the gaps of sentences are filled with. */
export interface Filling {
  /** What stands for a gap, by its name; gaps without a name are called by their place. */
  write: (name: string) => string;
  /** What a gap is where something is counted. */
  count: number;
  /** Gaps that are something else, by name. */
  fixed: Readonly<Record<string, unknown>>;
}

const plain: Filling = { write: () => '42', count: 42, fixed: {} };

/** Everything a language says, its gaps filled: what is missing then shows as `undefined`. */
export function listSentences(words: object, filling: Filling = plain, path = ''): Sentence[] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]): Sentence[] => {
    const here = path === '' ? name : `${path}.${name}`;
    if (typeof value === 'string') return [{ path: here, text: value }];
    if (typeof value === 'function') return [{ path: here, text: fill(value, filling) }];
    return typeof value === 'object' && value !== null ? listSentences(value, filling, here) : [];
  });
}

/** Every sentence filled in every way that makes a difference: no gap shown, several, what the sentences themselves compare with. */
export function listFillings(words: object): Filling[] {
  const write = (name: string) => `⟦${name}⟧`;
  const counts = [1, 2, 3, 5, 11, 21, 100].map((count) => ({ write, count, fixed: {} }));
  const compared = [
    ...collectSources(words).matchAll(/details\.(\w+) [!=]== (?:["'](\w+)["']|(null|\d+|true|false))/g),
  ];
  const fixed = compared.map(([, name = '', text, value]): Filling => ({
    write,
    count: 5,
    fixed: { [name]: text ?? (JSON.parse(value ?? 'null') as unknown) },
  }));
  return [...counts, ...new Map(fixed.map((filling) => [JSON.stringify(filling.fixed), filling])).values()];
}

function collectSources(words: object): string {
  return Object.values(words)
    .map((value: unknown) =>
      typeof value === 'function'
        ? value.toString()
        : typeof value === 'object' && value !== null
          ? collectSources(value)
          : '',
    )
    .join('\n');
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- whatever a sentence takes
function fill(sentence: Function, filling: Filling): string {
  // Sentences that are written from right to left are wrapped: their number of gaps is not known.
  const gaps = Array.from({ length: Math.max(1, sentence.length) }, (_, index) => makeGap(String(index), filling));
  return String(Reflect.apply(sentence, undefined, gaps));
}

/** A gap is a text, a number or details by name: it is taken for whatever the sentence asks for. */
function makeGap(name: string, filling: Filling): unknown {
  const convert = (hint: string) => (hint === 'number' ? filling.count : filling.write(name));
  return new Proxy(
    {},
    {
      get(_, key) {
        if (key === Symbol.toPrimitive) return convert;
        const part = String(key);
        return part in filling.fixed ? filling.fixed[part] : makeGap(part, filling);
      },
    },
  );
}
