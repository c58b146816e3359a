import { drawSent } from '../../src/anonymous/posting/cards.ts';
import type { Submitted, Writer } from '../../src/anonymous/posting/submission.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { languages } from '../../src/words/words.ts';
import type { Needs } from '../needs.ts';
import { openFor } from '../guide.ts';

/**
 * What somebody hears of what they sent off. Where they may be in danger, the guided path comes first, in a message of its own: it turns
 * from card to card, and the receipt stays where it is.
 */
export function answerSent(
  sent: Submitted,
  { writer, locale }: { writer: Pick<Writer, 'guildId' | 'language'>; locale: string },
  needs: Pick<Needs, 'clock' | 'firm' | 'servers' | 'storage'>,
): Reply {
  const card = drawSent({ ...sent, now: needs.firm.now() }, languages[writer.language].words);
  if (sent.verdict.offersHelp !== 'path') return { kind: 'message', card };
  const walk = { country: '', topic: 'suicide', language: locale } as const;
  return { kind: 'message', card: openFor({ walk, locale, guildId: writer.guildId }, needs), after: [card] };
}
