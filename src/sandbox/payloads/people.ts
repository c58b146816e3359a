import { type APIGuildMember, type APIUser } from 'discord-api-types/v10';
import { type MemberRecord, type UserRecord } from '../world/records.ts';
import { findUser, type World } from '../world/world.ts';

/** Nobody here has a badge or a member's flag; that is the number 0, which Discord's enums do not name. */
interface Unflagged {
  flags: number;
}

type WrittenUser = Omit<APIUser, 'flags' | 'public_flags'> & Unflagged & { public_flags: number };
type WrittenBareMember = Omit<APIGuildMember, 'user' | 'flags'> &
  Unflagged & { communication_disabled_until: string | null };
type WrittenMember = WrittenBareMember & { user: WrittenUser };

/** Discord's user object, as everybody sees it. */
export function writeUser(user: UserRecord): WrittenUser {
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
    public_flags: 0,
    flags: 0,
    ...(user.bot ? { bot: true } : {}),
  };
}

/** The bot's own user object. */
export function writeSelf(user: UserRecord): WrittenUser {
  return { ...writeUser(user), verified: true, mfa_enabled: true, locale: user.locale };
}

/** A member without the user, as it comes with messages. */
export function writeBareMember(member: MemberRecord): WrittenBareMember {
  return {
    nick: member.nick,
    avatar: null,
    banner: null,
    roles: [...member.roles],
    joined_at: member.joinedAt,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: member.timedOutUntil,
  };
}

/** Discord's member object. */
export function writeMember(member: MemberRecord, world: World): WrittenMember {
  return { ...writeBareMember(member), user: writeUser(findUser(member.userId, world)) };
}

/** A member with what they may do where the interaction happened. */
export function writeInteractionMember(
  member: MemberRecord,
  permissions: bigint,
  world: World,
): WrittenMember & { permissions: string } {
  return {
    ...writeBareMember(member),
    user: writeUser(findUser(member.userId, world)),
    permissions: permissions.toString(),
  };
}
