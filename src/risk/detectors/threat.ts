import { type Detector, type Signal } from '../assessment.ts';
import {
  findSentence,
  findSurroundings,
  hasAnyWord,
  holdsNegation,
  isNegated,
  isQuoted,
  makeSignal,
  readManner,
} from '../context.ts';
import { GAMES } from '../material/shared-words.ts';
import { FUN_CONDITIONS, THREAT_LISTS, THREATS } from '../material/threats.ts';
import { type NormalisedText, type Word } from '../normalised-text.ts';
import { compilePhrases, type Match } from '../phrases.ts';
import { isMentioned, isPassedOn } from '../telling.ts';

const FINDER = compilePhrases(THREATS, THREAT_LISTS);

/** "… beaten at chess", "beat you to it": what follows says that it is a contest. */
const CONTEST: ReadonlySet<string> = new Set(['at', 'again', 'to']);

/** "I'll kill you if you eat my fries": a condition that nobody dies of. */
function isFun(words: readonly Word[], match: Match): boolean {
  const { last } = findSentence(words, match);
  for (let index = match.last; index <= Math.min(last, match.last + 2); index++) {
    if (words[index]?.text === 'if') return hasAnyWord(words, { first: index, last }, FUN_CONDITIONS);
  }
  return false;
}

function isContest(words: readonly Word[], match: Match): boolean {
  const text = words[match.last]?.text;
  const next = words[match.last + 1];
  return (text === 'beaten' || text === 'beat') && next?.breakBefore === 'none' && CONTEST.has(next.text);
}

/** "My boss" is no monster, and "round them up" no match: games are spoken of by other words. */
function isPlaying(words: readonly Word[], match: Match): boolean {
  const around = findSurroundings(words, match);
  for (let index = Math.max(around.first, match.first - 9); index <= Math.min(around.last, match.last + 9); index++) {
    const text = words[index]?.text ?? '';
    if (!GAMES.has(text)) continue;
    const isOwnBoss = text === 'boss' && ['my', 'your', 'his', 'her'].includes(words[index - 1]?.text ?? '');
    if (!isOwnBoss && text !== 'round' && text !== 'dm') return true;
  }
  return false;
}

function isLight(words: readonly Word[], match: Match): boolean {
  // "I know where you live is a long way off": the clause goes on.
  if (match.kind === 'veiled') return words[match.last + 1]?.text === 'is';
  if (match.kind === 'mass') return false;
  const { citing, laughing, past } = readManner(words, match);
  return isPlaying(words, match) || citing || laughing || past || isFun(words, match) || isContest(words, match);
}

function judge(words: readonly Word[], match: Match): Signal {
  const declined =
    isLight(words, match) ||
    (match.kind !== 'veiled' && holdsNegation(words, match)) ||
    isNegated(words, match) ||
    isQuoted(words, match) ||
    isMentioned(words, match) ||
    isPassedOn(words, match);
  return declined
    ? makeSignal('threat.declined', 'T0', words, match)
    : makeSignal(`threat.${match.kind}`, 'H', words, match);
}

function detect({ words }: NormalisedText, places?: readonly number[]): Signal[] {
  return FINDER.find(words, places).map((match) => judge(words, match));
}

/** Violence against others, announced, wished for or called for, and hints at it. */
export const threat = {
  name: 'threat',
  words: new Set([...FINDER.words, ...FUN_CONDITIONS]),
  triggers: FINDER.anchors,
  detect,
} satisfies Detector;
