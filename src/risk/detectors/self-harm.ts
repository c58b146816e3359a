import { type Detector, type Signal, type Tier } from '../assessment.ts';
import {
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
import { ACTS, FILLERS, LEADS, SELF_HARM_LISTS, STATEMENTS } from '../material/self-harm.ts';
import { type NormalisedText, type Word } from '../normalised-text.ts';
import { compilePhrases, type Match, type Phrase } from '../phrases.ts';

/** What is said about dying by one's own hand, from least to most. `past` and `injury` stand beside that order. */
type Sense =
  'past' | 'injury' | 'named' | 'seek' | 'thought' | 'wish' | 'plan' | 'intent' | 'means' | 'goodbye' | 'underway';

interface Finding extends Range {
  sense: Sense;
  who: Who;
}

type Form = keyof typeof ACTS;
type Person = 'first' | 'other';

const REFLEXIVES: Readonly<Record<Person, { self: string; own: string }>> = {
  first: { self: 'myself', own: 'my' },
  other: { self: 'himself|herself|themselves', own: 'his|her|their' },
};

const PERSONS = ['first', 'other'] as const satisfies readonly Person[];
const FORMS = ['do', 'doing', 'did'] as const satisfies readonly Form[];

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
const STATEMENT_FINDER = compilePhrases(STATEMENTS, SELF_HARM_LISTS);

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

function readAct(words: readonly Word[], leads: readonly Match[], act: Match): Finding {
  const [form = 'do', person = 'first'] = act.kind.split(' ');
  const lead = findLead(words, leads, act);
  const range = { first: lead?.first ?? act.first, last: act.last };
  const found = findWho(words, range);
  const who =
    person === 'other'
      ? found === 'people'
        ? 'people'
        : 'other'
      : /^(?:myself|my)$/.test(words[act.last]?.text ?? '')
        ? 'self'
        : found;
  const sense = lead ? (SENSE_OF_LEAD[lead.kind] ?? 'named') : form === 'did' ? 'past' : 'named';
  return { ...range, sense: form === 'did' && lead?.kind === 'wish' ? 'wish' : sense, who };
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

function collectFindings(words: readonly Word[], statements: readonly Match[]): Finding[] {
  const acts = ACT_FINDER.find(words);
  const leads = acts.length > 0 ? LEAD_FINDER.find(words) : [];
  const findings = acts.map((act) => readAct(words, leads, act));
  for (const match of statements) {
    const sense = STATEMENT_SENSES[match.kind];
    if (sense) findings.push({ first: match.first, last: match.last, sense, who: findWho(words, match) });
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

function nearby(words: readonly Word[], finding: Range, others: readonly Range[]): boolean {
  const around = findSurroundings(words, finding);
  return others.some((other) => other.first >= around.first && other.last <= around.last);
}

interface Surroundings {
  manner: Manner;
  /** A time stands in the same sentence. */
  timed: boolean;
  /** Means, a farewell, a plan or a deed stands close by. */
  backed: boolean;
}

function readSurroundings(
  words: readonly Word[],
  finding: Finding,
  all: readonly Finding[],
  statements: readonly Match[],
): Surroundings {
  const sentence = findSentence(words, finding);
  const timed = statements.some(
    (match) => match.kind === 'when' && match.first >= sentence.first && match.last <= sentence.last,
  );
  const others = all.filter((other) => other !== finding && GRAVE.has(other.sense) && other.who === finding.who);
  return { manner: readManner(words, finding), timed, backed: nearby(words, finding, others) };
}

interface Verdict {
  rule: string;
  tier: Tier;
}

function judgeOther(finding: Finding, { manner, timed }: Surroundings): Verdict {
  if (manner.citing || manner.studying || manner.playing) return { rule: 'self-harm.told', tier: 'T0' };
  if (finding.sense === 'past')
    return timed
      ? { rule: 'self-harm.other-in-danger', tier: 'T2' }
      : { rule: 'self-harm.bereaved-or-past', tier: 'T0' };
  if (manner.past) return { rule: 'self-harm.bereaved-or-past', tier: 'T0' };
  const grave = finding.sense === 'intent' || GRAVE.has(finding.sense) || timed;
  return grave ? { rule: 'self-harm.other-in-danger', tier: 'T3' } : { rule: 'self-harm.other-thoughts', tier: 'T2' };
}

/** Tone can lower a tier, but never where a time, means or a farewell stands beside it. */
function judgeTone(finding: Finding, { manner, timed, backed }: Surroundings): Verdict | undefined {
  if (timed || backed || manner.earnest || GRAVE.has(finding.sense)) return undefined;
  if (manner.playing) return { rule: 'self-harm.game-talk', tier: 'T0' };
  if (manner.trifling) return { rule: 'self-harm.exaggeration', tier: 'T0' };
  if (manner.laughing) return { rule: 'self-harm.laughing', tier: 'T1' };
  if (manner.studying) return { rule: 'self-harm.subject-matter', tier: 'T0' };
  if (manner.citing) return { rule: 'self-harm.cited', tier: 'T1' };
  return undefined;
}

function judgeSelf(words: readonly Word[], finding: Finding, surroundings: Surroundings): Verdict {
  const { manner, timed, backed } = surroundings;
  if (isQuoted(words, finding) && !backed) return { rule: 'self-harm.quoted', tier: 'T1' };
  const tone = judgeTone(finding, surroundings);
  if (tone) return tone;
  if (manner.past && !timed && !GRAVE.has(finding.sense)) return { rule: 'self-harm.past', tier: 'T1' };
  if (finding.sense === 'past')
    return timed ? { rule: 'self-harm.recent', tier: 'T2' } : { rule: 'self-harm.past', tier: 'T1' };
  const raised = finding.sense !== 'injury' && (timed || backed);
  if (finding.sense === 'intent' && raised) return { rule: 'self-harm.intent-with-time', tier: 'T3' };
  if (raised && PLAIN_TIERS[finding.sense] === 'T2')
    return { rule: `self-harm.${finding.sense}-with-time`, tier: 'T3' };
  return { rule: `self-harm.${finding.sense}`, tier: PLAIN_TIERS[finding.sense] };
}

function judge(words: readonly Word[], finding: Finding, surroundings: Surroundings): Verdict {
  if (isNegated(words, finding)) return { rule: 'self-harm.denied', tier: finding.sense === 'intent' ? 'T1' : 'T0' };
  const who = finding.who === 'self' && isReported(words, finding) ? 'other' : finding.who;
  switch (who) {
    case 'you':
      return { rule: 'self-harm.addressed', tier: 'T0' };
    case 'people':
      return { rule: 'self-harm.in-general', tier: 'T0' };
    case 'other':
      return judgeOther(finding, surroundings);
    case 'self':
      return judgeSelf(words, finding, surroundings);
  }
}

/** "I'm sorry everyone. I can't do this any longer. Goodbye.": none says it alone; two different ones together do. */
function judgeDeeds(words: readonly Word[], statements: readonly Match[], findings: readonly Finding[]): Signal[] {
  const deeds = statements.filter((match) => match.kind === 'deed' && findWho(words, match) === 'self');
  const meant = findings.filter((finding) => finding.who === 'self' && finding.sense !== 'past');
  return deeds
    .filter((deed) =>
      meant.some(
        (finding) => nearby(words, deed, [finding]) && (finding.sense === 'wish' || finding.sense === 'thought'),
      ),
    )
    .slice(0, 1)
    .map((deed) => makeSignal('self-harm.leave-taking', 'T2', words, deed));
}

function detect({ words }: NormalisedText): Signal[] {
  const statements = STATEMENT_FINDER.find(words);
  const findings = collectFindings(words, statements);
  const signals = findings.map((finding) => {
    const { rule, tier } = judge(words, finding, readSurroundings(words, finding, findings, statements));
    return makeSignal(rule, tier, words, finding);
  });
  return [...signals, ...judgeDeeds(words, statements, findings)];
}

/** Suicide and self-injury: thoughts, wishes, plans, means, farewells; and what only sounds like them. */
export const selfHarm = {
  name: 'self-harm',
  words: new Set([...ACT_FINDER.words, ...LEAD_FINDER.words, ...STATEMENT_FINDER.words]),
  detect,
} satisfies Detector;
