import { type NormalisedText, type Word } from '../normalised-text.ts';
import { measureAddress } from './address.ts';
import { createFeatures, extractFeatures, type Features } from './features.ts';
import { HEADS, type Head, type Scores } from './heads.ts';
import {
  checkHash,
  findFirstSlot,
  findSecondSlot,
  loadWeights,
  readRareness,
  STRIDE,
  type HeadFacts,
  type Weights,
} from './weights.ts';

/** A stretch of a longer text ends with the first sentence that makes it this many words long. */
const SHORTEST_STRETCH = 16;
/** Of more stretches than this, only the first are looked at one by one. */
const MOST_STRETCHES = 64;
/** Where the model knows a smaller share of the features than this, the text is not in a language it has learnt. */
const LEAST_KNOWN_SHARE = 0.35;

/** A word that has not stood there before brings at least so many new features with it. */
const LEAST_DIFFERENT = 2;

const SQUARES = Float64Array.from({ length: 256 }, (_, byte) => (byte === 0 ? 0 : readRareness(byte) ** 2));

/** Room for the work on one text, used again for the next. */
interface Scratch {
  features: Features;
  /** In which pass each slot was seen last: a feature counts once, however often it stands there. */
  seen: Uint32Array;
  pass: number;
}

const scratches = new WeakMap<Weights, Scratch>();

function claimScratch(weights: Weights): Scratch {
  const there = scratches.get(weights);
  if (there !== undefined) return there;
  const made = { features: createFeatures(), seen: new Uint32Array(weights.mask + 1), pass: 0 };
  scratches.set(weights, made);
  return made;
}

/** What a stretch of a text says: one margin for each head, in the order of `HEADS`. */
interface Sum {
  margins: number[];
  /** How many features there are, how many of them the model knows, and how many of those are different. */
  features: number;
  known: number;
  different: number;
}

/** Adds up what the features from `from` to `to` say, each once, divided by the length of their vector. */
function sumFeatures({ features, seen }: Scratch, pass: number, from: number, to: number, model: Weights): Sum {
  const { marks, weights, mask, scales, biases } = model;
  const { hashes } = features;
  let known = 0;
  let different = 0;
  let square = 0;
  let [s0, s1, s2, s3, s4, s5, s6] = [0, 0, 0, 0, 0, 0, 0];
  for (let at = from; at < to; at++) {
    const hash = hashes[at] ?? 0;
    const check = checkHash(hash);
    let slot = findFirstSlot(hash, mask);
    let mark = marks[slot] ?? 0;
    if ((mark & 0xff) !== check || mark < 0x100) {
      slot = findSecondSlot(hash, mask);
      mark = marks[slot] ?? 0;
      if ((mark & 0xff) !== check || mark < 0x100) continue;
    }
    known++;
    if (seen[slot] === pass) continue;
    seen[slot] = pass;
    different++;
    square += SQUARES[mark >>> 8] ?? 0;
    // Written out, since this is where the engine spends its time.
    const base = slot * STRIDE;
    s0 += weights[base] ?? 0;
    s1 += weights[base + 1] ?? 0;
    s2 += weights[base + 2] ?? 0;
    s3 += weights[base + 3] ?? 0;
    s4 += weights[base + 4] ?? 0;
    s5 += weights[base + 5] ?? 0;
    s6 += weights[base + 6] ?? 0;
  }
  const length = square === 0 ? 1 : Math.sqrt(square);
  const margins = [s0, s1, s2, s3, s4, s5, s6];
  for (let head = 0; head < HEADS.length; head++)
    margins[head] = (margins[head] ?? 0) * ((scales[head] ?? 0) / length) + (biases[head] ?? 0);
  return { margins, features: to - from, known, different };
}

/** Where the stretches of a longer text begin, as indices of words: whole sentences, `SHORTEST_STRETCH` words or more each. */
function cutStretches(words: readonly Word[], count: number): number[] {
  const starts = [0];
  for (let index = SHORTEST_STRETCH; index <= count - SHORTEST_STRETCH; index++) {
    const from = starts.at(-1) ?? 0;
    if (words[index]?.breakBefore === 'stop' && index - from >= SHORTEST_STRETCH && starts.length < MOST_STRETCHES)
      starts.push(index);
  }
  return starts;
}

/** What the model makes of a text. */
export interface Reading {
  /** One for each head, in the order of `HEADS`; of a longer text the middle between the whole and its gravest stretch. */
  margins: readonly number[];
  /** Of a longer text: which words the gravest stretch of each head has, `last` included. */
  ranges: readonly { first: number; last: number }[] | undefined;
  /** How many words there are that say something: those that only repeat others do not. Where one sign is a word, how many signs. */
  words: number;
  /** Whether the model knows enough of the text to say anything. */
  understood: boolean;
}

function readStretches(words: readonly Word[], model: Weights): Reading {
  const scratch = claimScratch(model);
  const { features } = scratch;
  extractFeatures(words, features);
  const whole = sumFeatures(scratch, nextPass(scratch), 0, features.count, model);
  const understood = features.lettered && whole.known >= LEAST_KNOWN_SHARE * whole.features;
  const length = Math.min(features.length, whole.different / LEAST_DIFFERENT);
  const starts = features.words < 2 * SHORTEST_STRETCH ? [0] : cutStretches(words, features.words);
  if (starts.length === 1) return { margins: whole.margins, ranges: undefined, words: length, understood };
  const stretches = starts.map((first, index) => {
    const end = starts[index + 1] ?? features.words;
    const from = first === 0 ? 0 : (features.ends[first - 1] ?? 0);
    const sum = sumFeatures(scratch, nextPass(scratch), from, features.ends[end - 1] ?? 0, model);
    return { first, last: end - 1, margins: sum.margins };
  });
  const gravest = HEADS.map((_, head) =>
    stretches.reduce((best, other) => ((other.margins[head] ?? 0) > (best.margins[head] ?? 0) ? other : best)),
  );
  const margins = whole.margins.map((margin, head) => (margin + (gravest[head]?.margins[head] ?? 0)) / 2);
  return { margins, ranges: gravest, words: length, understood };
}

/**
 * Who writes of danger to themselves says "I", and who comforts them says "you", with the same grave words; a vector in which each feature counts once
 * hardly shows how often. So much is taken from the margin of a text that says "you" alone: chosen on rows of graded posts that the fit had not seen.
 */
const ADDRESSED = 1.5;

/** Reads words with the model: the whole, and each stretch of a longer text. */
export function readWords(words: readonly Word[], model: Weights): Reading {
  const reading = readStretches(words, model);
  const taken = ADDRESSED * measureAddress(words);
  const margins = reading.margins.map((margin, head) => (HEADS[head] === 'self-harm' ? margin - taken : margin));
  return { ...reading, margins };
}

/** Passes are numbered; before the numbers are used up, the marks are wiped. */
function nextPass(scratch: Scratch): number {
  if (scratch.pass === 0xffffffff) {
    scratch.seen.fill(0);
    scratch.pass = 0;
  }
  return ++scratch.pass;
}

/** A probability from a margin, as the development rows have it. */
export function calibrate(margin: number, { slope, offset }: HeadFacts): number {
  return 1 / (1 + Math.exp(-(slope * margin + offset)));
}

/**
 * How many words a text needs before a head takes it as it is. A few words with a grave one among them are more often an idiom, a game or a question,
 * and the rules, which read a single statement closely, have looked at them already. A line of a game's chat is short whatever it says.
 */
const WORDS_NEEDED = {
  'self-harm': 48,
  distress: 32,
  abuse: 5,
  threat: 40,
  sexual: 8,
  spam: 12,
  'dangerous-advice': 24,
} as const satisfies Record<Head, number>;

/** A probability as it is held against a threshold: of a text with half the words it needs, the doubt counts twice. May be less than 0. */
export function discountShort(probability: number, head: Head, words: number): number {
  return 1 - (1 - probability) * Math.max(1, WORDS_NEEDED[head] / Math.max(1, words));
}

/** Fewer words than this are a statement or two, which the rules read more closely than the model can. */
const STATEMENT = 16;
/** A threat that names killing is looked at by the rules too, and shorter. */
const SHORT_THREAT = 12;
/** One word or two threaten nobody. */
const SHORTEST_THREAT = 3;
/** What one word alone means to somebody is told by where it is said. The rules have lists of those that mean it anywhere. */
const SHORTEST_INSULT = 2;

/** Whether a text is left to the rules: a statement or two about oneself, a short text that names an act of dying, and a word alone. */
export function isForRules(head: Head, words: number, named: boolean): boolean {
  if (head === 'self-harm') return words < (named ? WORDS_NEEDED[head] : STATEMENT);
  if (head === 'distress') return named && words < WORDS_NEEDED[head];
  if (head === 'abuse' || head === 'sexual') return words < SHORTEST_INSULT;
  return head === 'threat' && words < (named ? SHORT_THREAT : SHORTEST_THREAT);
}

/** The calibrated probability of one head; 0 where the model does not understand the text. */
export function scoreHead({ margins, understood }: Reading, head: Head, { header }: Weights): number {
  return understood ? calibrate(margins[HEADS.indexOf(head)] ?? 0, header.heads[head]) : 0;
}

/**
 * How probable each kind of danger is in a text, from 0 to 1, calibrated on the development rows. The same text has the same scores. A text of
 * which the model knows too little (no letters, a language it has not learnt) has zeros. Throws `WeightsError` where the weights cannot be read.
 */
export function scoreText(text: NormalisedText, model: Weights = loadWeights()): Scores {
  const reading = readWords(text.words, model);
  const score = (head: Head) => scoreHead(reading, head, model);
  return {
    'self-harm': score('self-harm'),
    distress: score('distress'),
    abuse: score('abuse'),
    threat: score('threat'),
    sexual: score('sexual'),
    spam: score('spam'),
    'dangerous-advice': score('dangerous-advice'),
  } satisfies Scores;
}
