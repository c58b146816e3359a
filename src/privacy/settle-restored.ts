import type { Tx } from '../storage/client.ts';
import { markErased, type Erasure, type ErasureKind } from '../storage/erasures.ts';
import { makeMemberKey } from '../storage/person-keys.ts';
import { unsettledFact } from '../storage/prepare.ts';
import type { Storage } from '../storage/open-storage.ts';
import type { Vault } from '../storage/vault.ts';
import { forgetInPostventions, listPeopleInPostventions } from '../moderation/postvention/store.ts';

/** What was taken out of a backup after it was put back. */
export interface Settled {
  people: number;
  levels: number;
  posts: number;
  servers: number;
  /** Messages that were on their way then, and are not sent. */
  unsent: number;
}

/** A page from before this long ago wakes nobody any more, in milliseconds. */
const pageMs = 3_600_000;

/** Erasures of levels this long before the backup count too, in milliseconds: they may have been noted before the backup and done after it. */
const overlapMs = 10 * 60_000;

interface Settling {
  erasures: readonly Erasure[];
  /** When the backup was made, and now; milliseconds since the epoch. */
  madeAt: number;
  now: number;
}

/**
 * Settles a backup that was put back, in one transaction: what was erased since is erased again, nothing that was on its way is sent, and no old
 * page wakes anybody. What ends by its time ends by the clock, as after any time away. The bot can open the database from then on.
 */
export async function settleRestored(
  settling: Settling,
  { write, vault }: Pick<Storage, 'write' | 'vault'>,
): Promise<Settled> {
  return write(async (tx) => {
    const people = await forgetAgain(settling, vault, tx);
    const levels = await eraseLevelsAgain(settling, tx);
    const posts = await removePostsAgain(settling, vault, tx);
    const servers = await forgetServersAgain(settling, vault, tx);
    const unsent = await keepFromSending(settling.now, tx);
    await tx.meta.deleteMany({ where: { key: unsettledFact } });
    return { people, levels, posts, servers, unsent };
  });
}

/** Whoever came back after they were forgotten has a key that is newer, and keeps it. */
async function forgetAgain({ erasures }: Settling, vault: Vault, tx: Tx): Promise<number> {
  const forgotten = erasures.filter(({ kind }) => kind === 'person');
  let count = 0;
  for (const { mark, at } of forgotten) {
    await tx.flag.updateMany({ where: { reporterKey: mark, reporter: before(at) }, data: { reporterSealed: null } });
    count += (await tx.person.deleteMany({ where: { memberKey: mark, ...before(at) } })).count;
  }
  const still = await tx.person.findMany({
    where: { memberKey: { in: forgotten.map(({ mark }) => mark) } },
    select: { memberKey: true },
  });
  const gone = new Set(forgotten.map(({ mark }) => mark));
  for (const { memberKey } of still) gone.delete(memberKey);
  if (gone.size > 0) await takeOutOfOthers((userId) => gone.has(makeMemberKey(userId, vault)), vault, tx);
  return count;
}

const before = (at: number) => ({ createdAt: { lte: new Date(at) } });

/** What names somebody outside of what their own key opens: sessions they host, turns they took over, talks, times after a death. */
async function takeOutOfOthers(isGone: (userId: string) => boolean, vault: Vault, tx: Tx): Promise<void> {
  const names = (table: string, column: string, row: string, sealed: Uint8Array | null) =>
    sealed !== null && isGone(vault.open({ table, column, row }, sealed));
  for (const { id, hostSealed, secondSealed } of await tx.groupSession.findMany()) {
    if (names('GroupSession', 'hostSealed', id, hostSealed))
      await tx.groupSession.update({ where: { id }, data: { hostSealed: null } });
    if (names('GroupSession', 'secondSealed', id, secondSealed))
      await tx.groupSession.update({ where: { id }, data: { secondSealed: null } });
  }
  for (const { id, takerSealed } of await tx.shiftTurn.findMany({ where: { takerSealed: { not: null } } }))
    if (names('ShiftTurn', 'takerSealed', id, takerSealed))
      await tx.shiftTurn.update({ where: { id }, data: { takerSealed: null, state: 'offered' } });
  for (const { id, contactSealed } of await tx.relay.findMany({ where: { contactSealed: { not: null } } }))
    if (names('Relay', 'contactSealed', id, contactSealed)) await tx.relay.delete({ where: { id } });
  for (const userId of await listPeopleInPostventions({ db: tx, vault }))
    if (isGone(userId)) await forgetInPostventions(userId, { tx, vault });
}

async function eraseLevelsAgain({ erasures, madeAt }: Settling, tx: Tx): Promise<number> {
  const marks = erasures.filter(({ kind, at }) => kind === 'levels' && at > madeAt - overlapMs).map(({ mark }) => mark);
  return (await tx.keptLevel.deleteMany({ where: { memberKey: { in: marks } } })).count;
}

/**
 * Posts that their writers deleted; and those that were not on Discord yet: whether they came there since is not known, nobody posts them
 * twice, and nothing is kept any more of who wrote them.
 */
async function removePostsAgain({ erasures }: Settling, vault: Vault, tx: Tx): Promise<number> {
  const unposted = { state: { in: ['asked', 'waiting', 'sending', 'returned'] } };
  const { count } = await tx.anonymousPost.deleteMany({ where: unposted });
  const ids = (await tx.anonymousPost.findMany({ select: { id: true } })).map(({ id }) => id);
  const gone = findErased(ids, 'post', erasures, vault);
  return count + (await tx.anonymousPost.deleteMany({ where: { id: { in: gone } } })).count;
}

async function forgetServersAgain({ erasures }: Settling, vault: Vault, tx: Tx): Promise<number> {
  const ids = (await tx.guild.findMany({ select: { id: true } })).map(({ id }) => id);
  let count = 0;
  for (const guildId of findErased(ids, 'server', erasures, vault)) {
    const last = Math.max(
      ...erasures.filter(({ mark }) => mark === markErased('server', guildId, vault)).map(({ at }) => at),
    );
    // A server that was set up anew after it was forgotten stays.
    const { count: gone } = await tx.guild.deleteMany({ where: { id: guildId, ...before(last) } });
    if (gone === 0) continue;
    await tx.auditEntry.deleteMany({ where: { guildId } });
    await tx.outboxMessage.deleteMany({ where: { guildId } });
    count += gone;
  }
  return count;
}

function findErased(
  ids: readonly string[],
  kind: Extract<ErasureKind, 'post' | 'server'>,
  erasures: readonly Erasure[],
  vault: Vault,
): string[] {
  const marks = new Set(erasures.filter((erasure) => erasure.kind === kind).map(({ mark }) => mark));
  return marks.size === 0 ? [] : ids.filter((id) => marks.has(markErased(kind, id, vault)));
}

/** Whether it was sent since, or taken back, is not known: nothing is said twice, and nothing that nobody wants any more. */
async function keepFromSending(now: number, tx: Tx): Promise<number> {
  const waits = { state: { in: ['pending', 'sending'] } };
  const { count: traceless } = await tx.outboxMessage.deleteMany({ where: { ...waits, traceless: true } });
  const given = { state: 'undeliverable', failure: 'restored', doneAt: new Date(now), payloadSealed: null };
  const { count } = await tx.outboxMessage.updateMany({ where: waits, data: given });
  await tx.casePage.updateMany({
    where: { state: 'waiting', startedAt: { lt: new Date(now - pageMs) } },
    data: { state: 'over', nextAt: null },
  });
  return traceless + count;
}
