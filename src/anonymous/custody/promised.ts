import type { Sealed } from '../../storage/vault.ts';
import type { ServerStore } from '../../servers/store.ts';
import type { Author, Promised } from '../post.ts';
import type { Custody } from './custody.ts';

/** What sealing as promised needs; all of it is in memory. */
export interface PromisedNeeds {
  custody: Pick<Custody, 'mode' | 'upcoming' | 'seal'>;
  servers: Pick<ServerStore, 'get'>;
}

/** What somebody who writes now is told of who could open it. */
export function findPromised(guildId: string, { custody, servers }: PromisedNeeds): Promised {
  const mode = custody.mode(guildId);
  const keyIds = [mode.kind === 'custodians' ? mode.keyId : null, custody.upcoming(guildId)?.keyId ?? null];
  return { keyIds: keyIds.filter((keyId) => keyId !== null), days: servers.get(guildId).openingDays };
}

/**
 * Seals an author to the custodians of now, but never to those whom they were not told of, nor for longer than they were told: what waits
 * for moderators can appear long after it was written. Null where nobody can open it.
 */
export function sealAsPromised(
  post: { guildId: string; id: string },
  author: Author,
  { custody, servers }: PromisedNeeds,
): { keyId: string; box: Sealed; endsAt: Date } | null {
  const mode = custody.mode(post.guildId);
  const { keyIds, days } = author.promised;
  if (mode.kind === 'nobody' || !keyIds.includes(mode.keyId)) return null;
  return custody.seal(post, author, Math.min(days, servers.get(post.guildId).openingDays));
}
