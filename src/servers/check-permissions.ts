import type { Group } from '../groups/group.ts';
import type { ServerSettings } from './settings.ts';

/** The permissions Lamplight may need, by Discord's names. It asks for no others, and never for Administrator. */
export const botPermissions = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'CreatePublicThreads',
  'EmbedLinks',
  'ReadMessageHistory',
  'PinMessages',
] as const;

/** One of {@link botPermissions}. */
export type BotPermission = (typeof botPermissions)[number];

/**
 * What each use needs in its channel. History is how a message whose sending went unanswered is found again, and how messages written while
 * the bot was away are read. Discord has a permission of its own for pins since February 2026.
 */
const needed = {
  cases: ['ViewChannel', 'SendMessages', 'EmbedLinks', 'ReadMessageHistory'],
  reading: ['ViewChannel', 'ReadMessageHistory'],
  panel: ['ViewChannel', 'SendMessages', 'ReadMessageHistory', 'PinMessages'],
  door: ['ViewChannel', 'SendMessages', 'ReadMessageHistory'],
  anonymous: ['ViewChannel', 'SendMessages', 'CreatePublicThreads', 'SendMessagesInThreads', 'ReadMessageHistory'],
  'anonymous-thread': ['ViewChannel', 'SendMessagesInThreads', 'ReadMessageHistory'],
} as const satisfies Record<PermissionUse, readonly BotPermission[]>;

/** What can be seen of a server's channels and roles, from memory. */
export interface ServerView {
  /** What the bot lacks in a channel; null when the channel is unknown to it. */
  findMissing(guildId: string, channelId: string, needed: readonly BotPermission[]): BotPermission[] | null;
  /** Whether everybody on the server can see the channel; null when it cannot be known. */
  isPublic(guildId: string, channelId: string): boolean | null;
  /** What the bot lacks on the whole server; null when the server is unknown to it. */
  findMissingOnServer(guildId: string, needed: readonly ['ManageGuild']): readonly string[] | null;
}

/** What a permission in a channel is for. */
export type PermissionUse = 'cases' | 'reading' | 'panel' | 'door' | 'anonymous' | 'anonymous-thread';

/** Something that keeps a setting from working. */
export type SetupFault =
  | { kind: 'missing-permissions'; channelId: string; permissions: readonly BotPermission[]; why: PermissionUse }
  | { kind: 'public-moderator-channel'; channelId: string }
  | { kind: 'on-call-not-moderator'; userId: string }
  | { kind: 'on-call-gone'; userId: string }
  | { kind: 'automod-unheard' };

/** The roles of whoever is on call; `gone` when they are no longer on the server, `unknown` when Discord could not be asked. */
export type OnCallRoles = readonly string[] | 'gone' | 'unknown';

/**
 * Everything that keeps these settings from working, as far as it can be seen. A channel the bot cannot see lacks View Channel. `panels` and
 * `frontDoors` are channels that were just given one; `groups` are those of which anonymous posts should work;
 * `autoMod` is whether rules of Discord's AutoMod are linked.
 */
export function findSetupFaults(
  settings: ServerSettings,
  view: ServerView,
  now: {
    screening: boolean;
    onCallRoles: OnCallRoles;
    panels: readonly string[];
    frontDoors: readonly string[];
    groups: readonly Pick<Group, 'anonymous' | 'belonging' | 'channelId'>[];
    autoMod?: boolean;
  },
): SetupFault[] {
  const faults: SetupFault[] = [];
  const { screening, onCallRoles, panels, frontDoors, groups } = now;
  const { guildId, moderatorChannelId, onCallId, moderatorRoleId } = settings;

  function check(channelId: string, why: PermissionUse): void {
    const permissions = view.findMissing(guildId, channelId, needed[why]) ?? ['ViewChannel' as const];
    if (permissions.length > 0) faults.push({ kind: 'missing-permissions', channelId, permissions, why });
  }

  if (moderatorChannelId !== null) {
    check(moderatorChannelId, 'cases');
    if (view.isPublic(guildId, moderatorChannelId) === true)
      faults.push({ kind: 'public-moderator-channel', channelId: moderatorChannelId });
  }
  const watched = screening ? [...settings.watched].filter((channelId) => !panels.includes(channelId)) : [];
  for (const channelId of watched) check(channelId, 'reading');
  for (const channelId of panels) check(channelId, 'panel');
  for (const channelId of frontDoors) check(channelId, 'door');
  for (const { anonymous, belonging, channelId } of groups)
    // A thread has its permissions from the channel it stands under; nobody can open a thread in a thread.
    if (anonymous !== 'off' && channelId !== null)
      check(channelId, belonging === 'thread' ? 'anonymous-thread' : 'anonymous');
  if (onCallId !== null) {
    if (onCallRoles === 'gone') faults.push({ kind: 'on-call-gone', userId: onCallId });
    else if (onCallRoles !== 'unknown' && moderatorRoleId !== null && !onCallRoles.includes(moderatorRoleId))
      faults.push({ kind: 'on-call-not-moderator', userId: onCallId });
  }
  if (now.autoMod && (view.findMissingOnServer(guildId, ['ManageGuild'])?.length ?? 0) > 0)
    faults.push({ kind: 'automod-unheard' });
  return faults;
}
