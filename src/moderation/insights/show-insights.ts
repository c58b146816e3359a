import type { Card, ReplyFile } from '../../discord/reply.ts';
import { tryDrawing } from '../../check-ins/picture.ts';
import type { Log } from '../../log.ts';
import { drawInsights, writeAlt } from './cards.ts';
import { gatherInsights, type InsightNeeds } from './gather.ts';
import type { InsightDays, Insights } from './rules.ts';

/** A server's figures as a card with its picture; the words say the same. For those who lead its moderators. */
export async function showInsights(
  { guildId, days }: { guildId: string; days: InsightDays },
  needs: InsightNeeds & { log: Pick<Log, 'warn'> },
): Promise<{ card: Card; file?: ReplyFile }> {
  const gathered = await gatherInsights(guildId, days, needs);
  const file = gathered.insights.all.cases === 0 ? null : await drawHours(gathered.insights, needs);
  return { card: drawInsights(gathered, file), ...(file && { file }) };
}

/** Cases above, waits below; each hour of the day a column, and a line before every sixth. */
async function drawHours(insights: Insights, { log }: { log: Pick<Log, 'warn'> }) {
  const rows = [
    { kind: 'counts', columns: insights.hours.map(({ cases }) => cases) },
    { kind: 'counts', columns: insights.hours.map(({ minutes }) => minutes) },
  ] as const;
  const data = await tryDrawing(rows, { log, breakEvery: 6 });
  return data && { name: 'hours.png', data, alt: writeAlt(insights) };
}
