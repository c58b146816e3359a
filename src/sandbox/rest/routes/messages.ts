import { MessageFlags, MessageType, PermissionFlagsBits } from 'discord-api-types/v10';
import { z } from 'zod';
import { writeMessage } from '../../payloads/messages.ts';
import { writeUser } from '../../payloads/people.ts';
import { createMessageBody, messageBody, type CreateMessageBody } from '../../rules/message-shapes.ts';
import { readBody } from '../../rules/read-body.ts';
import { compareIds, readMoment } from '../../snowflakes.ts';
import { snowflake, unicodeEmoji } from '../../rules/texts.ts';
import { maySpeak, reachChannel, requireIn } from '../../world/access.ts';
import { acceptsDirect } from '../../world/direct-messages.ts';
import { createMessage, deleteMessages, editMessage, findMessage, listMessages } from '../../world/messages.ts';
import { addReaction, clearReactions, pinMessage, removeReaction, unpinMessage } from '../../world/reactions.ts';
import { type ChannelRecord, type MessageRecord } from '../../world/records.ts';
import { findUser, readPermissionsIn, type World } from '../../world/world.ts';
import { refuse, refuseField } from '../api-error.ts';
import { composeEdit, composeMessage, type Files } from '../compose-message.ts';
import { count, id, readQuery } from '../read-query.ts';
import { done, ok, route, type RestNeeds, type RouteAnswer, type RouteRequest } from '../route.ts';
import { writeVisibleMessage } from '../visible-message.ts';

type InMessage = RouteRequest<'channel_id' | 'message_id'>;
type InReaction = RouteRequest<'channel_id' | 'message_id' | 'emoji_name'>;

/** How long a nonce is remembered, by the sandbox's clock. Discord says "a few minutes". */
const nonceLifetime = 5 * 60 * 1000;
/** Messages older than this are edited rarely (30046), and bulk deletion ends at two weeks. */
const oldAfter = 60 * 60 * 1000;
const bulkDeleteWithin = 14 * 24 * 60 * 60 * 1000;
/** Edits of one old message in an hour. Discord does not publish its number; this is our guess. */
const mostLateEdits = 3;

const reactionLimit = { name: 'reactions', requests: 1, perMs: 250 };

/** Messages of channels, threads and direct messages: writing, reading, reactions, pins. */
export const messageRoutes = [
  route('GET', '/channels/{channel_id}/messages', listHistory),
  route('POST', '/channels/{channel_id}/messages', postMessage, {
    limit: { name: 'create message', requests: 5, perMs: 5000 },
  }),
  route('POST', '/channels/{channel_id}/messages/bulk-delete', bulkDelete, {
    limit: { name: 'bulk delete', requests: 1, perMs: 1000 },
  }),
  route('GET', '/channels/{channel_id}/messages/{message_id}', getMessage),
  route('PATCH', '/channels/{channel_id}/messages/{message_id}', patchMessage, {
    limit: { name: 'edit message', requests: 5, perMs: 5000 },
  }),
  route('DELETE', '/channels/{channel_id}/messages/{message_id}', deleteMessage, {
    limit: { name: 'delete message', requests: 5, perMs: 1000 },
  }),
  route('PUT', '/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me', putReaction, {
    limit: reactionLimit,
  }),
  route('DELETE', '/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me', deleteOwnReaction, {
    limit: reactionLimit,
  }),
  route('DELETE', '/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/{user_id}', deleteReaction, {
    limit: reactionLimit,
  }),
  route('GET', '/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}', listReactions),
  route('DELETE', '/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}', deleteReactionsOf),
  route('DELETE', '/channels/{channel_id}/messages/{message_id}/reactions', deleteReactions),
  route('GET', '/channels/{channel_id}/messages/pins', listPins),
  route('PUT', '/channels/{channel_id}/messages/pins/{message_id}', putPin),
  route('DELETE', '/channels/{channel_id}/messages/pins/{message_id}', deletePin),
  route('GET', '/channels/{channel_id}/pins', listOldPins),
  route('PUT', '/channels/{channel_id}/pins/{message_id}', putPin),
  route('DELETE', '/channels/{channel_id}/pins/{message_id}', deletePin),
];

function listHistory({ params, query }: RouteRequest<'channel_id'>, needs: RestNeeds): RouteAnswer {
  const page = readQuery({ limit: count(1, 100, 50), before: id, after: id, around: id }, query);
  const channel = reachChannel(params.channel_id, needs.world);
  requireText(channel);
  // Without the permission to read history Discord answers an empty page, not a refusal.
  if (!mayReadHistory(channel, needs.world)) return ok([]);
  return ok(listMessages(channel, page).map((message) => writeVisibleMessage(message, needs)));
}

function mayReadHistory(channel: ChannelRecord, world: World): boolean {
  return (readPermissionsIn(channel, world.botId, world) & PermissionFlagsBits.ReadMessageHistory) !== 0n;
}

function reachMessage({ params }: InMessage, world: World): { channel: ChannelRecord; message: MessageRecord } {
  const channel = reachChannel(params.channel_id, world);
  if (!mayReadHistory(channel, world)) throw refuse(50001);
  return { channel, message: findMessage(channel, params.message_id) };
}

function getMessage(request: InMessage, needs: RestNeeds): RouteAnswer {
  return ok(writeVisibleMessage(reachMessage(request, needs.world).message, needs));
}

function postMessage({ params, body, files }: RouteRequest<'channel_id'>, needs: RestNeeds): RouteAnswer {
  const channel = reachChannel(params.channel_id, needs.world);
  requireText(channel);
  return ok(writeMessage(sendMessage(channel, body, files, needs), needs.world));
}

/** Messages live in text and voice channels, threads and direct messages. @throws {ApiError} 50008 */
function requireText(channel: ChannelRecord): void {
  const holdsNone: readonly number[] = [4, 15, 16];
  if (holdsNone.includes(channel.type)) throw refuse(50008);
}

/** Creates a message of the bot's in a channel it may write in. @throws {ApiError} */
export function sendMessage(channel: ChannelRecord, body: unknown, files: Files, needs: RestNeeds): MessageRecord {
  const { world } = needs;
  requireSpeech(channel, world);
  const checked = readBody(createMessageBody, body);
  const composed = composeMessage(checked, files, world);
  if (composed.embeds.length > 0) requireIn(channel, PermissionFlagsBits.EmbedLinks, world);
  if (composed.attachments.length > 0) requireIn(channel, PermissionFlagsBits.AttachFiles, world);
  if (checked.tts && channel.guildId !== null) requireIn(channel, PermissionFlagsBits.SendTTSMessages, world);
  if (checked.sticker_ids?.length) throw refuseField(['sticker_ids', 0], 'STICKER_UNKNOWN', 'Unknown sticker');
  const same = checked.enforce_nonce ? findByNonce(channel, checked.nonce, world) : null;
  if (same) return same;
  const message = createMessage(
    {
      ...composed,
      channel,
      authorId: world.botId,
      tts: checked.tts ?? false,
      nonce: checked.nonce ?? null,
      reference: readReference(channel, checked.message_reference, world),
    },
    world,
  );
  rememberNonce(channel, message, world);
  return message;
}

function requireSpeech(channel: ChannelRecord, world: World): void {
  if (channel.recipientId !== null && !acceptsDirect(channel.recipientId, world)) throw refuse(50007);
  if (!maySpeak(channel, world.botId, world)) throw refuse(50013);
  const manages = (readPermissionsIn(channel, world.botId, world) & PermissionFlagsBits.ManageThreads) !== 0n;
  if (channel.thread?.locked && !manages) throw refuse(160005);
}

function readReference(
  channel: ChannelRecord,
  given: CreateMessageBody['message_reference'],
  world: World,
): MessageRecord['reference'] {
  if (!given) return null;
  const at = ['message_reference'];
  if (given.type) throw refuseField(at, 'MESSAGE_REFERENCE_TYPE', 'The sandbox forwards no messages.');
  if (given.channel_id && given.channel_id !== channel.id)
    throw refuseField(at, 'REPLIES_CANNOT_REPLY_ACROSS_CHANNELS', 'Cannot reply to a message in another channel');
  if (!mayReadHistory(channel, world)) throw refuse(160002);
  const message = channel.messages.get(given.message_id);
  if (!message || message.ephemeralFor !== null) {
    if (given.fail_if_not_exists === false) return null;
    throw refuseField(at, 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
  }
  if (isSystemMessage(message))
    throw refuseField(at, 'REPLIES_CANNOT_REPLY_TO_SYSTEM_MESSAGE', 'Cannot reply to a system message');
  return { channelId: channel.id, messageId: message.id };
}

/** Everything that nobody wrote. */
function isSystemMessage(message: MessageRecord): boolean {
  const written: readonly MessageType[] = [
    MessageType.Default,
    MessageType.Reply,
    MessageType.ChatInputCommand,
    MessageType.ContextMenuCommand,
  ];
  return !written.includes(message.type);
}

function findByNonce(channel: ChannelRecord, nonce: string | number | null | undefined, world: World) {
  if (nonce === null || nonce === undefined) return null;
  const known = world.nonces.get(`${channel.id}:${nonce}`);
  if (!known || world.clock.now() - known.at > nonceLifetime) return null;
  return channel.messages.get(known.messageId) ?? null;
}

function rememberNonce(channel: ChannelRecord, message: MessageRecord, world: World): void {
  if (message.nonce === null) return;
  const now = world.clock.now();
  // In order of time, so the first that is young enough ends the clearing up.
  for (const [key, known] of world.nonces) {
    if (now - known.at <= nonceLifetime) break;
    world.nonces.delete(key);
  }
  world.nonces.set(`${channel.id}:${message.nonce}`, { messageId: message.id, at: now });
}

function patchMessage(request: InMessage, needs: RestNeeds): RouteAnswer {
  const { world } = needs;
  const { channel, message } = reachMessage(request, world);
  const body = readBody(messageBody, request.body);
  if (message.authorId !== world.botId)
    return ok(suppressEmbeds(channel, message, body.flags, Object.keys(body), needs));
  if (isSystemMessage(message)) throw refuse(50021);
  if (channel.thread?.archived) throw refuse(50083);
  const changes = composeEdit(message, body, request.files, world);
  if (changes.embeds && changes.embeds.length > 0) requireIn(channel, PermissionFlagsBits.EmbedLinks, world);
  countLateEdit(message, needs);
  editMessage(message, channel, changes, world);
  return ok(writeMessage(message, world));
}

/** Of others' messages only the embeds can be hidden, by who manages messages. */
function suppressEmbeds(
  channel: ChannelRecord,
  message: MessageRecord,
  flags: number | null | undefined,
  fields: readonly string[],
  needs: RestNeeds,
): object {
  if (fields.some((field) => field !== 'flags')) throw refuse(50005);
  requireIn(channel, PermissionFlagsBits.ManageMessages, needs.world);
  const hidden = MessageFlags.SuppressEmbeds;
  editMessage(message, channel, { flags: (message.flags & ~hidden) | ((flags ?? 0) & hidden) }, needs.world);
  return writeVisibleMessage(message, needs);
}

function countLateEdit(message: MessageRecord, { world, lateEdits }: RestNeeds): void {
  const now = world.clock.now();
  if (now - readMoment(message.id) <= oldAfter) return;
  const recent = (lateEdits.get(message.id) ?? []).filter((at) => now - at < oldAfter);
  const [first] = recent;
  if (first !== undefined && recent.length >= mostLateEdits) throw refuse(30046, (first + oldAfter - now) / 1000);
  lateEdits.set(message.id, [...recent, now]);
}

/** System messages that stay. Source: the column "Deletable" of Discord's reference, "Message Types". */
const permanent: readonly MessageType[] = [
  MessageType.RecipientAdd,
  MessageType.RecipientRemove,
  MessageType.Call,
  MessageType.ChannelNameChange,
  MessageType.ChannelIconChange,
  MessageType.ThreadStarterMessage,
];

function deleteMessage(request: InMessage, { world }: RestNeeds): RouteAnswer {
  const channel = reachChannel(request.params.channel_id, world);
  const message = findMessage(channel, request.params.message_id);
  if (permanent.includes(message.type)) throw refuse(50021);
  if (message.authorId !== world.botId) {
    if (channel.guildId === null) throw refuse(50003);
    requireIn(channel, PermissionFlagsBits.ManageMessages, world);
  }
  if (channel.thread?.archived) throw refuse(50083);
  deleteMessages([message], channel, world);
  return done;
}

const bulkDeleteBody = z.strictObject({ messages: z.array(snowflake) });

function bulkDelete({ params, body }: RouteRequest<'channel_id'>, { world }: RestNeeds): RouteAnswer {
  const channel = reachChannel(params.channel_id, world);
  if (channel.guildId === null) throw refuse(50003);
  requireIn(channel, PermissionFlagsBits.ManageMessages, world);
  const { messages: ids } = readBody(bulkDeleteBody, body);
  if (ids.length < 2 || ids.length > 100) throw refuse(50016);
  if (new Set(ids).size < ids.length)
    throw refuseField(['messages'], 'SET_TYPE_ALREADY_CONTAINS_VALUE', 'The set already contains this value');
  if (ids.some((one) => world.clock.now() - readMoment(one) > bulkDeleteWithin)) throw refuse(50034);
  const found = ids.flatMap((one) => {
    const message = channel.messages.get(one);
    return message?.ephemeralFor === null ? [message] : [];
  });
  if (found.some((message) => permanent.includes(message.type))) throw refuse(50021);
  deleteMessages(found, channel, world);
  return done;
}

/** An emoji as the path names it: one of Unicode's, or `name:id` of a server's own, of which the sandbox has none. @throws {ApiError} 10014 */
function readEmoji({ params }: InReaction): string {
  if (!unicodeEmoji.test(params.emoji_name)) throw refuse(10014);
  return params.emoji_name;
}

function putReaction(request: InReaction, { world }: RestNeeds): RouteAnswer {
  const { channel, message } = reachMessage(request, world);
  const emoji = readEmoji(request);
  if (!message.reactions.has(emoji)) requireIn(channel, PermissionFlagsBits.AddReactions, world);
  if (channel.thread?.archived) throw refuse(50083);
  addReaction(message, channel, emoji, world.botId, world);
  return done;
}

function deleteOwnReaction(request: InReaction, { world }: RestNeeds): RouteAnswer {
  const { channel, message } = reachMessage(request, world);
  removeReaction(message, channel, readEmoji(request), world.botId, world);
  return done;
}

function deleteReaction(
  request: RouteRequest<'channel_id' | 'message_id' | 'emoji_name' | 'user_id'>,
  { world }: RestNeeds,
): RouteAnswer {
  const { channel, message } = reachMessage(request, world);
  const { user_id: userId } = request.params;
  if (userId !== world.botId) requireIn(channel, PermissionFlagsBits.ManageMessages, world);
  removeReaction(message, channel, readEmoji(request), userId, world);
  return done;
}

function listReactions(request: InReaction, { world }: RestNeeds): RouteAnswer {
  const page = readQuery({ limit: count(1, 100, 25), after: id, type: count(0, 1, 0) }, request.query);
  const { message } = reachMessage(request, world);
  const users = [...(message.reactions.get(readEmoji(request)) ?? [])].sort(compareIds);
  const { after } = page;
  const rest = after === undefined ? users : users.filter((one) => compareIds(one, after) > 0);
  return ok(rest.slice(0, page.limit).map((one) => writeUser(findUser(one, world))));
}

function deleteReactionsOf(request: InReaction, { world }: RestNeeds): RouteAnswer {
  const { channel, message } = reachMessage(request, world);
  requireIn(channel, PermissionFlagsBits.ManageMessages, world);
  clearReactions(message, channel, readEmoji(request), world);
  return done;
}

function deleteReactions(request: InMessage, { world }: RestNeeds): RouteAnswer {
  const { channel, message } = reachMessage(request, world);
  requireIn(channel, PermissionFlagsBits.ManageMessages, world);
  clearReactions(message, channel, null, world);
  return done;
}

/** Pinned messages, the latest pin first. */
function readPins(channel: ChannelRecord, world: World): { message: MessageRecord; pinnedAt: string }[] {
  if (!mayReadHistory(channel, world)) return [];
  return [...channel.messages.values()]
    .flatMap((message) => (message.pinnedAt === null ? [] : [{ message, pinnedAt: message.pinnedAt }]))
    .sort((left, right) => (left.pinnedAt < right.pinnedAt ? 1 : -1));
}

function listPins({ params, query }: RouteRequest<'channel_id'>, needs: RestNeeds): RouteAnswer {
  const { limit, before } = readQuery(
    { limit: count(1, 50, 50), before: z.iso.datetime({ offset: true }).optional() },
    query,
  );
  const pins = readPins(reachChannel(params.channel_id, needs.world), needs.world).filter(
    (pin) => before === undefined || Date.parse(pin.pinnedAt) < Date.parse(before),
  );
  const items = pins
    .slice(0, limit)
    .map(({ message, pinnedAt }) => ({ pinned_at: pinnedAt, message: writeVisibleMessage(message, needs) }));
  return ok({ items, has_more: pins.length > items.length });
}

function listOldPins({ params }: RouteRequest<'channel_id'>, needs: RestNeeds): RouteAnswer {
  const pins = readPins(reachChannel(params.channel_id, needs.world), needs.world);
  return ok(pins.slice(0, 50).map(({ message }) => writeVisibleMessage(message, needs)));
}

function putPin(request: InMessage, { world }: RestNeeds): RouteAnswer {
  const { channel, message } = reachMessage(request, world);
  if (channel.guildId !== null) requireIn(channel, PermissionFlagsBits.PinMessages, world);
  if (isSystemMessage(message)) throw refuse(50021);
  pinMessage(message, channel, world.botId, world);
  return done;
}

function deletePin(request: InMessage, { world }: RestNeeds): RouteAnswer {
  const { channel, message } = reachMessage(request, world);
  if (channel.guildId !== null) requireIn(channel, PermissionFlagsBits.PinMessages, world);
  unpinMessage(message, channel, world);
  return done;
}
