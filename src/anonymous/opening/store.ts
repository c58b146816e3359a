import type { Db, Tx } from '../../storage/client.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { openingReasons, tellings, type OpeningReason, type Telling } from './reasons.ts';

/** `asked`: waits for a second custodian; `opened`; `expired`: nobody joined, or it was cancelled. */
export type OpeningState = 'asked' | 'opened' | 'expired';

/** An opening as it is kept. `endsAt` in milliseconds since the epoch. */
export interface Opening {
  id: string;
  guildId: string;
  postId: string;
  keyId: string;
  reason: OpeningReason;
  /** Why, in words of whoever asked. */
  why: string;
  telling: Telling;
  firstId: string;
  state: OpeningState;
  endsAt: number;
}

type Row = NonNullable<Awaited<ReturnType<Db['opening']['findUnique']>>>;

const states: readonly OpeningState[] = ['asked', 'opened', 'expired'];

const placeOf = (column: string, row: string) => ({ table: 'Opening', column, row });

/** Notes that somebody asks. */
export async function addOpening(
  { id, guildId, postId, keyId, reason, why, telling, firstId, endsAt }: Omit<Opening, 'state'>,
  { vault }: Pick<Storage, 'vault'>,
  tx: Tx,
): Promise<void> {
  await tx.opening.create({
    data: {
      id,
      guildId,
      postId,
      keyId,
      reason,
      whySealed: vault.seal(placeOf('whySealed', id), JSON.stringify({ why, telling })),
      firstSealed: vault.seal(placeOf('firstSealed', id), firstId),
      state: 'asked' satisfies OpeningState,
      endsAt: new Date(endsAt),
    },
  });
}

/** Null when there is none. */
export async function findOpening(
  openingId: string,
  { read, vault }: Pick<Storage, 'read' | 'vault'>,
  db: Db = read,
): Promise<Opening | null> {
  const row = await db.opening.findUnique({ where: { id: openingId } });
  return row && readOpening(row, vault);
}

/** What ending an opening takes: nothing of it is sealed. */
export type OpeningRow = Pick<Opening, 'id' | 'guildId' | 'keyId'>;

/** Openings that wait for a second custodian, the oldest first: of one post, or all that ended before a moment (milliseconds). */
export async function listAsked(
  which: { postId: string } | { endedBefore: number },
  { read }: Pick<Storage, 'read'>,
  db: Db = read,
): Promise<OpeningRow[]> {
  const where = 'postId' in which ? which : { endsAt: { lte: new Date(which.endedBefore) } };
  return db.opening.findMany({
    where: { ...where, state: 'asked' },
    orderBy: { endsAt: 'asc' },
    select: { id: true, guildId: true, keyId: true },
  });
}

function readOpening(row: Row, vault: Storage['vault']): Opening {
  const { id, guildId, postId, keyId } = row;
  // Written by `addOpening`, and bound to its row by the vault.
  const said = JSON.parse(vault.open(placeOf('whySealed', id), row.whySealed)) as { why: string; telling: string };
  return {
    id,
    guildId,
    postId,
    keyId,
    reason: openingReasons.find((reason) => reason === row.reason) ?? 'law',
    why: said.why,
    telling: tellings.find((telling) => telling === said.telling) ?? 'told',
    firstId: vault.open(placeOf('firstSealed', id), row.firstSealed),
    state: states.find((state) => state === row.state) ?? 'expired',
    endsAt: row.endsAt.getTime(),
  };
}

/** Ends one that waits: opened by a second custodian, or not at all. False where it does not wait any more. */
export async function endOpening(
  openingId: string,
  end: { state: 'opened'; secondId: string } | { state: 'expired' },
  { vault }: Pick<Storage, 'vault'>,
  tx: Tx,
): Promise<boolean> {
  const second =
    end.state === 'opened' ? { secondSealed: vault.seal(placeOf('secondSealed', openingId), end.secondId) } : {};
  const { count } = await tx.opening.updateMany({
    where: { id: openingId, state: 'asked' },
    data: { state: end.state, ...second },
  });
  return count > 0;
}

/** How many openings a server has had: posts that were opened, and openings that were asked for and came to nothing. Names nobody and no post. */
export async function countOpenings(
  guildId: string,
  { storage: { read } }: { storage: Pick<Storage, 'read'> },
): Promise<{ opened: number; notOpened: number }> {
  const [opened, notOpened] = await Promise.all([
    read.opening.count({ where: { guildId, state: 'opened' } }),
    read.opening.count({ where: { guildId, state: 'expired' } }),
  ]);
  return { opened, notOpened };
}
