import {
  findSentence,
  findStatement,
  findSurroundings,
  findWho,
  hasAnyWord,
  isReported,
  type Manner,
  overlaps,
  type Range,
  readManner,
} from '../context.ts';
import { ACCIDENTS, MEDIA, RECOVERY, SUBJECT_MATTER, TRIFLES } from '../material/shared-words.ts';
import { type NormalisedText, type Word } from '../normalised-text.ts';
import { type Match } from '../phrases.ts';
import { type Finding, type Found, type Sense } from './find-findings.ts';
import { isTitled } from './is-titled.ts';

/** Senses that are serious by themselves, whatever the tone. */
export const GRAVE: ReadonlySet<Sense> = new Set<Sense>(['means', 'goodbye', 'underway', 'plan']);

/** Senses that means within reach, a place or a farewell make graver. */
const MEANT: ReadonlySet<Sense> = new Set<Sense>(['wish', 'intent', 'thought', 'named', 'seek']);

/** What stands beside a thought of dying and makes more of it. */
const BACKING: ReadonlySet<string> = new Set(['armed', 'stash', 'rigged', 'perched', 'handover']);
/** … and of taking what lies there, … */
const BACKING_TAKING: ReadonlySet<string> = new Set(['stash']);
/** … and of "do it now". */
const BACKING_VAGUE: ReadonlySet<string> = new Set(['rigged']);

const NOTHING: ReadonlySet<string> = new Set();

const ENDING: ReadonlySet<string> = new Set(['end', 'ending']);
const JUMPING: ReadonlySet<string> = new Set(['jump', 'jumping', 'over', 'off', 'go']);
/** "Take all of them": of what lies at hand. */
const TAKING: ReadonlySet<string> = new Set(['take']);

/** What undoes the days counted: "three months clean, and last night …". */
const RELAPSE: ReadonlySet<string> = new Set(['again', 'night', 'relapsed', 'until']);

/** A message of at most this many words is one thought. */
const SHORT_MESSAGE = 80;
const FARTHEST_NEAR = 40;
/** So many words behind, an "if" still belongs to it. */
const FARTHEST_HINGE = 3;

/** What stands around a finding. */
export interface Surroundings {
  manner: Manner;
  /** A time to come stands in the same sentence. */
  timed: boolean;
  /** A time just past stands in the same sentence. */
  recent: boolean;
  /** Means, a farewell or a plan stands close by. */
  backed: boolean;
  /** Something else about dying stands close by. */
  accompanied: boolean;
  /** Despair stands close by. */
  despairing: boolean;
  /** It says of itself that it is meant. */
  sincere: boolean;
  /** It happened by accident, or is told as overcome. */
  mended: boolean;
  /** It is told as over, here or in a sentence beside it. */
  overcome: boolean;
  /** It was so, and is no longer. */
  over: boolean;
  /** It was years ago, or whoever it is about is well now. */
  bygone: boolean;
  /** Whoever says goodbye can be found elsewhere. */
  elsewhere: boolean;
  /** Medicine was taken as it is meant to be. */
  dosed: boolean;
  /** It hangs on how a game or the like goes: "… if we lose". */
  hinged: boolean;
  /** It is written as the name of something. */
  titled: boolean;
  /** Somebody told the writer. */
  reported: boolean;
}

function isWithin(range: Range, other: Range): boolean {
  return other.first >= range.first && other.last <= range.last;
}

/** What belongs to the same thought as a range: a short message as a whole, of a longer one the words around. */
export function findNear(words: readonly Word[], { first, last }: Range): Range {
  if (words.length <= SHORT_MESSAGE) return { first: 0, last: words.length - 1 };
  return { first: Math.max(0, first - FARTHEST_NEAR), last: Math.min(words.length - 1, last + FARTHEST_NEAR) };
}

/** Statements of some kinds that lie within a range and beside another. */
export function selectBeside(
  statements: readonly Match[],
  kinds: ReadonlySet<string>,
  within: Range,
  beside: Range,
): readonly Match[] {
  return statements.filter((match) => kinds.has(match.kind) && isWithin(within, match) && !overlaps(match, beside));
}

/** Whether "end it" rather than "do it" is meant. */
export function isEnding(words: readonly Word[], finding: Finding): boolean {
  return hasAnyWord(words, finding, ENDING);
}

/** The manner around a finding. What it is about counts only where one "I" speaks: "the film ended and I want to die" is no film. */
function readOwnManner(words: readonly Word[], finding: Finding): Manner {
  const manner = readManner(words, finding);
  if (finding.who !== 'self') return manner;
  const own = findStatement(words, finding);
  return {
    ...manner,
    trifling: manner.trifling && hasAnyWord(words, own, TRIFLES),
    citing: manner.citing && hasAnyWord(words, own, MEDIA),
    studying: manner.studying && hasAnyWord(words, own, SUBJECT_MATTER),
  };
}

/** Whether a time to come stands in its sentence. Before a thought an hour is none: "at 3am I think about …". */
function isTimed(finding: Finding, statements: readonly Match[], sentence: Range): boolean {
  return statements.some(
    (match) =>
      isWithin(sentence, match) &&
      (match.kind === 'when' ||
        (match.kind === 'clock' && (finding.sense !== 'thought' || match.first > finding.first))),
  );
}

const HINGES: ReadonlySet<string> = new Set(['if', 'unless', 'when']);

/** Whether "if" follows close behind: "… if we wipe again". */
function isHinged(words: readonly Word[], { last }: Range): boolean {
  for (let index = last + 1; index <= last + FARTHEST_HINGE; index++) {
    if (words[index]?.breakBefore === 'stop') return false;
    if (HINGES.has(words[index]?.text ?? '')) return true;
  }
  return false;
}

/** Which of what lies at hand makes more of a finding. */
function selectBacking(words: readonly Word[], finding: Finding): ReadonlySet<string> {
  if (!finding.vague || isEnding(words, finding) || hasAnyWord(words, finding, JUMPING)) return BACKING;
  return hasAnyWord(words, finding, TAKING) ? BACKING_TAKING : BACKING_VAGUE;
}

/** Reads what stands around a finding. */
export function readSurroundings(
  text: NormalisedText,
  finding: Finding,
  { findings, statements }: Found,
): Surroundings {
  const { words } = text;
  const sentence = findSentence(words, finding);
  const around = findSurroundings(words, finding);
  const near = findNear(words, finding);
  const others = findings.filter(
    (other) => other !== finding && other.who === finding.who && !overlaps(finding, other) && isWithin(near, other),
  );
  const speaks = (kind: string, within: Range): boolean =>
    statements.some((match) => match.kind === kind && isWithin(within, match));
  const backing = MEANT.has(finding.sense) ? selectBacking(words, finding) : NOTHING;
  const isBacked = selectBeside(statements, backing, near, finding).some((match) => findWho(words, match) !== 'you');
  return {
    manner: readOwnManner(words, finding),
    timed: isTimed(finding, statements, sentence),
    recent: speaks('recent', sentence),
    backed: others.some((other) => GRAVE.has(other.sense)) || isBacked,
    accompanied: others.some((other) => other.sense !== 'past' && !other.vague && isWithin(around, other)),
    despairing: speaks('despair', around) || speaks('weary', around),
    sincere: speaks('sincere', around),
    mended:
      hasAnyWord(words, sentence, ACCIDENTS) ||
      (hasAnyWord(words, sentence, RECOVERY) && !hasAnyWord(words, sentence, RELAPSE)),
    overcome: speaks('overcome', around),
    over: speaks('over', around),
    bygone: speaks('bygone', around),
    elsewhere: speaks('elsewhere', near),
    dosed: speaks('dosing', around) || speaks('routine', around),
    hinged: isHinged(words, finding),
    reported: isReported(words, finding),
    titled: isTitled(text, finding, sentence),
  };
}
