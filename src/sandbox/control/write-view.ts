import { writeMessage } from '../payloads/messages.ts';
import { compareIds } from '../snowflakes.ts';
import { type ChannelRecord, type MessageRecord } from '../world/records.ts';
import { type World } from '../world/world.ts';
import { type Control, type Memory } from './control.ts';
import { isVisible, nameOf } from './find.ts';
import { flattenText } from './flatten-text.ts';

/** A message as one person sees it. */
export type MessageView = ReturnType<typeof writeView>;

/** Writes a message as people see it; see `view` in the contract, and the additions in `routes.ts`. */
export function writeView(message: MessageRecord, world: World) {
  const written = writeMessage(message, world, 0);
  return {
    id: message.id,
    channelId: message.channelId,
    type: message.type,
    author: writeAuthor(message.authorId, message.guildId, world),
    content: message.content,
    embeds: written['embeds'],
    components: written['components'],
    text: flattenText(message),
    ephemeral: message.ephemeralFor !== null,
    flags: written['flags'],
    mentions: [...message.mentionedUsers],
    mentionRoles: [...message.mentionedRoles],
    mentionEveryone: message.mentionsEveryone,
    createdAt: message.createdAt,
    edited: message.editedAt,
    pinned: message.pinnedAt !== null,
    loading: message.loading,
    reactions: [...message.reactions].map(([emoji, users]) => ({ emoji, count: users.size, users: [...users] })),
    attachments: message.attachments.map((file) => ({
      id: file.id,
      filename: file.filename,
      url: `${world.url}/attachments/${message.channelId}/${file.id}/${encodeURIComponent(file.filename)}`,
      size: file.bytes.length,
      contentType: file.contentType,
      description: file.description,
    })),
    replyTo: writeReplyTo(message, world),
    thread: writeThread(message, world),
    interaction:
      message.interaction === null
        ? null
        : {
            id: message.interaction.id,
            name: message.interaction.name,
            user: { id: message.interaction.userId, name: nameOf(message.interaction.userId, message.guildId, world) },
          },
  };
}

/** The newest messages somebody sees in a channel, oldest first. */
export function listView(
  channel: ChannelRecord,
  input: { userId: string; limit: number },
  control: Pick<Control, 'world' | 'memory'>,
): MessageView[] {
  return listVisible(channel, input.userId, control.memory)
    .slice(-input.limit)
    .map((message) => writeView(message, control.world));
}

function listVisible(channel: ChannelRecord, userId: string, memory: Memory): MessageRecord[] {
  return [...channel.messages.values()]
    .filter((message) => isVisible(message, userId, memory))
    .sort((left, right) => compareIds(left.id, right.id));
}

function writeAuthor(userId: string, guildId: string | null, world: World) {
  return { id: userId, name: nameOf(userId, guildId, world), bot: world.users.get(userId)?.bot ?? false };
}

function writeReplyTo(message: MessageRecord, world: World) {
  const reference = message.reference;
  if (!reference?.messageId) return null;
  const answered = world.channels.get(reference.channelId)?.messages.get(reference.messageId);
  if (!answered || (answered.ephemeralFor !== null && answered.ephemeralFor !== message.ephemeralFor)) return null;
  return {
    id: answered.id,
    author: writeAuthor(answered.authorId, answered.guildId, world),
    text: flattenText(answered),
  };
}

function writeThread(message: MessageRecord, world: World) {
  const thread = message.threadId === null ? undefined : world.channels.get(message.threadId);
  return thread ? { id: thread.id, name: thread.name } : null;
}
