import type { Db, Tx } from './client.ts';
import type { Vault } from './vault.ts';

/** What opening rows takes. */
export interface Opening {
  db: Db | Tx;
  vault: Vault;
}

/** What sealing rows with somebody's own key takes; `now` in milliseconds since the epoch. */
export interface Sealing {
  tx: Tx;
  vault: Vault;
  now: number;
}
