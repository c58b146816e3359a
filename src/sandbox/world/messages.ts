import { ComponentType, GatewayDispatchEvents, MessageType, PermissionFlagsBits } from 'discord-api-types/v10';
import { writeMessageEvent } from '../payloads/messages.ts';
import { refuse } from '../rest/api-error.ts';
import { listParts, numberParts, type Part } from '../rules/component-shapes.ts';
import { type EmbedPart, type MessageBody } from '../rules/message-shapes.ts';
import { compareIds } from '../snowflakes.ts';
import { type AttachmentRecord, type ChannelRecord, type MessageRecord } from './records.ts';
import { touchThread } from './threads.ts';
import { emitInChannel, intents, readPermissionsIn, writeNow, type World } from './world.ts';

/** What a new message is made of. */
export interface NewMessage {
  channel: ChannelRecord;
  authorId: string;
  content: string;
  forwarded?: string | null;
  poll?: MessageRecord['poll'];
  embeds?: readonly EmbedPart[];
  components?: readonly Part[];
  attachments?: readonly AttachmentRecord[];
  flags?: number;
  type?: MessageType;
  allowedMentions?: MessageBody['allowed_mentions'];
  nonce?: string | number | null;
  tts?: boolean;
  reference?: MessageRecord['reference'];
  interaction?: MessageRecord['interaction'];
  ephemeralFor?: string | null;
  loading?: boolean;
  /** Who is mentioned by the kind of message (somebody added to a thread). */
  mentionedUsers?: readonly string[];
}

/** Writes a message into a channel. Ephemeral ones are kept for the one who sees them and no event is sent. */
export function createMessage(input: NewMessage, world: World): MessageRecord {
  const { channel } = input;
  const message = keepMessage(input, world);
  if (message.ephemeralFor === null) {
    if (channel.thread) touchThread(channel, message.authorId, message.type, world);
    emitMessage(GatewayDispatchEvents.MessageCreate, message, channel, world);
  }
  world.notice({ channelId: channel.id });
  return message;
}

/** Puts a message into a channel and tells nobody: the one who calls sends the event, or there is none. */
export function keepMessage(input: NewMessage, world: World): MessageRecord {
  const message = makeMessage(input, world);
  putMessage(message, input.channel);
  return message;
}

/** Makes a message that is nowhere yet. */
export function makeMessage(input: NewMessage, world: World): MessageRecord {
  const { channel } = input;
  const message: MessageRecord = {
    id: world.ids.next(),
    channelId: channel.id,
    guildId: channel.guildId,
    authorId: input.authorId,
    type: input.type ?? (input.reference ? MessageType.Reply : MessageType.Default),
    content: input.content,
    forwarded: input.forwarded ?? null,
    poll: input.poll ?? null,
    embeds: [...(input.embeds ?? [])],
    components: input.components?.length ? numberParts([...input.components]) : [],
    attachments: [...(input.attachments ?? [])],
    flags: input.flags ?? 0,
    mentionedUsers: [],
    mentionedRoles: [],
    mentionsEveryone: false,
    nonce: input.nonce ?? null,
    tts: input.tts ?? false,
    createdAt: writeNow(world),
    editedAt: null,
    pinnedAt: null,
    reactions: new Map(),
    reference: input.reference ?? null,
    threadId: null,
    interaction: input.interaction ?? null,
    ephemeralFor: input.ephemeralFor ?? null,
    loading: input.loading ?? false,
  };
  resolveMentions(message, input.allowedMentions, channel, world);
  if (input.mentionedUsers) message.mentionedUsers = [...input.mentionedUsers];
  return message;
}

/** Puts a message at the end of a channel. */
export function putMessage(message: MessageRecord, channel: ChannelRecord): void {
  channel.messages.set(message.id, message);
  if (message.ephemeralFor === null) channel.lastMessageId = message.id;
}

/** Changes parts of a message that its author may change. */
export function editMessage(
  message: MessageRecord,
  channel: ChannelRecord,
  changes: Partial<Pick<MessageRecord, 'content' | 'embeds' | 'components' | 'attachments' | 'flags' | 'loading'>> & {
    allowedMentions?: MessageBody['allowed_mentions'];
  },
  world: World,
): void {
  const { allowedMentions, ...parts } = changes;
  Object.assign(message, parts);
  if (parts.components) message.components = numberParts([...parts.components]);
  if (parts.content !== undefined || parts.components) resolveMentions(message, allowedMentions, channel, world);
  // A deferred answer that gets its words is new, not edited.
  if (changes.loading === undefined) message.editedAt = writeNow(world);
  if (message.ephemeralFor === null) emitMessage(GatewayDispatchEvents.MessageUpdate, message, channel, world);
  world.notice({ channelId: channel.id });
}

/** Removes messages and tells the bot. */
export function deleteMessages(messages: readonly MessageRecord[], channel: ChannelRecord, world: World): void {
  const visible = messages.filter((message) => message.ephemeralFor === null);
  for (const message of messages) channel.messages.delete(message.id);
  const place = { channel_id: channel.id, ...(channel.guildId === null ? {} : { guild_id: channel.guildId }) };
  const [only] = visible;
  const bits = { channel, intents: intents.GuildMessages, direct: intents.DirectMessages };
  if (only && messages.length === 1)
    emitInChannel({ name: GatewayDispatchEvents.MessageDelete, data: { id: only.id, ...place }, ...bits }, world);
  else if (visible.length > 0)
    emitInChannel(
      {
        name: GatewayDispatchEvents.MessageDeleteBulk,
        data: { ids: visible.map((message) => message.id), ...place },
        ...bits,
      },
      world,
    );
  world.notice({ channelId: channel.id });
}

/** Finds a message everybody in the channel can see. @throws {ApiError} 10008 */
export function findMessage(channel: ChannelRecord, messageId: string): MessageRecord {
  const message = channel.messages.get(messageId);
  if (!message || message.ephemeralFor !== null) throw refuse(10008);
  return message;
}

/** A page of history, newest first, as Discord answers it. */
export function listMessages(
  channel: ChannelRecord,
  page: { limit: number; before?: string | undefined; after?: string | undefined; around?: string | undefined },
): MessageRecord[] {
  const all = [...channel.messages.values()]
    .filter((message) => message.ephemeralFor === null)
    .sort((left, right) => compareIds(right.id, left.id));
  if (page.around !== undefined) {
    const { around } = page;
    const half = Math.floor(page.limit / 2);
    const newer = all.filter((message) => compareIds(message.id, around) > 0).slice(-half);
    const rest = all.filter((message) => compareIds(message.id, around) <= 0).slice(0, page.limit - newer.length);
    return [...newer, ...rest];
  }
  if (page.after !== undefined) {
    const { after } = page;
    return all.filter((message) => compareIds(message.id, after) > 0).slice(-page.limit);
  }
  const { before } = page;
  return all.filter((message) => before === undefined || compareIds(message.id, before) < 0).slice(0, page.limit);
}

/** Tells the bot of a message. What others wrote is readable only with the MessageContent intent, unless it mentions the bot. */
export function emitMessage(
  name: GatewayDispatchEvents.MessageCreate | GatewayDispatchEvents.MessageUpdate,
  message: MessageRecord,
  channel: ChannelRecord,
  world: World,
): void {
  emitInChannel(
    {
      name,
      data: writeMessageEvent(message, channel, world),
      channel,
      intents: intents.GuildMessages,
      direct: intents.DirectMessages,
      contentProtected: isContentProtected(message, world),
    },
    world,
  );
}

/** True for what members write in servers without mentioning the bot. */
export function isContentProtected(message: MessageRecord, world: World): boolean {
  return message.guildId !== null && message.authorId !== world.botId && !message.mentionedUsers.includes(world.botId);
}

/** False for texts that ping nobody, which are most. */
export function mayNameSomebody(content: string): boolean {
  return content.includes('@');
}

/** Where Discord looks for mentions: in the text, and in the texts of Components V2. Source: Discord's reference, "Text Display". */
function readMentionable({ content, components }: MessageRecord): string {
  const shown = listParts(components).flatMap((part) =>
    part.type === ComponentType.TextDisplay ? [part.content] : [],
  );
  return shown.length === 0 ? content : [content, ...shown].join('\n');
}

/** Works out who is pinged: what the text names, within what the author allowed and may do. */
function resolveMentions(
  message: MessageRecord,
  allowed: MessageBody['allowed_mentions'],
  channel: ChannelRecord,
  world: World,
): void {
  message.mentionedUsers = [];
  message.mentionedRoles = [];
  message.mentionsEveryone = false;
  const said = readMentionable(message);
  if (!mayNameSomebody(said) && message.type !== MessageType.Reply) return;
  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
  const parse = allowed ? (allowed.parse ?? []) : ['users', 'roles', 'everyone'];
  const everyone = (readPermissionsIn(channel, message.authorId, world) & PermissionFlagsBits.MentionEveryone) !== 0n;
  const users = [...said.matchAll(/<@!?(\d+)>/g)].flatMap((match) => match[1] ?? []);
  const roles = [...said.matchAll(/<@&(\d+)>/g)].flatMap((match) => match[1] ?? []);
  const pinged = users.filter((id) => world.users.has(id) && (parse.includes('users') || allowed?.users?.includes(id)));
  const answered = message.reference?.messageId ? channel.messages.get(message.reference.messageId) : undefined;
  if (
    message.type === MessageType.Reply &&
    answered &&
    allowed?.replied_user !== false &&
    (!allowed || allowed.replied_user)
  )
    pinged.push(answered.authorId);
  message.mentionedUsers = [...new Set(pinged)];
  message.mentionedRoles = [...new Set(roles)].filter(
    (id) =>
      (parse.includes('roles') || allowed?.roles?.includes(id)) &&
      (everyone || guild?.roles.get(id)?.mentionable === true) &&
      guild?.roles.has(id),
  );
  message.mentionsEveryone = everyone && parse.includes('everyone') && /@(everyone|here)\b/.test(said);
}
