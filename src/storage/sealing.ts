import type { Db, Tx } from './client.ts';
import { ForeignKeyError, TamperedError, type Vault } from './vault.ts';

/** Stands for a user whose id was damaged: no account has this one, and Discord shows a mention of it as an unknown user. */
export const unknownUser = '0';

/** What opening rows takes. */
export interface Opening {
  db: Db | Tx;
  vault: Vault;
}

/**
 * What opening gives; null where it cannot be opened, since it was damaged.
 * @throws {ForeignKeyError} since it may be whole: a write learns of the new key and is run again
 */
export function tryOpening<Opened>(open: () => Opened): Opened | null {
  try {
    return open();
  } catch (error) {
    if (error instanceof ForeignKeyError) throw error;
    return null;
  }
}

/**
 * Whether something was damaged, for whoever ends or overwrites it then. What this version cannot read although it is whole was written by a later one.
 * @throws {ForeignKeyError}
 */
export function isDamaged(open: () => unknown): boolean {
  try {
    open();
    return false;
  } catch (error) {
    if (error instanceof ForeignKeyError) throw error;
    return error instanceof TamperedError;
  }
}

/** Opens each row, for whoever only reads. One that cannot be opened, whatever the reason, is left out: it must not keep the others from being read. */
export function openReadable<Row, Opened>(rows: readonly Row[], open: (row: Row) => Opened): Opened[] {
  return rows.flatMap((row) => {
    try {
      return [open(row)];
    } catch {
      return [];
    }
  });
}

/** Opens each row, for whoever writes by it. What was damaged is left out, as by {@link tryOpening}. @throws {ForeignKeyError} */
export function openUndamaged<Row, Opened>(rows: readonly Row[], open: (row: Row) => Opened): Opened[] {
  return rows.flatMap((row) => {
    const opened = tryOpening(() => ({ row: open(row) }));
    return opened ? [opened.row] : [];
  });
}

/** Opens what takes more than its row to open; null where it was damaged. Whatever else fails is thrown. */
export async function openIfReadable<Opened>(open: () => Promise<Opened>): Promise<Opened | null> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof TamperedError) return null;
    throw error;
  }
}

/** What sealing rows with somebody's own key takes; `now` in milliseconds since the epoch. */
export interface Sealing {
  tx: Tx;
  vault: Vault;
  now: number;
}
