import { z } from 'zod';
import { type ExtraWord, type Keenness, type OptionalDetector, type RiskSettings } from '../assessment.ts';
import { RISK_LANGUAGES } from '../normalised-text.ts';
import { readPhrase } from './extra-words.ts';

/** The most words and phrases that a server may add. */
export const MOST_EXTRA_WORDS = 200;
/** The longest phrase of a server, in UTF-16 units. */
export const LONGEST_EXTRA_WORD = 60;
/** The most words of one phrase. */
const MOST_WORDS_OF_PHRASE = 8;

const OPTIONAL = ['scam', 'personal-data', 'dangerous-advice'] as const satisfies readonly OptionalDetector[];
const KEENNESS = ['gentler', 'usual', 'keener'] as const satisfies readonly Keenness[];

const nameAll = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

const phrase = z
  .string({ error: 'a phrase is a text' })
  .max(LONGEST_EXTRA_WORD, { error: `a phrase has at most ${LONGEST_EXTRA_WORD} characters` })
  .superRefine((text, context) => {
    const words = text.length > LONGEST_EXTRA_WORD ? [] : readPhrase(text);
    // One letter alone would speak in nearly every message.
    if (words.join('').length < 2) context.addIssue('a phrase has at least two letters');
    if (words.length > MOST_WORDS_OF_PHRASE) context.addIssue(`a phrase has at most ${MOST_WORDS_OF_PHRASE} words`);
  });

const extraWord = z.strictObject(
  { phrase, tier: z.enum(['T1', 'T2', 'H'], { error: 'the tier of a phrase is `T1`, `T2` or `H`' }) },
  { error: 'an entry is `{"phrase": "…", "tier": "T1"}` and nothing more' },
) satisfies z.ZodType<ExtraWord>;

const shape = {
  off: z.array(z.enum(OPTIONAL, { error: `only ${nameAll(OPTIONAL)} can be switched off` }), {
    error: 'is a list of names',
  }),
  keenness: z.enum(KEENNESS, { error: `is one of ${nameAll(KEENNESS)}` }),
  extraWords: z
    .array(extraWord, { error: 'is a list of entries' })
    .max(MOST_EXTRA_WORDS, { error: `has at most ${MOST_EXTRA_WORDS} entries` }),
  languages: z.array(z.enum(RISK_LANGUAGES, { error: `only ${nameAll(RISK_LANGUAGES)} have detectors of their own` }), {
    error: 'is a list of languages',
  }),
} satisfies Record<keyof RiskSettings, z.ZodType>;

/** What could be read of a server's settings, and a sentence for each fault. A fault never holds anybody's phrase. */
export interface SettingsRead {
  settings: RiskSettings;
  faults: readonly string[];
}

function readPart<Value>(
  key: string,
  given: ReadonlyMap<string, unknown>,
  kind: z.ZodType<Value>,
  faults: string[],
): Value | undefined {
  if (!given.has(key)) return undefined;
  const read = kind.safeParse(given.get(key));
  if (read.success) return read.data;
  for (const { path, message } of read.error.issues) {
    const [entry] = path;
    faults.push(`\`${key}\`${typeof entry === 'number' ? `, entry ${entry + 1}` : ''}: ${message}.`);
  }
  return undefined;
}

/**
 * Reads a server's settings from what is stored. Never throws: a part that cannot be read is left at what is usual, so that a
 * damaged row screens as if nothing had been chosen, and is named among the faults.
 */
export function readSettings(json: string): SettingsRead {
  const faults: string[] = [];
  const stored = parseJson(json);
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored))
    return { settings: {}, faults: ['The settings are no JSON object.'] };
  const given = new Map<string, unknown>(Object.entries(stored));
  if ([...given.keys()].some((key) => !Object.hasOwn(shape, key)))
    faults.push(`There are only these settings: ${nameAll(Object.keys(shape))}.`);
  const off = readPart('off', given, shape.off, faults);
  const keenness = readPart('keenness', given, shape.keenness, faults);
  const extraWords = readPart('extraWords', given, shape.extraWords, faults);
  const languages = readPart('languages', given, shape.languages, faults);
  const settings: RiskSettings = {
    ...(off && { off }),
    ...(keenness && { keenness }),
    ...(extraWords && { extraWords }),
    ...(languages && { languages }),
  };
  return { settings, faults };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
