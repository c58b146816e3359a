import { PermissionFlagsBits } from 'discord-api-types/v10';
import { readBotPermissions } from '../world/access.ts';
import { type ChannelRecord, type GuildRecord, type Overwrite } from '../world/records.ts';
import { readPermissionsIn, type World } from '../world/world.ts';
import { refuse } from './api-error.ts';

/** An overwrite as a request gives it. */
interface GivenOverwrite {
  id: string;
  type: 0 | 1;
  allow?: bigint | null | undefined;
  deny?: bigint | null | undefined;
}

/** Fills what a request left out. */
export function readOverwrite(given: GivenOverwrite): Overwrite {
  return { id: given.id, type: given.type, allow: given.allow ?? 0n, deny: given.deny ?? 0n };
}

/**
 * Refuses overwrites the bot may not set: for a role or person that does not exist, or of bits it does not hold in the server or the channel
 * (unless an overwrite of the channel gives it Manage Roles there). `channel` is null while it is being created.
 * Source: Discord's reference, "Edit Channel Permissions", "Create Guild Channel". @throws {ApiError} 10011, 10013, 50013
 */
export function checkOverwrites(
  overwrites: readonly Overwrite[],
  channel: ChannelRecord | null,
  guild: GuildRecord,
  world: World,
): void {
  const held = readBotPermissions(guild, world) | (channel ? readPermissionsIn(channel, world.botId, world) : 0n);
  const free = channel !== null && managesByOverwrite(channel, guild, world);
  for (const one of overwrites) {
    if (one.type === 0 && !guild.roles.has(one.id)) throw refuse(10011);
    if (one.type === 1 && !world.users.has(one.id)) throw refuse(10013);
    const before = channel?.overwrites.get(one.id);
    const changed = (one.allow ^ (before?.allow ?? 0n)) | (one.deny ^ (before?.deny ?? 0n));
    if (!free && changed & ~held) throw refuse(50013);
  }
}

function managesByOverwrite(channel: ChannelRecord, guild: GuildRecord, world: World): boolean {
  const ids = [world.botId, ...(guild.members.get(world.botId)?.roles ?? [])];
  return ids.some((id) => ((channel.overwrites.get(id)?.allow ?? 0n) & PermissionFlagsBits.ManageRoles) !== 0n);
}
