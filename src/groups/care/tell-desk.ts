import { textCard } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import type { OutgoingMessage } from '../../outbox/message.ts';
import type { Outbox } from '../../outbox/outbox.ts';
import type { ServerSettings } from '../../servers/settings.ts';
import type { Tx } from '../../storage/client.ts';
import { enStaff } from '../../words/en.ts';
import type { Group } from '../group.ts';

/** What telling those who look after a group needs. */
export interface DeskNeeds {
  servers: { get(guildId: string): Pick<ServerSettings, 'moderatorChannelId' | 'onCallId'> };
  outbox: Pick<Outbox, 'add'>;
}

/**
 * Says something where a group's requests and unanswered posts are told: in its desk, else in the moderators' channel. Pings nobody. Where
 * its desk is gone, the moderators' channel gets it; where that is gone, the person on call hears that it is. Where there is neither, nobody
 * is told.
 */
export async function tellDesk(
  group: Pick<Group, 'guildId' | 'deskChannelId'>,
  card: Card,
  { servers, outbox }: DeskNeeds,
  tx: Tx,
  when: Pick<OutgoingMessage, 'dueAt' | 'purpose'> = {},
): Promise<void> {
  const { guildId, deskChannelId } = group;
  const { moderatorChannelId, onCallId } = servers.get(guildId);
  const channelId = deskChannelId ?? moderatorChannelId;
  if (channelId === null) return;
  const message = { guildId, target: { kind: 'channel', channelId }, card, ...when } as const;
  const { purpose } = when;
  const instead = findInstead({
    channelId,
    moderatorChannelId,
    onCallId,
    card,
    ...(purpose !== undefined && { purpose }),
  });
  await outbox.add(instead ? { ...message, instead } : message, tx);
}

function findInstead(where: {
  channelId: string;
  moderatorChannelId: string | null;
  onCallId: string | null;
  card: Card;
  purpose?: string;
}): OutgoingMessage['instead'] {
  const { channelId, moderatorChannelId, onCallId, card, purpose } = where;
  if (moderatorChannelId !== null && moderatorChannelId !== channelId)
    return {
      target: { kind: 'channel', channelId: moderatorChannelId },
      card,
      ...(purpose !== undefined && { purpose }),
    };
  if (onCallId === null) return undefined;
  return { target: { kind: 'person', userId: onCallId }, card: textCard(enStaff.care.deskGone) };
}
