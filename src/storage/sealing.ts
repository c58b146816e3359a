import type { Db, Tx } from './client.ts';
import type { Vault } from './vault.ts';

/** What opening rows takes. */
export interface Opening {
  db: Db | Tx;
  vault: Vault;
}

/** Opens each row. One that cannot be opened, since it was damaged, is left out: it must not keep the others from being read. */
export function openReadable<Row, Opened>(rows: readonly Row[], open: (row: Row) => Opened): Opened[] {
  return rows.flatMap((row) => {
    try {
      return [open(row)];
    } catch {
      return [];
    }
  });
}

/** What sealing rows with somebody's own key takes; `now` in milliseconds since the epoch. */
export interface Sealing {
  tx: Tx;
  vault: Vault;
  now: number;
}
