import { type Detector, type Signal, type Tier } from '../assessment.ts';
import {
  hasAnyWord,
  overlaps,
  findSentence,
  findSurroundings,
  findWho,
  isNegated,
  isQuoted,
  isReported,
  makeSignal,
  type Manner,
  type Range,
  readManner,
  type Who,
} from '../context.ts';
import { ACCIDENTS, RECOVERY, SHARED_LISTS } from '../material/shared-words.ts';
import { ACTS, FILLERS, LEADS } from '../material/self-harm-acts.ts';
import { SELF_HARM_LISTS } from '../material/self-harm-lists.ts';
import { STATEMENTS } from '../material/self-harm-statements.ts';
import { type NormalisedText, type Word } from '../normalised-text.ts';
import { compilePhrases, type Match, type Phrase } from '../phrases.ts';

/** What is said about dying by one's own hand, from least to most. `past` and `injury` stand beside that order. */
type Sense =
  'past' | 'injury' | 'named' | 'seek' | 'thought' | 'wish' | 'plan' | 'intent' | 'means' | 'goodbye' | 'underway';

interface Finding extends Range {
  sense: Sense;
  who: Who;
  /** "Do it", "end it": what is meant is not said. */
  vague: boolean;
}

type Form = keyof typeof ACTS;
type Person = 'first' | 'other';

const REFLEXIVES: Readonly<Record<Person, { self: string; own: string }>> = {
  first: { self: 'myself', own: 'my' },
  other: { self: 'himself|herself|themselves', own: 'his|her|their' },
};

const PERSONS = ['first', 'other'] as const satisfies readonly Person[];
const FORMS = ['do', 'doing', 'vague', 'did'] as const satisfies readonly Form[];

function inflect(phrase: Phrase, person: Person): Phrase {
  const { self, own } = REFLEXIVES[person];
  return phrase.replace(/MYSELF/g, self).replace(/MY\b/g, own);
}

function listActs(): Record<string, Phrase[]> {
  const acts: Record<string, Phrase[]> = {};
  for (const form of FORMS) {
    for (const person of PERSONS) {
      // Acts without "myself" are the same for everybody; whose they are is read from the sentence.
      const phrases = ACTS[form].filter((phrase) => person === 'first' || /MY/.test(phrase));
      acts[`${form} ${person}`] = phrases.map((phrase) => inflect(phrase, person));
    }
  }
  return acts;
}

const ACT_FINDER = compilePhrases(listActs(), SELF_HARM_LISTS);
const LEAD_FINDER = compilePhrases(LEADS, SELF_HARM_LISTS);
const STATEMENT_FINDER = compilePhrases(STATEMENTS, { ...SHARED_LISTS, ...SELF_HARM_LISTS });

/** The sense a lead gives its act. Leads of the past keep what they lead to in the past. */
const SENSE_OF_LEAD: Readonly<Record<string, Sense>> = {
  intent: 'intent',
  plan: 'plan',
  wish: 'wish',
  thought: 'thought',
  seek: 'seek',
  past: 'past',
};

const LEAD_RANK = ['past', 'plan', 'intent', 'seek', 'wish', 'thought'];

/** The lead that ends right before the act, with nothing but fillers between; of several, the longest, then the gravest. */
function findLead(words: readonly Word[], leads: readonly Match[], act: Match): Match | undefined {
  let before = act.first - 1;
  while (before >= 0 && act.first - before <= 3 && FILLERS.has(words[before]?.text ?? '')) before--;
  const fitting = leads.filter(
    (lead) => lead.last >= before && lead.last < act.first && words[act.first]?.breakBefore !== 'stop',
  );
  fitting.sort((one, other) => one.first - other.first || LEAD_RANK.indexOf(one.kind) - LEAD_RANK.indexOf(other.kind));
  return fitting[0];
}

function readAct(words: readonly Word[], leads: readonly Match[], act: Match): Finding | undefined {
  const [form = 'do', person = 'first'] = act.kind.split(' ');
  const lead = findLead(words, leads, act);
  if (form === 'vague' && (!lead || words[act.last + 1]?.text === 'with')) return undefined;
  const range = { first: lead?.first ?? act.first, last: act.last };
  const sense = lead ? SENSE_OF_LEAD[lead.kind] : form === 'did' ? 'past' : 'named';
  const who = readActor(words, range, person);
  return { ...range, sense: sense ?? 'named', who, vague: form === 'vague' };
}

function readActor(words: readonly Word[], range: Range, person: string): Who {
  const found = findWho(words, range);
  if (person === 'other') return found === 'people' ? 'people' : 'other';
  for (let index = range.first; index <= range.last; index++) if (words[index]?.text === 'myself') return 'self';
  return found;
}

const STATEMENT_SENSES: Readonly<Record<string, Sense>> = {
  wish: 'wish',
  thought: 'thought',
  plan: 'plan',
  means: 'means',
  underway: 'underway',
  goodbye: 'goodbye',
  injury: 'injury',
};

function collectFindings(words: readonly Word[], acts: readonly Match[], statements: readonly Match[]): Finding[] {
  const leads = acts.length > 0 ? LEAD_FINDER.find(words) : [];
  const findings = acts.map((act) => readAct(words, leads, act)).filter((finding) => finding !== undefined);
  for (const match of statements) {
    const sense = STATEMENT_SENSES[match.kind];
    if (sense) findings.push({ first: match.first, last: match.last, sense, who: findWho(words, match), vague: false });
  }
  return findings;
}

/** How the tier of a sense is named and where it starts, before its surroundings are read. */
const PLAIN_TIERS: Readonly<Record<Sense, Tier>> = {
  past: 'T1',
  injury: 'T2',
  named: 'T2',
  seek: 'T2',
  thought: 'T2',
  wish: 'T2',
  plan: 'T3',
  intent: 'T3',
  means: 'T3',
  goodbye: 'T3',
  underway: 'T3',
};

/** Senses that are serious by themselves, whatever the tone. */
const GRAVE: ReadonlySet<Sense> = new Set<Sense>(['means', 'goodbye', 'underway', 'plan']);

/** Senses that means within reach make graver. */
const MEANT: ReadonlySet<Sense> = new Set<Sense>(['wish', 'intent', 'thought', 'named']);

const ENDING: ReadonlySet<string> = new Set(['end', 'ending']);

function isWithin(range: Range, other: Range): boolean {
  return other.first >= range.first && other.last <= range.last;
}

interface Surroundings {
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
  /** It happened by accident, or is told as overcome. */
  mended: boolean;
}

function readSurroundings(
  words: readonly Word[],
  finding: Finding,
  all: readonly Finding[],
  statements: readonly Match[],
): Surroundings {
  const sentence = findSentence(words, finding);
  const around = findSurroundings(words, finding);
  const others = all.filter(
    (other) => other.who === finding.who && !overlaps(finding, other) && isWithin(around, other),
  );
  const speaks = (kind: string): boolean =>
    statements.some((match) => match.kind === kind && isWithin(sentence, match));
  const isMeant = MEANT.has(finding.sense) && (!finding.vague || hasAnyWord(words, finding, ENDING));
  const armed = statements.some((match) => match.kind === 'armed' && isWithin(around, match));
  return {
    manner: readManner(words, finding),
    timed: speaks('when'),
    recent: speaks('recent'),
    backed: others.some((other) => GRAVE.has(other.sense)) || (isMeant && armed),
    accompanied: others.some((other) => other.sense !== 'past' && !other.vague),
    despairing: statements.some((match) => match.kind === 'despair' && isWithin(around, match)),
    mended: hasAnyWord(words, sentence, ACCIDENTS) || hasAnyWord(words, sentence, RECOVERY),
  };
}

interface Verdict {
  rule: string;
  tier: Tier;
}

function judgeOther(finding: Finding, { manner, timed, recent, backed }: Surroundings, reported: boolean): Verdict {
  const told = manner.citing || manner.studying || manner.playing;
  if (told && !reported) return { rule: 'self-harm.told', tier: 'T0' };
  if (finding.vague && !timed) return { rule: 'self-harm.vague', tier: 'T0' };
  if (finding.sense === 'past') {
    return recent && !told
      ? { rule: 'self-harm.other-in-danger', tier: 'T2' }
      : { rule: 'self-harm.bereaved-or-past', tier: 'T0' };
  }
  if (manner.past) return { rule: 'self-harm.bereaved-or-past', tier: 'T0' };
  const grave = finding.sense === 'intent' || GRAVE.has(finding.sense) || timed || backed;
  return grave ? { rule: 'self-harm.other-in-danger', tier: 'T3' } : { rule: 'self-harm.other-thoughts', tier: 'T2' };
}

/** Tone can lower a tier, but never where a time, means or a farewell stands beside it. */
function judgeTone(finding: Finding, { manner, timed, backed, accompanied }: Surroundings): Verdict | undefined {
  const { playing, trifling, laughing, studying, citing, personal } = manner;
  if (timed || backed || manner.earnest || finding.sense === 'underway') return undefined;
  if (GRAVE.has(finding.sense)) {
    const light = !accompanied && (playing || laughing || citing || studying);
    return light ? { rule: 'self-harm.light-farewell', tier: 'T1' } : undefined;
  }
  if (accompanied && !laughing) return undefined;
  if (playing) return { rule: 'self-harm.game-talk', tier: 'T0' };
  if (trifling) return { rule: 'self-harm.exaggeration', tier: 'T0' };
  if (laughing) return { rule: 'self-harm.laughing', tier: 'T1' };
  if (studying) return { rule: 'self-harm.subject-matter', tier: 'T0' };
  if (citing) return { rule: 'self-harm.cited', tier: personal ? 'T1' : 'T0' };
  return undefined;
}

function judgePast({ recent, mended, despairing, manner }: Surroundings, sense: Sense): Verdict | undefined {
  if (sense === 'injury' && mended) return { rule: 'self-harm.accident-or-overcome', tier: 'T0' };
  if (sense === 'past' && manner.studying) return { rule: 'self-harm.subject-matter', tier: 'T0' };
  if (sense === 'past')
    return (recent || despairing) && !mended
      ? { rule: despairing ? 'self-harm.past-with-despair' : 'self-harm.recent', tier: 'T2' }
      : { rule: 'self-harm.past', tier: 'T1' };
  if (manner.past && !recent && !GRAVE.has(sense)) return { rule: 'self-harm.past', tier: 'T1' };
  return undefined;
}

/** What else people end. */
const ENDED_THINGS: ReadonlySet<string> = new Set(
  'relationship marriage friendship call stream game meeting contract subscription lease job episode conversation affair engagement between him her us war year season'.split(
    ' ',
  ),
);

/** "End it" and "do it" are as grave as what stands around them. */
function judgeVague(words: readonly Word[], finding: Finding, { timed, backed, accompanied }: Surroundings): Verdict {
  if (accompanied || backed)
    return timed || backed
      ? { rule: 'self-harm.intent-with-time', tier: 'T3' }
      : { rule: `self-harm.${finding.sense}`, tier: 'T2' };
  const isEnding = hasAnyWord(words, finding, ENDING);
  const mundane = hasAnyWord(words, findSentence(words, finding), ENDED_THINGS);
  return { rule: 'self-harm.vague', tier: !isEnding ? 'T0' : mundane ? 'T1' : 'T2' };
}

function judgeSelf(words: readonly Word[], finding: Finding, surroundings: Surroundings): Verdict {
  const { timed, backed } = surroundings;
  const { sense } = finding;
  if (isQuoted(words, finding) && !backed) return { rule: 'self-harm.quoted', tier: 'T1' };
  const light = judgeTone(finding, surroundings) ?? judgePast(surroundings, sense);
  if (light) return light;
  if (finding.vague) return judgeVague(words, finding, surroundings);
  const raised = sense !== 'injury' && (timed || backed);
  if (sense === 'intent' && raised) return { rule: 'self-harm.intent-with-time', tier: 'T3' };
  if (raised && PLAIN_TIERS[sense] === 'T2') return { rule: `self-harm.${sense}-with-time`, tier: 'T3' };
  return { rule: `self-harm.${sense}`, tier: PLAIN_TIERS[sense] };
}

function judge(words: readonly Word[], finding: Finding, surroundings: Surroundings): Verdict {
  if (isNegated(words, finding)) return { rule: 'self-harm.denied', tier: finding.sense === 'intent' ? 'T1' : 'T0' };
  const reported = finding.who === 'self' && isReported(words, finding);
  const who = reported ? 'other' : finding.who;
  switch (who) {
    case 'you':
      return { rule: 'self-harm.addressed', tier: 'T0' };
    case 'people':
      return { rule: 'self-harm.in-general', tier: 'T0' };
    case 'other':
      return judgeOther(finding, surroundings, reported);
    case 'self':
      return judgeSelf(words, finding, surroundings);
  }
}

/** Of a farewell and the despair or the thought of dying beside it: none says it alone, together they do. */
function judgePartings(words: readonly Word[], statements: readonly Match[], findings: readonly Finding[]): Signal[] {
  const own = statements.filter(
    (match) => (match.kind === 'parting' || match.kind === 'despair') && findWho(words, match) === 'self',
  );
  const grave = findings.filter(
    (finding) =>
      finding.who === 'self' && finding.sense !== 'past' && finding.sense !== 'injury' && !isNegated(words, finding),
  );
  const parting = own.find((match) => match.kind === 'parting');
  if (!parting) return [];
  const around = findSurroundings(words, parting);
  const beside = [...grave, ...own.filter((match) => match.kind === 'despair')];
  const company = beside.find((other) => isWithin(around, other) && !overlaps(parting, other));
  if (!company || readManner(words, parting).laughing) return [];
  return [makeSignal('self-harm.leave-taking', 'T3', words, parting)];
}

function detect({ words }: NormalisedText, places?: readonly number[]): Signal[] {
  const statements = STATEMENT_FINDER.find(words, places);
  const findings = collectFindings(words, ACT_FINDER.find(words, places), statements);
  const signals = findings.map((finding) => {
    const { rule, tier } = judge(words, finding, readSurroundings(words, finding, findings, statements));
    return makeSignal(rule, tier, words, finding);
  });
  return [...signals, ...judgePartings(words, statements, findings)];
}

/** Suicide and self-injury: thoughts, wishes, plans, means, farewells; and what only sounds like them. */
export const selfHarm = {
  name: 'self-harm',
  words: new Set([...ACT_FINDER.words, ...LEAD_FINDER.words, ...STATEMENT_FINDER.words]),
  // A lead says nothing without its act.
  triggers: new Set([...ACT_FINDER.anchors, ...STATEMENT_FINDER.anchors]),
  detect,
} satisfies Detector;
