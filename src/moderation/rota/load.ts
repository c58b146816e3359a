import type { Tx } from '../../storage/client.ts';
import type { Vault } from '../../storage/vault.ts';
import type { Outcome, CaseTier } from '../rules.ts';

/** A case that a volunteer took or ended. */
export interface TakenCase {
  guildId: string;
  userId: string;
  caseId: string;
  tier: CaseTier;
  at: Date;
}

/** What the load guard needs. */
export interface LoadNeeds {
  storage: { vault: Vault };
}

/** Counts a case that somebody on shift took towards their load. Within the transaction of the claim. */
export function noteTaken(_taken: TakenCase, _needs: LoadNeeds, _tx: Tx): Promise<void> {
  return Promise.resolve();
}

/** A T3 that ends begins a pause of whoever had it. Within the transaction that closes it. */
export function noteEnded(_ended: TakenCase & { outcome: Outcome }, _needs: LoadNeeds, _tx: Tx): Promise<void> {
  return Promise.resolve();
}
