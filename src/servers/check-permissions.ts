import type { ServerSettings } from './settings.ts';

/** The permissions Lamplight may need, by Discord's names. It asks for no others, and never for Administrator. */
export const botPermissions = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'EmbedLinks',
  'ReadMessageHistory',
  'PinMessages',
] as const;

/** One of {@link botPermissions}. */
export type BotPermission = (typeof botPermissions)[number];

/** What moderators' work needs in their channel. History is how a message whose sending went unanswered is found again. */
const inModeratorChannel = ['ViewChannel', 'SendMessages', 'EmbedLinks', 'ReadMessageHistory'] as const;

/** What reading a watched channel needs; history is how messages written while the bot was away are read. */
const inWatchedChannel = ['ViewChannel', 'ReadMessageHistory'] as const;

/** What posting a panel needs, and pinning the numbers beside it. Discord has a permission of its own for pins since February 2026. */
const inPanelChannel = ['ViewChannel', 'SendMessages', 'ReadMessageHistory', 'PinMessages'] as const;

/** What can be seen of a server's channels and roles, from memory. */
export interface ServerView {
  /** What the bot lacks in a channel; null when the channel is unknown to it. */
  findMissing(guildId: string, channelId: string, needed: readonly BotPermission[]): BotPermission[] | null;
  /** Whether everybody on the server can see the channel; null when it cannot be known. */
  isPublic(guildId: string, channelId: string): boolean | null;
}

/** Something that keeps a setting from working. */
export type SetupFault =
  | { kind: 'missing-permissions'; channelId: string; permissions: readonly BotPermission[] }
  | { kind: 'public-moderator-channel'; channelId: string }
  | { kind: 'on-call-not-moderator'; userId: string }
  | { kind: 'on-call-gone'; userId: string };

/** The roles of whoever is on call; `gone` when they are no longer on the server, `unknown` when Discord could not be asked. */
export type OnCallRoles = readonly string[] | 'gone' | 'unknown';

/**
 * Everything that keeps these settings from working, as far as it can be seen. A channel the bot cannot see lacks View Channel. `panels` are
 * channels that were just given a panel.
 */
export function findSetupFaults(
  settings: ServerSettings,
  view: ServerView,
  now: { screening: boolean; onCallRoles: OnCallRoles; panels: readonly string[] },
): SetupFault[] {
  const faults: SetupFault[] = [];
  const { screening, onCallRoles, panels } = now;
  const { guildId, moderatorChannelId, onCallId, moderatorRoleId } = settings;

  function check(channelId: string, needed: readonly BotPermission[]): void {
    const permissions = view.findMissing(guildId, channelId, needed) ?? ['ViewChannel' as const];
    if (permissions.length > 0) faults.push({ kind: 'missing-permissions', channelId, permissions });
  }

  if (moderatorChannelId !== null) {
    check(moderatorChannelId, inModeratorChannel);
    if (view.isPublic(guildId, moderatorChannelId) === true)
      faults.push({ kind: 'public-moderator-channel', channelId: moderatorChannelId });
  }
  const watched = screening ? [...settings.watched].filter((channelId) => !panels.includes(channelId)) : [];
  for (const channelId of watched) check(channelId, inWatchedChannel);
  for (const channelId of panels) check(channelId, inPanelChannel);
  if (onCallId !== null) {
    if (onCallRoles === 'gone') faults.push({ kind: 'on-call-gone', userId: onCallId });
    else if (onCallRoles !== 'unknown' && moderatorRoleId !== null && !onCallRoles.includes(moderatorRoleId))
      faults.push({ kind: 'on-call-not-moderator', userId: onCallId });
  }
  return faults;
}
