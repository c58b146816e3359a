import { announceSettings } from '../anonymous/trust/announce.ts';
import type { GroupStore } from '../groups/store.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { setUpServer, type SetUpNeeds } from './set-up-server.ts';
import type { ServerSettings } from './settings.ts';

/** What pausing needs. */
export interface PauseNeeds extends Omit<SetUpNeeds, 'afterChange'> {
  groups: Pick<GroupStore, 'list'>;
  outbox: Pick<Outbox, 'add' | 'kick'>;
}

/**
 * Pauses anonymous posts on a whole server, or ends the pause; members are told, and it stands in the audit chain. Twice is once. Returns the
 * settings as they are then.
 */
export async function pauseAnonymous(
  { guildId, actorId, to }: { guildId: string; actorId: string; to: 'paused' | 'open' },
  needs: PauseNeeds,
): Promise<ServerSettings> {
  const settings = await setUpServer(
    { guildId, actorId, anonymousPaused: to === 'paused' },
    { ...needs, afterChange: (change, tx) => announceSettings(change, needs, tx) },
  );
  needs.outbox.kick();
  return settings;
}
