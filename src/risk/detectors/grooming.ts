import { type Detector, type Signal } from '../assessment.ts';
import { isNegated, isQuoted, makeSignal } from '../context.ts';
import { GROOMING, GROOMING_LISTS } from '../material/grooming.ts';
import { type NormalisedText, type Word } from '../normalised-text.ts';
import { compilePhrases, type Match } from '../phrases.ts';
import { isPassedOn } from '../telling.ts';

const FINDER = compilePhrases(GROOMING, GROOMING_LISTS);

/** Two steps of a pattern stand within so many words: what is farther apart in a long talk of several people is not one. */
const WIDEST_PATTERN = 40;

function isWeak({ kind }: Match): boolean {
  return kind.startsWith('weak-');
}

/** Strangers who make acquaintance ask for age and place. */
const SMALL_TALK: ReadonlySet<string> = new Set(['weak-age', 'weak-place']);

/** Whether another step stands beside this one. The same step twice is no pattern. */
function isBeside(one: Match, other: Match): boolean {
  if (other.kind === one.kind || (SMALL_TALK.has(one.kind) && SMALL_TALK.has(other.kind))) return false;
  const apart = other.last < one.first || other.first > one.last;
  return apart && Math.abs(one.first - other.first) <= WIDEST_PATTERN;
}

/** "You don't have to tell …", "please do not DM members": the rule, not its breach. What the phrase itself denies is its meaning. */
function isRule(words: readonly Word[], match: Match): boolean {
  // "I do not tell anyone": the writer's own silence.
  if (words[match.first - 1]?.text === 'i' && words[match.first]?.text === 'do') return true;
  return match.kind !== 'plain' && isNegated(words, match);
}

function detect({ words }: NormalisedText, places?: readonly number[]): Signal[] {
  const matches = FINDER.find(words, places);
  return matches.map((match) => {
    if (isQuoted(words, match) || isPassedOn(words, match) || isRule(words, match))
      return makeSignal('grooming.declined', 'T0', words, match);
    // "How old are you?" is small talk; beside a second such question, or an invitation elsewhere, it is a pattern.
    if (isWeak(match) && !matches.some((other) => isBeside(match, other)))
      return makeSignal('grooming.small-talk', 'T0', words, match);
    return makeSignal(isWeak(match) ? 'grooming.pattern' : `grooming.${match.kind}`, 'H', words, match);
  });
}

/** Flattery of age, secrecy, pictures, presents and being alone; and drawing people away to where no moderator is. */
export const grooming = { name: 'grooming', words: FINDER.words, triggers: FINDER.anchors, detect } satisfies Detector;
