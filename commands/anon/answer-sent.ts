import { canSomebodyLook } from '../../src/anonymous/moderating/hold.ts';
import { drawSent } from '../../src/anonymous/posting/cards.ts';
import type { Submitted, Writer } from '../../src/anonymous/posting/submission.ts';
import type { Card } from '../../src/discord/reply.ts';
import { findStaff } from '../../src/moderation/rota/find-staff.ts';
import { languages } from '../../src/words/words.ts';
import type { Needs } from '../needs.ts';

/** What somebody hears of what they sent off. */
export async function drawAnswer(
  sent: Submitted,
  { guildId, language }: Pick<Writer, 'guildId' | 'language'>,
  needs: Pick<Needs, 'firm' | 'storage' | 'servers'>,
): Promise<Card> {
  const staff = await findStaff(guildId, needs);
  const { post, group } = sent;
  const seen = post.held === null || canSomebodyLook(group, post.held, needs);
  return drawSent({ ...sent, now: needs.firm.now(), staff, seen }, languages[language].words);
}
