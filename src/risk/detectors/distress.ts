import { type Detector, type Signal } from '../assessment.ts';
import {
  findStatement,
  findWho,
  hasAnyWord,
  isAsked,
  isNegated,
  isQuoted,
  makeSignal,
  readManner,
} from '../context.ts';
import { isOtherwise } from '../material/continuations.ts';
import { DISTRESS } from '../material/distress.ts';
import { TRIFLES } from '../material/shared-words.ts';
import { type NormalisedText, type Word } from '../normalised-text.ts';
import { compilePhrases, type Match } from '../phrases.ts';

const OWN: ReadonlySet<string> = new Set(['i', 'me', 'my', 'myself']);

const FINDER = compilePhrases(DISTRESS);

/** What despair may be about without being about a thing. */
const OF_LIFE: ReadonlySet<string> = new Set(
  'world pain life future day days night depression anxiety point only thing one end same rest people kids family darkness voices thoughts feeling'.split(
    ' ',
  ),
);
const POINTING: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those']);
const FARTHEST_THING = 6;

/** Whether it is said of a thing: "**the printer** is beyond help". */
function isOfThing(words: readonly Word[], match: Match): boolean {
  if (hasAnyWord(words, match, OWN) || POINTING.has(words[match.first - 1]?.text ?? '')) return false;
  for (let index = match.first - 1; index >= 0 && match.first - index <= FARTHEST_THING; index--) {
    if (words[index + 1]?.breakBefore !== 'none') return false;
    const text = words[index]?.text ?? '';
    if (OWN.has(text)) return false;
    if (POINTING.has(text)) return !OF_LIFE.has(words[index + 1]?.text ?? '');
  }
  return false;
}

function judge(words: readonly Word[], match: Match): Signal {
  const { laughing, playing, past, citing, ...manner } = readManner(words, match);
  const trifling =
    manner.trifling && match.kind !== 'eating' && hasAnyWord(words, findStatement(words, match), TRIFLES);
  // Neither a joke nor a bad round of a game nor a song is for the queue; nor is what lies behind the writer.
  const declined =
    laughing ||
    trifling ||
    playing ||
    past ||
    citing ||
    isOfThing(words, match) ||
    isNegated(words, match) ||
    isAsked(words, match) ||
    isQuoted(words, match);
  if (declined || findWho(words, match) !== 'self') return makeSignal('distress.declined', 'T0', words, match);
  return makeSignal(`distress.${match.kind}`, 'T1', words, match);
}

/** What comes close to a wish to die when it stands together: feeling a burden and without hope (the interpersonal theory
 * of suicide: Van Orden and others, 2010), or either beside a wish to be gone. */
const UNIONS = [
  ['burden', 'hopelessness'],
  ['gone', 'hopelessness'],
  ['gone', 'burden'],
] as const;

/** So many different ways of saying it in one text are more than a bad day. */
const DEEP = 3;
/** … but a long text gathers them by its length. */
const DEEP_WITHIN = 400;

function judgeTogether(signals: readonly Signal[], words: readonly Word[]): Signal[] {
  const find = (kind: string): Signal | undefined => signals.find(({ rule }) => rule === `distress.${kind}`);
  for (const [one, other] of UNIONS) {
    const first = find(one);
    if (first && find(other)) return [{ ...first, rule: `distress.${one}-and-${other}`, tier: 'T2' }];
  }
  const despair = signals.filter(({ rule }) => rule === 'distress.hopelessness' || rule === 'distress.burden');
  const [first] = despair;
  return first && despair.length >= DEEP && words.length <= DEEP_WITHIN
    ? [{ ...first, rule: 'distress.deep', tier: 'T2' }]
    : [];
}

function detect({ words }: NormalisedText, places?: readonly number[]): Signal[] {
  const matches = FINDER.find(words, places).filter((match) => !isOtherwise(words, match));
  const signals = matches.map((match) => judge(words, match));
  return [...signals, ...judgeTogether(signals, words)];
}

/** Hopelessness, feeling a burden, and the urge to harm oneself, where nothing is said of dying. */
export const distress = { name: 'distress', words: FINDER.words, triggers: FINDER.anchors, detect } satisfies Detector;
