import { type Detector, type Keenness, type RiskSettings, type Signal, type Tier } from '../assessment.ts';
import { findLanguage, findScript } from '../language/guesses.ts';
import { HEADS, type Head } from '../model/heads.ts';
import { namesAct } from '../model/named-acts.ts';
import { discountShort, isForRules, readWords, scoreHead } from '../model/score.ts';
import { loadWeights, type Weights } from '../model/weights.ts';
import { type NormalisedText, type Word } from '../normalised-text.ts';

/** A number cannot say why, so it never wakes anybody: T3 is the rules' alone. */
const TIERS = {
  'self-harm': 'T2',
  distress: 'T1',
  abuse: 'H',
  threat: 'H',
  sexual: 'H',
  spam: 'H',
  'dangerous-advice': 'H',
} as const satisfies Record<Head, Exclude<Tier, 'T0' | 'T3'>>;

/** From which probability on a head speaks. */
export function findThreshold(head: Head, keenness: Keenness, named: boolean, model: Weights = loadWeights()): number {
  const { threshold, thresholdWhereNamed } = model.header.heads[head];
  return (named ? thresholdWhereNamed : threshold)[keenness];
}

/** Scripts and languages beside English whose rows the model has learnt from. */
const LEARNT_SCRIPTS: ReadonlySet<string | undefined> = new Set(['han', 'arabic', 'cyrillic']);
const LEARNT_LANGUAGES: ReadonlySet<string | undefined> = new Set(['es', 'pt', 'fr', 'de']);
/** It learnt them from comments and posts, where ordinary talk is rare, so of a few words it takes nothing. */
const WORDS_NEEDED_ELSEWHERE = 20;

/** Danger to oneself it has learnt in English alone, apart from Chinese posts among which it does not tell danger from its absence. */
const ENGLISH_ONLY: ReadonlySet<string> = new Set(['model.self-harm', 'model.distress']);

/** How far the model can be believed about the language of a text, as far as that can be told. */
function findTrust({ guesses }: NormalisedText, words: number): 'full' | 'about others' | 'none' {
  const script = findScript(guesses);
  if (script !== 'latin' && script !== undefined)
    return LEARNT_SCRIPTS.has(script) && words >= WORDS_NEEDED_ELSEWHERE ? 'about others' : 'none';
  const { language } = findLanguage(guesses);
  if (language === undefined || language === 'en') return 'full';
  return LEARNT_LANGUAGES.has(language) && words >= WORDS_NEEDED_ELSEWHERE ? 'about others' : 'none';
}

function findSignals(words: readonly Word[], keenness: Keenness): { signals: Signal[]; length: number } {
  const model = loadWeights();
  const reading = readWords(words, model);
  const signals: Signal[] = [];
  if (!reading.understood) return { signals, length: 0 };
  const named = namesAct(words);
  HEADS.forEach((head, index) => {
    if (isForRules(head, reading.words, named)) return;
    const certainty = discountShort(scoreHead(reading, head, model), head, reading.words);
    if (certainty < findThreshold(head, keenness, named, model)) return;
    const { first, last } = reading.ranges?.[index] ?? { first: 0, last: words.length - 1 };
    const start = words[first]?.start ?? 0;
    signals.push({ rule: `model.${head}`, tier: TIERS[head], start, end: words[last]?.end ?? start });
  });
  return { signals, length: reading.words };
}

function detect(text: NormalisedText, _places?: readonly number[], { keenness }: RiskSettings = {}): Signal[] {
  const { signals, length } = findSignals(text.words, keenness ?? 'usual');
  const trust = signals.length > 0 ? findTrust(text, length) : 'none';
  if (trust === 'none') return [];
  return trust === 'full' ? signals : signals.filter(({ rule }) => !ENGLISH_ONLY.has(rule));
}

/**
 * What a statistical model recognises that no rule has words for (docs/model-card.md). It raises to T1, T2 or H, never to T3, and says of a
 * longer text which stretch of it is the gravest. Reads its weights at the first text; where they cannot be read, it fails as a detector does.
 */
export const model = { name: 'model', words: new Set<string>(), detect } satisfies Detector;
