import { z } from 'zod';
import type { Db, Tx } from '../../storage/client.ts';
import { newId } from '../../storage/ids.ts';
import { tryOpening } from '../../storage/sealing.ts';
import type { Vault } from '../../storage/vault.ts';
import { caseActs, type CaseEvent } from '../case.ts';

const texts = z.record(z.string(), z.string());

const placeOf = (row: string, column: 'actorSealed' | 'whatSealed') => ({ table: 'CaseEvent', column, row });

/**
 * Notes in a case's history what was done with it, in the transaction of the deed. `at` moves on by a millisecond where something was noted at
 * the same one: what came first has to stay first.
 */
export async function addCaseEvent(
  caseId: string,
  event: Omit<CaseEvent, 'what'> & { what?: CaseEvent['what'] },
  { tx, vault }: { tx: Tx; vault: Vault },
): Promise<void> {
  const id = newId();
  const { act, actorId, what } = event;
  const last = await tx.caseEvent.findFirst({ where: { caseId }, orderBy: { at: 'desc' }, select: { at: true } });
  const at = new Date(Math.max(event.at.getTime(), (last?.at.getTime() ?? 0) + 1));
  const actorSealed = actorId === null ? null : vault.seal(placeOf(id, 'actorSealed'), actorId);
  const whatSealed = what ? vault.seal(placeOf(id, 'whatSealed'), JSON.stringify(what)) : null;
  await tx.caseEvent.create({ data: { id, caseId, act, at, actorSealed, whatSealed } });
}

/** A case's history, oldest first. What a later version noted, and this one does not know, is left out; so is of an entry what was damaged. */
export async function listCaseEvents(
  caseId: string,
  { db, vault }: { db: Db | Tx; vault: Vault },
): Promise<CaseEvent[]> {
  const rows = await db.caseEvent.findMany({ where: { caseId }, orderBy: { at: 'asc' } });
  return rows.flatMap(({ id, act: noted, at, actorSealed, whatSealed }): CaseEvent[] => {
    const act = caseActs.find((known) => known === noted);
    if (!act) return [];
    const actorId = tryOpening(() => actorSealed && vault.open(placeOf(id, 'actorSealed'), actorSealed));
    const what = tryOpening(() => whatSealed && vault.open(placeOf(id, 'whatSealed'), whatSealed));
    return [{ act, at, actorId, what: what === null ? {} : texts.parse(JSON.parse(what)) }];
  });
}
