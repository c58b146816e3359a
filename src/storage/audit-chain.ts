import { createHash } from 'node:crypto';
import type { Db, Tx } from './client.ts';
import { isUniqueConflict, RetryWrite } from './errors.ts';
import { openReadable } from './sealing.ts';
import type { Place, Vault } from './vault.ts';

/** What is recorded for ever. The closed list. */
export const auditActs = [
  'setup.changed',
  'shape.imported',
  'case.claimed',
  'case.released',
  'case.closed',
  'case.handed-over',
  'case.reached-out',
  'case.escalated',
  'case.tier-changed',
  'case.opinion-given',
  'case.evidence-taken',
  'message.removed',
  'member.timed-out',
  'post.hidden',
  'post.restored',
  'appeal.answered',
  'rules.changed',
  'raid-measure.asked',
  'raid-measure.ended',
  'line.added',
  'line.edited',
  'line.removed',
  'line.hidden',
  'line.shown',
  'line.moved',
  'shift.ended',
  'facilitator.named',
  'facilitator.removed',
  'custodians.named',
  'custodians.given-up',
  'custodians.stopped',
  'custodians.share-lost',
  'opening.asked',
  'opening.cancelled',
  'post.opened',
  'post.released',
  'post.returned',
  'writer.muted',
  'writer.unmuted',
  'planned.cancelled',
  'postvention.started',
  'postvention.changed',
  'postvention.ended',
  'group.founded',
  'group.changed',
  'group.archived',
  'group.reopened',
  'group.mended',
  'group.request-accepted',
  'group.request-declined',
  'follow-up.offered',
] as const;

/** One of {@link auditActs}. */
export type AuditAct = (typeof auditActs)[number];

/** Something somebody did. */
export interface AuditEvent {
  act: AuditAct;
  /** What it was done to: an id of ours or a server's, never a person's. */
  target: string;
  actorId: string;
  at: Date;
}

/** What a look at a chain found. `seq` is the first entry that is not what was written. */
export type AuditVerdict =
  | { kind: 'whole'; entries: number; head: string }
  | { kind: 'broken'; seq: number; fault: 'missing' | 'changed' | 'unsealed' };

type Row = Awaited<ReturnType<Db['auditEntry']['findMany']>>[number];

/** What an entry's hash and its seal cover, besides the sealed actor. */
export type EntryContent = Pick<Row, 'guildId' | 'seq' | 'at' | 'act' | 'target' | 'previous'>;

const noPrevious = '0'.repeat(64);

/** How many entries are read at a time. */
const pageSize = 500;

/**
 * Adds an entry to a server's chain in the transaction of what it tells. Writers of one server wait for each other here; where there
 * is no server row to wait at, the second one's unique key conflicts.
 * @throws {RetryWrite} then.
 */
export async function appendAudit(
  guildId: string,
  event: AuditEvent,
  { tx, vault }: { tx: Tx; vault: Vault },
): Promise<void> {
  await tx.guild.updateMany({ where: { id: guildId }, data: { id: guildId } });
  const last = await tx.auditEntry.findFirst({ where: { guildId }, orderBy: { seq: 'desc' } });
  const content = {
    guildId,
    seq: (last?.seq ?? 0) + 1,
    at: event.at,
    act: event.act,
    target: event.target,
    previous: last?.hash ?? noPrevious,
  };
  const actorSealed = vault.seal(placeOfEntry(content), event.actorId);
  try {
    await tx.auditEntry.create({ data: { ...content, actorSealed, hash: hashEntry(content, actorSealed) } });
  } catch (error) {
    throw isUniqueConflict(error) ? new RetryWrite() : error;
  }
}

/** Who did something to something, in their order. @throws {TamperedError | ForeignKeyError} since who may decide next depends on all of them */
export async function listActors(
  guildId: string,
  { act, target }: Pick<AuditEvent, 'act' | 'target'>,
  { db, vault }: { db: Db; vault: Vault },
): Promise<string[]> {
  const rows = await db.auditEntry.findMany({ where: { guildId, act, target }, orderBy: { seq: 'asc' } });
  return rows.map((row) => vault.open(placeOfEntry(row), row.actorSealed));
}

/** All that one person did, on all servers, in its order. Nothing in the clear says who did what: every entry is opened that can be. */
export async function listActsOf(
  actorId: string,
  { db, vault }: { db: Db; vault: Vault },
): Promise<{ guildId: string; act: string; target: string; at: Date }[]> {
  const found: { guildId: string; act: string; target: string; at: Date }[] = [];
  for (const guildId of await listAudited(db))
    for (let seq = 0; ; seq += pageSize) {
      const page = await db.auditEntry.findMany({
        where: { guildId, seq: { gt: seq } },
        orderBy: { seq: 'asc' },
        take: pageSize,
      });
      const readable = openReadable(page, (row) => ({ ...row, by: vault.open(placeOfEntry(row), row.actorSealed) }));
      const own = readable.filter(({ by }) => by === actorId);
      found.push(...own.map(({ act, target, at }) => ({ guildId, act, target, at })));
      if (page.length < pageSize) break;
    }
  return found;
}

/** The servers that have a chain. */
export async function listAudited(db: Db): Promise<string[]> {
  const rows = await db.auditEntry.groupBy({ by: ['guildId'], orderBy: { guildId: 'asc' } });
  return rows.map((row) => row.guildId);
}

/**
 * Follows a server's chain from its first entry. Without a vault it shows that no entry was changed, removed or put in after the fact
 * unless all later ones were made anew; with the vault it shows that too, since their seals cannot be made without the key. Where the
 * master key was replaced, entries from before can be followed with the vault alone. Entries cut off at the end cannot be missed by
 * looking at the chain alone: compare `entries` and `head` with an earlier look.
 */
export async function verifyAudit(guildId: string, { db, vault }: { db: Db; vault?: Vault }): Promise<AuditVerdict> {
  let entries = 0;
  let head = noPrevious;
  for (;;) {
    const page = await db.auditEntry.findMany({
      where: { guildId, seq: { gt: entries } },
      orderBy: { seq: 'asc' },
      take: pageSize,
    });
    for (const row of page) {
      const seq = entries + 1;
      if (row.seq !== seq) return { kind: 'broken', seq, fault: 'missing' };
      if (row.previous !== head || row.hash !== hashEntry(row, readFirst(row, vault)))
        return { kind: 'broken', seq, fault: 'changed' };
      if (vault && !isSealed(row, vault)) return { kind: 'broken', seq, fault: 'unsealed' };
      entries = seq;
      head = row.hash;
    }
    if (page.length < pageSize) return { kind: 'whole', entries, head };
  }
}

/** Whether a server's chain has an entry of this number whose hash begins like this: as it was noted at an earlier look. */
export async function hasEntry(
  guildId: string,
  { seq, head }: { seq: number; head: string },
  db: Db,
): Promise<boolean> {
  const row = await db.auditEntry.findUnique({ where: { guildId_seq: { guildId, seq } }, select: { hash: true } });
  return row?.hash.startsWith(head) ?? false;
}

function isSealed(row: Row, vault: Vault): boolean {
  try {
    vault.open(placeOfEntry(row), row.actorSealed);
    return true;
  } catch {
    return false;
  }
}

/** The seal as it was when the entry was hashed: once the master key was replaced, another is around it. */
function readFirst(row: Row, vault: Vault | undefined): Uint8Array {
  try {
    return vault?.first(placeOfEntry(row), row.actorSealed) ?? row.actorSealed;
  } catch {
    return row.actorSealed;
  }
}

/** Where an entry's actor is sealed: bound to all that the entry says. */
export function placeOfEntry(content: EntryContent): Place {
  return { table: 'AuditEntry', column: 'actorSealed', row: describe(content) };
}

function hashEntry(content: EntryContent, actorSealed: Uint8Array): string {
  return createHash('sha256').update(describe(content)).update('\n').update(actorSealed).digest('hex');
}

/** JSON of a list: no two different entries give the same text. */
function describe({ guildId, seq, at, act, target, previous }: EntryContent): string {
  return JSON.stringify([guildId, seq, at.toISOString(), act, target, previous]);
}
