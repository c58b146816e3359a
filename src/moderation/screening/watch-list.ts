import { isFounded } from '../../groups/group.ts';
import type { GroupStore } from '../../groups/store.ts';
import type { Clock } from '../../schedule/clock.ts';
import type { PostventionStore } from '../postvention/store.ts';
import type { ServerStore } from '../../servers/store.ts';

/** A channel that is read along. Of a channel its public threads are, too. */
export interface WatchedPlace {
  channelId: string;
  /** The channel whose threads these are; the channel itself when it is no thread, and a private thread itself. */
  watchId: string;
  isThread: boolean;
}

/** Where a message stands, and the channel that this belongs to: a private thread belongs to none, since whoever is in it was told that nobody else is. */
export interface PlaceOfMessage {
  guildId: string;
  channelId: string;
  watchId: string;
}

/** Which channels and threads are read along, where that is switched on at all. From memory. */
export interface WatchList {
  isWatched(place: PlaceOfMessage): boolean;
  /** Whether words of distress alone are no case there. */
  isGentle(place: PlaceOfMessage): boolean;
  list(guildId: string): WatchedPlace[];
}

/** What decides: the channels that those who run a server named, what each group chose for the place it talks in, and whether somebody died. */
export interface WatchNeeds {
  servers: Pick<ServerStore, 'get'> & {
    postventions: Pick<PostventionStore, 'list' | 'isRemembrance' | 'findGentleUntil'>;
  };
  groups: Pick<GroupStore, 'findByPlace' | 'list'>;
  clock: Clock;
}

/**
 * Makes the list. A group decides for its own place, also once it was put away, unless that was named itself: a thread is not read because its channel is. A thread of
 * remembrance is read wherever it stands, and always gently; after a death the whole server is read gently for a while.
 */
export function createWatchList({ servers, groups, clock }: WatchNeeds): WatchList {
  return {
    isWatched({ guildId, channelId, watchId }) {
      const { watched } = servers.get(guildId);
      if (servers.postventions.isRemembrance(guildId, channelId)) return true;
      const ofThread = channelId === watchId ? null : groups.findByPlace(channelId);
      if (ofThread) return ofThread.screened;
      return watched.has(watchId) || (groups.findByPlace(watchId)?.screened ?? false);
    },
    isGentle({ guildId, channelId, watchId }) {
      const { postventions } = servers;
      if (postventions.isRemembrance(guildId, channelId)) return true;
      if (postventions.findGentleUntil(guildId, clock.now()) !== null) return true;
      const { gentle } = servers.get(guildId);
      const isOwnThread = channelId !== watchId && groups.findByPlace(channelId) !== null;
      return gentle.has(isOwnThread ? channelId : watchId);
    },
    list(guildId) {
      const { watched } = servers.get(guildId);
      const named = [...watched].map((id) => ({ channelId: id, watchId: id, isThread: false }));
      const ofGroups = groups.list(guildId).flatMap((group): WatchedPlace[] => {
        const { screened, belonging, channelId, threadId } = group;
        if (!isFounded(group) || !screened || channelId === null) return [];
        // Private threads are not found by their channel.
        if (belonging === 'thread')
          return threadId === null ? [] : [{ channelId: threadId, watchId: channelId, isThread: true }];
        return watched.has(channelId) ? [] : [{ channelId, watchId: channelId, isThread: false }];
      });
      const isNamed = (channelId: string) =>
        [...named, ...ofGroups].some((one) => one.watchId === channelId && !one.isThread);
      const ofRemembrance = servers.postventions.list(guildId).flatMap((one): WatchedPlace[] => {
        const { channelId: watchId, threadId, threadEndsAt } = one;
        if (watchId === null || threadId === null || threadEndsAt === null || isNamed(watchId)) return [];
        return [{ channelId: threadId, watchId, isThread: true }];
      });
      return [...named, ...ofGroups, ...ofRemembrance];
    },
  };
}
