import type { Card } from '../../discord/reply.ts';
import type { Tx } from '../../storage/client.ts';
import type { PostventionNeeds } from './needs.ts';

/** Says something in the moderators' channel, where there is one, and wakes nobody. Kick the outbox after the commit. */
export async function tellModerators(
  guildId: string,
  card: Card,
  { servers, outbox }: Pick<PostventionNeeds, 'servers' | 'outbox'>,
  tx: Tx,
): Promise<void> {
  const { moderatorChannelId: channelId } = servers.get(guildId);
  if (channelId !== null) await outbox.add({ guildId, target: { kind: 'channel', channelId }, card }, tx);
}
