import { compareSnowflakes, snowflakeAt, timeOfSnowflake } from '../../discord/snowflakes.ts';
import type { Tx } from '../../storage/client.ts';
import type { Storage } from '../../storage/open-storage.ts';

/** How far watched channels and threads were read. What is kept is a time in the form of an id: it names no message. */
export interface ReadingProgress {
  /** Where reading has to begin after a restart, as an id for Discord's `after`; null when the channel was never read. */
  find(channelId: string): string | null;
  /** A message is being read now; until {@link ReadingProgress.finish} the channel counts as read up to before it. */
  start(guildId: string, channelId: string, messageId: string): void;
  finish(channelId: string, messageId: string): void;
  /** A message that was begun is not to be read after all. */
  drop(channelId: string, messageId: string): void;
  /** From now on a server's channels and threads, new ones too, count as read no further than they are: their past is still to be read. */
  hold(guildId: string): void;
  /** Lifts {@link ReadingProgress.hold}: the past was read. */
  release(guildId: string): void;
  /** A channel counts as read up to this moment (milliseconds since the epoch), if it was not read further already. */
  startAt(guildId: string, channelId: string, at: number): void;
  /** The same, saved with what makes it so: a channel is watched from this very moment, whatever happens next. */
  begin(guildId: string, channelId: string, at: number, tx: Tx): Promise<void>;
  /** Saves anew how far a channel was read, where one reason to read it is gone, and what was saved with it, and another one stays. */
  keep(guildId: string, channelId: string, tx: Tx): Promise<void>;
  /** How many messages are being read. */
  pending(): number;
  /** Saves what changed since the last time. */
  flush(): Promise<void>;
}

interface Channel {
  guildId: string;
  saved: string | null;
  newest: string | null;
  reading: Set<string>;
}

/** Opens what is kept of the reading. */
export async function openReadingProgress(storage: Storage): Promise<ReadingProgress> {
  const rows = await storage.read.channelCursor.findMany();
  const channels = new Map<string, Channel>(
    rows.map((row) => [
      row.channelId,
      { guildId: row.guildId, saved: row.after, newest: row.after, reading: new Set<string>() },
    ]),
  );

  const held = new Set<string>();

  function obtain(guildId: string, channelId: string): Channel {
    const known = channels.get(channelId);
    if (known) return known;
    const fresh: Channel = { guildId, saved: null, newest: null, reading: new Set() };
    channels.set(channelId, fresh);
    return fresh;
  }

  function startAt(guildId: string, channelId: string, at: number): void {
    const channel = obtain(guildId, channelId);
    const moment = snowflakeAt(at);
    // What was written while the channel was not watched is nobody's business, however far it had been read before.
    if (channel.newest === null || compareSnowflakes(moment, channel.newest) > 0) channel.newest = moment;
  }

  return {
    find: (channelId) => channels.get(channelId)?.saved ?? null,
    start: (guildId, channelId, messageId) => void obtain(guildId, channelId).reading.add(messageId),
    finish(channelId, messageId) {
      const channel = channels.get(channelId);
      if (!channel) return;
      channel.reading.delete(messageId);
      if (channel.newest === null || compareSnowflakes(messageId, channel.newest) > 0) channel.newest = messageId;
    },
    drop(channelId, messageId) {
      const channel = channels.get(channelId);
      channel?.reading.delete(messageId);
      // Nothing is kept of channels that are not watched.
      if (channel?.newest === null && channel.reading.size === 0) channels.delete(channelId);
    },
    hold: (guildId) => void held.add(guildId),
    release: (guildId) => void held.delete(guildId),
    startAt,
    async begin(guildId, channelId, at, tx) {
      const after = justBefore(snowflakeAt(at));
      await save({ guildId, channelId, after }, tx);
      startAt(guildId, channelId, at);
      // What was written before is not caught up on either.
      obtain(guildId, channelId).saved = after;
    },
    async keep(guildId, channelId, tx) {
      const after = channels.get(channelId)?.saved;
      if (after) await save({ guildId, channelId, after }, tx);
    },
    pending: () => [...channels.values()].reduce((sum, channel) => sum + channel.reading.size, 0),
    async flush() {
      const changed = [...channels].flatMap(([channelId, channel]) => {
        const after = held.has(channel.guildId) ? null : findEndOfRead(channel);
        return after !== null && after !== channel.saved ? [{ channelId, channel, after }] : [];
      });
      if (changed.length === 0) return;
      await storage.write(async (tx) => {
        for (const { channelId, channel, after } of changed)
          await save({ guildId: channel.guildId, channelId, after }, tx);
      });
      for (const { channel, after } of changed) channel.saved = after;
    },
  };
}

/** Up to just before the oldest message that is still being read; otherwise up to the newest. Rounded down to its millisecond. */
function findEndOfRead(channel: Channel): string | null {
  const oldest = [...channel.reading].sort(compareSnowflakes)[0];
  const end = oldest ?? channel.newest;
  return end === null ? null : justBefore(end);
}

/** Just before the first id of that millisecond, so that the message itself is read again rather than missed. */
function justBefore(id: string): string {
  return (BigInt(snowflakeAt(timeOfSnowflake(id))) - 1n).toString();
}

async function save(cursor: { guildId: string; channelId: string; after: string }, tx: Tx): Promise<void> {
  const { after, ...key } = cursor;
  await tx.channelCursor.upsert({ where: { guildId_channelId: key }, create: cursor, update: { after } });
}
