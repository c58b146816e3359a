import { REST } from '@discordjs/rest';
import type { Needs } from '../../commands/needs.ts';
import { openCustody } from '../../src/anonymous/custody/custody.ts';
import { openFirmClock } from '../../src/anonymous/firm-clock.ts';
import { createLimits } from '../../src/anonymous/limits.ts';
import { createOpeningMemory } from '../../src/anonymous/opening/memory.ts';
import { createPromiseMemory } from '../../src/anonymous/posting/promise-memory.ts';
import { listenToOutbox } from '../../src/causes.ts';
import { createAnonymousStore } from '../../src/anonymous/store.ts';
import { createRecordCheck } from '../../src/anonymous/trust/record.ts';
import { createAutoModReader } from '../../src/discord/automod-rules.ts';
import type { History } from '../../src/discord/history.ts';
import { createOwnMessages } from '../../src/discord/messages.ts';
import { createIncidents } from '../../src/discord/incidents.ts';
import { createModerating } from '../../src/discord/moderating.ts';
import { createScheduledEvents } from '../../src/discord/scheduled-events.ts';
import { createPlaces } from '../../src/discord/places.ts';
import { createMemberCounts } from '../../src/groups/joining/counts.ts';
import { createWaitingStore } from '../../src/groups/joining/waiting.ts';
import { openGroupStore } from '../../src/groups/store.ts';
import { openReadingProgress } from '../../src/moderation/screening/reading-progress.ts';
import { createCaseStore } from '../../src/moderation/store.ts';
import { createWatchList } from '../../src/moderation/screening/watch-list.ts';
import { openOutbox } from '../../src/outbox/outbox.ts';
import { emptySettings, type ServerSettings } from '../../src/servers/settings.ts';
import { openServerStore } from '../../src/servers/store.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { readCard } from './cards.ts';
import { createTestClock, type TestClock } from './clock.ts';
import { ids } from './interactions.ts';
import { captureLog, type CapturedLog } from './log.ts';
import { openTestMail, type TestMail } from './mail.ts';

/** The bot's rooms on a real database, with a post office in place of Discord. */
export interface Core {
  clock: TestClock;
  mail: TestMail;
  captured: CapturedLog;
  /** What commands and events need; Discord's part answers as nothing special. */
  needs: Needs & { log: CapturedLog['log'] } & Pick<History, 'findOwner'>;
  /** Delivers what waits; returns what then stands in a channel, as a person reads it. */
  read: (channelId: string) => Promise<string[]>;
  /** Saves a server's settings. */
  setUp: (settings?: Partial<ServerSettings>) => Promise<void>;
}

/** A clock and a post office for several bots of one world. */
export interface World {
  clock: TestClock;
  mail: TestMail;
}

/** Makes a world. */
export function makeWorld(): World {
  const clock = createTestClock();
  return { clock, mail: openTestMail(clock) };
}

/** Opens the rooms on a database. */
export async function openCore(storage: Storage, { clock, mail }: World = makeWorld()): Promise<Core> {
  const captured = captureLog();
  const { log } = captured;
  const cases = createCaseStore(storage, clock);
  const servers = await openServerStore(storage, clock);
  const groups = await openGroupStore(storage, clock);
  const progress = await openReadingProgress(storage);
  const firm = await openFirmClock(storage, clock);
  const custody = await openCustody(storage, firm);
  const outbox = await openOutbox({
    storage,
    mail,
    clock,
    log,
    ...listenToOutbox(() => needs),
  });
  const needs: Core['needs'] = {
    storage,
    cases,
    servers,
    progress,
    outbox,
    clock,
    log,
    groups,
    watchList: createWatchList({ servers, groups, clock }),
    counts: createMemberCounts({ view: plainView, places: createPlaces(nowhere), clock, log }),
    waiting: createWaitingStore(storage, clock),
    places: createPlaces(nowhere),
    view: plainView,
    hasMessage: () => Promise.resolve(true),
    autoMod: createAutoModReader(nowhere),
    readAttachment: () => Promise.resolve({ kind: 'away' }),
    listPins: () => Promise.resolve([]),
    readAbove: () => Promise.resolve([]),
    findRoles: () => Promise.resolve([ids.moderatorRole]),
    botUserId: () => ids.application,
    config: { messageContent: true, checkInHistory: true },
    events: createScheduledEvents(nowhere),
    version: '0.1.0',
    firm,
    custody,
    anonymous: createAnonymousStore(storage, firm),
    messages: createOwnMessages(nowhere),
    moderating: createModerating(nowhere),
    incidents: createIncidents(nowhere),
    limits: createLimits(clock),
    openings: createOpeningMemory(firm),
    promises: createPromiseMemory(),
    record: createRecordCheck({ storage, clock }),
    findOwner: () => Promise.resolve(ids.olu),
    findMember: () => Promise.resolve({ roles: [ids.moderatorRole], joinedAt: 0, timedOutUntil: null }),
  };
  return {
    clock,
    mail,
    captured,
    needs,
    async read(channelId) {
      await outbox.pump();
      return mail.arrived.filter((message) => message.channelId === channelId).map(({ card }) => readCard(card));
    },
    async setUp(settings) {
      const whole = { ...emptySettings(ids.guild), ...standard, ...settings };
      await storage.write((tx) => servers.save(ids.guild, whole, tx));
      servers.remember(whole);
    },
  };
}

/** Discord as far as these rooms see it: everything is allowed, and there is nothing special. */
export const plainView: Needs['view'] = {
  findServer: () => ({ name: 'Harbour', ownerId: ids.olu }),
  findMissing: () => [],
  isPublic: () => false,
  canRoleSee: () => true,
  findMissingOnServer: () => [],
  findRole: () => null,
  findChannel: () => null,
  findWatchId: (channelId) => channelId,
  findParentId: (channelId) => channelId,
  findServerOf: () => null,
  listGuilds: () => [],
  isPresent: () => true,
  isOurs: () => true,
};

/** Nobody answers there: what makes roles and channels is tested against the sandbox. */
const nowhere = new REST({ api: 'http://127.0.0.1:9', retries: 0 });

/** A server on which everything works: Theo is on call, the lounge is watched. */
const standard = {
  moderatorChannelId: ids.moderators,
  moderatorRoleId: ids.moderatorRole,
  onCallId: ids.theo,
  watched: new Set([ids.lounge]),
};
