import { type Detector, type Signal } from '../assessment.ts';
import { findSentence, holdsNegation, isNegated, isQuoted, isReported, makeSignal, type Range } from '../context.ts';
import { HARASSMENT, HOSTILE_LISTS } from '../material/hostility.ts';
import { type NormalisedText, type Word } from '../normalised-text.ts';
import { compilePhrases } from '../phrases.ts';

const FINDER = compilePhrases(HARASSMENT, HOSTILE_LISTS);

/** A message of no more words than this, all of them coarse, is thrown at somebody. */
const SHORT_OUTBURST = 3;
const OUTBURST: ReadonlySet<string> = new Set([
  ...HOSTILE_LISTS.coarse,
  'fucking',
  'fuck',
  'you',
  'team',
  'so',
  'my',
  'this',
  'guy',
  'such',
]);
const COARSE: ReadonlySet<string> = new Set(HOSTILE_LISTS.coarse);
const TOLD: ReadonlySet<string> = new Set(
  'called calls calling call said says saying told tells telling yelled shouted screamed'.split(' '),
);

/** "He called me a …": the writer was hurt by the word and passes it on. */
function isPassedOn(words: readonly Word[], match: Range): boolean {
  for (let index = match.first - 1; index >= Math.max(0, match.first - 5); index--) {
    if (TOLD.has(words[index]?.text ?? '')) return true;
  }
  return isReported(words, match);
}

function findOutburst(words: readonly Word[]): Signal[] {
  if (words.length === 0 || words.length > SHORT_OUTBURST) return [];
  const thrown = words.every((word) => OUTBURST.has(word.text)) && words.some((word) => COARSE.has(word.text));
  return thrown ? [makeSignal('harassment.insult', 'H', words, { first: 0, last: words.length - 1 })] : [];
}

function isOfOneself(words: readonly Word[], match: Range): boolean {
  const sentence = findSentence(words, match);
  for (let index = sentence.first; index < match.first; index++) {
    if (words[index]?.text === 'i' && words[index + 1]?.text === 'am') return true;
  }
  return false;
}

function detect({ words }: NormalisedText, places?: readonly number[]): Signal[] {
  const found = FINDER.find(words, places).map((match) => {
    const declined =
      (match.kind !== 'slur' && isNegated(words, match)) ||
      (match.kind === 'insult' && holdsNegation(words, match)) ||
      isQuoted(words, match) ||
      isPassedOn(words, match) ||
      isOfOneself(words, match);
    return declined
      ? makeSignal('harassment.declined', 'T0', words, match)
      : makeSignal(`harassment.${match.kind}`, 'H', words, match);
  });
  return [...found, ...findOutburst(words)];
}

/** Insults aimed at somebody, slurs, and contempt for groups of people. */
export const harassment = {
  name: 'harassment',
  words: new Set([...FINDER.words, ...OUTBURST]),
  triggers: new Set([...FINDER.anchors, ...COARSE]),
  detect,
} satisfies Detector;
