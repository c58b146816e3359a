import type { ServerView } from '../../../discord/server-view.ts';
import { appendAudit } from '../../../storage/audit-chain.ts';
import type { OwnNeeds } from '../needs.ts';
import { findThreadLacks, type ThreadRight } from './thread-rights.ts';

/** What setting a channel aside needs. */
export type PlaceNeeds = Pick<OwnNeeds, 'storage' | 'servers' | 'clock'> & {
  view: Pick<ServerView, 'findMissing' | 'isPublic'>;
};

/** The channel under which members get their threads, and what keeps it from working. */
export interface PlaceShown {
  channelId: string | null;
  /** What the bot lacks there; null when the channel is not seen any more. */
  lacks: readonly ThreadRight[] | null;
  /** Not everybody can see it, and so not their own thread. */
  isHidden: boolean;
}

/**
 * Saves the channel under which members get a private thread for their own check-ins, with an entry in the audit chain; null for none, undefined for
 * a look alone. Threads that are there stay. Returns how it is then.
 */
export async function setPlace(
  { guildId, actorId, channelId }: { guildId: string; actorId: string; channelId: string | null | undefined },
  needs: PlaceNeeds,
): Promise<PlaceShown> {
  if (channelId !== undefined) await needs.servers.inTurn(guildId, () => save({ guildId, actorId, channelId }, needs));
  const { checkInChannelId } = needs.servers.get(guildId);
  return {
    channelId: checkInChannelId,
    lacks: checkInChannelId === null ? [] : findThreadLacks(guildId, checkInChannelId, needs),
    isHidden: checkInChannelId !== null && needs.view.isPublic(guildId, checkInChannelId) === false,
  };
}

async function save(
  { guildId, actorId, channelId }: { guildId: string; actorId: string; channelId: string | null },
  { storage, servers, clock }: PlaceNeeds,
): Promise<void> {
  const before = servers.get(guildId);
  if (before.checkInChannelId === channelId) return;
  const after = { ...before, checkInChannelId: channelId };
  await storage.write(async (tx) => {
    await servers.save(guildId, after, tx);
    const entry = { act: 'setup.changed', target: guildId, actorId, at: new Date(clock.now()) } as const;
    await appendAudit(guildId, entry, { tx, vault: storage.vault });
  });
  servers.remember(after);
}
