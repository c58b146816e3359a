import type { Clock } from '../schedule/clock.ts';
import type { Storage } from '../storage/open-storage.ts';
import { readMeta, writeMeta } from '../storage/meta.ts';
import { floorHour } from './hours.ts';

/** A clock that never goes back by more than the hour it is in: what has ended stays ended, whoever sets the machine's clock back. */
export interface FirmClock {
  /** Milliseconds since the epoch: the clock's time, or the latest full hour that was ever noted where that is later. */
  now(): number;
  /** Notes the hour, so that a restart knows it. Called by the timetable. */
  note(): Promise<void>;
}

const key = 'anonymous.hour';

/** Opens it with the latest hour that was noted, and notes the hour it is in. */
export async function openFirmClock(storage: Storage, clock: Clock): Promise<FirmClock> {
  const noted = Number((await readMeta(key, storage)) ?? 0);
  let latest = Number.isFinite(noted) ? noted : 0;
  let kept = latest;

  function now(): number {
    const at = clock.now();
    latest = Math.max(latest, floorHour(at).getTime());
    return Math.max(at, latest);
  }

  async function note(): Promise<void> {
    now();
    const noting = latest;
    if (noting <= kept) return;
    await writeMeta(key, String(noting), storage);
    kept = Math.max(kept, noting);
  }

  await note();
  return { now, note };
}
