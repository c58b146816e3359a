import { drawSent } from '../../src/anonymous/posting/cards.ts';
import type { Submitted, Writer } from '../../src/anonymous/posting/submission.ts';
import type { Card } from '../../src/discord/reply.ts';
import { languages } from '../../src/words/words.ts';
import type { Needs } from '../needs.ts';

/** What somebody hears of what they sent off. */
export function drawAnswer(
  sent: Submitted,
  { language }: Pick<Writer, 'language'>,
  { firm }: Pick<Needs, 'firm'>,
): Card {
  return drawSent({ ...sent, now: firm.now() }, languages[language].words);
}
