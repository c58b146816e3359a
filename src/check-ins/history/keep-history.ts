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

/** Takes a yes back, wherever it was said: nothing more is kept; what is kept stays to its end. Twice is once. */
export async function stopHistory(userId: string, needs: Omit<HistoryNeeds, 'config'>): Promise<void> {
  await needs.storage.write((tx) => stop(userId, needs, tx));
}

/** Deletes all that is kept of somebody, and takes their yes back. Resolves to how many levels that were. */
export async function eraseHistory(userId: string, needs: Omit<HistoryNeeds, 'config'>): Promise<number> {
  const { storage, clock } = needs;
  return storage.write(async (tx) => {
    await stop(userId, needs, tx);
    // A backup that is put back does not bring them back either.
    await storage.erasures.note({ kind: 'levels', mark: makeMemberKey(userId, storage.vault), at: clock.now() });
    return eraseLevels(userId, { tx, vault: storage.vault });
  });
}

async function stop(
  userId: string,
  { storage: { vault }, clock }: Omit<HistoryNeeds, 'config'>,
  tx: Tx,
): Promise<void> {
  if (!(await holdKey(userId, { tx, vault }))) return;
  for (const { guildId, history } of await listWishes(userId, { db: tx, vault }))
    if (history)
      await changeWishes({ guildId, userId }, (wishes) => ({ ...wishes, history: null }), {
        tx,
        vault,
        now: clock.now(),
      });
}
