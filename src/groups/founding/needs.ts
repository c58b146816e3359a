import type { Config } from '../../config.ts';
import type { Places } from '../../discord/places.ts';
import type { ServerView } from '../../discord/server-view.ts';
import type { Log } from '../../log.ts';
import type { ReadingProgress } from '../../moderation/screening/reading-progress.ts';
import type { Outbox } from '../../outbox/outbox.ts';
import type { Clock } from '../../schedule/clock.ts';
import type { ServerStore } from '../../servers/store.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { refuse } from '../../discord/user-error.ts';
import type { Group } from '../group.ts';
import type { GroupStore } from '../store.ts';

/** What founding and changing groups needs. */
export interface FoundingNeeds {
  storage: Storage;
  groups: GroupStore;
  servers: Pick<ServerStore, 'get' | 'ensure' | 'inTurn'>;
  view: Pick<
    ServerView,
    'findMissing' | 'findMissingOnServer' | 'findRole' | 'findChannel' | 'isPublic' | 'canRoleSee'
  >;
  places: Places;
  outbox: Pick<Outbox, 'add' | 'kick'>;
  progress: Pick<ReadingProgress, 'begin'>;
  config: Pick<Config, 'messageContent'>;
  clock: Clock;
  log: Pick<Log, 'warn'>;
  botUserId: () => string | undefined;
}

/** Who does something with which group. */
export interface GroupAct {
  guildId: string;
  groupId: string;
  actorId: string;
}

/** The group of an act. @throws {UserError} `draft-gone` */
export function requireGroup(
  { guildId, groupId }: Omit<GroupAct, 'actorId'>,
  { groups }: Pick<FoundingNeeds, 'groups'>,
): Group {
  const group = groups.find(guildId, groupId);
  if (!group) throw refuse('draft-gone');
  return group;
}

/** Saves a group as it is and takes it into memory. */
export async function keepGroup(
  group: Group,
  { storage, groups }: Pick<FoundingNeeds, 'storage' | 'groups'>,
): Promise<Group> {
  await storage.write((tx) => groups.save(group, tx));
  groups.remember(group);
  return group;
}

/** Runs what looks at all groups of a server, their names and places and whom they are for, and then changes one or the server: one at a time. */
export function inTurnOfServer<T>(
  guildId: string,
  { groups }: { groups: Pick<GroupStore, 'inTurn'> },
  work: () => Promise<T>,
): Promise<T> {
  return groups.inTurn(`server ${guildId}`, work);
}
