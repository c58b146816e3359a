import type { Card } from '../../discord/reply.ts';
import type { OutgoingMessage } from '../../outbox/message.ts';
import type { Outbox } from '../../outbox/outbox.ts';
import type { ServerSettings } from '../../servers/settings.ts';
import type { Tx } from '../../storage/client.ts';
import type { Group } from '../group.ts';

/** What telling those who look after a group needs. */
export interface DeskNeeds {
  servers: { get(guildId: string): Pick<ServerSettings, 'moderatorChannelId'> };
  outbox: Pick<Outbox, 'add'>;
}

/**
 * Says something where a group's requests and unanswered posts are told: in its desk, else in the moderators' channel. Pings nobody. Where
 * its desk is gone, the moderators' channel gets it; where there is neither, nobody is told.
 */
export async function tellDesk(
  group: Pick<Group, 'guildId' | 'deskChannelId'>,
  card: Card,
  { servers, outbox }: DeskNeeds,
  tx: Tx,
  when: Pick<OutgoingMessage, 'dueAt' | 'purpose'> = {},
): Promise<void> {
  const { guildId, deskChannelId } = group;
  const { moderatorChannelId } = servers.get(guildId);
  const channelId = deskChannelId ?? moderatorChannelId;
  if (channelId === null) return;
  const message = { guildId, target: { kind: 'channel', channelId }, card, ...when } as const;
  const isOther = moderatorChannelId !== null && moderatorChannelId !== channelId;
  const instead = { target: { kind: 'channel', channelId: moderatorChannelId ?? channelId }, card } as const;
  await outbox.add(isOther ? { ...message, instead } : message, tx);
}
