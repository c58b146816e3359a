import type { Db, Tx } from '../../storage/client.ts';
import type { Vault } from '../../storage/vault.ts';
import { readHolder } from '../holder.ts';
import { lanes, type Waiting } from './rules.ts';
import { isCaseTier } from '../rules.ts';

/** So many cases of a lane are looked at when the next is taken: enough for everybody who asks in the same moment. */
const mostOfLane = 60;

const place = { id: true, tier: true, dueAt: true, openedAt: true, holderSealed: true } as const;

interface Row {
  id: string;
  tier: string;
  dueAt: Date;
  openedAt: Date;
  holderSealed: Uint8Array | null;
}

/** A tier that this version does not know waits among the reports, as it is shown as one. */
function readWaiting({ id, tier, dueAt, openedAt, holderSealed }: Row): Waiting {
  return {
    id,
    tier: isCaseTier(tier) ? tier : 'R',
    dueAt: dueAt.getTime(),
    openedAt: openedAt.getTime(),
    isBack: holderSealed !== null,
  };
}

/** The beginning of each lane of a server: the open cases that can be next. */
export async function listNext(guildId: string, db: Db | Tx): Promise<Waiting[]> {
  const orderBy = [{ dueAt: 'asc' as const }, { openedAt: 'asc' as const }, { id: 'asc' as const }];
  const find = (lane: { tier?: string | { notIn: string[] }; holderSealed: null | { not: null } }) =>
    db.case.findMany({ where: { guildId, state: 'open', ...lane }, orderBy, take: mostOfLane, select: place });
  const found = await find({ holderSealed: { not: null } });
  const known = lanes.filter((lane) => lane !== 'R');
  for (const lane of lanes)
    found.push(...(await find({ tier: lane === 'R' ? { notIn: known } : lane, holderSealed: null })));
  return found.map(readWaiting);
}

/** All open cases of a server, for counting them. */
export async function listWaiting(guildId: string, db: Db | Tx): Promise<Waiting[]> {
  return (await db.case.findMany({ where: { guildId, state: 'open' }, select: place })).map(readWaiting);
}

/** Cases that somebody has, and those that they lost because their time ran out and that nobody took since; oldest first. */
export async function listOf(
  guildId: string,
  userId: string,
  { db, vault }: { db: Db | Tx; vault: Vault },
): Promise<{ held: string[]; lost: string[] }> {
  const rows = await db.case.findMany({
    where: { guildId, state: { in: ['open', 'claimed'] }, holderSealed: { not: null } },
    orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, state: true, holderSealed: true },
  });
  const own = rows.filter((row) => readHolder(row, vault) === userId);
  const idsOf = (state: string): string[] => own.filter((row) => row.state === state).map(({ id }) => id);
  return { held: idsOf('claimed'), lost: idsOf('open') };
}
