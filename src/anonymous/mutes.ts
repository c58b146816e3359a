import type { Db, Tx } from '../storage/client.ts';
import type { FirmClock } from './firm-clock.ts';
import { endOfDay, hourMs } from './hours.ts';
import type { WriterMark } from './marks.ts';

/** Until when somebody may not write anonymously on a server (milliseconds since the epoch); null when they may. */
export async function findMute(
  guildId: string,
  mark: WriterMark,
  { firm, db }: { firm: FirmClock; db: Db },
): Promise<number | null> {
  const row = await db.anonymousMute.findUnique({ where: { guildId_mark: { guildId, mark } } });
  return row && row.endsAt.getTime() > firm.now() ? row.endsAt.getTime() : null;
}

/** The longest a mute lasts, in days. */
export const longestMuteDays = 30;

/**
 * Mutes somebody until the end of a day (UTC), so that nothing tells with which post it began. A longer mute stays as it is; what is given is the end that
 * was asked for, for the same reason.
 */
export async function mute(
  guildId: string,
  { mark, days }: { mark: WriterMark; days: number },
  { firm, tx }: { firm: FirmClock; tx: Tx },
): Promise<Date> {
  const endsAt = endOfDay(firm.now() + Math.min(days, longestMuteDays) * 24 * hourMs);
  const before = await tx.anonymousMute.findUnique({ where: { guildId_mark: { guildId, mark } } });
  if (before && before.endsAt >= endsAt) return endsAt;
  await tx.anonymousMute.upsert({
    where: { guildId_mark: { guildId, mark } },
    create: { guildId, mark, endsAt },
    update: { endsAt },
  });
  return endsAt;
}

/** Ends a mute, if there is one. */
export async function liftMute(guildId: string, mark: WriterMark, tx: Tx): Promise<void> {
  await tx.anonymousMute.deleteMany({ where: { guildId, mark } });
}

/** Ends all mutes of a server. */
export async function liftAllMutes(guildId: string, tx: Tx): Promise<void> {
  await tx.anonymousMute.deleteMany({ where: { guildId } });
}
