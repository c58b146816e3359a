import { type Signal, type Tier } from '../assessment.ts';
import { isQuoted, makeSignal, overlaps, type Range } from '../context.ts';
import { type Word } from '../normalised-text.ts';
import { PLAIN_TIERS as ENGLISH_TIERS, type Verdict } from '../self-harm/judge-finding.ts';
import { type CompiledLanguage } from './compile-material.ts';
import { type Finding } from './find-self-harm.ts';
import { type Sense } from './language-material.ts';
import { type Reading, readSurroundings } from './read-surroundings.ts';

/** Where the tier of a sense starts, before its surroundings are read: the same as in English. */
const PLAIN_TIERS: Readonly<Record<Sense, Tier>> = { ...ENGLISH_TIERS, unwish: 'T2', present: 'T2' };

/** Senses that are serious by themselves, whatever the tone. */
const GRAVE: ReadonlySet<Sense> = new Set<Sense>(['means', 'goodbye', 'underway', 'plan']);

/** Senses that means within reach make graver. */
const MEANT: ReadonlySet<Sense> = new Set<Sense>(['wish', 'intent', 'thought', 'named', 'present']);

interface Context extends Reading {
  timed: boolean;
  recent: boolean;
  past: boolean;
  /** Means, a farewell or a plan stands close by. */
  backed: boolean;
  /** Something else about dying stands close by. */
  accompanied: boolean;
}

function isWithin(range: Range, other: Range): boolean {
  return other.first >= range.first && other.last <= range.last;
}

function readContext(
  words: readonly Word[],
  finding: Finding,
  all: readonly Finding[],
  language: CompiledLanguage,
): Context {
  const reading = readSurroundings(words, finding, language);
  const others = all.filter(
    (other) =>
      other.doer === finding.doer && !other.denied && !overlaps(finding, other) && isWithin(reading.around, other),
  );
  return {
    ...reading,
    timed: reading.near('when'),
    recent: reading.near('recent'),
    past: reading.near('past') && !reading.near('present'),
    backed: others.some(({ sense }) => GRAVE.has(sense)) || (MEANT.has(finding.sense) && reading.nearby('armed')),
    accompanied: others.some(({ sense, vague }) => sense !== 'past' && !vague),
  };
}

function isTold({ near, nearby }: Reading): boolean {
  return near('media') || near('study') || nearby('game');
}

function judgeOther(finding: Finding, context: Context, reported: boolean): Verdict {
  const { timed, recent, past, backed, before, upTo } = context;
  if (isTold(context) && !reported) return { rule: 'self-harm.told', tier: 'T0' };
  if (finding.sense === 'present' && !timed && context.near('trifle'))
    return { rule: 'self-harm.exaggeration', tier: 'T0' };
  // Nobody is named, or people in general are: "who wants to die …".
  const named = reported || upTo('person');
  if (!named || (before('people', 7) && !GRAVE.has(finding.sense))) return { rule: 'self-harm.in-general', tier: 'T0' };
  if (finding.sense === 'named' && !timed) return { rule: 'self-harm.in-general', tier: 'T0' };
  if (finding.vague && !timed) return { rule: 'self-harm.vague', tier: 'T0' };
  if (finding.sense === 'past' || past)
    return recent
      ? { rule: 'self-harm.other-in-danger', tier: 'T2' }
      : { rule: 'self-harm.bereaved-or-past', tier: 'T0' };
  const announced = finding.sense === 'intent' || (finding.sense === 'present' && reported);
  const grave = announced || GRAVE.has(finding.sense) || timed || backed;
  return grave ? { rule: 'self-harm.other-in-danger', tier: 'T3' } : { rule: 'self-harm.other-thoughts', tier: 'T2' };
}

/** Tone can lower a tier, but not where means or a farewell stands beside it. */
function judgeTone({ sense }: Finding, context: Context): Verdict | undefined {
  const { near, nearby, laughing, timed, backed, accompanied } = context;
  if (backed || sense === 'underway' || nearby('earnest')) return undefined;
  const trifling = near('trifle');
  const playing = nearby('game');
  const told = near('media') || near('study');
  if (GRAVE.has(sense)) {
    const light = !accompanied && (trifling || (!timed && (playing || laughing || told)));
    return light ? { rule: 'self-harm.light-farewell', tier: 'T1' } : undefined;
  }
  if (accompanied && !laughing) return undefined;
  if (timed && sense === 'intent')
    return laughing || playing ? { rule: 'self-harm.exaggeration', tier: 'T2' } : undefined;
  if (playing) return { rule: 'self-harm.game-talk', tier: 'T0' };
  if (trifling) return { rule: 'self-harm.exaggeration', tier: timed ? 'T1' : 'T0' };
  if (laughing) return { rule: 'self-harm.laughing', tier: 'T1' };
  if (told && !timed) return { rule: near('study') ? 'self-harm.subject-matter' : 'self-harm.cited', tier: 'T0' };
  return undefined;
}

function judgePast({ sense }: Finding, { near, nearby, recent, past }: Context): Verdict | undefined {
  if (sense === 'past') {
    const despairing = nearby('despair');
    return (recent || despairing) && !near('mended')
      ? { rule: despairing ? 'self-harm.past-with-despair' : 'self-harm.recent', tier: 'T2' }
      : { rule: 'self-harm.past', tier: 'T1' };
  }
  if (past && !recent && !GRAVE.has(sense)) return { rule: 'self-harm.past', tier: 'T1' };
  return undefined;
}

function judgeSelf(words: readonly Word[], finding: Finding, context: Context): Verdict {
  const { sense, vague } = finding;
  const { timed, backed, accompanied } = context;
  if (isQuoted(words, finding) && !backed) return { rule: 'self-harm.quoted', tier: 'T1' };
  const mended = sense === 'injury' && context.near('mended');
  if (mended) return { rule: 'self-harm.accident-or-overcome', tier: 'T0' };
  const light = judgeTone(finding, context) ?? judgePast(finding, context);
  if (light) return light;
  if (vague && !timed && !backed && !accompanied) return { rule: 'self-harm.vague', tier: 'T2' };
  const raised = sense !== 'injury' && sense !== 'seek' && (timed || backed);
  if (raised && sense === 'intent') return { rule: 'self-harm.intent-with-time', tier: 'T3' };
  if (raised && PLAIN_TIERS[sense] === 'T2') return { rule: `self-harm.${sense}-with-time`, tier: 'T3' };
  return { rule: `self-harm.${sense}`, tier: PLAIN_TIERS[sense] };
}

function judge(words: readonly Word[], finding: Finding, context: Context): Verdict {
  if (finding.denied) return { rule: 'self-harm.denied', tier: finding.sense === 'intent' ? 'T1' : 'T0' };
  if (finding.doer === 'self' && context.before('addressed', 1)) return { rule: 'self-harm.addressed', tier: 'T0' };
  const reported = context.before('reporting');
  if (finding.doer === 'other' || reported) return judgeOther(finding, context, reported);
  if (finding.sense === 'named' && context.before('people', 7)) return { rule: 'self-harm.in-general', tier: 'T0' };
  return judgeSelf(words, finding, context);
}

/** Of a farewell and the despair or the thought of dying beside it: none says it alone, together they do. */
function judgePartings(words: readonly Word[], findings: readonly Finding[], language: CompiledLanguage): Signal[] {
  const grave = findings.find(
    (finding) =>
      finding.doer === 'self' && !finding.denied && MEANT.has(finding.sense) && isNearParting(words, finding, language),
  );
  return grave ? [makeSignal('self-harm.leave-taking', 'T3', words, grave)] : [];
}

function isNearParting(words: readonly Word[], finding: Finding, language: CompiledLanguage): boolean {
  const { nearby, near, before, laughing } = readSurroundings(words, finding, language);
  const light = laughing || near('trifle') || near('media') || near('study') || nearby('game');
  return nearby('parting') && !light && !before('reporting') && !before('people', 7);
}

/** The signals of what was said about dying by one's own hand. */
export function judgeSelfHarm(
  words: readonly Word[],
  findings: readonly Finding[],
  language: CompiledLanguage,
): Signal[] {
  const signals = findings.map((finding) => {
    const { rule, tier } = judge(words, finding, readContext(words, finding, findings, language));
    return makeSignal(rule, tier, words, finding);
  });
  return [...signals, ...judgePartings(words, findings, language)];
}
