import { type Assessment, type Detector, type RiskSettings, type Signal, type Tier } from './assessment.ts';
import { DETECTORS } from './detectors.ts';
import { model } from './detectors/model.ts';
import { normalise } from './normalise.ts';
import { type NormalisedText, type Word } from './normalised-text.ts';
import { findExtraWords } from './settings/extra-words.ts';
import { adjustToKeenness } from './settings/keenness.ts';
import { isSwitchedOff, runsFor } from './settings/switched-off.ts';
import { buildVocabulary, type Vocabulary } from './vocabulary.ts';

const RANKS = { T0: 0, T1: 1, T2: 2, H: 3, T3: 4 } as const satisfies Record<Tier, number>;

/** A rule that speaks more often than this in one text adds nothing; its first places are kept. */
const MOST_PER_RULE = 5;

/** What nearly every message comes to. */
const CLEAR: Assessment = Object.freeze({
  tier: 'T0',
  harm: false,
  page: false,
  offer: false,
  hold: false,
  signals: Object.freeze([]),
});

/** Which outputs follow from what was noticed. */
export function summarise(signals: readonly Signal[]): Assessment {
  if (signals.length === 0) return CLEAR;
  let highest: Tier = 'T0';
  let harm = false;
  let thoughts = false;
  for (const { tier } of signals) {
    if (RANKS[tier] > RANKS[highest]) highest = tier;
    harm ||= tier === 'H';
    thoughts ||= tier === 'T2';
  }
  const page = highest === 'T3';
  return { tier: highest, harm, page, offer: thoughts || page, hold: harm || page, signals: keepFirst(signals) };
}

function keepFirst(signals: readonly Signal[]): readonly Signal[] {
  if (signals.length <= MOST_PER_RULE) return signals;
  const counts = new Map<string, number>();
  return signals.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= MOST_PER_RULE;
  });
}

/**
 * A detector that fails is a signal of its own, and the others still run. Tier T1: a person will look at the message, but a
 * fault of ours wakes nobody and offers nothing to a member. What another detector found in the same text keeps its tier.
 */
function runDetector(
  detector: Detector,
  text: NormalisedText,
  places: readonly number[] | undefined,
  settings: RiskSettings,
  length: number,
): readonly Signal[] {
  try {
    return detector.detect(text, places, settings);
  } catch {
    return [{ rule: `engine.detector-failed:${detector.name}`, tier: 'T1', start: 0, end: length }];
  }
}

type TriggerFinder = (words: readonly Word[]) => ReadonlyMap<Detector, readonly number[]>;

/** Finds in one pass which detectors have to be asked about a text, and at which of its words. */
function createTriggerFinder(detectors: readonly Detector[]): TriggerFinder {
  const byWord = indexTriggers(detectors);
  return function findTriggers(words) {
    const places = new Map<Detector, number[]>();
    for (let place = 0; place < words.length; place++) {
      for (const detector of byWord.get(words[place]?.text ?? '') ?? []) {
        const there = places.get(detector);
        if (there) there.push(place);
        else places.set(detector, [place]);
      }
    }
    return places;
  };
}

/** By word, the detectors that it triggers. Most words trigger the same few: a list of thousands of words is kept once. */
function indexTriggers(detectors: readonly Detector[]): ReadonlyMap<string, readonly Detector[]> {
  const lists = new Map<string, readonly Detector[]>();
  const byWord = new Map<string, readonly Detector[]>();
  for (const detector of detectors)
    for (const word of detector.triggers ?? []) {
      const list = [...(byWord.get(word) ?? []), detector];
      const name = list.map((one) => detectors.indexOf(one)).join(' ');
      const kept = lists.get(name) ?? list;
      lists.set(name, kept);
      byWord.set(word, kept);
    }
  return byWord;
}

/** What a server's settings make of what was noticed. */
function applySettings(text: string, signals: readonly Signal[], settings: RiskSettings): readonly Signal[] {
  const { off, keenness = 'usual', extraWords } = settings;
  const kept = off ? signals.filter(({ rule }) => !isSwitchedOff(rule, off)) : signals;
  const adjusted = adjustToKeenness(kept, keenness);
  return extraWords ? [...adjusted, ...findExtraWords(text, extraWords)] : adjusted;
}

/** What is prepared once for some detectors, and used by any of them. */
interface Prepared {
  vocabulary: Vocabulary;
  findTriggers: TriggerFinder;
}

function prepare(detectors: readonly Detector[]): Prepared {
  return {
    vocabulary: buildVocabulary(detectors.flatMap((detector) => [...detector.words])),
    findTriggers: createTriggerFinder(detectors),
  };
}

/**
 * Makes an `assess` of the given detectors. They run independently, in the order of the list, each on the same reading of
 * the text, in which the disguises of any word of the vocabulary are undone: their own words, unless they are some of more that were prepared.
 */
export function createAssess(
  detectors: readonly Detector[],
  { vocabulary, findTriggers }: Prepared = prepare(detectors),
): (text: string, settings?: RiskSettings) => Assessment {
  return function assessWith(text, settings = {}) {
    const read = normalise(text, vocabulary);
    const places = findTriggers(read.words);
    const signals: Signal[] = [];
    for (const detector of detectors) {
      const there = places.get(detector);
      const isAsked = there !== undefined || detector.triggers === undefined;
      if (isAsked && runsFor(detector, settings))
        signals.push(...runDetector(detector, read, there, settings, text.length));
    }
    return summarise(applySettings(text, signals, settings));
  };
}

const prepared = prepare(DETECTORS);
const assessWithAll = createAssess(DETECTORS, prepared);
const assessWithRules = createAssess(
  DETECTORS.filter((detector) => detector !== model),
  prepared,
);

/**
 * What a text may mean, as this server wants to be told. Pure, never throws, takes time proportional to the length of the
 * text, of which only the first 6,000 and the last 2,000 UTF-16 units are read. Severity is the maximum of all signals; nothing
 * subtracts.
 */
export function assess(text: string, settings: RiskSettings = {}): Assessment {
  return assessWithAll(text, settings);
}

/** What the rules alone say of a text, without the model: otherwise as {@link assess}. */
export function assessByRules(text: string, settings: RiskSettings = {}): Assessment {
  return assessWithRules(text, settings);
}
