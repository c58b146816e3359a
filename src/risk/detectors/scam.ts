import { type Detector, type Signal } from '../assessment.ts';
import { isNegated, isQuoted, isReported, makeSignal } from '../context.ts';
import { SCAM, SCAM_LISTS } from '../material/scam.ts';
import { type NormalisedText, type Word } from '../normalised-text.ts';
import { compilePhrases, type Match } from '../phrases.ts';
import { isMentioned } from '../telling.ts';

const FINDER = compilePhrases(SCAM, SCAM_LISTS);

/** Words of somebody who was cheated, or warns. */
const WARNING: ReadonlySet<string> = new Set(
  'scam scams scammed scammer scammers phishing fake beware careful lost fell stole warning ashamed report reported gamble gambled gambling'.split(
    ' ',
  ),
);

/** Who warns of a trick, or lost money to one, says so within the message. What the bait itself says of loss is part of it. */
function isWarning(words: readonly Word[], match: Match): boolean {
  return words.some((word, index) => WARNING.has(word.text) && (index < match.first || index > match.last));
}

function isDeclined(words: readonly Word[], match: Match): boolean {
  if (isQuoted(words, match) || isMentioned(words, match) || isReported(words, match)) return true;
  return isNegated(words, match) || isWarning(words, match);
}

function detect({ words }: NormalisedText, places?: readonly number[]): Signal[] {
  return FINDER.find(words, places).map((match) =>
    isDeclined(words, match)
      ? makeSignal('scam.declined', 'T0', words, match)
      : makeSignal(`scam.${match.kind}`, 'H', words, match),
  );
}

/** Prizes, easy money, stolen accounts, and asking members for money. */
export const scam = { name: 'scam', words: FINDER.words, triggers: FINDER.anchors, detect } satisfies Detector;
