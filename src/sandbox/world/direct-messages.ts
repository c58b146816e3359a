import { ChannelType } from 'discord-api-types/v10';
import { makeChannel } from './channels.ts';
import { type ChannelRecord } from './records.ts';
import { type World } from './world.ts';

/** The direct messages between the bot and a person, if there are any. */
export function findDirect(userId: string, world: World): ChannelRecord | null {
  for (const channel of world.channels.values())
    if (channel.guildId === null && channel.recipientId === userId) return channel;
  return null;
}

/** Opens direct messages between the bot and a person; the same channel every time. Discord tells bots nothing of it (v8 and later). */
export function openDirect(userId: string, world: World): ChannelRecord {
  const known = findDirect(userId, world);
  if (known) return known;
  const channel = makeChannel({
    id: world.ids.next(),
    type: ChannelType.DM,
    guildId: null,
    name: null,
    recipientId: userId,
  });
  world.channels.set(channel.id, channel);
  return channel;
}

/** True when the bot may write to this person: open for messages, and in a server with the bot (or having installed it). */
export function acceptsDirect(userId: string, world: World): boolean {
  const user = world.users.get(userId);
  if (!user || user.bot || user.dms === 'closed') return false;
  if (user.installedApp) return true;
  return [...world.guilds.values()].some((guild) => guild.members.has(userId) && guild.members.has(world.botId));
}
