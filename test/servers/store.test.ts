import { expect, it } from 'vitest';
import { openCase } from '../../src/moderation/open-case.ts';
import { emptySettings } from '../../src/servers/settings.ts';
import { openServerStore } from '../../src/servers/store.ts';
import { createTestClock } from '../kit/clock.ts';
import { openCore } from '../kit/core.ts';
import { ids } from '../kit/interactions.ts';
import { describeOnBoth, readRaw, runSql } from '../kit/storage.ts';

describeOnBoth('what is known of servers', (databases) => {
  it('is empty for one that nobody set up', async () => {
    const store = await openServerStore(await databases.open(), createTestClock());
    expect(store.get(ids.guild)).toEqual(emptySettings(ids.guild));
    expect(store.all()).toEqual([]);
  });

  it("survives a restart, and shows nobody's id to whoever reads the database", async () => {
    const address = await databases.make();
    const core = await openCore(await databases.open(address));
    await core.setUp({ zone: 'Asia/Tokyo' });
    const again = await openServerStore(await databases.open(address), core.clock);
    expect(again.all()).toEqual([core.needs.servers.get(ids.guild)]);
    const raw = await readRaw(address);
    expect([raw.includes(ids.theo), raw.includes('Asia/Tokyo')]).toEqual([false, true]);
  });

  it('is read whole, of a thousand servers and more', async () => {
    const storage = await databases.open();
    const at = new Date(0);
    const servers = Array.from({ length: 1200 }, (_, index) => String(200_000_000_000_000_000n + BigInt(index)));
    await storage.write(async (tx) => {
      await tx.guild.createMany({ data: servers.map((id) => ({ id, createdAt: at, updatedAt: at })) });
      await tx.watchedChannel.createMany({ data: servers.map((guildId) => ({ guildId, channelId: `9${guildId}` })) });
    });
    const store = await openServerStore(storage, createTestClock());
    expect(store.all()).toHaveLength(1200);
    expect(store.all().every(({ guildId, watched }) => watched.has(`9${guildId}`))).toBe(true);
  });

  it('is no reason to lose a case when another process forgot the server meanwhile', async () => {
    const address = await databases.make();
    const core = await openCore(await databases.open(address));
    await core.setUp();
    await runSql(address, 'DELETE FROM "Guild"');
    const about = {
      userId: ids.maya,
      channelId: ids.lounge,
      messageId: ids.message,
      writtenAt: 0,
      late: false,
      deleted: false,
    };
    await openCase(ids.guild, { source: 'screening', tier: 'T1', rules: ['a.b'], about }, core.needs);
    expect(await core.needs.cases.counts(ids.guild)).toEqual({ open: 1, claimed: 0 });
  });

  it('remembers which channels, and which places of groups, are read gently', async () => {
    const address = await databases.make();
    const core = await openCore(await databases.open(address));
    const home = '310000000000000005';
    await core.setUp({ watched: new Set([ids.lounge]), gentle: new Set([ids.lounge, home]) });
    const again = await openServerStore(await databases.open(address), core.clock);
    expect(again.get(ids.guild)).toEqual(core.needs.servers.get(ids.guild));
    expect(again.get(ids.guild).watched).toEqual(new Set([ids.lounge]));
  });

  it('forgets how far a channel was read that is read no longer, and not how far the place of a group was', async () => {
    const core = await openCore(await databases.open());
    const home = '310000000000000005';
    await core.setUp({ watched: new Set([ids.lounge]), gentle: new Set([home]) });
    await core.needs.storage.write(async (tx) => {
      for (const channelId of [ids.lounge, home])
        await tx.channelCursor.create({ data: { guildId: ids.guild, channelId, after: '1' } });
    });
    await core.setUp({ watched: new Set(), gentle: new Set() });
    const left = await core.needs.storage.read.channelCursor.findMany();
    expect(left.map(({ channelId }) => channelId)).toEqual([home]);
    expect(await core.needs.storage.read.watchedChannel.count()).toBe(0);
  });

  it('in a language this version does not speak is English', async () => {
    const address = await databases.make();
    const core = await openCore(await databases.open(address));
    await core.setUp();
    await core.needs.storage.write((tx) => tx.guild.updateMany({ data: { language: 'tlh' } }));
    const again = await openServerStore(await databases.open(address), core.clock);
    expect(again.get(ids.guild).language).toBe('en');
  });

  it('is changed in turn, and a change that fails does not stop the next', async () => {
    const store = await openServerStore(await databases.open(), createTestClock());
    const done: string[] = [];
    const step = (name: string, fails = false) =>
      store.inTurn(ids.guild, async () => {
        done.push(`${name} begins`);
        await Promise.resolve();
        done.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      });
    const results = await Promise.allSettled([step('one'), step('two', true), step('three')]);
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(done).toEqual(['one begins', 'one ends', 'two begins', 'two ends', 'three begins', 'three ends']);
  });
});
