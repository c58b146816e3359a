import { openLineStore, type LineStore } from '../crisis/lines/store.ts';
import { openPostventionStore, type PostventionStore } from '../moderation/postvention/store.ts';
import { openRuleStore, type RuleStore } from '../moderation/server-rules/store.ts';
import { openOptOutStore, type OptOutStore } from '../privacy/opt-out/store.ts';
import { toldHome } from '../moderation/server-rules/notice-store.ts';
import type { Clock } from '../schedule/clock.ts';
import { noteChange } from '../storage/changes.ts';
import type { Db, Tx } from '../storage/client.ts';
import type { Storage } from '../storage/open-storage.ts';
import { openRemembered, rememberedIsLast } from '../storage/remembered.ts';
import { tryOpening } from '../storage/sealing.ts';
import { createTurns } from '../storage/turns.ts';
import { isLanguageCode } from '../words/words.ts';
import { emptySettings, isQuietable, isSetupStep, readAge, setupSteps, type ServerSettings } from './settings.ts';

/** The servers' settings: read from memory, where they are as they were last saved. */
export interface ServerStore {
  /** From memory; empty settings for a server that nobody has set up. */
  get(guildId: string): ServerSettings;
  /** All servers that were set up. */
  all(): readonly ServerSettings[];
  /** Makes the server's row if there is none yet, so that other rows can belong to it. */
  ensure(guildId: string, tx: Tx): Promise<void>;
  save(guildId: string, settings: ServerSettings, tx: Tx): Promise<void>;
  /** Takes saved settings into memory; call it once the transaction is committed. */
  remember(settings: ServerSettings): void;
  /** Reads a server's settings, lines and rules again, since another process may have changed them. */
  reread(guildId: string): Promise<void>;
  /**
   * Runs changes of one server's settings one after the other; resolves or rejects as `work` does. Where other processes share the database, memory is as
   * that is when `work` begins.
   */
  inTurn<T>(guildId: string, work: () => Promise<T>): Promise<T>;
  /** The help lines that servers add and hide. */
  lines: LineStore;
  /** The words that servers look for themselves, and the rules of AutoMod that they linked. */
  rules: RuleStore;
  /** Times after a death, in which a server is read gently. */
  postventions: PostventionStore;
  /** Who wants no contact and no look at their distress, on all servers. */
  optOuts: OptOutStore;
  /** Drops a server's settings, and what else is known of it here, from memory, once its rows are gone. */
  forget(guildId: string): void;
}

/** How a channel is saved that is read gently. */
const gentle = 'gentle';

/** The same of a group's own place: whether that is read at all, the group decides. */
const gentleHome = 'gentle-home';

/** Opens the store and reads every server once. */
export async function openServerStore(
  storage: Pick<Storage, 'kind' | 'read' | 'vault' | 'withNewKeys'>,
  clock: Clock,
): Promise<ServerStore> {
  const { vault } = storage;
  const known = await openRemembered((guildId) => storage.withNewKeys(() => readAll(storage, guildId)));
  const lines = await openLineStore(storage, clock);
  const rules = await openRuleStore(storage, clock);
  const postventions = await openPostventionStore(storage);
  const optOuts = await openOptOutStore(storage);
  const turns = createTurns();

  async function reread(guildId: string): Promise<void> {
    await Promise.all([known.reread(guildId), lines.reread(guildId), rules.reread(guildId)]);
  }

  return {
    get: (guildId) => known.get(guildId) ?? emptySettings(guildId),
    all: () => known.all(),
    remember: (settings) => known.remember(settings.guildId, settings),
    reread,
    inTurn: (guildId, work) =>
      turns.inTurn(guildId, async () => {
        if (storage.kind !== 'sqlite') await reread(guildId).catch(rememberedIsLast);
        return work();
      }),
    lines,
    rules,
    postventions,
    optOuts,
    forget(guildId) {
      known.forget(guildId);
      lines.forget(guildId);
      rules.forget(guildId);
      postventions.forget(guildId);
    },
    async ensure(guildId, tx) {
      // Memory does not know what another process forgot.
      if (await tx.guild.findUnique({ where: { id: guildId }, select: { id: true } })) return;
      const now = new Date(clock.now());
      await tx.guild.upsert({
        where: { id: guildId },
        create: { id: guildId, createdAt: now, updatedAt: now },
        update: {},
      });
    },
    async save(guildId, settings, tx) {
      await noteChange(guildId, { kind: storage.kind, now: clock.now() }, tx);
      const now = new Date(clock.now());
      const data = {
        moderatorChannelId: settings.moderatorChannelId,
        moderatorRoleId: settings.moderatorRoleId,
        onCallSealed: settings.onCallId === null ? null : vault.seal(placeOf(guildId), settings.onCallId),
        language: settings.language,
        languagesOff: [...settings.languagesOff].sort().join(','),
        zone: settings.zone,
        country: settings.country,
        age: settings.age,
        founderRoleId: settings.founderRoleId,
        smallTeam: settings.smallTeam,
        workplace: settings.workplace,
        trial: settings.trial,
        leadRoleId: settings.leadRoleId,
        anonymousPaused: settings.anonymousPaused,
        anonymousAfterHours: settings.anonymousAfterHours,
        openingDays: settings.openingDays,
        checkInChannelId: settings.checkInChannelId,
        dryRunUntil: settings.dryRunUntil === null ? null : new Date(settings.dryRunUntil),
        quietTiers: [...settings.quietTiers].sort().join(','),
        showsReporters: settings.showsReporters,
        newcomersSince: settings.newcomers && new Date(settings.newcomers.since),
        newcomersUntil: settings.newcomers && new Date(settings.newcomers.until),
        stepsDone: setupSteps.filter((step) => settings.stepsDone.has(step)).join(','),
        updatedAt: now,
      };
      await tx.guild.upsert({ where: { id: guildId }, create: { id: guildId, ...data, createdAt: now }, update: data });
      await saveChannels(guildId, settings, tx);
    },
  };
}

/** All servers of which anything is kept, by their ids. Memory knows those alone that were set up since the start, or were there then. */
export async function listServers(db: Db | Tx): Promise<string[]> {
  return (await db.guild.findMany({ select: { id: true }, orderBy: { id: 'asc' } })).map(({ id }) => id);
}

/** Where the person on call of a server lies. */
function placeOf(guildId: string) {
  return { table: 'Guild', column: 'onCallSealed', row: guildId };
}

/** Of all servers, or of one. */
async function readAll(
  { read, vault }: Pick<Storage, 'read' | 'vault'>,
  guildId?: string,
): Promise<Map<string, ServerSettings>> {
  // Not with an ordered `include`: with a thousand servers that asks for more values than SQLite takes in one query.
  const [rows, channels] = await Promise.all([
    read.guild.findMany({ where: guildId === undefined ? {} : { id: guildId } }),
    read.watchedChannel.findMany({
      where: guildId === undefined ? {} : { guildId },
      orderBy: { channelId: 'asc' },
    }),
  ]);
  const watchedOf = new Map<string, Set<string>>(rows.map(({ id }) => [id, new Set()]));
  const gentleOf = new Map<string, Set<string>>(rows.map(({ id }) => [id, new Set()]));
  for (const { guildId: id, channelId, mode } of channels) {
    if (mode !== gentleHome && mode !== toldHome) watchedOf.get(id)?.add(channelId);
    if (mode === gentle || mode === gentleHome) gentleOf.get(id)?.add(channelId);
  }
  return new Map(
    rows.map((row) => [
      row.id,
      {
        guildId: row.id,
        moderatorChannelId: row.moderatorChannelId,
        moderatorRoleId: row.moderatorRoleId,
        // One that was damaged is nobody: then the moderators are paged, and then whoever owns the server.
        onCallId: tryOpening(() => row.onCallSealed && vault.open(placeOf(row.id), row.onCallSealed)),
        watched: watchedOf.get(row.id) ?? new Set(),
        gentle: gentleOf.get(row.id) ?? new Set(),
        language: isLanguageCode(row.language) ? row.language : 'en',
        languagesOff: new Set(row.languagesOff.split(',').filter(isLanguageCode)),
        zone: row.zone,
        country: row.country,
        age: readAge(row.age),
        founderRoleId: row.founderRoleId,
        smallTeam: row.smallTeam,
        workplace: row.workplace,
        trial: row.trial,
        leadRoleId: row.leadRoleId,
        anonymousPaused: row.anonymousPaused,
        anonymousAfterHours: row.anonymousAfterHours,
        openingDays: row.openingDays,
        checkInChannelId: row.checkInChannelId,
        dryRunUntil: row.dryRunUntil?.getTime() ?? null,
        quietTiers: new Set(row.quietTiers.split(',').filter(isQuietable)),
        showsReporters: row.showsReporters,
        newcomers:
          row.newcomersSince && row.newcomersUntil
            ? { since: row.newcomersSince.getTime(), until: row.newcomersUntil.getTime() }
            : null,
        stepsDone: new Set(row.stepsDone.split(',').filter(isSetupStep)),
      },
    ]),
  );
}

/**
 * Channels that are read no longer go, with how far they were read; that their people were told stays until they are told of the end. How far a group's
 * own place was read is the group's.
 */
async function saveChannels(guildId: string, { watched, gentle: gently }: ServerSettings, tx: Tx): Promise<void> {
  const kept = new Set([...watched, ...gently]);
  const rows = await tx.watchedChannel.findMany({ where: { guildId } });
  const gone = rows.filter(({ channelId, mode }) => !kept.has(channelId) && mode !== toldHome);
  const told = gone.filter(({ noticedAt }) => noticedAt !== null);
  const read = gone.filter(({ mode }) => mode !== gentleHome).map(({ channelId }) => channelId);
  await tx.channelCursor.deleteMany({ where: { guildId, channelId: { in: read } } });
  const inTold = { guildId, channelId: { in: told.map(({ channelId }) => channelId) } };
  await tx.watchedChannel.updateMany({ where: inTold, data: { mode: toldHome } });
  const inGone = { guildId, channelId: { in: gone.map(({ channelId }) => channelId) }, mode: { not: toldHome } };
  await tx.watchedChannel.deleteMany({ where: inGone });
  for (const channelId of kept) {
    const key = { guildId, channelId };
    const isGentle = gently.has(channelId);
    const mode = !isGentle ? 'as-is' : watched.has(channelId) ? gentle : gentleHome;
    await tx.watchedChannel.upsert({
      where: { guildId_channelId: key },
      create: { ...key, mode },
      update: { mode },
    });
  }
}
