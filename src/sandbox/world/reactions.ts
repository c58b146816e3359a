import { GatewayDispatchEvents, MessageType } from 'discord-api-types/v10';
import { writeEmoji } from '../payloads/messages.ts';
import { writeMember } from '../payloads/people.ts';
import { refuse } from '../rest/api-error.ts';
import { createMessage, emitMessage } from './messages.ts';
import { type ChannelRecord, type MessageRecord } from './records.ts';
import { emitInChannel, intents, writeNow, type World } from './world.ts';

/** Different reactions on a message, and pins in a channel. Source: Discord's codes 30010 and 30003 (250 pins since 2025). */
const mostReactions = 20;
const mostPins = 250;

/** Adds a reaction. Doing it twice changes nothing. @throws {ApiError} 30010 */
export function addReaction(
  message: MessageRecord,
  channel: ChannelRecord,
  emoji: string,
  userId: string,
  world: World,
): void {
  const users = message.reactions.get(emoji) ?? new Set<string>();
  if (users.size === 0 && message.reactions.size >= mostReactions) throw refuse(30010);
  if (users.has(userId)) return;
  message.reactions = new Map(message.reactions).set(emoji, new Set(users).add(userId));
  const member = channel.guildId === null ? undefined : world.guilds.get(channel.guildId)?.members.get(userId);
  emitReaction(
    GatewayDispatchEvents.MessageReactionAdd,
    {
      user_id: userId,
      emoji: writeEmoji(emoji),
      message_author_id: message.authorId,
      burst: false,
      type: 0,
      ...(member ? { member: writeMember(member, world) } : {}),
    },
    message,
    channel,
    world,
  );
}

/** Takes a reaction away. */
export function removeReaction(
  message: MessageRecord,
  channel: ChannelRecord,
  emoji: string,
  userId: string,
  world: World,
): void {
  const users = message.reactions.get(emoji);
  if (!users?.has(userId)) return;
  const left = [...users].filter((one) => one !== userId);
  message.reactions =
    left.length === 0 ? withoutEmoji(message, emoji) : new Map(message.reactions).set(emoji, new Set(left));
  const data = { user_id: userId, emoji: writeEmoji(emoji), burst: false, type: 0 };
  emitReaction(GatewayDispatchEvents.MessageReactionRemove, data, message, channel, world);
}

/** Takes every reaction away, or every one of an emoji. */
export function clearReactions(
  message: MessageRecord,
  channel: ChannelRecord,
  emoji: string | null,
  world: World,
): void {
  if (emoji === null) {
    message.reactions = new Map();
    emitReaction(GatewayDispatchEvents.MessageReactionRemoveAll, {}, message, channel, world);
    return;
  }
  message.reactions = withoutEmoji(message, emoji);
  emitReaction(GatewayDispatchEvents.MessageReactionRemoveEmoji, { emoji: writeEmoji(emoji) }, message, channel, world);
}

function withoutEmoji(message: MessageRecord, emoji: string): MessageRecord['reactions'] {
  return new Map([...message.reactions].filter(([one]) => one !== emoji));
}

/** Pins a message, which a system message announces. @throws {ApiError} 30003 */
export function pinMessage(message: MessageRecord, channel: ChannelRecord, byId: string, world: World): void {
  if (message.pinnedAt !== null) return;
  if ([...channel.messages.values()].filter((one) => one.pinnedAt !== null).length >= mostPins) throw refuse(30003);
  message.pinnedAt = writeNow(world);
  channel.lastPinAt = message.pinnedAt;
  emitPins(message, channel, world);
  createMessage(
    {
      channel,
      authorId: byId,
      content: '',
      type: MessageType.ChannelPinnedMessage,
      reference: { channelId: channel.id, messageId: message.id },
    },
    world,
  );
}

/** Takes a pin away. */
export function unpinMessage(message: MessageRecord, channel: ChannelRecord, world: World): void {
  if (message.pinnedAt === null) return;
  message.pinnedAt = null;
  emitPins(message, channel, world);
}

function emitPins(message: MessageRecord, channel: ChannelRecord, world: World): void {
  emitMessage(GatewayDispatchEvents.MessageUpdate, message, channel, world);
  emitInChannel(
    {
      name: GatewayDispatchEvents.ChannelPinsUpdate,
      data: {
        channel_id: channel.id,
        last_pin_timestamp: channel.lastPinAt,
        ...(channel.guildId === null ? {} : { guild_id: channel.guildId }),
      },
      channel,
      intents: intents.Guilds,
      direct: intents.DirectMessages,
    },
    world,
  );
  world.notice({ channelId: channel.id });
}

function emitReaction(
  name: Extract<GatewayDispatchEvents, `MESSAGE_REACTION_${string}`>,
  data: object,
  message: MessageRecord,
  channel: ChannelRecord,
  world: World,
): void {
  emitInChannel(
    {
      name,
      data: {
        ...data,
        channel_id: channel.id,
        message_id: message.id,
        ...(channel.guildId === null ? {} : { guild_id: channel.guildId }),
      },
      channel,
      intents: intents.GuildMessageReactions,
      direct: intents.DirectMessageReactions,
    },
    world,
  );
  world.notice({ channelId: channel.id });
}
