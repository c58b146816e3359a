import { type Detector, type Signal } from '../assessment.ts';
import { isQuoted, isReported, makeSignal } from '../context.ts';
import { GROOMING, HARM_LISTS } from '../material/harm.ts';
import { type NormalisedText } from '../normalised-text.ts';
import { compilePhrases, type Match } from '../phrases.ts';

const FINDER = compilePhrases(GROOMING, HARM_LISTS);

function isDifferent(one: Match, other: Match): boolean {
  return other.last < one.first || other.first > one.last;
}

function detect({ words }: NormalisedText, places?: readonly number[]): Signal[] {
  const matches = FINDER.find(words, places);
  return matches.map((match) => {
    if (isQuoted(words, match) || isReported(words, match)) return makeSignal('grooming.declined', 'T0', words, match);
    // "How old are you?" is small talk; beside a second such question, or an invitation elsewhere, it is a pattern.
    if (match.kind === 'weak' && !matches.some((other) => isDifferent(match, other)))
      return makeSignal('grooming.small-talk', 'T0', words, match);
    return makeSignal(match.kind === 'weak' ? 'grooming.pattern' : `grooming.${match.kind}`, 'H', words, match);
  });
}

/** Secrecy, pictures, age and being alone; and drawing people away to where no moderator is. */
export const grooming = { name: 'grooming', words: FINDER.words, triggers: FINDER.anchors, detect } satisfies Detector;
