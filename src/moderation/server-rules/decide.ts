import type { QuietTier, ServerSettings } from '../../servers/settings.ts';

/** How a channel is read. */
export const readingModes = ['off', 'as-is', 'gentle'] as const;

/** One of {@link readingModes}. */
export type ReadingMode = (typeof readingModes)[number];

/** Whether a text names such a mode. */
export function isReadingMode(text: string | undefined): text is ReadingMode {
  return readingModes.some((mode) => mode === text);
}

// Each gives back the very same settings where nothing would change.

/** The settings with a channel read in another way. Of a group's own place the group keeps whether it is read at all. */
export function withChannel(
  settings: ServerSettings,
  { channelId, mode, isHome }: { channelId: string; mode: ReadingMode; isHome: boolean },
): ServerSettings {
  const isRead = isHome ? mode !== 'off' && settings.watched.has(channelId) : mode !== 'off';
  const watched = withMember(settings.watched, channelId, isRead);
  const gentle = withMember(settings.gentle, channelId, mode === 'gentle');
  return watched === settings.watched && gentle === settings.gentle ? settings : { ...settings, watched, gentle };
}

/** The settings with a tier whose cases have cards of their own, or have none. */
export function withCards(settings: ServerSettings, tier: QuietTier, hasCards: boolean): ServerSettings {
  const quietTiers = withMember(settings.quietTiers, tier, !hasCards);
  return quietTiers === settings.quietTiers ? settings : { ...settings, quietTiers };
}

/** The settings with a dry run until then; null for none. One that runs already goes on as long as it was to. */
export function withDryRun(settings: ServerSettings, until: number | null, now: number): ServerSettings {
  const runs = settings.dryRunUntil !== null && settings.dryRunUntil > now;
  if (until === null) return settings.dryRunUntil === null ? settings : { ...settings, dryRunUntil: null };
  return runs ? settings : { ...settings, dryRunUntil: until };
}

/** The settings with reporters shown to moderators, or to nobody. */
export function withReporters(settings: ServerSettings, showsReporters: boolean): ServerSettings {
  return settings.showsReporters === showsReporters ? settings : { ...settings, showsReporters };
}

function withMember<Member>(set: ReadonlySet<Member>, member: Member, isIn: boolean): ReadonlySet<Member> {
  if (set.has(member) === isIn) return set;
  const changed = new Set(set);
  if (isIn) changed.add(member);
  else changed.delete(member);
  return changed;
}
