import type { Delivered } from '../../outbox/message.ts';
import type { Db, Tx } from '../../storage/client.ts';
import { listWithShift } from '../rota/store.ts';
import { boardAgeMs, type Board } from './rules.ts';

/** What the outbox calls a board. */
export const boardPurpose = 'board:';

/** The board of a server; null where it has none. */
export async function findBoard(guildId: string, db: Db | Tx): Promise<Board | null> {
  const row = await db.board.findUnique({ where: { guildId } });
  return row && { ...row, postedAt: row.postedAt.getTime() };
}

/** Servers on which a board may have to be posted or changed: something waits, somebody is on shift, or the board is of a shift or young. */
export async function listWithWork(now: number, db: Db): Promise<Set<string>> {
  const [waiting, onShift, boards] = await Promise.all([
    db.case.groupBy({ by: ['guildId'], where: { state: 'open' } }),
    listWithShift(db),
    db.board.findMany({
      where: { OR: [{ shiftId: { not: null } }, { postedAt: { gte: new Date(now - boardAgeMs) } }] },
      select: { guildId: true },
    }),
  ]);
  return new Set([...waiting.map(({ guildId }) => guildId), ...onShift, ...boards.map(({ guildId }) => guildId)]);
}

/** Notes that a board is on its way, unless another was meanwhile: then false. */
export async function noteBoardOnWay(
  { guildId, seen, next }: { guildId: string; seen: Board | null; next: Omit<Board, 'messageId'> },
  tx: Tx,
): Promise<boolean> {
  const data = { ...next, messageId: null, postedAt: new Date(next.postedAt) };
  if (!seen) {
    // Of two at once the second conflicts, is run again, and sees the first.
    if (await tx.board.findUnique({ where: { guildId }, select: { guildId: true } })) return false;
    await tx.board.create({ data: { guildId, ...data } });
    return true;
  }
  const was = { guildId, postedAt: new Date(seen.postedAt), messageId: seen.messageId };
  return (await tx.board.updateMany({ where: was, data })).count > 0;
}

/** Notes what a changed board is of now: nobody is on shift any more. */
export async function noteBoardOf(guildId: string, shiftId: string | null, tx: Tx): Promise<void> {
  await tx.board.updateMany({ where: { guildId }, data: { shiftId } });
}

/** Remembers where a board is, once the outbox delivered it. */
export async function noteBoard(purpose: string, { channelId, messageId }: Delivered, tx: Tx): Promise<void> {
  if (!purpose.startsWith(boardPurpose)) return;
  const guildId = purpose.slice(boardPurpose.length);
  await tx.board.updateMany({ where: { guildId, channelId }, data: { messageId } });
}
