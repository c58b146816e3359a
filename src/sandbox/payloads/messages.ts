import {
  InteractionType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
  PollLayoutType,
} from 'discord-api-types/v10';
import { type EmbedPart } from '../rules/message-shapes.ts';
import { type AttachmentRecord, type ChannelRecord, type MessageRecord } from '../world/records.ts';
import { findUser, type World } from '../world/world.ts';
import { writeChannel } from './channels.ts';
import { writeComponents, writeFileAddress } from './components.ts';
import { dropNulls } from './drop-nulls.ts';
import { writeBareMember, writeUser } from './people.ts';

/** Discord's message object, as REST answers it; `depth` 0 leaves the answered message out. */
export function writeMessage(
  message: MessageRecord,
  world: World,
  depth = 1,
): { id: string } & Record<string, unknown> {
  const byApplication = message.interaction !== null;
  const thread = message.threadId === null ? undefined : world.channels.get(message.threadId);
  return {
    id: message.id,
    channel_id: message.channelId,
    type: message.type,
    content: message.content,
    author: writeUser(findUser(message.authorId, world)),
    attachments: message.attachments.map((file) =>
      writeAttachment(file, { channelId: message.channelId, ephemeral: message.ephemeralFor !== null }, world),
    ),
    embeds: message.embeds.map(writeEmbed),
    components: writeComponents(message, world),
    mentions: message.mentionedUsers.map((id) => writeUser(findUser(id, world))),
    mention_roles: [...message.mentionedRoles],
    mention_everyone: message.mentionsEveryone,
    pinned: message.pinnedAt !== null,
    tts: message.tts,
    timestamp: message.createdAt,
    edited_timestamp: message.editedAt,
    flags: message.flags,
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
    ...(message.reactions.size > 0 ? { reactions: writeReactions(message, world) } : {}),
    ...(byApplication ? { webhook_id: world.botId, application_id: world.botId } : {}),
    ...(message.authorId === world.botId && !byApplication ? { application_id: world.botId } : {}),
    ...writeInteractionParts(message, world),
    ...writeReference(message, world, depth),
    ...writeForwarded(message),
    ...writePoll(message),
    ...(thread ? { thread: writeChannel(thread, world) } : {}),
    ...(thread ? { flags: message.flags | MessageFlags.HasThread } : {}),
  };
}

/** The message as the gateway sends it: with the server, and the member who wrote it. */
export function writeMessageEvent(message: MessageRecord, channel: ChannelRecord, world: World): object {
  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
  const member = guild?.members.get(message.authorId);
  return {
    ...writeMessage(message, world),
    channel_type: channel.type,
    ...(guild ? { guild_id: guild.id } : {}),
    ...(member ? { member: writeBareMember(member) } : {}),
    ...(guild
      ? {
          mentions: message.mentionedUsers.map((id) => {
            const mentioned = guild.members.get(id);
            return { ...writeUser(findUser(id, world)), ...(mentioned ? { member: writeBareMember(mentioned) } : {}) };
          }),
        }
      : {}),
  };
}

/** What is passed on: a copy, whose author Discord does not name. */
function writeForwarded({ id, channelId, forwarded: content, createdAt: timestamp }: MessageRecord): object {
  if (content === null) return {};
  const copy = { type: MessageType.Default, content, embeds: [], attachments: [], components: [] };
  const facts = { mentions: [], mention_roles: [], timestamp, edited_timestamp: null, flags: 0 };
  return {
    message_reference: { type: MessageReferenceType.Forward, channel_id: channelId, message_id: id },
    message_snapshots: [{ message: { ...copy, ...facts } }],
  };
}

function writePoll({ poll, createdAt }: MessageRecord): object {
  if (poll === null) return {};
  const answers = poll.answers.map((text, index) => ({ answer_id: index + 1, poll_media: { text } }));
  const expiry = new Date(Date.parse(createdAt) + pollMs).toISOString();
  return {
    poll: {
      question: { text: poll.question },
      answers,
      expiry,
      allow_multiselect: false,
      layout_type: PollLayoutType.Default,
    },
  };
}

/** A poll runs for a day unless its writer says otherwise. */
const pollMs = 24 * 3_600_000;

function writeReference(message: MessageRecord, world: World, depth: number): object {
  const reference = message.reference;
  if (reference === null) return {};
  const channel = world.channels.get(reference.channelId);
  const written = {
    message_reference: {
      type: 0,
      channel_id: reference.channelId,
      ...(reference.messageId === null ? {} : { message_id: reference.messageId }),
      ...(channel?.guildId ? { guild_id: channel.guildId } : {}),
    },
  };
  if (depth === 0 || reference.messageId === null) return written;
  if (message.type !== MessageType.Reply && message.type !== MessageType.ThreadStarterMessage) return written;
  const answered = channel?.messages.get(reference.messageId);
  return { ...written, referenced_message: answered ? writeMessage(answered, world, 0) : null };
}

function writeInteractionParts(message: MessageRecord, world: World): object {
  const made = message.interaction;
  if (made === null) return {};
  const user = writeUser(findUser(made.userId, world));
  const owners = made.userInstalled || message.guildId === null ? { 1: made.userId } : { 0: message.guildId };
  return {
    interaction_metadata: {
      id: made.id,
      type: made.type,
      user,
      authorizing_integration_owners: owners,
      ...(made.name === null ? {} : { name: made.name, command_type: 1 }),
      ...(made.originalId === null ? {} : { original_response_message_id: made.originalId }),
      ...writeTrigger(made, user, owners),
    },
    ...(made.name === null ? {} : { interaction: { id: made.id, type: made.type, name: made.name, user } }),
  };
}

/** What a press was on; and, for a form, what it was opened by, which the sandbox does not number apart from the form. */
function writeTrigger(made: NonNullable<MessageRecord['interaction']>, user: object, owners: object): object {
  const pressed = made.targetId === null ? null : { interacted_message_id: made.targetId };
  if (made.type === InteractionType.MessageComponent.valueOf()) return pressed ?? {};
  if (made.type !== InteractionType.ModalSubmit.valueOf()) return {};
  const type = pressed ? InteractionType.MessageComponent : InteractionType.ApplicationCommand;
  return {
    triggering_interaction_metadata: { id: made.id, type, user, authorizing_integration_owners: owners, ...pressed },
  };
}

/** What the bot left out has its default. */
function writeEmbed(embed: EmbedPart): object {
  const fields = embed.fields?.map((field) => ({ ...field, inline: field.inline ?? false }));
  return { type: 'rich', ...dropNulls({ ...embed, fields }) };
}

function writeReactions(message: MessageRecord, world: World): object[] {
  return [...message.reactions].map(([emoji, users]) => ({
    emoji: writeEmoji(emoji),
    count: users.size,
    count_details: { burst: 0, normal: users.size },
    burst_colors: [],
    me: users.has(world.botId),
    me_burst: false,
  }));
}

/** A reaction's emoji: `🌱`, or `name:id` for one of a server's own. */
export function writeEmoji(emoji: string): { id: string | null; name: string } {
  const [name, id] = emoji.split(':');
  return { id: id ?? null, name: name ?? emoji };
}

/** An attachment object, with the address the file can be read at. */
export function writeAttachment(
  file: AttachmentRecord,
  place: { channelId: string; ephemeral: boolean },
  world: World,
): object {
  const url = writeFileAddress(file, place.channelId, world);
  return {
    id: file.id,
    filename: file.filename,
    size: file.bytes.length,
    url,
    proxy_url: url,
    content_type: file.contentType,
    ...(file.description === null ? {} : { description: file.description }),
    ...(place.ephemeral ? { ephemeral: true } : {}),
  };
}
