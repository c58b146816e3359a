import { refuse } from '../../discord/user-error.ts';
import type { RaidNeeds } from './needs.ts';
import type { Measure, MeasureKind } from './rules.ts';

/** What the bot needs on Discord, as Discord's own settings call it. */
const rights = {
  ManageGuild: 'Manage Server',
  ManageChannels: 'Manage Channels',
  ManageThreads: 'Manage Threads',
} as const;

/** Discord's numbers for kinds of threads. Source: its reference, "Channel Types". */
const threadTypes: readonly number[] = [10, 11, 12];

/**
 * Refuses where the bot is known to lack what Discord asks for a measure, before anything is saved.
 * @throws {UserError} `raid-bot-lacks`, `raid-channel-gone`
 */
export function requireRights(
  guildId: string,
  { kind, channelId }: { kind: MeasureKind; channelId: string | null },
  { view }: Pick<RaidNeeds, 'view'>,
): void {
  const lacks = findLacks(guildId, { kind, channelId }, view);
  if (lacks === 'unknown') throw refuse('raid-channel-gone');
  if (lacks !== null) throw refuse('raid-bot-lacks', { kind, channelId, permission: lacks });
}

/** What the bot lacks for a measure; null where nothing is known to be missing. */
function findLacks(
  guildId: string,
  { kind, channelId }: Pick<Measure, 'kind' | 'channelId'>,
  view: RaidNeeds['view'],
): (typeof rights)[keyof typeof rights] | 'unknown' | null {
  if (kind === 'newcomers') return null;
  if (kind !== 'slow-mode')
    return view.findMissingOnServer(guildId, ['ManageGuild'])?.length ? rights.ManageGuild : null;
  const channel = channelId === null ? null : view.findChannel(guildId, channelId);
  if (channelId === null || !channel) return 'unknown';
  const needed = threadTypes.includes(channel.type) ? 'ManageThreads' : 'ManageChannels';
  return view.findMissing(guildId, channelId, [needed])?.length ? rights[needed] : null;
}
