import { PermissionFlagsBits } from 'discord-api-types/v10';
import { z } from 'zod';
import { maySpeak } from '../world/access.ts';
import { createMessage, deleteMessages, editMessage } from '../world/messages.ts';
import { addReaction, removeReaction } from '../world/reactions.ts';
import { type ChannelRecord, type MessageRecord } from '../world/records.ts';
import { readPermissionsIn, type World } from '../world/world.ts';
import { type Call, type Control } from './control.ts';
import { ControlError } from './control-error.ts';
import {
  findPerson,
  findSeenChannel,
  findSeenMessage,
  holdsMessages,
  nameOf,
  refuseTimedOut,
  sharesServer,
} from './find.ts';
import { id, readBody, readId } from './read-call.ts';

const content = z
  .string()
  .max(2000, { error: 'is longer than 2000 characters' })
  .refine((text) => text.trim() !== '', { error: 'is empty' });

const poll = z.object({
  question: z.string().min(1, { error: 'is empty' }).max(300, { error: 'is longer than 300 characters' }),
  answers: z
    .array(z.string().min(1, { error: 'is empty' }).max(55, { error: 'is longer than 55 characters' }))
    .min(1, { error: 'holds no answer' })
    .max(10, { error: 'holds more than ten answers' }),
});

/** Words, what is passed on, or a poll; what is passed on comes without words of one's own. */
const written = z
  .object({
    userId: id,
    channelId: id,
    content: content.optional(),
    replyTo: id.optional(),
    forwards: content.optional(),
    poll: poll.optional(),
  })
  .refine(({ content: words, forwards, poll: asked }) => [words, forwards, asked].some((one) => one !== undefined), {
    error: 'Nothing was written: give content, forwards or poll',
  });

/** A person writes a message. */
export function actMessage(call: Call, control: Control): object {
  return { messageId: say(readBody(written, call), control).id };
}

/** A person says something in a channel they see. @throws {ControlError} 400, 403, 404 */
export function say(input: z.infer<typeof written>, control: Control): MessageRecord {
  const { world } = control;
  const person = findPerson(input.userId, world);
  const channel = findSeenChannel(input.channelId, person.id, world);
  requireSpeech(channel, person.id, world);
  const reference = input.replyTo === undefined ? null : findReference(input.replyTo, person.id, channel, control);
  const { content = '', forwards: forwarded = null, poll = null } = input;
  return createMessage({ channel, authorId: person.id, content, forwarded, poll, reference }, world);
}

function findReference(messageId: string, userId: string, channel: ChannelRecord, control: Control) {
  const { message } = findSeenMessage(messageId, userId, control);
  if (message.channelId !== channel.id || message.ephemeralFor !== null)
    throw new ControlError(400, 'Only messages that everybody sees in the same channel can be answered.');
  return { channelId: channel.id, messageId: message.id };
}

/** Refuses who may not write here now. @throws {ControlError} 403, 400 */
function requireSpeech(channel: ChannelRecord, userId: string, world: World): void {
  if (!holdsMessages(channel)) throw new ControlError(400, `#${channel.name ?? ''} holds threads, not messages.`);
  refuseTimedOut(channel, userId, world);
  const who = nameOf(userId, channel.guildId, world);
  if (!maySpeak(channel, userId, world)) throw new ControlError(403, `${who} may not write here.`);
  if (channel.guildId === null && !sharesServer(userId, world) && !world.users.get(userId)?.installedApp)
    throw new ControlError(403, `${who} shares no server with the bot.`);
  const bits = readPermissionsIn(channel, userId, world);
  if (channel.thread?.locked && !(bits & PermissionFlagsBits.ManageThreads))
    throw new ControlError(403, 'This thread is locked.');
  const wait = readSlowMode(channel, userId, bits, world);
  if (wait > 0) throw new ControlError(403, `Slow mode: ${who} may write again in ${Math.ceil(wait / 1000)} s.`);
}

/** How long slow mode still lasts for somebody, in milliseconds by the clock. */
function readSlowMode(channel: ChannelRecord, userId: string, bits: bigint, world: World): number {
  const exempt = PermissionFlagsBits.ManageMessages | PermissionFlagsBits.ManageChannels;
  if (channel.slowMode === 0 || bits & exempt) return 0;
  const last = [...channel.messages.values()].findLast((one) => one.authorId === userId && one.ephemeralFor === null);
  return last ? Date.parse(last.createdAt) + channel.slowMode * 1000 - world.clock.now() : 0;
}

const edited = z.object({ userId: id, content });

/** A person changes a message of their own. */
export function actEditMessage(call: Call, control: Control): object {
  const input = readBody(edited, call);
  const person = findPerson(input.userId, control.world);
  const { message, channel } = findSeenMessage(readId(call, 'message'), person.id, control);
  if (message.authorId !== person.id) throw new ControlError(403, 'Only its author can change a message.');
  refuseTimedOut(channel, person.id, control.world);
  editMessage(message, channel, { content: input.content }, control.world);
  return { messageId: message.id };
}

const actor = z.object({ userId: id });

/** A person deletes a message of their own, a moderator somebody else's, or somebody puts a private answer away. */
export function actDeleteMessage(call: Call, control: Control): object {
  const { world } = control;
  const userId = call.body === undefined ? call.query.get('userId') : readBody(actor, call).userId;
  if (!userId) throw new ControlError(400, 'userId: say who deletes the message.');
  const person = findPerson(userId, world);
  const { message, channel } = findSeenMessage(readId(call, 'message'), person.id, control);
  if (message.ephemeralFor !== null) {
    control.memory.dismissed.add(message.id);
    world.notice({ channelId: channel.id });
    return { messageId: message.id };
  }
  const bits = readPermissionsIn(channel, person.id, world);
  const moderates = channel.guildId !== null && (bits & PermissionFlagsBits.ManageMessages) !== 0n;
  if (message.authorId !== person.id && !moderates)
    throw new ControlError(403, 'Only its author or somebody with Manage Messages can delete a message.');
  deleteMessages([message], channel, world);
  return { messageId: message.id };
}

const reaction = z.object({
  userId: id,
  messageId: id,
  emoji: z.string().min(1).max(100),
  remove: z.boolean().optional(),
});

/** A person adds or takes back a reaction. */
export function actReact(call: Call, control: Control): object {
  const { world } = control;
  const input = readBody(reaction, call);
  const person = findPerson(input.userId, world);
  const { message, channel } = findSeenMessage(input.messageId, person.id, control);
  refuseTimedOut(channel, person.id, world);
  if (message.ephemeralFor !== null) throw new ControlError(400, 'Private answers take no reactions.');
  if (input.remove) removeReaction(message, channel, input.emoji, person.id, world);
  else {
    const adds = readPermissionsIn(channel, person.id, world) & PermissionFlagsBits.AddReactions;
    if (!adds && !message.reactions.has(input.emoji))
      throw new ControlError(403, `${nameOf(person.id, channel.guildId, world)} may not add reactions here.`);
    addReaction(message, channel, input.emoji, person.id, world);
  }
  return { messageId: message.id };
}
