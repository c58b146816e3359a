import { COMMON_WORDS } from './material/common-words.ts';
import { type Word } from './normalised-text.ts';

/**
 * A phrase is written as people would say it, in lower case, word after word, with four signs:
 *   `kill|end`     one of these words
 *   `really?`      this word may be missing (also `a|the?`)
 *   `~3`           up to three words of any kind
 *   `{was|were going to}`  one of these sequences, separated by `|` (with `?` behind it: or none)
 *   `@pills`       one of the words of a list given beside the phrases
 * A phrase may reach over a comma, never over the end of a sentence.
 */
export type Phrase = string;

/** Lists of words that phrases name with `@`. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

/** A phrase found: which kind it was listed under, and its first and last word (inclusive). */
export interface Match {
  kind: string;
  first: number;
  last: number;
}

/** Phrases made ready for finding. */
export interface PhraseFinder {
  words: ReadonlySet<string>;
  /** Words of which every phrase holds at least one. */
  anchors: ReadonlySet<string>;
  /**
   * Where phrases stand, each kind and place once, in reading order; of a kind that stands more than 24 times, the first and the
   * last 12. Work is at most proportional to the number of words. `places`: where anchors stand, and perhaps other words; without them
   * every word is looked at.
   */
  find: (words: readonly Word[], places?: readonly number[]) => Match[];
}

interface Element {
  /** One word, or some; `undefined`: any word. */
  words: string | ReadonlySet<string> | undefined;
  /** How often it may repeat at most, and how often it must. */
  most: number;
  optional: boolean;
}

interface CompiledPhrase {
  kind: string;
  before: readonly Element[];
  after: readonly Element[];
}

/** Everything to one side of the rarest word must fit into the bits of one number. */
const WIDEST_SIDE = 30;

/** `{a|b c} d` → `a d`, `b c d`; `{a|b}` of single words stays one element; `{a b}? c` may lack `a b`. Braces do not nest. */
function expandBraces(phrase: Phrase): string[] {
  const open = phrase.indexOf('{');
  if (open < 0) return [phrase];
  const close = phrase.indexOf('}', open);
  if (close < 0) throw new Error(`phrase without closing brace: ${phrase}`);
  const inside = phrase.slice(open + 1, close);
  const optional = phrase[close + 1] === '?';
  const ends = expandBraces(phrase.slice(close + (optional ? 2 : 1)));
  const all = inside.split('|');
  const single = all.filter((choice) => !/[ ~?]/.test(choice)).join('|');
  const several = all.filter((choice) => /[ ~?]/.test(choice));
  const choices = [...(single === '' ? [] : [single]), ...several];
  // A lone word may simply be missing; a sequence is left out by leaving it away.
  if (optional && several.length > 0) choices.push('');
  else if (optional) choices.splice(0, 1, `${single}?`);
  return choices.flatMap((choice) => ends.map((end) => phrase.slice(0, open) + choice + end));
}

function compileElement(source: string, lists: WordLists): Element {
  if (source.startsWith('~')) return { words: undefined, most: Number(source.slice(1)), optional: true };
  const optional = source.endsWith('?');
  const words = new Set<string>();
  for (const choice of (optional ? source.slice(0, -1) : source).split('|')) {
    if (!choice.startsWith('@')) words.add(choice);
    else for (const word of findList(lists, choice.slice(1))) words.add(word);
  }
  // Most are one word, and thousands of sets for one word each take room.
  const [only] = words;
  return { words: words.size === 1 && only !== undefined ? only : words, most: 1, optional };
}

/** The words of an element that is no gap. */
function listWords({ words = '' }: Element): Iterable<string> {
  return typeof words === 'string' ? [words] : words;
}

function findList(lists: WordLists, name: string): readonly string[] {
  const list = lists[name];
  if (!list) throw new Error(`no list of words named ${name}`);
  return list;
}

function isAnchor(element: Element): boolean {
  return element.words !== undefined && !element.optional;
}

/** In how many of a thousand messages a word stands that is not known to be common, roughly. */
const RARE = 0.2;

/** How bad an element is as the place to start looking: the words it would stop at, common ones above all. */
function weigh(element: Element, common: ReadonlyMap<string, number>): number {
  if (!isAnchor(element)) return Number.POSITIVE_INFINITY;
  let weight = 0;
  for (const word of listWords(element)) weight += common.get(word) ?? RARE;
  return weight;
}

interface WeighedElement {
  element: Element;
  weight: number;
}

/** What stands beside anchors is the same for many phrases: each is kept once. */
function createSideKeeper() {
  const kept = new Map<string, readonly Element[]>();
  const numbers = new Map<Element, number>();
  function numberOf(element: Element): number {
    const number = numbers.get(element) ?? numbers.size;
    numbers.set(element, number);
    return number;
  }
  return function keepSide(side: readonly Element[]): readonly Element[] {
    const name = side.map(numberOf).join(' ');
    const there = kept.get(name);
    if (there) return there;
    kept.set(name, side);
    return side;
  };
}

/** Elements are written many times in the same way: each is made once. `known` gets its words. */
function createElementReader(lists: WordLists, common: ReadonlyMap<string, number>, known: Set<string>) {
  const made = new Map<string, WeighedElement>();
  return function readElement(source: string): WeighedElement {
    const there = made.get(source);
    if (there) return there;
    const element = compileElement(source, lists);
    const weighed = { element, weight: weigh(element, common) };
    if (element.words !== undefined) for (const word of listWords(element)) known.add(word);
    made.set(source, weighed);
    return weighed;
  };
}

function compilePhrase(
  { kind, phrase, weighed }: { kind: string; phrase: string; weighed: readonly WeighedElement[] },
  keepSide: (side: readonly Element[]) => readonly Element[],
) {
  const elements = weighed.map(({ element }) => element);
  const weights = weighed.map(({ weight }) => weight);
  const anchorAt = weights.indexOf(Math.min(...weights));
  const anchor = elements[anchorAt];
  const width = elements.reduce((sum, element) => sum + element.most, 0);
  if (!anchor || !isAnchor(anchor)) throw new Error(`phrase without a word: ${phrase}`);
  if (width > WIDEST_SIDE) throw new Error(`phrase too wide: ${phrase}`);
  const before = keepSide(elements.slice(0, anchorAt).reverse());
  const compiled = { kind, before, after: keepSide(elements.slice(anchorAt + 1)) };
  return { anchor, compiled };
}

/** Whether the word at `index` belongs to the same sentence as its neighbour on the side of the anchor. */
function isJoined(words: readonly Word[], index: number, step: 1 | -1): boolean {
  return words[step === 1 ? index : index + 1]?.breakBefore !== 'stop';
}

function fits(words: readonly Word[], index: number, element: Element, step: 1 | -1): boolean {
  const word = words[index];
  if (!word || !isJoined(words, index, step)) return false;
  const { words: wanted } = element;
  if (typeof wanted === 'string') return wanted === word.text;
  return wanted === undefined || wanted.has(word.text);
}

/**
 * Walks away from the anchor, element by element. Bit n of `reached` says that n words were used so far: every way through the
 * phrase is followed at once, so nothing is ever tried twice. Returns how many words the longest way uses, or -1.
 */
function walk(words: readonly Word[], anchor: number, elements: readonly Element[], step: 1 | -1): number {
  let reached = 1;
  for (const element of elements) {
    // Most phrases are words in a row, of which the first one is not there: one way, one look.
    if (element.most === 1 && !element.optional && (reached & (reached - 1)) === 0) {
      if (!fits(words, anchor + step * (32 - Math.clz32(reached)), element, step)) return -1;
      reached <<= 1;
      continue;
    }
    let from = reached;
    let next = element.optional ? reached : 0;
    for (let times = 0; times < element.most && from !== 0; times++) {
      let to = 0;
      for (let used = 0; from >> used !== 0; used++) {
        if (((from >> used) & 1) === 0) continue;
        if (fits(words, anchor + step * (used + 1), element, step)) to |= 1 << (used + 1);
      }
      next |= to;
      from = to;
    }
    reached = next;
    if (reached === 0) return -1;
  }
  return 31 - Math.clz32(reached);
}

/**
 * Makes phrases ready for finding. Throws on a phrase that cannot be read: a mistake in our own material, found when the
 * process starts. `common`: words that many messages contain, and how many rare words each of them outweighs as the place to start
 * looking; those of English if not given.
 */
export function compilePhrases(
  phrases: Readonly<Record<string, readonly Phrase[]>>,
  lists: WordLists = {},
  common: ReadonlyMap<string, number> = COMMON_WORDS,
): PhraseFinder {
  const byAnchor = new Map<string, CompiledPhrase[]>();
  const known = new Set<string>();
  const readElement = createElementReader(lists, common, known);
  const keepSide = createSideKeeper();
  for (const [kind, sources] of Object.entries(phrases)) {
    for (const phrase of sources.flatMap(expandBraces)) {
      const parts = phrase.split(' ').filter((part) => part !== '');
      const { anchor, compiled } = compilePhrase({ kind, phrase, weighed: parts.map(readElement) }, keepSide);
      for (const word of listWords(anchor)) {
        const there = byAnchor.get(word);
        if (there) there.push(compiled);
        else byAnchor.set(word, [compiled]);
      }
    }
  }
  // A list that grew has room for as many again.
  for (const [word, compiled] of byAnchor) byAnchor.set(word, compiled.slice());

  function find(words: readonly Word[], places?: readonly number[]): Match[] {
    const found: Match[] = [];
    if (places) for (const place of places) findAround(words, place, byAnchor, found);
    else for (let place = 0; place < words.length; place++) findAround(words, place, byAnchor, found);
    return dropRepeats(found);
  }

  return { words: known, anchors: new Set(byAnchor.keys()), find };
}

/** The phrases that hold the word at `anchor` as their rarest one. */
function findAround(
  words: readonly Word[],
  anchor: number,
  byAnchor: ReadonlyMap<string, readonly CompiledPhrase[]>,
  into: Match[],
): void {
  const phrases = byAnchor.get(words[anchor]?.text ?? '');
  if (!phrases) return;
  for (const phrase of phrases) {
    const before = walk(words, anchor, phrase.before, -1);
    const after = before < 0 ? -1 : walk(words, anchor, phrase.after, 1);
    if (after >= 0) into.push({ kind: phrase.kind, first: anchor - before, last: anchor + after });
  }
}

/** Of one kind, this many matches at the beginning and as many at the end are kept: repetition says nothing new. */
const KEPT_AT_EACH_END = 12;

/** One phrase found in several ways counts once: of the same kind, the widest match at a place stays. */
function dropRepeats(found: Match[]): Match[] {
  if (found.length < 2) return found;
  found.sort((one, other) => one.first - other.first || other.last - one.last);
  const reach = new Map<string, number>();
  const widest = found.filter((match) => {
    if (match.last <= (reach.get(match.kind) ?? -1)) return false;
    reach.set(match.kind, match.last);
    return true;
  });
  return widest.length > KEPT_AT_EACH_END * 2 ? keepEnds(widest) : widest;
}

/** Keeps the work of whoever compares matches with each other bounded, however often a text repeats itself. */
function keepEnds(matches: readonly Match[]): Match[] {
  const totals = new Map<string, number>();
  for (const { kind } of matches) totals.set(kind, (totals.get(kind) ?? 0) + 1);
  const seen = new Map<string, number>();
  return matches.filter(({ kind }) => {
    const rank = seen.get(kind) ?? 0;
    seen.set(kind, rank + 1);
    return rank < KEPT_AT_EACH_END || rank >= (totals.get(kind) ?? 0) - KEPT_AT_EACH_END;
  });
}
