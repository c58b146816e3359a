import { describe, expect, it } from 'vitest';
import { snowflakeAt, timeOfSnowflake } from '../../../src/discord/snowflakes.ts';
import { openReadingProgress } from '../../../src/moderation/screening/reading-progress.ts';
import type { StorageAddress } from '../../../src/storage/open-storage.ts';
import { openCore } from '../../kit/core.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnBoth, runSql } from '../../kit/storage.ts';

const noon = Date.parse('2026-03-02T12:00:00Z');
/** A message written so many milliseconds after noon. */
const at = (ms: number) => (BigInt(snowflakeAt(noon + ms)) + 77n).toString();

describeOnBoth('how far channels were read', (databases) => {
  async function open() {
    const address = await databases.make();
    const storage = await databases.open(address);
    const core = await openCore(storage);
    await core.setUp();
    const reopen = () => openReadingProgress(storage);
    return { address, core, progress: core.needs.progress, reopen };
  }

  const readSaved = async (address: StorageAddress) =>
    (await runSql(address, 'SELECT "after" FROM "ChannelCursor"')).flat().map(String);

  it('is nowhere before anything was read', async () => {
    const { progress } = await open();
    expect(progress.find(ids.lounge)).toBeNull();
    await progress.flush();
    expect(progress.find(ids.lounge)).toBeNull();
  });

  it('is up to the newest message, and survives a restart once it is saved', async () => {
    const { progress, reopen } = await open();
    for (const message of [at(5), at(900), at(7)]) {
      progress.start(ids.guild, ids.lounge, message);
      progress.finish(ids.lounge, message);
    }
    expect((await reopen()).find(ids.lounge)).toBeNull();
    await progress.flush();
    const after = (await reopen()).find(ids.lounge) ?? '';
    // Everything of that millisecond is read again rather than missed.
    expect(timeOfSnowflake(after)).toBe(noon + 899);
    expect(BigInt(after)).toBe(BigInt(snowflakeAt(noon + 900)) - 1n);
  });

  it('is only up to before a message that is still being read', async () => {
    const { progress, reopen } = await open();
    for (const message of [at(100), at(200), at(300)]) progress.start(ids.guild, ids.lounge, message);
    progress.finish(ids.lounge, at(300));
    progress.finish(ids.lounge, at(100));
    await progress.flush();
    expect(timeOfSnowflake((await reopen()).find(ids.lounge) ?? '')).toBe(noon + 199);
    expect(progress.pending()).toBe(1);
    progress.finish(ids.lounge, at(200));
    await progress.flush();
    expect(timeOfSnowflake((await reopen()).find(ids.lounge) ?? '')).toBe(noon + 299);
    expect(progress.pending()).toBe(0);
  });

  it('does not move while the past is being read', async () => {
    const { progress, reopen } = await open();
    progress.startAt(ids.guild, ids.lounge, noon);
    await progress.flush();
    progress.hold(ids.guild);
    progress.finish(ids.lounge, at(500));
    await progress.flush();
    expect(timeOfSnowflake((await reopen()).find(ids.lounge) ?? '')).toBe(noon - 1);
    progress.release(ids.guild);
    await progress.flush();
    expect(timeOfSnowflake((await reopen()).find(ids.lounge) ?? '')).toBe(noon + 499);
  });

  it('begins anew where a channel is watched again, and never goes back', async () => {
    const { progress } = await open();
    progress.startAt(ids.guild, ids.lounge, noon);
    progress.startAt(ids.guild, ids.lounge, noon + 3_600_000);
    progress.startAt(ids.guild, ids.lounge, noon - 3_600_000);
    await progress.flush();
    expect(timeOfSnowflake(progress.find(ids.lounge) ?? '')).toBe(noon + 3_600_000 - 1);
  });

  it('names no message in the database', async () => {
    const { address, progress } = await open();
    progress.start(ids.guild, ids.lounge, at(5));
    progress.finish(ids.lounge, at(5));
    await progress.flush();
    const [saved] = await readSaved(address);
    expect(BigInt(saved ?? '') & ((1n << 22n) - 1n)).toBe((1n << 22n) - 1n);
  });

  it('writes nothing when nothing changed', async () => {
    const { address, progress } = await open();
    progress.startAt(ids.guild, ids.lounge, noon);
    await progress.flush();
    await runSql(address, 'DELETE FROM "ChannelCursor"');
    await progress.flush();
    expect(await readSaved(address)).toEqual([]);
  });

  it('is forgotten with the channel that is no longer watched', async () => {
    const { address, core, progress } = await open();
    progress.startAt(ids.guild, ids.lounge, noon);
    await progress.flush();
    expect(await readSaved(address)).toHaveLength(1);
    await core.setUp({ watched: new Set() });
    expect(await readSaved(address)).toEqual([]);
  });
});

describe('a millisecond', () => {
  it('has room for many messages, all read again', () => {
    expect(at(5)).not.toBe(snowflakeAt(noon + 5));
    expect(timeOfSnowflake(at(5))).toBe(noon + 5);
  });
});
