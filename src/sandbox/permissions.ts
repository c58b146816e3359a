import { PermissionFlagsBits } from 'discord-api-types/v10';
import { type ChannelRecord, type GuildRecord, type MemberRecord } from './world/records.ts';

/** The name of a permission, as discord.js and Discord's reference write it: `ManageRoles`. */
export type PermissionName = keyof typeof PermissionFlagsBits;

const names = PermissionFlagsBits as Record<string, bigint>;

/** Every permission bit there is. */
export const everyPermission = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** What the @everyone role of a new server holds. Source: a freshly made server, August 2026; no moderation bits. */
export const ordinaryPermissions =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.CreateInstantInvite |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseExternalEmojis |
  PermissionFlagsBits.ChangeNickname |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.CreatePrivateThreads |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.UseExternalApps |
  PermissionFlagsBits.Connect |
  PermissionFlagsBits.Speak |
  PermissionFlagsBits.Stream |
  PermissionFlagsBits.UseVAD;

/** A timed-out member keeps only these. Source: Discord's reference, "Permissions for Timed Out Members". */
const timedOutPermissions = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.ReadMessageHistory;

/** Turns names (`ManageRoles`, `MANAGE_ROLES`) or a digit string into bits. Returns null when a name does not exist. */
export function readPermissions(given: readonly string[] | string): bigint | null {
  if (typeof given === 'string') return /^\d+$/.test(given) ? BigInt(given) : readPermissions([given]);
  let bits = 0n;
  for (const name of given) {
    const bit = names[name] ?? names[pascalise(name)];
    if (bit === undefined) return null;
    bits |= bit;
  }
  return bits;
}

function pascalise(name: string): string {
  return name
    .toLowerCase()
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** What a member may do in a server as a whole: the owner and administrators everything, others what their roles add up to. */
export function computeGuildPermissions(guild: GuildRecord, member: MemberRecord, now: number): bigint {
  if (guild.ownerId === member.userId) return everyPermission;
  let bits = guild.roles.get(guild.id)?.permissions ?? '0';
  let sum = BigInt(bits);
  for (const roleId of member.roles) {
    bits = guild.roles.get(roleId)?.permissions ?? '0';
    sum |= BigInt(bits);
  }
  if (sum & PermissionFlagsBits.Administrator) return everyPermission;
  return isTimedOut(member, now) ? sum & timedOutPermissions : sum;
}

/**
 * What a member may do in a channel (`overwritten` is the channel itself, or the parent of a thread).
 * Source: Discord's reference, "Permission Hierarchy" and "Implicit Permissions".
 */
export function computeChannelPermissions(
  guild: GuildRecord,
  member: MemberRecord,
  overwritten: ChannelRecord,
  now: number,
): bigint {
  const base = computeGuildPermissions(guild, member, now);
  if (base === everyPermission) return base;
  const everyone = overwritten.overwrites.get(guild.id);
  let bits = everyone ? (base & ~everyone.deny) | everyone.allow : base;
  let allow = 0n;
  let deny = 0n;
  for (const roleId of member.roles) {
    const overwrite = overwritten.overwrites.get(roleId);
    if (!overwrite || roleId === guild.id) continue;
    allow |= overwrite.allow;
    deny |= overwrite.deny;
  }
  bits = (bits & ~deny) | allow;
  const own = overwritten.overwrites.get(member.userId);
  if (own) bits = (bits & ~own.deny) | own.allow;
  if (!(bits & PermissionFlagsBits.ViewChannel)) return 0n;
  return isTimedOut(member, now) ? bits & timedOutPermissions : bits;
}

/** True while a member's time-out lasts. */
export function isTimedOut(member: MemberRecord, now: number): boolean {
  return member.timedOutUntil !== null && Date.parse(member.timedOutUntil) > now;
}

/** The position of a member's highest role; the owner stands above all. */
export function findHighestPosition(guild: GuildRecord, member: MemberRecord): number {
  if (guild.ownerId === member.userId) return Number.POSITIVE_INFINITY;
  return Math.max(0, ...member.roles.map((roleId) => guild.roles.get(roleId)?.position ?? 0));
}
