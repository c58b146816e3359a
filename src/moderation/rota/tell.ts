import type { Card } from '../../discord/reply.ts';
import type { Tx } from '../../storage/client.ts';
import type { RotaNeeds } from './needs.ts';

/**
 * Says something in the moderators' channel, where there is one. It wakes nobody but `pinged`, and they are on shift. Call `outbox.kick` once that is
 * committed.
 */
export async function tell(
  guildId: string,
  { card, pinged }: { card: Card; pinged?: string },
  { servers, outbox }: Pick<RotaNeeds, 'servers' | 'outbox'>,
  tx: Tx,
): Promise<void> {
  const { moderatorChannelId: channelId } = servers.get(guildId);
  if (channelId === null) return;
  const pings = pinged === undefined ? {} : { pings: [pinged] };
  await outbox.add({ guildId, target: { kind: 'channel', channelId }, card, ...pings }, tx);
}
