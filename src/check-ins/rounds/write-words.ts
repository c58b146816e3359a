import type { Tx } from '../../storage/client.ts';
import { takeWords, type TypedWords, type WordsNeeds, type Written } from '../writing/take-words.ts';
import { countWriter, requireRound, type AnswerNeeds, type RoundVisit } from './answer-round.ts';

/** What somebody wrote with a group's check-in. */
export type Writing = RoundVisit & TypedWords;

/** What writing needs. */
export type WriteNeeds = AnswerNeeds & WordsNeeds;

/**
 * Takes what somebody wrote: see {@link takeWords}.
 * @throws {UserError} `note-too-long`, `round-over`, `round-not-member`, `round-not-allowed`, `round-no-place`
 */
export function writeWords(writing: Writing, needs: WriteNeeds): Promise<Written> {
  const round = {
    guildId: writing.guildId,
    require: () => requireRound(writing, needs),
    count: (tx: Tx) => countWriter(writing, needs, tx),
  };
  return takeWords(writing, round, needs);
}
