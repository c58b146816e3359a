import type { Staff } from '../../crisis/guide/guide-cards.ts';
import { waitBriefly } from '../../discord/wait-briefly.ts';
import type { ServerStore } from '../../servers/store.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { isSomebodyOn } from './on-call.ts';

/** What finding out who could answer needs. */
export interface StaffNeeds {
  storage: Pick<Storage, 'read'>;
  servers: Pick<ServerStore, 'get'>;
}

/**
 * Who could answer on a server, as it is told to one person alone. Where the database takes its time nobody is said to be on shift: then nobody waits
 * for them.
 */
export async function findStaff(guildId: string, { storage, servers }: StaffNeeds): Promise<Staff> {
  const onShift = (await waitBriefly(isSomebodyOn(guildId, storage.read))) ?? false;
  return { onShift, onCall: servers.get(guildId).onCallId !== null };
}
