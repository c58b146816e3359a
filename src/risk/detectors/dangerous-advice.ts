import { type Detector, type Signal } from '../assessment.ts';
import { findSentence, isQuoted, isReported, makeSignal, type Range } from '../context.ts';
import { DANGEROUS_ADVICE } from '../material/harm.ts';
import { type NormalisedText, type Word } from '../normalised-text.ts';
import { compilePhrases } from '../phrases.ts';

const FINDER = compilePhrases({ given: DANGEROUS_ADVICE });

const WARNING: ReadonlySet<string> = new Set('not never without careful'.split(' '));

/** "Never stop taking …", "do not mix …", "talk to your doctor before you …": the opposite advice, or a careful one. */
function isCareful(words: readonly Word[], match: Range): boolean {
  const sentence = findSentence(words, match);
  for (let index = Math.max(sentence.first, match.first - 3); index < match.first; index++) {
    const text = words[index]?.text ?? '';
    if (WARNING.has(text)) return true;
  }
  for (let index = match.last + 1; index <= sentence.last; index++) {
    const text = words[index]?.text ?? '';
    if (text === 'unless' || text === 'without' || text === 'dangerous' || text === 'doctor') return true;
  }
  return false;
}

function isOfOneself(words: readonly Word[], match: Range): boolean {
  return (
    words[match.first]?.text === 'i' || words[match.first - 1]?.text === 'i' || words[match.first - 2]?.text === 'i'
  );
}

function detect({ words }: NormalisedText, places?: readonly number[]): Signal[] {
  return FINDER.find(words, places).map((match) => {
    const declined =
      isCareful(words, match) || isOfOneself(words, match) || isQuoted(words, match) || isReported(words, match);
    return makeSignal(
      declined ? 'dangerous-advice.declined' : 'dangerous-advice.given',
      declined ? 'T0' : 'H',
      words,
      match,
    );
  });
}

/** Stopping medicine, doubling doses, staying away from help: advice that can hurt whoever follows it. */
export const dangerousAdvice = {
  name: 'dangerous-advice',
  words: FINDER.words,
  triggers: FINDER.anchors,
  detect,
} satisfies Detector;
