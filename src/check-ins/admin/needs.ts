import type { OwnMessages } from '../../discord/messages.ts';
import type { Places } from '../../discord/places.ts';
import type { ServerView } from '../../discord/server-view.ts';
import type { RightsNeeds } from '../../groups/care/rights.ts';
import type { GroupStore } from '../../groups/store.ts';
import type { Log } from '../../log.ts';
import type { Clock } from '../../schedule/clock.ts';
import type { ServerSettings } from '../../servers/settings.ts';
import type { Storage } from '../../storage/open-storage.ts';

/** What looking after check-ins needs. Each verb takes only what it touches. */
export interface AdminNeeds extends RightsNeeds {
  storage: Storage;
  clock: Clock;
  groups: Pick<GroupStore, 'list' | 'find'>;
  servers: { get(guildId: string): Pick<ServerSettings, 'founderRoleId' | 'moderatorRoleId' | 'zone'> };
  view: Pick<ServerView, 'findMissing' | 'findRole'>;
  places: Pick<Places, 'lookUp'>;
  messages: Pick<OwnMessages, 'edit'>;
  log: Pick<Log, 'warn'>;
}
