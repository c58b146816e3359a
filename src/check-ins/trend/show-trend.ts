import type { Card, ReplyFile } from '../../discord/reply.ts';
import type { Log } from '../../log.ts';
import type { AdminNeeds } from '../admin/needs.ts';
import type { Picked } from '../admin/pick-check-in.ts';
import { tryDrawing } from '../picture.ts';
import { listRounds, readLevels } from '../store.ts';
import { drawTrend, writeAlt } from './cards.ts';
import { listPoints, mostWeeks, type Point } from './rules.ts';

const weekMs = 7 * 24 * 3_600_000;

/** What showing a trend needs. */
export type TrendNeeds = Pick<AdminNeeds, 'storage' | 'clock'> & { log: Pick<Log, 'warn'> };

/** How the rounds of a check-in went that were due in the last so many weeks and have ended. For those who may know. */
export async function showTrend(
  picked: Picked & { weeks: number },
  needs: TrendNeeds,
): Promise<{ card: Card; file?: ReplyFile; after: readonly Card[] }> {
  const { storage, clock } = needs;
  const since = clock.now() - picked.weeks * weekMs;
  // A check-in has one round a day at most.
  const rounds = (await listRounds(picked.checkIn.id, mostWeeks * 7, storage.read)).filter(
    ({ dueAt }) => dueAt >= since,
  );
  const ids = rounds.map(({ id }) => id);
  const points = listPoints(rounds, await readLevels(ids, storage.read));
  const file = points.length === 0 ? null : await drawPoints(points, needs);
  const [card, ...after] = drawTrend({ ...picked, points }, file);
  return { card, after, ...(file && { file }) };
}

/** Answers above, levels below; each round a column. */
async function drawPoints(points: readonly Point[], { log }: Pick<TrendNeeds, 'log'>) {
  const answers = points.map(({ answered }) => answered);
  const levels = points.map(({ level }) => (level === null ? [] : [level]));
  const rows = [
    { kind: 'counts', columns: answers },
    { kind: 'levels', columns: levels },
  ] as const;
  const data = await tryDrawing(rows, { log });
  return data && { name: 'rounds.png', data, alt: writeAlt(points) };
}
