import { findHome } from '../../groups/group.ts';
import type { Target } from '../../outbox/message.ts';
import type { OwnNeeds } from './needs.ts';
import type { OwnCheckIn } from './own-check-in.ts';

/** Where somebody is asked. Null where there is no such place any more, or they have not said yes to direct messages. */
export function findTarget(
  { guildId, userId, place }: Pick<OwnCheckIn, 'guildId' | 'userId' | 'place'>,
  { groups }: Pick<OwnNeeds, 'groups'>,
): Target | null {
  switch (place.kind) {
    case 'thread':
      return { kind: 'channel', channelId: place.threadId };
    case 'group': {
      const group = groups.find(guildId, place.groupId);
      const channelId = group?.state === 'open' ? findHome(group) : null;
      return channelId === null ? null : { kind: 'channel', channelId };
    }
    case 'direct':
      return place.channelId === null ? null : { kind: 'person', userId, channelId: place.channelId };
  }
}
