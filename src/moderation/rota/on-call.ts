import type { ServerSettings } from '../../servers/settings.ts';
import type { Db, Tx } from '../../storage/client.ts';
import type { Vault } from '../../storage/vault.ts';

/** What asking the rota needs. */
export interface OnCallNeeds {
  storage: { vault: Vault };
}

/**
 * Who can be paged now, in the order in which they are: those on a pager shift, then the person whom the owner named for when nobody is. User
 * ids, each once; empty where there is nobody.
 */
export function listOnCall(settings: ServerSettings, _needs: OnCallNeeds, _db: Db | Tx): Promise<string[]> {
  return Promise.resolve(settings.onCallId === null ? [] : [settings.onCallId]);
}

/** Whether a volunteer is on shift on a server, with a pager or without. */
export function isSomebodyOn(_guildId: string, _db: Db | Tx): Promise<boolean> {
  return Promise.resolve(false);
}
