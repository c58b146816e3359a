import { type Tier } from '../assessment.ts';
import { findSentence, findSurroundings, hasAnyWord, holdsNegation, isAsked, isNegated, isQuoted } from '../context.ts';
import { MEDIA } from '../material/shared-words.ts';
import { type Word } from '../normalised-text.ts';
import { type Finding, type Sense } from './find-findings.ts';
import { GRAVE, isEnding, type Surroundings } from './read-surroundings.ts';

/** Which rule spoke, and how urgent it is. */
export interface Verdict {
  rule: string;
  tier: Tier;
}

/** How the tier of a sense is named and where it starts, before its surroundings are read. */
export const PLAIN_TIERS: Readonly<Record<Sense, Tier>> = {
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

/** Nobody does these in a game. */
const BEYOND_GAMES: ReadonlySet<string> = new Set(
  'hang hanging overdose overdosing wrists wrist veins life suicidal exist existing cutting'.split(' '),
);

const SUPPOSING: ReadonlySet<string> = new Set(['if', 'when', 'whenever', 'because']);
const SUPPOSED: ReadonlySet<string> = new Set('a an any your someone somebody anyone anybody one'.split(' '));
const FARTHEST_SUPPOSITION = 8;

/** So far into a sentence stands what it is about: "in the book, the boy …". */
const OPENING = 4;

function isOfAWork(words: readonly Word[], finding: Finding): boolean {
  const { first, last } = findSentence(words, finding);
  return words[first]?.text === 'in' && hasAnyWord(words, { first, last: Math.min(last, first + OPENING) }, MEDIA);
}

/** Where people decide how the end of an illness shall be. */
const HOSPICE: ReadonlySet<string> = new Set(['palliative', 'hospice', 'euthanasia']);

/** Whether nobody in particular is meant: "what to do if a student says …". */
function isSupposed(words: readonly Word[], { first }: Finding): boolean {
  for (let index = first - 1; index >= 0 && first - index <= FARTHEST_SUPPOSITION; index--) {
    if (words[index + 1]?.breakBefore === 'stop') return false;
    if (SUPPOSING.has(words[index]?.text ?? '') && SUPPOSED.has(words[index + 1]?.text ?? '')) return true;
  }
  return false;
}

function judgeOther(words: readonly Word[], finding: Finding, surroundings: Surroundings): Verdict {
  const { manner, timed, recent, bygone, backed, accompanied, reported } = surroundings;
  if (hasAnyWord(words, findSurroundings(words, finding), HOSPICE)) return { rule: 'self-harm.told', tier: 'T0' };
  const told = manner.citing || manner.studying || manner.playing || isOfAWork(words, finding);
  if (told && !reported) return { rule: 'self-harm.told', tier: 'T0' };
  if (isSupposed(words, finding)) return { rule: 'self-harm.in-general', tier: 'T0' };
  if (finding.vague && !(timed && (reported || backed || accompanied)) && !(backed && accompanied))
    return { rule: 'self-harm.vague', tier: 'T0' };
  if (finding.sense === 'past') {
    return recent && !told && !bygone
      ? { rule: 'self-harm.other-in-danger', tier: 'T2' }
      : { rule: 'self-harm.bereaved-or-past', tier: 'T0' };
  }
  if (manner.past || (bygone && !timed)) return { rule: 'self-harm.bereaved-or-past', tier: 'T0' };
  const grave = finding.sense === 'intent' || GRAVE.has(finding.sense) || timed || backed;
  return grave ? { rule: 'self-harm.other-in-danger', tier: 'T3' } : { rule: 'self-harm.other-thoughts', tier: 'T2' };
}

/** Tone can lower a tier, but never where a time, means or a farewell stands beside it, or where it says that it is meant. */
function judgeTone(words: readonly Word[], finding: Finding, surroundings: Surroundings): Verdict | undefined {
  const { manner, timed, backed, accompanied, sincere, elsewhere, hinged, dosed } = surroundings;
  const { trifling, laughing, studying, citing, personal } = manner;
  const playing = manner.playing && !hasAnyWord(words, finding, BEYOND_GAMES);
  if (playing && hinged && !backed && !sincere) return { rule: 'self-harm.game-talk', tier: 'T0' };
  if (finding.sense === 'underway' && dosed) return { rule: 'self-harm.as-prescribed', tier: 'T0' };
  if (timed || backed || manner.earnest || finding.sense === 'underway') return undefined;
  if (GRAVE.has(finding.sense)) {
    const leaving = elsewhere && finding.sense === 'goodbye';
    const light = !accompanied && !sincere && (playing || laughing || citing || studying || leaving);
    return light ? { rule: 'self-harm.light-farewell', tier: 'T1' } : undefined;
  }
  if (accompanied && !laughing) return undefined;
  if (trifling) return { rule: 'self-harm.exaggeration', tier: sincere ? 'T1' : 'T0' };
  if (sincere) return undefined;
  if (playing) return { rule: 'self-harm.game-talk', tier: 'T0' };
  if (laughing) return { rule: 'self-harm.laughing', tier: 'T1' };
  if (studying) return { rule: 'self-harm.subject-matter', tier: 'T0' };
  if (citing) return { rule: 'self-harm.cited', tier: personal ? 'T1' : 'T0' };
  return undefined;
}

/** What is told as over was a thought or a wound. */
const CAN_PASS: ReadonlySet<Sense> = new Set<Sense>(['thought', 'injury', 'wish', 'named']);

function judgePast(
  { recent, mended, overcome, over, sincere, despairing, manner }: Surroundings,
  sense: Sense,
): Verdict | undefined {
  if (sense === 'injury' && mended) return { rule: 'self-harm.accident-or-overcome', tier: 'T0' };
  if (sense === 'past' && manner.studying) return { rule: 'self-harm.subject-matter', tier: 'T0' };
  if (sense === 'past')
    return (recent || despairing) && !mended
      ? { rule: despairing ? 'self-harm.past-with-despair' : 'self-harm.recent', tier: 'T2' }
      : { rule: 'self-harm.past', tier: 'T1' };
  if ((over || (overcome && !sincere)) && !recent && CAN_PASS.has(sense))
    return { rule: 'self-harm.overcome', tier: 'T1' };
  if (manner.past && !recent && sense !== 'underway')
    // What was once at hand or written down is told for a reason, unless it is told as over.
    return { rule: 'self-harm.past', tier: GRAVE.has(sense) && !mended && !over ? 'T2' : 'T1' };
  return undefined;
}

const DYING: ReadonlySet<string> = new Set(['die']);
const DYING_OR_JUMPING: ReadonlySet<string> = new Set(['die', 'jump']);

/** What else people end. */
const ENDED_THINGS: ReadonlySet<string> = new Set(
  (
    'relationship marriage friendship call stream game meeting contract subscription lease job episode conversation affair engagement between him ' +
    'her us war year season internet shift match'
  ).split(' '),
);

/** "End it", "do it" and "jump" are as grave as what stands around them. */
function judgeVague(words: readonly Word[], finding: Finding, { timed, backed, accompanied }: Surroundings): Verdict {
  if (accompanied || backed)
    return timed || backed
      ? { rule: 'self-harm.intent-with-time', tier: 'T3' }
      : { rule: `self-harm.${finding.sense}`, tier: 'T2' };
  if (timed && hasAnyWord(words, finding, finding.sense === 'intent' ? DYING_OR_JUMPING : DYING))
    return { rule: 'self-harm.dying-with-time', tier: 'T2' };
  const mundane = hasAnyWord(words, findSurroundings(words, finding), ENDED_THINGS);
  return { rule: 'self-harm.vague', tier: !isEnding(words, finding) ? 'T0' : mundane ? 'T1' : 'T2' };
}

function judgeSelf(words: readonly Word[], finding: Finding, surroundings: Surroundings): Verdict {
  const { timed, backed } = surroundings;
  const { sense } = finding;
  if (surroundings.titled) return { rule: 'self-harm.title', tier: 'T0' };
  if (isQuoted(words, finding) && !backed) return { rule: 'self-harm.quoted', tier: 'T1' };
  const light = judgeTone(words, finding, surroundings) ?? judgePast(surroundings, sense);
  if (light) return light;
  if (finding.vague) return judgeVague(words, finding, surroundings);
  // "Suicidal today" is how it is; "thinking of doing it tonight" is when.
  const raised = sense !== 'injury' && (backed || (timed && (sense !== 'thought' || finding.acting)));
  if (sense === 'intent' && raised) return { rule: 'self-harm.intent-with-time', tier: 'T3' };
  if (raised && PLAIN_TIERS[sense] === 'T2') return { rule: `self-harm.${sense}-with-time`, tier: 'T3' };
  return { rule: `self-harm.${sense}`, tier: PLAIN_TIERS[sense] };
}

/** What follows from one finding in its surroundings. */
export function judgeFinding(words: readonly Word[], finding: Finding, surroundings: Surroundings): Verdict {
  if (isAsked(words, finding)) return { rule: 'self-harm.asked', tier: 'T0' };
  if (isNegated(words, finding) || (finding.sense === 'injury' && holdsNegation(words, finding)))
    return { rule: 'self-harm.denied', tier: finding.sense === 'intent' ? 'T1' : 'T0' };
  const who = finding.who === 'self' && surroundings.reported ? 'other' : finding.who;
  switch (who) {
    case 'you':
      return { rule: 'self-harm.addressed', tier: 'T0' };
    case 'people':
      return { rule: 'self-harm.in-general', tier: 'T0' };
    case 'other':
      return judgeOther(words, finding, surroundings);
    case 'self':
      return judgeSelf(words, finding, surroundings);
  }
}
