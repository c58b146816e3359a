import {
  type APIGuildMember,
  type APIInteractionGuildMember,
  type APIUser,
  type GuildMemberFlags,
  type UserFlags,
} from 'discord-api-types/v10';
import { type MemberRecord, type UserRecord } from '../world/records.ts';
import { findUser, type World } from '../world/world.ts';

// Nobody here has a badge or a member's flag; that is the number 0, which the enums do not name.
const noBadges = 0 as UserFlags;
const noMemberFlags = 0 as GuildMemberFlags;

/** Discord's user object, as everybody sees it. */
export function writeUser(user: UserRecord): APIUser {
  return {
    id: user.id,
    username: user.username,
    discriminator: user.bot ? '0042' : '0',
    global_name: user.globalName,
    avatar: null,
    avatar_decoration_data: null,
    banner: null,
    accent_color: null,
    collectibles: null,
    primary_guild: null,
    public_flags: noBadges,
    flags: noBadges,
    ...(user.bot ? { bot: true } : {}),
  };
}

/** The bot's own user object. */
export function writeSelf(user: UserRecord): APIUser {
  return { ...writeUser(user), verified: true, mfa_enabled: true, locale: user.locale };
}

/** A member without the user, as it comes with messages. */
export function writeBareMember(
  member: MemberRecord,
): Omit<APIGuildMember, 'user'> & { communication_disabled_until: string | null } {
  return {
    nick: member.nick,
    avatar: null,
    banner: null,
    roles: [...member.roles],
    joined_at: member.joinedAt,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: noMemberFlags,
    pending: false,
    communication_disabled_until: member.timedOutUntil,
  };
}

/** Discord's member object. */
export function writeMember(member: MemberRecord, world: World): APIGuildMember {
  return { ...writeBareMember(member), user: writeUser(findUser(member.userId, world)) };
}

/** A member with what they may do where the interaction happened. */
export function writeInteractionMember(
  member: MemberRecord,
  permissions: bigint,
  world: World,
): APIInteractionGuildMember {
  return {
    ...writeBareMember(member),
    user: writeUser(findUser(member.userId, world)),
    permissions: permissions.toString(),
  };
}
