import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import { writeChannel } from '../payloads/channels.ts';
import { writeMessage } from '../payloads/messages.ts';
import { writeInteractionMember, writeUser } from '../payloads/people.ts';
import { type ChannelRecord } from '../world/records.ts';
import { findChannel, findUser, readPermissionsIn, type World } from '../world/world.ts';
import { type InteractionRecord } from './records.ts';

/** What one file of a command or an answer may weigh in a server without boosts: 10 MiB. */
export const attachmentSizeLimit = 10 * 1024 * 1024;

/** The INTERACTION_CREATE payload, complete. Source: Discord's reference, "Interaction Object". */
export function writeInteraction(record: InteractionRecord, data: object, world: World): object {
  const channel = findChannel(record.channelId, world);
  return {
    id: record.id,
    application_id: world.botId,
    type: record.type,
    token: record.token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: writePartialChannel(channel, record.userId, world),
    ...writePlace(record, world),
    ...writeSource(record, channel, world),
    app_permissions: readPermissionsIn(channel, world.botId, world).toString(),
    locale: record.locale,
    entitlements: [],
    authorizing_integration_owners: writeOwners(record),
    context: record.guildId === null ? InteractionContextType.BotDM : InteractionContextType.Guild,
    attachment_size_limit: attachmentSizeLimit,
  };
}

/** In a server the person comes as a member with what they may do there, in direct messages as a user. */
function writePlace(record: InteractionRecord, world: World): object {
  const guild = record.guildId === null ? undefined : world.guilds.get(record.guildId);
  const member = guild?.members.get(record.userId);
  if (!guild || !member) return { user: writeUser(findUser(record.userId, world)) };
  const bits = readPermissionsIn(findChannel(record.channelId, world), record.userId, world);
  return {
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.locale, features: ['COMMUNITY'] },
    guild_locale: guild.locale,
    member: writeInteractionMember(member, bits, world),
  };
}

function writeSource(record: InteractionRecord, channel: ChannelRecord, world: World): object {
  const source = record.sourceMessageId === null ? undefined : channel.messages.get(record.sourceMessageId);
  return source ? { message: writeMessage(source, world) } : {};
}

/** The channel without its overwrites, with what the person may do in it. */
function writePartialChannel(channel: ChannelRecord, userId: string, world: World): object {
  const { permission_overwrites: hidden, ...written } = writeChannel(channel, world);
  return hidden === undefined && channel.guildId === null
    ? written
    : { ...written, permissions: readPermissionsIn(channel, userId, world).toString() };
}

/** Who brought the application here: the server, the person, or (direct messages with the bot) "0". */
function writeOwners(record: InteractionRecord): object {
  if (record.userInstalled) return { [ApplicationIntegrationType.UserInstall]: record.userId };
  return { [ApplicationIntegrationType.GuildInstall]: record.guildId ?? '0' };
}
