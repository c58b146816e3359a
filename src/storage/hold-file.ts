import { setTimeout as wait } from 'node:timers/promises';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import { isBusy } from './errors.ts';

/** How long a new bot waits for one that is stopping, in milliseconds: it finishes what is in flight first. */
const ordinaryPatienceMs = 60_000;

/** How often it looks. */
const everyMs = 200;

/** What keeps everybody else away until it is released, or until its process is gone. */
export interface Hold {
  release(): Promise<void>;
}

/**
 * Holds a SQLite file that is there for nothing else, through a connection to it that waits for nobody: the lock goes with the process, however that
 * ends, so nothing has to be cleared away after a kill. Tells `onWaiting` once where somebody else has it; null where they still do after `patienceMs`.
 */
export async function holdFile(
  connect: () => Promise<SqlDriverAdapter>,
  onWaiting: () => void,
  patienceMs = ordinaryPatienceMs,
): Promise<Hold | null> {
  const connection = await connect();
  const until = performance.now() + patienceMs;
  try {
    for (let isWaiting = false; !(await tryHolding(connection)); isWaiting = true) {
      if (performance.now() >= until) {
        await connection.dispose();
        return null;
      }
      if (!isWaiting) onWaiting();
      await wait(everyMs);
    }
  } catch (error) {
    await connection.dispose();
    throw error;
  }
  return { release: () => connection.dispose() };
}

async function tryHolding(connection: SqlDriverAdapter): Promise<boolean> {
  try {
    // Nothing is ever written, so nothing has to lie beside it.
    await connection.executeScript('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  }
}
