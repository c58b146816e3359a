import { type Signal, type Tier } from '../assessment.ts';
import {
  findSentence,
  findWho,
  holdsNegation,
  isNegated,
  isReported,
  makeSignal,
  overlaps,
  type Range,
  readManner,
} from '../context.ts';
import { type Word } from '../normalised-text.ts';
import { type Match } from '../phrases.ts';
import { type Finding, type Found, type Sense } from './find-findings.ts';
import { findNear } from './read-surroundings.ts';

/** Two things that say more together than each alone, and how much. `dying`: any own thought or wish of dying. */
interface Union {
  rule: string;
  tier: Tier;
  of: string;
  with: readonly string[];
  /** What must stand in the same sentence besides. */
  and?: string;
  /** What makes it something of every day where it stands near. */
  unless?: readonly string[];
}

/** Both kinds of it, for what is clear enough without more. */
const DESPAIR = ['despair', 'weary'] as const;

/** The same of somebody else, as far as it is told. */
const UNION_OF_ANOTHER: readonly Union[] = [
  { rule: 'other-in-danger', tier: 'T3', of: 'perched', with: [...DESPAIR, 'parting', 'release', 'regret'] },
  { rule: 'other-in-danger', tier: 'T3', of: 'armed', with: [...DESPAIR, 'parting', 'release', 'regret'] },
  { rule: 'other-in-danger', tier: 'T3', of: 'bidding', with: ['armed', 'perched', ...DESPAIR, 'unreachable'] },
];

/** Goodbyes, things handed over, places and means: none says it alone, together they do. */
const UNIONS: readonly Union[] = [
  { rule: 'leave-taking', tier: 'T3', of: 'parting', with: [...DESPAIR, 'release', 'handover', 'regret', 'dying'] },
  { rule: 'leave-taking', tier: 'T3', of: 'release', with: [...DESPAIR, 'dying'] },
  {
    rule: 'leave-taking',
    tier: 'T3',
    of: 'letters',
    with: [...DESPAIR, 'dying', 'release', 'secrecy', 'resolve', 'handover', 'parting', 'clearing'],
  },
  { rule: 'leave-taking', tier: 'T2', of: 'parting', with: ['resolve', 'secrecy'] },
  { rule: 'leave-taking', tier: 'T3', of: 'parting', with: ['praise', 'clearing'] },
  { rule: 'plan', tier: 'T3', of: 'chosen', with: ['letters', 'release', 'handover'] },
  { rule: 'vague', tier: 'T2', of: 'chosen', with: ['parting', 'resolve', 'secrecy', ...DESPAIR] },
  { rule: 'giving-away', tier: 'T3', of: 'handover', with: [...DESPAIR, 'dying', 'sincere', 'joining'] },
  { rule: 'giving-away', tier: 'T2', of: 'handover', with: ['resolve', 'secrecy'] },
  { rule: 'at-the-place', tier: 'T3', of: 'perched', with: [...DESPAIR, 'parting', 'regret', 'release'] },
  { rule: 'at-the-place', tier: 'T3', of: 'perched', with: ['secrecy'] },
  { rule: 'at-the-place', tier: 'T2', of: 'perched', with: ['resolve'] },
  { rule: 'underway', tier: 'T3', of: 'taken', with: ['parting', 'regret', ...DESPAIR, 'release', 'secrecy'] },
  {
    rule: 'means',
    tier: 'T3',
    of: 'rigged',
    with: ['parting', 'release', 'regret', ...DESPAIR, 'secrecy', 'bye', 'dying'],
  },
  { rule: 'underway', tier: 'T2', of: 'taken', with: ['effects'] },
  { rule: 'means-and-farewell', tier: 'T3', of: 'armed', with: ['parting', 'release', 'handover', 'secrecy'] },
  { rule: 'means-and-farewell', tier: 'T2', of: 'armed', with: ['bye', 'regret'] },
  { rule: 'means', tier: 'T3', of: 'armed', with: ['emptying'], unless: ['dosing', 'routine'] },
  { rule: 'means-and-despair', tier: 'T3', of: 'handy', with: ['despair', 'plea'], unless: ['dosing'] },
  { rule: 'means-and-despair', tier: 'T2', of: 'handy', with: ['weary', 'faltering'] },
  {
    rule: 'means-and-despair',
    tier: 'T2',
    of: 'handy',
    with: ['resolve', 'decided'],
    unless: ['dosing', 'routine'],
  },
  { rule: 'means-and-despair', tier: 'T2', of: 'armed', with: ['resolve'] },
  { rule: 'means-and-despair', tier: 'T2', of: 'armed', with: [...DESPAIR] },
  { rule: 'joining-the-dead', tier: 'T2', of: 'joining', with: ['bereft'] },
  { rule: 'joining-the-dead-soon', tier: 'T3', of: 'joining', with: ['bereft'], and: 'when' },
];

const DYING: ReadonlySet<Sense> = new Set<Sense>([
  'named',
  'seek',
  'thought',
  'wish',
  'plan',
  'intent',
  'means',
  'goodbye',
]);

/** Whose statement it is matters for what one says of oneself; "nobody is to blame" is always the writer's. */
const ANYBODY: ReadonlySet<string> = new Set(
  'release bereft sincere praise returning elsewhere bygone secrecy effects unreachable when'.split(' '),
);

/** Whose clothes are given away, when it is not the writer who goes. */
const OF_OTHERS: ReadonlySet<string> = new Set('his her their our old'.split(' '));
const FARTHEST_OWNER = 3;

/** Whether what is handed over was somebody else's: "gave away all her clothes". */
function isOfOthers(words: readonly Word[], { first, last }: Range): boolean {
  for (let index = first; index <= last + FARTHEST_OWNER; index++) {
    if (index > first && words[index]?.breakBefore === 'stop') return false;
    if (OF_OTHERS.has(words[index]?.text ?? '')) return true;
  }
  return false;
}

/** What says something only where it is not said of what, and what may follow it there: not "took all sixty questions", nor "decided to bake". */
const LEFT_OPEN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['taken', new Set('and so already now tonight an ago bye sorry just like all then but'.split(' '))],
  ['decided', new Set('and so already now tonight bye sorry then but'.split(' '))],
]);

function isEnded(words: readonly Word[], { kind, last }: Match): boolean {
  const next = words[last + 1];
  return next?.breakBefore !== 'none' || LEFT_OPEN.get(kind)?.has(next.text) === true;
}

function isOwn(words: readonly Word[], match: Match): boolean {
  if (match.kind === 'handover' && isOfOthers(words, match)) return false;
  if (LEFT_OPEN.has(match.kind) && !isEnded(words, match)) return false;
  if (match.kind === 'decided' && holdsNegation(words, match)) return false;
  return ANYBODY.has(match.kind) || (findWho(words, match) === 'self' && !isNegated(words, match));
}

/** Beside what another living person does, these are anybody's. */
const OF_ANYBODY: ReadonlySet<string> = new Set(['unreachable', 'bygone', 'returning', 'elsewhere']);

function isOfAnother(words: readonly Word[], match: Match): boolean {
  if (OF_ANYBODY.has(match.kind)) return true;
  return (findWho(words, match) === 'other' || isReported(words, match)) && !isNegated(words, match);
}

function isDying(words: readonly Word[], finding: Finding): boolean {
  return finding.who === 'self' && !finding.vague && DYING.has(finding.sense) && !isNegated(words, finding);
}

function isWithin(range: Range, other: Range): boolean {
  return other.first >= range.first && other.last <= range.last;
}

/** Signals for what stands together within one thought. A goodbye until next time or in a film is
 * none; a game or a laugh makes a volunteer's look of it. */
export function judgeTogether(words: readonly Word[], { findings, statements }: Found): Signal[] {
  const kinds = new Set(statements.map(({ kind }) => kind));
  const wanted = UNIONS.filter((union) => kinds.has(union.of));
  const wantedOfAnother = UNION_OF_ANOTHER.filter((union) => kinds.has(union.of));
  if (wanted.length === 0 && wantedOfAnother.length === 0) return [];
  const own = statements.filter((match) => isOwn(words, match));
  const dying = findings.filter((finding) => isDying(words, finding));
  const others = statements.filter((match) => isOfAnother(words, match));
  return [
    ...wanted.flatMap((union) => signUnion(words, union, own, dying)),
    ...wantedOfAnother.flatMap((union) => signUnion(words, union, others, [])),
  ];
}

function signUnion(
  words: readonly Word[],
  union: Union,
  among: readonly Match[],
  dying: readonly Finding[],
): readonly Signal[] {
  const found = findTogether(words, union, among, dying);
  return found
    ? [makeSignal(`self-harm.${union.rule}`, judgeManner(words, found, union.tier, among), words, found)]
    : [];
}

function findTogether(
  words: readonly Word[],
  union: Union,
  own: readonly Match[],
  dying: readonly Finding[],
): Match | undefined {
  return own.find((match) => {
    if (match.kind !== union.of) return false;
    const sentence = findSentence(words, match);
    if (union.and && !own.some(({ kind, ...range }) => kind === union.and && isWithin(sentence, range))) return false;
    const near = findNear(words, match);
    const isBeside = (other: Range): boolean => isWithin(near, other) && !overlaps(match, other);
    if (own.some((other) => union.unless?.includes(other.kind) && isBeside(other))) return false;
    return (
      own.some((other) => union.with.includes(other.kind) && isBeside(other)) ||
      (union.with.includes('dying') && dying.some(isBeside))
    );
  });
}

/** What says that nobody is leaving, or that it was long ago. */
const UNDOING: ReadonlySet<string> = new Set(['returning', 'elsewhere', 'bygone']);

function judgeManner(words: readonly Word[], match: Match, tier: Tier, own: readonly Match[]): Tier {
  const { laughing, playing, trifling, citing, studying, past } = readManner(words, match);
  const near = findNear(words, match);
  const returning = own.some((other) => UNDOING.has(other.kind) && isWithin(near, other));
  if (returning || citing || studying) return 'T0';
  return laughing || playing || trifling || past ? 'T1' : tier;
}
