import { type Range } from '../context.ts';
import { type Word } from '../normalised-text.ts';
import { type Match } from '../phrases.ts';
import { type CompiledLanguage } from './compile-material.ts';
import { type Doer, type Sense } from './language-material.ts';
import { holdsDenial, isDenied } from './read-surroundings.ts';

/** Something said about dying by one's own hand. */
export interface Finding extends Range {
  sense: Sense;
  doer: Doer;
  vague: boolean;
  denied: boolean;
}

const MOST_FILLERS = 2;

const SENSES = {
  past: 'past',
  injury: 'injury',
  named: 'named',
  seek: 'seek',
  thought: 'thought',
  wish: 'wish',
  unwish: 'unwish',
  present: 'present',
  plan: 'plan',
  intent: 'intent',
  means: 'means',
  goodbye: 'goodbye',
  underway: 'underway',
} as const satisfies Record<Sense, Sense>;

function isSense(text: string): text is Sense {
  return text in SENSES;
}

/** Senses in whose phrases a denial between the words turns them round: "I will *not* die". */
const TURNED: ReadonlySet<Sense> = new Set<Sense>(['wish', 'present', 'intent', 'thought']);

function skipFillers(words: readonly Word[], from: number, language: CompiledLanguage): number {
  let before = from;
  while (from - before < MOST_FILLERS && language.fillers.has(words[before]?.text ?? '')) before--;
  return before;
}

/** Whether a lead may be that of an act of this form. */
function agrees(lead: Match, act: Match): boolean {
  const [, leader] = lead.kind.split(' ');
  const [, form] = act.kind.split(' ');
  return leader === 'any' || leader === form;
}

/** The longest lead that ends right before the act, with nothing but fillers between; of two as long, the one that agrees. */
function findLead(
  words: readonly Word[],
  leads: readonly Match[],
  act: Match,
  language: CompiledLanguage,
): Match | undefined {
  if (words[act.first]?.breakBefore === 'stop') return undefined;
  const before = skipFillers(words, act.first - 1, language);
  return leads
    .filter((lead) => lead.last >= before && lead.last < act.first)
    .sort((one, other) => one.first - other.first || Number(agrees(other, act)) - Number(agrees(one, act)))[0];
}

/** Whose pronoun stands before a lead: "*me* voy a matar". */
function findClitic(words: readonly Word[], lead: Match | undefined, language: CompiledLanguage): Doer | undefined {
  const text = words[(lead?.first ?? 0) - 1]?.text ?? '';
  if (lead === undefined) return undefined;
  if (language.clitics.self.has(text)) return 'self';
  return language.clitics.other.has(text) ? 'other' : undefined;
}

interface Actor {
  doer: Doer;
  sense: Sense;
  first: number;
}

/** Whose act it is, and what its lead makes of it; `undefined` where the one wants it and the other would suffer it. */
function readActor(
  words: readonly Word[],
  act: Match,
  lead: Match | undefined,
  language: CompiledLanguage,
): Actor | undefined {
  const [, form = 'self'] = act.kind.split(' ');
  const [sense = 'named', leader = 'any'] = lead?.kind.split(' ') ?? [];
  if (!isSense(sense)) return undefined;
  const first = lead?.first ?? act.first;
  if (form === 'vague') return lead ? { doer: leader === 'other' ? 'other' : 'self', sense, first } : undefined;
  const doer = form === 'bare' ? findClitic(words, lead, language) : form === 'other' ? 'other' : 'self';
  if (doer === undefined || (leader !== 'any' && leader !== doer)) return undefined;
  return { doer, sense, first: form === 'bare' ? first - 1 : first };
}

function readAct(
  words: readonly Word[],
  leads: readonly Match[],
  act: Match,
  language: CompiledLanguage,
): Finding | undefined {
  const lead = findLead(words, leads, act, language);
  const actor = readActor(words, act, lead, language);
  if (!actor) return undefined;
  const inside = { first: lead ? lead.last + 1 : act.first, last: act.last };
  return {
    ...actor,
    last: act.last,
    vague: act.kind === 'act vague',
    denied: holdsDenial(words, inside, language) || isDenied(words, { first: actor.first, last: act.last }, language),
  };
}

function readStatement(words: readonly Word[], match: Match, language: CompiledLanguage): Finding | undefined {
  const [, sense = '', doer = ''] = match.kind.split(' ');
  if (!isSense(sense)) return undefined;
  const turned = TURNED.has(sense) && holdsDenial(words, match, language);
  return {
    first: match.first,
    last: match.last,
    sense: sense === 'unwish' ? 'wish' : sense,
    doer: doer === 'other' ? 'other' : 'self',
    vague: false,
    denied: turned || isDenied(words, match, language),
  };
}

/** "She wants to die" holds "wants to die", which in some languages could be the writer's: the wider reading knows whose it is. */
function isPartOfOther(finding: Finding, all: readonly Finding[]): boolean {
  return all.some(
    ({ doer, first, last }) =>
      doer !== finding.doer &&
      first <= finding.first &&
      last >= finding.last &&
      last - first > finding.last - finding.first,
  );
}

/** What is said about dying by one's own hand, among the matches of a text. */
export function findSelfHarm(words: readonly Word[], matches: readonly Match[], language: CompiledLanguage): Finding[] {
  const acts = matches.filter(({ kind }) => kind.startsWith('act '));
  const leads = acts.length > 0 ? language.leads.find(words) : [];
  const findings = matches.flatMap((match) => {
    if (match.kind.startsWith('act ')) return readAct(words, leads, match, language) ?? [];
    return match.kind.startsWith('say ') ? (readStatement(words, match, language) ?? []) : [];
  });
  return findings.filter((finding) => !isPartOfOther(finding, findings));
}
