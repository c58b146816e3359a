import type { Config } from '../../config.ts';
import { findHome, isFounded } from '../../groups/group.ts';
import type { GroupStore } from '../../groups/store.ts';
import type { Outbox } from '../../outbox/outbox.ts';
import type { Clock } from '../../schedule/clock.ts';
import type { ServerSettings } from '../../servers/settings.ts';
import type { ServerStore } from '../../servers/store.ts';
import type { Tx } from '../../storage/client.ts';
import { readMeta } from '../../storage/meta.ts';
import type { Storage } from '../../storage/open-storage.ts';
import type { LanguageCode } from '../../words/words.ts';
import type { ReadingProgress } from '../screening/reading-progress.ts';
import { forgetAllTold, isUntold, listTold, type NoticePlace } from './notice-store.ts';
import { postNotice } from './post-notice.ts';

/** What telling of reading needs. */
export interface ReadingNeeds {
  storage: Storage;
  servers: Pick<ServerStore, 'all' | 'get' | 'inTurn'>;
  groups: Pick<GroupStore, 'list' | 'findByPlace'>;
  outbox: Pick<Outbox, 'add' | 'kick'>;
  progress: Pick<ReadingProgress, 'begin'>;
  config: Pick<Config, 'messageContent'>;
  clock: Clock;
}

/** Where a server is read, and in which language its people are told. */
interface ReadPlace extends NoticePlace {
  language: LanguageCode;
  roleId: string | null;
}

/** Since when whoever runs the bot reads nothing: kept from its first start without texts until one with them. */
const offKey = 'reading.off-since';

/** Where nothing was read for longer than this, people are told anew. In milliseconds. */
const forgottenMs = 24 * 3_600_000;

/** A start without texts may be a mistake that is put right at once. In milliseconds. */
const endsAfterMs = 3_600_000;

/**
 * Before the bot connects: what it means that whoever runs it switched texts on or off since the last start. Whatever was written while nothing was read
 * stays unread, and where people were not told yet, or long ago, they are told before the first message arrives.
 */
export async function beginReading(needs: ReadingNeeds): Promise<void> {
  const { storage, clock, config, progress } = needs;
  const now = clock.now();
  const off = await readMeta(offKey, storage);
  if (!config.messageContent) {
    // Of two processes that start at once either may be the first.
    const fact = { key: offKey, value: String(now) };
    if (off === null) await storage.write((tx) => tx.meta.upsert({ where: { key: offKey }, create: fact, update: {} }));
    return;
  }
  if (off !== null)
    await storage.write(async (tx) => {
      // Of two processes that start at once the first has done it.
      if ((await tx.meta.deleteMany({ where: { key: offKey } })).count === 0) return;
      if (now - Number(off) > forgottenMs) await forgetAllTold(tx);
      for (const { guildId, channelId } of listReadPlaces(needs)) await progress.begin(guildId, channelId, now, tx);
    });
  // What is in the outbox is sent once the bot is connected.
  await tellPlaces(needs);
}

/**
 * By the clock, for what a start could not come to: every place that is read is told so once, and read from then on. Where whoever runs the bot reads
 * nothing for an hour, every place that was told hears that it is over: nobody is to count on being heard. Returns how many were told.
 */
export async function tellOfReading(needs: ReadingNeeds): Promise<number> {
  const count = await (needs.config.messageContent ? tellPlaces(needs) : tellEnd(needs));
  if (count > 0) needs.outbox.kick();
  return count;
}

async function tellPlaces(needs: ReadingNeeds): Promise<number> {
  const { storage } = needs;
  const told = await listTold(storage.read);
  const untold = listReadPlaces(needs).filter(({ channelId }) => !told.has(channelId));
  for (const place of untold) await ifStillRead(place, needs, (tx) => tellPlace(place, needs, tx));
  return untold.length;
}

async function tellEnd(needs: ReadingNeeds): Promise<number> {
  const { storage, clock } = needs;
  const off = await readMeta(offKey, storage);
  if (off === null || clock.now() - Number(off) < endsAfterMs) return 0;
  const told = await listTold(storage.read);
  const places = listReadPlaces(needs).filter(({ channelId }) => told.has(channelId));
  for (const place of places)
    await ifStillRead(place, needs, (tx) => postNotice({ ...place, reads: false }, needs, tx));
  return places.length;
}

/** In the server's turn, unless reading ended there since the list was made: then that was told. */
async function ifStillRead(
  { guildId, channelId }: ReadPlace,
  { storage, servers, groups }: ReadingNeeds,
  tell: (tx: Tx) => Promise<void>,
): Promise<void> {
  await servers.inTurn(guildId, async () => {
    const isRead = servers.get(guildId).watched.has(channelId) || groups.findByPlace(channelId)?.screened;
    if (isRead) await storage.write(tell);
  });
}

async function tellPlace(place: ReadPlace, needs: ReadingNeeds, tx: Tx): Promise<void> {
  if (!(await isUntold(place, tx))) return;
  await needs.progress.begin(place.guildId, place.channelId, needs.clock.now(), tx);
  await postNotice({ ...place, reads: true }, needs, tx);
}

function listReadPlaces(needs: Pick<ReadingNeeds, 'servers' | 'groups'>): ReadPlace[] {
  return needs.servers.all().flatMap((settings) => [...listChannels(settings), ...listHomes(settings, needs)]);
}

function listChannels({ guildId, watched, language, moderatorRoleId: roleId }: ServerSettings): ReadPlace[] {
  return [...watched].map((channelId) => ({ guildId, channelId, language, roleId }));
}

/** Places of groups that decided to be read; a channel that is watched itself is told as one. */
function listHomes(
  { guildId, watched, moderatorRoleId: roleId }: ServerSettings,
  needs: Pick<ReadingNeeds, 'groups'>,
): ReadPlace[] {
  return needs.groups.list(guildId).flatMap((group) => {
    const channelId = findHome(group);
    if (!isFounded(group) || !group.screened || channelId === null || watched.has(channelId)) return [];
    return [{ guildId, channelId, language: group.language, roleId }];
  });
}
