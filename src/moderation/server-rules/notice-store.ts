import type { Db, Tx } from '../../storage/client.ts';

/** How a place of a group is kept that is read as its group decides: no more than that its people were told. */
export const toldHome = 'home';

/** A channel or thread of a server. */
export interface NoticePlace {
  guildId: string;
  channelId: string;
}

/** Notes that it is said in a channel that a program reads along. In the transaction that puts that into the outbox. `at` in milliseconds since the epoch. */
export async function noteTold(place: NoticePlace, at: number, tx: Tx): Promise<void> {
  const noticedAt = new Date(at);
  const where = { guildId_channelId: { guildId: place.guildId, channelId: place.channelId } };
  await tx.watchedChannel.upsert({
    where,
    create: { ...where.guildId_channelId, mode: toldHome, noticedAt },
    update: { noticedAt },
  });
}

/** Whether it is still to be said in a channel. Of two at once one is told so: the other waits for the row, which there is from here on. */
export async function isUntold({ guildId, channelId }: NoticePlace, tx: Tx): Promise<boolean> {
  await tx.watchedChannel.upsert({
    where: { guildId_channelId: { guildId, channelId } },
    create: { guildId, channelId, mode: toldHome },
    update: { channelId },
  });
  const told = { guildId, channelId, noticedAt: { not: null } };
  return (await tx.watchedChannel.count({ where: told })) === 0;
}

/** From here on it has to be said anew in a channel before it is read. Whether it had been said. */
export async function forgetTold({ guildId, channelId }: NoticePlace, tx: Tx): Promise<boolean> {
  const told = { guildId, channelId, noticedAt: { not: null } };
  const { count } = await tx.watchedChannel.updateMany({ where: told, data: { noticedAt: null } });
  await tx.watchedChannel.deleteMany({ where: { guildId, channelId, mode: toldHome } });
  return count > 0;
}

/** The same for all channels of all servers. */
export async function forgetAllTold(tx: Tx): Promise<void> {
  await tx.watchedChannel.deleteMany({ where: { mode: toldHome } });
  await tx.watchedChannel.updateMany({ data: { noticedAt: null } });
}

/** Ids of the channels in which it was said. */
export async function listTold(db: Db): Promise<Set<string>> {
  const rows = await db.watchedChannel.findMany({ where: { noticedAt: { not: null } }, select: { channelId: true } });
  return new Set(rows.map(({ channelId }) => channelId));
}
