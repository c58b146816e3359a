import { versions } from 'node:process';
import { Status, type Client } from 'discord.js';
import { hearFirst } from '../commands/help-first.ts';
import { registry } from '../commands/index.ts';
import { openCustody } from './anonymous/custody/custody.ts';
import { openFirmClock } from './anonymous/firm-clock.ts';
import { createLimits } from './anonymous/limits.ts';
import { createOpeningMemory } from './anonymous/opening/memory.ts';
import { createPromiseMemory } from './anonymous/posting/promise-memory.ts';
import { createAnonymousStore } from './anonymous/store.ts';
import { createRecordCheck } from './anonymous/trust/record.ts';
import { listenToOutbox, type CauseNeeds } from './causes.ts';
import { watchOpenings } from './check-ins/own/reach/direct-budget.ts';
import { renewTimes } from './check-ins/renew-times.ts';
import type { Config } from './config.ts';
import { measureAge } from './crisis/directory/find-stale.ts';
import { createAttachmentReader } from './discord/attachments.ts';
import { createAutoModReader } from './discord/automod-rules.ts';
import { createAnswerRest, createClient, createRest } from './discord/client.ts';
import { createDispatcher } from './discord/dispatch.ts';
import { createIncidents } from './discord/incidents.ts';
import { createHistory } from './discord/history.ts';
import { ConnectionError, explainRefusal, logIn, watchForEnd } from './discord/log-in.ts';
import { openMail } from './discord/mail.ts';
import { createOwnMessages } from './discord/messages.ts';
import { createModerating } from './discord/moderating.ts';
import { registerCommands } from './discord/register.ts';
import { createPlaces } from './discord/places.ts';
import { createScheduledEvents } from './discord/scheduled-events.ts';
import { createServerView } from './discord/server-view.ts';
import { createSessionWatch } from './discord/session-watch.ts';
import { createTalkReader } from './discord/talk.ts';
import { listenToEvents } from './events.ts';
import { openPostWatch } from './groups/care/watch-posts.ts';
import { createMemberCounts } from './groups/joining/counts.ts';
import { createSweep } from './groups/joining/sweep.ts';
import { createWaitingStore } from './groups/joining/waiting.ts';
import { openGroupStore } from './groups/store.ts';
import type { Log } from './log.ts';
import { createNewcomerDoor } from './moderation/raids/newcomers.ts';
import { createRaidWatch } from './moderation/raids/watch-raids.ts';
import { renewTimes as renewShiftTimes } from './moderation/rota/renew-times.ts';
import { createCatchUpRounds } from './moderation/screening/catch-up-rounds.ts';
import { openReadingProgress } from './moderation/screening/reading-progress.ts';
import { createScreening } from './moderation/screening/screening.ts';
import { findLater } from './moderation/receipts/find-later.ts';
import { beginReading } from './moderation/server-rules/tell-reading.ts';
import { createCaseStore } from './moderation/store.ts';
import { createWatchList } from './moderation/screening/watch-list.ts';
import { openOutbox } from './outbox/outbox.ts';
import type { Clock } from './schedule/clock.ts';
import { chooseLanguage } from './servers/choose-language.ts';
import { renewTimes as renewSessionTimes } from './sessions/renew-times.ts';
import { tellForeignSession } from './servers/foreign-session.ts';
import { openServerStore } from './servers/store.ts';
import { followChanges } from './storage/changes.ts';
import { isStorageUnavailable } from './storage/errors.ts';
import { readMeta, writeMeta } from './storage/meta.ts';
import { openStorage, type Storage, type StorageAddress } from './storage/open-storage.ts';
import { reserveTime } from './storage/reserve-time.ts';
import { createTimetable, listJobs } from './timetable.ts';
import { findVersion } from './version.ts';

/** What a bot needs to be told to run: everything an operator decides, the token included; and whether it is to be `alone` on a SQLite file. */
export type BotConfig = Omit<Config, 'token' | 'health' | 'privacyNotice'> &
  Pick<StorageAddress, 'alone'> & { token: string };

/** A running bot. */
export interface Bot {
  /** True while it is connected. */
  isReady(): boolean;
  /** Whether its database takes what is written, as far as is known without asking it. */
  isDatabaseWell(): boolean;
  /** What it has not finished: interactions being answered, messages waiting to be sent, messages being read. */
  pending(): Promise<{ interactions: number; outbox: number; events: number }>;
  /** Runs what is due by the clock, and resolves when that is done. */
  runDue(): Promise<void>;
  /** Takes nothing new, finishes what is in flight, and closes. */
  stop(): Promise<void>;
  /** Resolves when Discord ended the connection for good, with a sentence that says why. */
  ended: Promise<string>;
}

/**
 * Puts a bot together and logs it in; resolves when it is connected and its commands are registered.
 * @throws {StorageError} when the database cannot be used
 * @throws {ConnectionError} when Discord refuses the token or the intents, or cannot be reached
 */
export async function startBot(config: BotConfig, needs: { clock: Clock; log: Log }): Promise<Bot> {
  const storage = await openStorage(config, needs.log);
  try {
    return await connect(config, { ...needs, storage });
  } catch (error) {
    await storage.close();
    throw error;
  }
}

async function connect(config: BotConfig, needs: { clock: Clock; log: Log; storage: Storage }): Promise<Bot> {
  const { clock, log, storage } = needs;
  const rest = createRest(config, config.token);
  const sessions = createSessionWatch({
    ...needs,
    rest,
    onForeign: (_, tx) => tellForeignSession({ servers, outbox, view, clock }, tx),
  });
  const client = createClient(config, {
    noteStart: () => sessions.noteStart(),
    reserve: config.shards === null ? null : (name, ms) => reserveTime({ name, ms }, storage),
    log,
  });
  const view = createServerView(client);
  const botUserId = () => client.user?.id;
  const version = findVersion();

  const cases = createCaseStore(storage, clock);
  const firm = await openFirmClock(storage, clock);
  const changes = await followChanges(storage, clock.now());
  const [servers, groups, progress, custody, outbox] = await Promise.all([
    openServerStore(storage, clock),
    openGroupStore(storage, clock),
    openReadingProgress(storage),
    openCustody(storage, firm),
    openOutbox({
      ...needs,
      mail: watchOpenings(openMail(rest, botUserId), needs),
      ...listenToOutbox(() => posting),
      isOurs: (guildId) => view.isOurs(guildId),
    }),
  ]);
  const zonesVersion = versions['tz'] ?? '';
  await renewTimes({ storage, zonesVersion });
  await renewSessionTimes({ storage, zonesVersion, now: clock.now() });
  await renewShiftTimes({ storage, zonesVersion, now: clock.now() });
  const watchList = createWatchList({ servers, groups, clock });
  const core = { ...needs, cases, servers, groups, progress, outbox, watchList };
  const history = createHistory(rest);
  const autoMod = createAutoModReader(rest);
  const screening = createScreening(core);
  const findNewest = (channelId: string) => findLastMessage(channelId, client);
  const posts = await openPostWatch({ ...core, talk: createTalkReader(rest), findNewest });
  const rounds = createCatchUpRounds({ ...core, history });
  const places = createPlaces(rest);
  const counts = createMemberCounts({ ...needs, view, places });
  const waiting = createWaitingStore(storage, clock);
  // The outbox asks about posts, and posts are sent by the outbox: it asks for the first time only when it is kicked, below.
  const posting: CauseNeeds = {
    ...core,
    ...history,
    view,
    places,
    counts,
    custody,
    firm,
    anonymous: createAnonymousStore(storage, firm),
    waiting,
    messages: createOwnMessages(rest),
    limits: createLimits(clock),
    openings: createOpeningMemory(firm),
    promises: createPromiseMemory(),
    record: createRecordCheck(needs),
    events: createScheduledEvents(rest),
    config,
  };
  const moderating = createModerating(rest);
  const incidents = createIncidents(rest);
  const raids = createRaidWatch(core);
  const door = createNewcomerDoor({ ...core, raids });
  const sweep = createSweep(posting);
  const { readText: readAttachment } = createAttachmentReader(config);
  const dispatcher = createDispatcher(
    registry,
    {
      ...posting,
      ...history,
      moderating,
      incidents,
      watchList,
      progress,
      waiting,
      autoMod,
      readAttachment,
      botUserId,
      config,
      version,
    },
    {
      rest: createAnswerRest(config),
      log,
      isUnavailable: isStorageUnavailable,
      chooseLanguage: ({ locale, guildId }) => chooseLanguage(locale, guildId === null ? null : servers.get(guildId)),
      findServerOf: (channelId) => view.findServerOf(channelId),
      admit: (asked, name, work) => hearFirst(asked, door.enter(asked, name), work, core),
      findLater: (asked, reply) => findLater(asked, reply, posting),
    },
  );
  const timetable = createTimetable(
    listJobs({
      ...core,
      ...posting,
      config,
      moderating,
      incidents,
      raids,
      waiting,
      sweep,
      screening,
      rounds,
      posts,
      sessions,
      changes,
      findOwner: (guildId) => history.findOwner(guildId),
    }),
    needs,
  );
  const { messageContent } = config;
  const events = listenToEvents(client, {
    ...core,
    anonymous: posting.anonymous,
    autoMod,
    view,
    history,
    screening,
    rounds,
    posts,
    sweep,
    dispatcher,
    raids,
    messageContent,
  });

  warnOfOldDirectory(needs);
  await beginReading({ ...core, config });
  const ended = watchForEnd(client);
  await logIn(client, config.token);
  try {
    await register(client.application?.id ?? '', { storage, rest, log });
  } catch (error) {
    await client.destroy();
    throw error;
  }
  timetable.start();
  outbox.kick();
  log.info('bot.ready', { version, count: client.guilds.cache.size });

  async function stop(): Promise<void> {
    // Nothing new arrives first; then, in this order, what is there is finished: reading and answering may still fill the outbox.
    await client.destroy();
    outbox.holdBulk();
    await timetable.stop();
    await Promise.all([dispatcher.drain(), posts.stop(), events.drain(), rounds.stop(), screening.drain()]);
    await raids.drain();
    await outbox.stop();
    await progress.flush();
    await storage.close();
    log.info('bot.stopped');
  }

  let stopping: Promise<void> | null = null;
  return {
    isReady: () => stopping === null && isConnected(client),
    isDatabaseWell: () => storage.isWell(),
    async pending() {
      const { waiting } = await outbox.counts();
      const inWork = events.pending() + screening.pending() + rounds.pending() + raids.pending();
      return { interactions: dispatcher.pending(), outbox: waiting, events: inWork };
    },
    runDue: () => timetable.runDue(),
    stop: () => (stopping ??= stop()),
    ended,
  };
}

/** With all its shards: discord.js calls a client ready also while one of them connects anew. */
function isConnected(client: Client): boolean {
  return client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready);
}

/** The newest message of a channel or thread, as Discord told when the session began; null for what is not known. */
function findLastMessage(channelId: string, client: Client): string | null {
  const channel = client.channels.cache.get(channelId);
  return channel && 'lastMessageId' in channel ? (channel.lastMessageId ?? null) : null;
}

/** Help lines change their numbers: whoever runs the bot should hear that nobody looked at any for long. Some always are old: the doctor counts those. */
function warnOfOldDirectory({ clock, log }: { clock: Clock; log: Log }): void {
  const { date, days, isStale } = measureAge(clock.now());
  if (isStale) log.warn('directory.stale', { code: date, count: days });
}

/** Tells Discord the commands, if they changed since it was told last. @throws {ConnectionError} when it does not take them */
async function register(
  applicationId: string,
  needs: { storage: Storage; rest: ReturnType<typeof createRest>; log: Log },
): Promise<void> {
  const key = 'commands.registered';
  const commands = registry.commands.map((command) => command.data);
  const last = await readMeta(key, needs.storage);
  const { registered, sent } = await registerCommands({ applicationId, commands, last }, needs.rest).catch(
    (error: unknown) => {
      throw new ConnectionError(explainRefusal(error), { cause: error });
    },
  );
  if (!sent) return;
  await writeMeta(key, registered, needs.storage);
  needs.log.info('commands.registered', { count: commands.length });
}
