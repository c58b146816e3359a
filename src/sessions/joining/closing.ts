import { levels, type Level } from '../../check-ins/rounds/rules.ts';
import { refuse } from '../../discord/user-error.ts';
import { fewestShown } from '../../groups/care/pulse-rules.ts';
import type { Db, Tx } from '../../storage/client.ts';
import { findEchoEnd, type Shown } from '../cards/rules.ts';
import type { SessionDate } from '../session.ts';
import { findSession, holdDate } from '../store.ts';
import type { DateVisit, RsvpNeeds } from './needs.ts';
import { requireDate } from './require-date.ts';

/** For so long after a date it is kept that somebody answered, in milliseconds; never what. */
const keepMarksMs = 2 * 24 * 3_600_000;

/** How often each level was pressed, from one to five. */
export type Echoes = readonly { level: Level; count: number }[];

/**
 * Counts how a date was for somebody: once for each person, without their name. Two rows are written, that they answered and how often each
 * level was pressed, and nothing leads from one to the other. False where they had answered before: the first answer counts.
 * @throws {UserError} `session-gone`, `session-not-member`, `session-echo-over`
 */
export async function sayEcho(visit: DateVisit & { level: Level }, needs: Omit<RsvpNeeds, 'outbox'>): Promise<boolean> {
  await requireDate(visit, needs);
  const { dateId, level, visitor } = visit;
  return needs.storage.write(async (tx) => {
    const shown = await hold(dateId, needs, tx);
    if (!shown || !isAsked(shown, needs.clock.now())) throw refuse('session-echo-over');
    const mark = needs.storage.vault.digest('session-echo', dateId, visitor.userId);
    if (await tx.sessionMark.findUnique({ where: { mark }, select: { mark: true } })) return false;
    await tx.sessionMark.create({ data: { mark, dateId } });
    await tx.sessionEcho.upsert({
      where: { dateId_level: { dateId, level } },
      create: { dateId, level, count: 1 },
      update: { count: { increment: 1 } },
    });
    return true;
  });
}

async function hold(dateId: string, { storage }: Pick<RsvpNeeds, 'storage'>, tx: Tx): Promise<Shown | null> {
  const date = await holdDate(dateId, tx);
  const session = date && (await findSession(date.sessionId, { db: tx, vault: storage.vault }));
  return session && { session, date };
}

/** From its end on, for a day. */
function isAsked({ session, date }: Shown, now: number): boolean {
  return session.closing && date.state !== 'cancelled' && now >= date.endsAt && now < findEchoEnd(date);
}

/**
 * How a date was for its people, once nobody can answer any more: until then one who looks twice could see what one person pressed. Null
 * before that, and for fewer answers than are shown. `now` in milliseconds since the epoch.
 */
export async function readEchoes(
  date: Pick<SessionDate, 'id' | 'endsAt'>,
  now: number,
  db: Db | Tx,
): Promise<Echoes | null> {
  if (now < findEchoEnd(date)) return null;
  const rows = await db.sessionEcho.findMany({ where: { dateId: date.id } });
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  if (total < fewestShown) return null;
  return levels.map((level) => ({ level, count: rows.find((row) => row.level === level)?.count ?? 0 }));
}

/** Forgets who answered, two days after each date; returns how many notes there were. `now` in milliseconds since the epoch. */
export async function forgetMarks(now: number, tx: Tx): Promise<number> {
  const where = { date: { endsAt: { lt: new Date(now - keepMarksMs) } } };
  return (await tx.sessionMark.deleteMany({ where })).count;
}
