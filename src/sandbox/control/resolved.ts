import { writeChannel } from '../payloads/channels.ts';
import { writeAttachment, writeMessage } from '../payloads/messages.ts';
import { writeInteractionMember, writeUser } from '../payloads/people.ts';
import { type ChannelRecord, type GuildRecord, type MessageRecord } from '../world/records.ts';
import { keepUpload } from '../world/uploads.ts';
import { canSee, readPermissionsIn, type World } from '../world/world.ts';
import { ControlError } from './control-error.ts';
import { nameOf } from './find.ts';

/** Where somebody acts: what can be named there depends on it. */
export interface Place {
  userId: string;
  channel: ChannelRecord;
  locale: string;
  world: World;
}

/** The people, roles, channels, messages and files an interaction names, as Discord sends them beside the ids. */
export interface Resolved {
  /** @throws {ControlError} 404, or 400 for the id of something else. */
  addUser(id: string): void;
  /** @throws {ControlError} 404, or 400 for the id of something else. */
  addRole(id: string): void;
  /** A person or a role. @throws {ControlError} 404, or 400 for the id of something else. */
  addMentionable(id: string): void;
  /** `types`: the kinds that may be chosen; any when empty. @throws {ControlError} 404, 403, 400 */
  addChannel(id: string, types: readonly number[]): void;
  addMessage(message: MessageRecord): void;
  /** Keeps a file, and gives it an id. */
  addFile(file: { filename: string; bytes: Buffer }): string;
  /** Discord's `resolved`, or nothing at all when nothing was named. */
  write(): { resolved?: Record<string, Record<string, object>> };
}

/** Begins an empty list of what an interaction names; everything added is checked against what this person can choose here. */
export function createResolved(place: Place): Resolved {
  const { world, channel: here, userId: actor } = place;
  const guild = here.guildId === null ? undefined : world.guilds.get(here.guildId);
  const named: Record<string, Record<string, object>> = {};
  const keep = (kind: string, id: string, value: object): void => {
    named[kind] = { ...named[kind], [id]: value };
  };
  const resolved: Resolved = {
    addUser(id) {
      const user = world.users.get(id);
      if (!user) throw refuseId('person', id, guild, world);
      keep('users', id, writeUser(user));
      const member = guild?.members.get(id);
      if (!member) return;
      const written = writeInteractionMember(member, readPermissionsIn(here, id, world), world);
      keep('members', id, leaveOut(written, ['user', 'deaf', 'mute']));
    },
    addRole(id) {
      const role = guild?.roles.get(id);
      if (!role) throw refuseId('role', id, guild, world);
      keep('roles', id, role);
    },
    addMentionable(id) {
      if (guild?.roles.has(id)) resolved.addRole(id);
      else resolved.addUser(id);
    },
    addChannel(id, types) {
      const channel = world.channels.get(id);
      if (!channel || channel.guildId === null || channel.guildId !== guild?.id)
        throw refuseId('channel', id, guild, world);
      if (!canSee(channel, actor, world))
        throw new ControlError(
          403,
          `${nameOf(actor, here.guildId, world)} cannot see channel ${id} and so cannot choose it.`,
        );
      if (types.length > 0 && !types.includes(channel.type))
        throw new ControlError(
          400,
          `#${channel.name ?? id} has type ${channel.type}; only ${types.join(', ')} can be chosen here.`,
        );
      keep('channels', id, writePartialChannel(channel, actor, world));
    },
    addMessage(message) {
      keep('messages', message.id, writeMessage(message, world));
    },
    addFile(sent) {
      const file = keepUpload(sent, world);
      keep('attachments', file.id, writeAttachment(file, { channelId: here.id, ephemeral: true }, world));
      return file.id;
    },
    write: () => (Object.keys(named).length === 0 ? {} : { resolved: named }),
  };
  return resolved;
}

/** An id that names something else is a mistake in the call; one that names nothing is unknown. */
function refuseId(
  wanted: 'person' | 'role' | 'channel',
  id: string,
  guild: GuildRecord | undefined,
  world: World,
): ControlError {
  const kinds = [
    ...(world.users.has(id) ? ['a person'] : []),
    ...(guild?.roles.has(id) ? ['a role'] : []),
    ...(world.channels.has(id) ? ['a channel elsewhere'] : []),
  ];
  const [kind] = kinds;
  return kind === undefined
    ? new ControlError(404, `There is no ${wanted} ${id} here.`)
    : new ControlError(400, `${id} is ${kind}, and a ${wanted} of this server is wanted.`);
}

/** What a resolved channel has of a channel. Source: Discord's reference, "Resolved Data Structure". */
const partialFields: readonly string[] = [
  'id',
  'name',
  'type',
  'last_message_id',
  'last_pin_timestamp',
  'nsfw',
  'parent_id',
  'guild_id',
  'flags',
  'rate_limit_per_user',
  'topic',
  'position',
  'thread_metadata',
];

function writePartialChannel(channel: ChannelRecord, userId: string, world: World): object {
  const whole = Object.entries(writeChannel(channel, world));
  const partial = Object.fromEntries(whole.filter(([name]) => partialFields.includes(name)));
  return { ...partial, permissions: readPermissionsIn(channel, userId, world).toString() };
}

function leaveOut(value: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}
