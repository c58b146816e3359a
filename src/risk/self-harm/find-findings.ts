import { findWho, overlaps, type Range, type Who } from '../context.ts';
import { ACTS, FILLERS, LEADS } from '../material/self-harm-acts.ts';
import { SELF_HARM_LISTS } from '../material/self-harm-lists.ts';
import { SIGNS } from '../material/self-harm-signs.ts';
import { STATEMENTS } from '../material/self-harm-statements.ts';
import { isOtherwise } from '../material/continuations.ts';
import { SHARED_LISTS } from '../material/shared-words.ts';
import { type Word } from '../normalised-text.ts';
import { compilePhrases, type Match, type Phrase } from '../phrases.ts';

/** What is said about dying by one's own hand, from least to most. `past` and `injury` stand beside that order. */
export type Sense =
  'past' | 'injury' | 'named' | 'seek' | 'thought' | 'wish' | 'plan' | 'intent' | 'means' | 'goodbye' | 'underway';

/** One thing said about dying by somebody's own hand, and whose it is. */
export interface Finding extends Range {
  sense: Sense;
  who: Who;
  /** "Do it", "end it", "jump": what is meant is not said. */
  vague: boolean;
  /** An act that is named, rather than a whole sentence without one. */
  acting: boolean;
}

type Form = keyof typeof ACTS;
type Person = 'first' | 'other';

const REFLEXIVES: Readonly<Record<Person, { self: string; own: string }>> = {
  first: { self: 'myself', own: 'my' },
  other: { self: 'himself|herself|themselves', own: 'his|her|their' },
};

const PERSONS = ['first', 'other'] as const satisfies readonly Person[];
const FORMS = ['do', 'doing', 'vague', 'did'] as const satisfies readonly Form[];
/** Forms looked for only where something else was found. */
const FAINT_FORMS = ['faint'] as const satisfies readonly Form[];

function inflect(phrase: Phrase, person: Person): Phrase {
  const { self, own } = REFLEXIVES[person];
  return phrase.replace(/MYSELF/g, self).replace(/MY\b/g, own);
}

function listActs(forms: readonly Form[]): Record<string, Phrase[]> {
  const acts: Record<string, Phrase[]> = {};
  for (const form of forms) {
    for (const person of PERSONS) {
      // Acts without "myself" are the same for everybody; whose they are is read from the sentence.
      const phrases = ACTS[form].filter((phrase: Phrase) => person === 'first' || /MY/.test(phrase));
      acts[`${form} ${person}`] = phrases.map((phrase) => inflect(phrase, person));
    }
  }
  return acts;
}

const LISTS = { ...SHARED_LISTS, ...SELF_HARM_LISTS };
const ACT_FINDER = compilePhrases(listActs(FORMS), LISTS);
const FAINT_FINDER = compilePhrases(listActs(FAINT_FORMS), LISTS);
const LEAD_FINDER = compilePhrases(LEADS, LISTS);
const STATEMENT_FINDER = compilePhrases(STATEMENTS, LISTS);
const SIGN_FINDER = compilePhrases(SIGNS, LISTS);

/** Every word that is looked for. */
export const SELF_HARM_WORDS: ReadonlySet<string> = new Set([
  ...ACT_FINDER.words,
  ...LEAD_FINDER.words,
  ...STATEMENT_FINDER.words,
  ...SIGN_FINDER.words,
]);
/** The words at which it is worth looking: leads and signs say nothing by themselves. */
export const SELF_HARM_TRIGGERS: ReadonlySet<string> = new Set([...ACT_FINDER.anchors, ...STATEMENT_FINDER.anchors]);

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
  const vague = form === 'vague' || form === 'faint';
  if (vague && !lead) return undefined;
  if (isOtherwise(words, act)) return undefined;
  const range = { first: lead?.first ?? act.first, last: act.last };
  const sense = lead ? SENSE_OF_LEAD[lead.kind] : form === 'did' ? 'past' : 'named';
  return { ...range, sense: sense ?? 'named', who: readActor(words, range, person), vague, acting: true };
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

/** What was found in a text: what is said about dying, and the statements that only say something beside it. */
export interface Found {
  findings: readonly Finding[];
  statements: readonly Match[];
}

/** Finds acts with their leads and whole statements. `places`: where triggers stand. */
export function findFindings(words: readonly Word[], places?: readonly number[]): Found {
  const statements = STATEMENT_FINDER.find(words, places).filter((match) => !isOtherwise(words, match));
  const plain = ACT_FINDER.find(words, places);
  if (statements.length === 0 && plain.length === 0) return { findings: [], statements: [] };
  const acts = [...plain, ...FAINT_FINDER.find(words)];
  const leads = acts.length > 0 ? LEAD_FINDER.find(words) : [];
  const findings: Finding[] = [];
  for (const match of statements) {
    const sense = STATEMENT_SENSES[match.kind];
    if (!sense) continue;
    findings.push({ ...match, sense, who: findWho(words, match), vague: false, acting: false });
  }
  for (const act of acts) {
    const finding = readAct(words, leads, act);
    // What a whole statement says plainly is not said vaguely.
    if (finding && !(finding.vague && findings.some((other) => overlaps(other, finding)))) findings.push(finding);
  }
  return {
    findings,
    statements: [...statements, ...SIGN_FINDER.find(words).filter((match) => !isOtherwise(words, match))],
  };
}
