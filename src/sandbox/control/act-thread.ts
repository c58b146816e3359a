import { PermissionFlagsBits } from 'discord-api-types/v10';
import { z } from 'zod';
import { createThread, threadTypeUnder } from '../world/threads.ts';
import { readPermissionsIn } from '../world/world.ts';
import { type Call, type Control } from './control.ts';
import { ControlError } from './control-error.ts';
import { findGuild, findMessage, findPerson, findSeenChannel, nameOf, refuseTimedOut } from './find.ts';
import { id, readBody } from './read-call.ts';

const opened = z.object({
  userId: id,
  channelId: id,
  name: z.string().trim().min(1).max(100),
  messageId: id.optional(),
});

/** A person opens a public thread, by itself or on a message. */
export function actOpenThread(call: Call, control: Control): object {
  const { world } = control;
  const input = readBody(opened, call);
  const person = findPerson(input.userId, world);
  const parent = findSeenChannel(input.channelId, person.id, world);
  refuseTimedOut(parent, person.id, world);
  const may = readPermissionsIn(parent, person.id, world) & PermissionFlagsBits.CreatePublicThreads;
  if (parent.guildId === null || parent.thread || !may)
    throw new ControlError(403, `${nameOf(person.id, parent.guildId, world)} may not open a thread here.`);
  const found = input.messageId === undefined ? undefined : findMessage(input.messageId, world)?.message;
  if (input.messageId !== undefined && found?.channelId !== parent.id)
    throw new ControlError(404, `There is no message ${input.messageId} in this channel.`);
  const thread = createThread(
    {
      parent,
      guild: findGuild(parent.guildId, world),
      name: input.name,
      type: threadTypeUnder(parent),
      ...(found ? { message: found } : {}),
    },
    { id: person.id, reason: null },
    world,
  );
  return { threadId: thread.id };
}
