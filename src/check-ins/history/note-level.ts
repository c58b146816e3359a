import type { Tx } from '../../storage/client.ts';
import type { OwnNeeds } from '../own/needs.ts';
import type { Opening } from '../../storage/sealing.ts';
import { listWishes } from '../own/wishes.ts';
import type { DayLevel } from './rules.ts';
import { addLevel, holdKey, removeLevel, renewWishes } from './store.ts';

/** Somebody's level, and their day, as `2026-11-26`. */
type Answer = DayLevel & { userId: string };

type NoteNeeds = Pick<OwnNeeds, 'config' | 'storage' | 'clock'>;

/** Somebody's yes to keeping levels. */
export interface HistoryYes {
  /** Where it was said. It counts for all servers. */
  guildId: string;
  since: number;
  days: number;
}

/** The yes that counts: the last one that was not taken back. Null where there is none. */
export async function findYes(userId: string, opening: Opening): Promise<HistoryYes | null> {
  const said = (await listWishes(userId, opening)).flatMap(({ guildId, history }) =>
    history ? [{ guildId, ...history }] : [],
  );
  return said.sort((a, b) => b.since - a.since)[0] ?? null;
}

/**
 * Keeps a level that somebody chose, in the transaction of their answer: only where the operator switched history on and they said yes to it
 * themselves. Nothing otherwise.
 */
export async function noteLevel({ userId, day, level }: Answer, needs: NoteNeeds, tx: Tx): Promise<void> {
  const { config, clock } = needs;
  const { vault } = needs.storage;
  if (!config.checkInHistory) return;
  const key = await holdKey(userId, { tx, vault });
  const yes = key && (await findYes(userId, { db: tx, vault }));
  if (!yes) return;
  await addLevel({ day, level }, yes.days, key, tx);
  await renewWishes(yes.guildId, key, clock.now(), tx);
}

/** Takes a level back that {@link noteLevel} kept, in the transaction that takes the answer back. Nothing where none was kept. */
export async function takeBackLevel(
  { userId, day, level }: Answer,
  { storage: { vault } }: Pick<NoteNeeds, 'storage'>,
  tx: Tx,
): Promise<void> {
  const key = await holdKey(userId, { tx, vault });
  if (key) await removeLevel({ day, level }, key, tx);
}
