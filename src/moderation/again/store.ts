import { z } from 'zod';
import type { Db, Tx } from '../../storage/client.ts';
import { newId } from '../../storage/ids.ts';
import { tryOpening } from '../../storage/sealing.ts';
import type { Vault } from '../../storage/vault.ts';
import { isCaseTier, isOutcome } from '../rules.ts';
import { doEndAlike, readAgainWithinMs, type Ending } from './rules.ts';

/** Kept among the opinions on cases, under a question of its own that nobody asks. */
const question = 'again';

/** Says yes, as an opinion does, so that all of the table can be read alike. */
const view = z.object({
  userId: z.string(),
  tier: z.string().refine(isCaseTier),
  outcome: z.string().refine(isOutcome),
  yes: z.literal(true).default(true),
});

/** How somebody ended a case, or would have. */
export interface EndedBy extends Ending {
  userId: string;
}

const placeOf = (row: string, column: 'firstSealed' | 'secondSealed') => ({ table: 'Opinion', column, row });

function open(id: string, column: 'firstSealed' | 'secondSealed', sealed: Uint8Array, vault: Vault): EndedBy {
  return view.parse(JSON.parse(vault.open(placeOf(id, column), sealed)));
}

/** Notes that a case is to be read again, with how it ended: nobody is shown that before they said what they think. */
export async function addDrawn(
  { caseId, first, at }: { caseId: string; first: EndedBy; at: Date },
  { tx, vault }: { tx: Tx; vault: Vault },
): Promise<void> {
  const id = newId();
  const firstSealed = vault.seal(placeOf(id, 'firstSealed'), JSON.stringify(view.parse(first)));
  await tx.opinion.create({ data: { id, caseId, question, state: 'asked', firstSealed, askedAt: at } });
}

/** A case that is to be read again; whose it was is known to nobody who reads this. */
export interface Drawn {
  id: string;
  caseId: string;
}

/** Cases of a server that are still to be read again, the first drawn first. */
export async function listDrawn(guildId: string, now: number, db: Db | Tx): Promise<Drawn[]> {
  const askedAt = { gt: new Date(now - readAgainWithinMs) };
  return db.opinion.findMany({
    where: { question, state: 'asked', askedAt, case: { guildId } },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, caseId: true },
  });
}

/** The case of one that is still to be read again; null where it was read meanwhile, or its time is over. */
export async function findDrawn(guildId: string, id: string, now: number, db: Db | Tx): Promise<Drawn | null> {
  return (await listDrawn(guildId, now, db)).find((drawn) => drawn.id === id) ?? null;
}

/** Saves what the second person thinks and gives how it ended; null where somebody was faster. */
export async function giveAgain(
  { id, second, at }: { id: string; second: EndedBy; at: Date },
  { tx, vault }: { tx: Tx; vault: Vault },
): Promise<EndedBy | null> {
  const secondSealed = vault.seal(placeOf(id, 'secondSealed'), JSON.stringify(view.parse(second)));
  const given = { state: 'given', secondSealed, givenAt: at };
  const { count } = await tx.opinion.updateMany({ where: { id, question, state: 'asked' }, data: given });
  if (count === 0) return null;
  const { firstSealed } = await tx.opinion.findUniqueOrThrow({ where: { id }, select: { firstSealed: true } });
  return open(id, 'firstSealed', firstSealed, vault);
}

/** Of each case of a server that was read again since then whether both would have ended it alike. Left out is what was damaged. */
export async function listAlike(
  guildId: string,
  since: Date,
  { db, vault }: { db: Db | Tx; vault: Vault },
): Promise<boolean[]> {
  const rows = await db.opinion.findMany({
    where: { question, state: 'given', givenAt: { gte: since }, case: { guildId } },
    select: { id: true, firstSealed: true, secondSealed: true },
  });
  return rows.flatMap(({ id, firstSealed, secondSealed }) => {
    const first = tryOpening(() => open(id, 'firstSealed', firstSealed, vault));
    const second = tryOpening(() => secondSealed && open(id, 'secondSealed', secondSealed, vault));
    return first && second ? doEndAlike(first, second) : [];
  });
}
