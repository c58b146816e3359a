import { noteIfPossible } from '../../storage/erasures.ts';
import { makeMemberKey, obtainPersonKey } from '../../storage/person-keys.ts';
import type { Tx } from '../../storage/client.ts';
import { refuse } from '../../discord/user-error.ts';
import type { OwnNeeds } from '../own/needs.ts';
import { changeWishes, listWishes } from '../own/wishes.ts';
import { findYes } from './note-level.ts';
import type { KeepDays } from './rules.ts';
import { changeEnds, eraseLevels, holdKey } from './store.ts';

/** What choosing about one's history needs. */
export type HistoryNeeds = Pick<OwnNeeds, 'config' | 'storage' | 'clock'>;

/** What ending it needs. */
export type StopNeeds = Pick<OwnNeeds, 'storage' | 'clock' | 'log'>;

/** Somebody, and the server where they are. */
export interface HistoryVisit {
  guildId: string;
  userId: string;
}

/**
 * Somebody's yes to keeping the levels they choose from now on, for so many days; or another number of days, which counts for what is kept
 * already, too: what is older is gone. Twice is once.
 * @throws {UserError} `history-off`
 */
export async function keepHistory(
  { guildId, userId, days }: HistoryVisit & { days: KeepDays },
  { config, storage, clock }: HistoryNeeds,
): Promise<void> {
  if (!config.checkInHistory) throw refuse('history-off');
  const now = clock.now();
  const { vault } = storage;
  await storage.write(async (tx) => {
    const key = await obtainPersonKey(userId, { tx, vault, now: new Date(now) });
    await holdKey(userId, { tx, vault });
    const yes = await findYes(userId, { db: tx, vault });
    const where = { guildId: yes?.guildId ?? guildId, userId };
    await changeWishes(where, (wishes) => ({ ...wishes, history: { since: now, days } }), { tx, vault, now });
    await changeEnds(days, now, key, tx);
  });
}

/** Takes a yes back, wherever it was said: nothing more is kept; what is kept stays to its end. A backup from before that is put back knows of it. Twice is once. */
export async function stopHistory(userId: string, needs: StopNeeds): Promise<void> {
  const { storage, clock } = needs;
  await storage.write(async (tx) => {
    const since = await stop(userId, needs, tx);
    if (since === null) return;
    const mark = makeMemberKey(userId, storage.vault);
    await noteIfPossible({ kind: 'nohistory', mark, at: Math.max(clock.now(), since) }, needs);
  });
}

/** Deletes all that is kept of somebody, and takes their yes back. Resolves to how many levels that were. */
export async function eraseHistory(userId: string, needs: Omit<StopNeeds, 'log'>): Promise<number> {
  const { storage, clock } = needs;
  return storage.write(async (tx) => {
    const since = await stop(userId, needs, tx);
    // A backup that is put back does not bring them back either, nor the yes.
    const at = Math.max(clock.now(), since ?? -Infinity);
    await storage.erasures.note({ kind: 'levels', mark: makeMemberKey(userId, storage.vault), at });
    return eraseLevels(userId, { tx, vault: storage.vault });
  });
}

/** When the newest yes was said that was taken back, which may be later than the clock says now; now where it was damaged, and null where there was none. */
async function stop(
  userId: string,
  { storage: { vault }, clock }: Pick<StopNeeds, 'storage' | 'clock'>,
  tx: Tx,
): Promise<number | null> {
  await holdKey(userId, { tx, vault });
  const sealing = { tx, vault, now: clock.now() };
  const wishes = await listWishes(userId, { db: tx, vault });
  // What was damaged may have been a yes.
  const isDamaged = wishes.length < (await tx.ownWishes.count({ where: { memberKey: makeMemberKey(userId, vault) } }));
  let since = isDamaged ? sealing.now : null;
  for (const { guildId, history } of wishes) {
    if (!history) continue;
    since = Math.max(history.since, since ?? history.since);
    await changeWishes({ guildId, userId }, (wishes) => ({ ...wishes, history: null }), sealing);
  }
  return since;
}
