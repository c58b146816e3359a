import { ComponentType } from 'discord.js';
import type { Card } from '../../discord/reply.ts';
import type { Tx } from '../../storage/client.ts';
import type { CustodyNeeds } from './needs.ts';

/** A message for one person who looks after a server. */
export interface PersonalMessage {
  guildId: string;
  /** Null where it is not known who it is. */
  userId: string | null;
  card: Card;
  purpose?: string;
}

/** Tells somebody directly; where their direct messages are closed, in the moderators' channel, where it pings them alone. */
export async function tellPerson(
  { guildId, userId, card, purpose }: PersonalMessage,
  { outbox, servers }: Pick<CustodyNeeds, 'outbox' | 'servers'>,
  tx: Tx,
): Promise<void> {
  const { moderatorChannelId: channelId } = servers.get(guildId);
  const named = purpose === undefined ? {} : { purpose };
  const elsewhere = channelId === null ? null : ({ target: { kind: 'channel', channelId }, card } as const);
  if (userId !== null) {
    const instead = elsewhere && { instead: { ...elsewhere, card: address(card, userId), pings: [userId] } };
    await outbox.add({ guildId, target: { kind: 'person', userId }, card, ...named, ...instead }, tx);
  } else if (elsewhere) await outbox.add({ guildId, ...elsewhere, ...named }, tx);
}

/** The card with whom it is for above it. */
function address(card: Card, userId: string): Card {
  const line = { type: ComponentType.TextDisplay, content: `<@${userId}>` } as const;
  return { ...card, components: [line, ...(card.components ?? [])] };
}
