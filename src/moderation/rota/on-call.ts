import type { ServerSettings } from '../../servers/settings.ts';
import type { Db, Tx } from '../../storage/client.ts';
import type { Vault } from '../../storage/vault.ts';
import { orderOnCall } from './rules.ts';
import { hasLive, listLive } from './store.ts';

/** What asking the rota needs. */
export interface OnCallNeeds {
  storage: { vault: Vault };
}

/**
 * Who can be paged now, in the order in which they are: those on a pager shift, then the person whom the owner named for when nobody is, then
 * those who pause. User ids, each once; empty where there is nobody.
 */
export async function listOnCall(
  { guildId, onCallId }: Pick<ServerSettings, 'guildId' | 'onCallId'>,
  { storage: { vault } }: OnCallNeeds,
  db: Db | Tx,
): Promise<string[]> {
  return orderOnCall(await listLive(guildId, { db, vault }), onCallId);
}

/**
 * Whether a volunteer is on shift on a server, with a pager or without. Whoever pauses is on shift: what members are told changes with the
 * beginning and the end of shifts, and never because of a case.
 */
export function isSomebodyOn(guildId: string, db: Db | Tx): Promise<boolean> {
  return hasLive(guildId, db);
}

/** Somebody who is on shift. */
export interface OnShift {
  shiftId: string;
  userId: string;
  pager: boolean;
  /** Until when they pause, in milliseconds since the epoch; null where they do not. */
  pausedUntil: number | null;
}

/** Who is on shift on a server; who began first stands first. */
export async function listOnShift(
  guildId: string,
  { storage: { vault } }: OnCallNeeds,
  db: Db | Tx,
): Promise<OnShift[]> {
  const shifts = (await listLive(guildId, { db, vault })).filter(({ state }) => state !== 'testing');
  return shifts.map(({ id: shiftId, userId, pager, pausedUntil }) => ({ shiftId, userId, pager, pausedUntil }));
}
