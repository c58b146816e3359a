import { drawPanel } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import type { Outbox } from '../../outbox/outbox.ts';
import { languages, type Words } from '../../words/words.ts';
import { sayWait } from './cards.ts';
import { gatherInsights, type Gathered, type InsightNeeds } from './gather.ts';
import type { InsightDays } from './rules.ts';

const accent = 0x3f9c6d;

/** What members read of how their community is looked after. Nothing in it is about fewer than five. */
export function drawFigures(
  { insights, appeals }: Pick<Gathered, 'insights' | 'appeals'>,
  { figures: say }: Words,
): Card {
  const { all, night, days } = insights;
  const isKnown = typeof all.cases === 'number' && all.median !== null && all.nineOfTen !== null;
  const lines = [
    ...(typeof all.cases === 'number' ? [say.asked(String(all.cases))] : []),
    ...(all.median !== null && all.nineOfTen !== null
      ? [say.wait({ usual: sayWait(all.median, say), most: sayWait(all.nineOfTen, say) })]
      : []),
    ...(all.inTime ? [say.inTime(Math.round(all.inTime.share * 100))] : []),
    ...(night.median === null ? [] : [say.night(sayWait(night.median, say))]),
    ...(appeals.overturned
      ? [say.appeals({ asked: String(appeals.asked), overturned: Math.round(appeals.overturned.share * 100) })]
      : []),
  ];
  return drawPanel({
    accent,
    paragraphs: [say.heading(days), isKnown ? lines.join('\n') : say.few, `-# ${say.foot}`],
    buttons: [],
  });
}

/** Puts a community's figures into a channel, in the server's language. For those who lead its moderators. */
export async function publishFigures(
  { guildId, channelId, days }: { guildId: string; channelId: string; days: InsightDays },
  needs: InsightNeeds & { outbox: Pick<Outbox, 'add' | 'kick'> },
): Promise<void> {
  const gathered = await gatherInsights(guildId, days, needs);
  const { language } = needs.servers.get(guildId);
  const card = drawFigures(gathered, languages[language].words);
  await needs.storage.write((tx) =>
    needs.outbox.add({ guildId, target: { kind: 'channel', channelId }, card, purpose: 'figures' }, tx),
  );
  needs.outbox.kick();
}
