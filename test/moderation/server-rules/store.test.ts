import { expect, it } from 'vitest';
import { makeServerRules, noServerRules, type ServerRules } from '../../../src/moderation/server-rules/server-rules.ts';
import { openRuleStore } from '../../../src/moderation/server-rules/store.ts';
import type { Storage } from '../../../src/storage/open-storage.ts';
import { createTestClock } from '../../kit/clock.ts';
import { openCore } from '../../kit/core.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const word = (id: string, phrase: string) => ({ id, phrase, tier: 'T1' as const });
const some = makeServerRules({
  words: [word('b', 'blue lantern'), word('a', 'moonfall')],
  autoMod: new Map([['777', 'H' as const]]),
});

describeOnBoth("a server's own rules", (databases) => {
  async function save(storage: Storage, after: ServerRules, before = noServerRules): Promise<void> {
    const store = await openRuleStore(storage, createTestClock());
    const at = new Date(0);
    await storage.write(async (tx) => {
      await tx.guild.upsert({
        where: { id: ids.guild },
        create: { id: ids.guild, createdAt: at, updatedAt: at },
        update: {},
      });
      await store.save(ids.guild, { before, after }, tx);
    });
  }

  it('are none where nothing was chosen', async () => {
    const store = await openRuleStore(await databases.open(), createTestClock());
    expect(store.get(ids.guild)).toBe(noServerRules);
    expect(store.get(ids.guild).reading).toEqual({});
  });

  it('survive a restart, words in the order in which they were added', async () => {
    const address = await databases.make();
    await save(await databases.open(address), some);
    const again = await openRuleStore(await databases.open(address), createTestClock());
    expect(again.get(ids.guild)).toEqual(some);
    expect(again.get(ids.guild).reading.extraWords).toBe(again.get(ids.guild).words);
  });

  it('are saved as they are after a change: what was taken away is gone, what was changed is changed', async () => {
    const storage = await databases.open();
    await save(storage, some);
    const after = makeServerRules({
      words: [word('a', 'moonfall'), { id: 'c', phrase: 'cellar', tier: 'T2' }],
      autoMod: new Map([
        ['777', 'T1' as const],
        ['888', 'R' as const],
      ]),
    });
    await save(storage, after, some);
    expect((await openRuleStore(storage, createTestClock())).get(ids.guild)).toEqual(after);
    await save(storage, noServerRules, after);
    expect([await storage.read.ownPhrase.count(), await storage.read.autoModRule.count()]).toEqual([0, 0]);
  });

  it('are known to another process after its next look, and stay the same object where nothing changed', async () => {
    const address = await databases.make();
    const [one, two] = [await databases.open(address), await databases.open(address)];
    await save(one, some);
    const other = await openRuleStore(two, createTestClock());
    const before = other.get(ids.guild);
    await other.reread(ids.guild);
    expect(other.get(ids.guild)).toBe(before);
    await save(one, makeServerRules({ words: [], autoMod: some.autoMod }), some);
    await other.reread(ids.guild);
    expect(other.get(ids.guild).words).toEqual([]);
    await one.write((tx) => tx.guild.delete({ where: { id: ids.guild } }));
    await other.reread(ids.guild);
    expect(other.get(ids.guild)).toBe(noServerRules);
  });

  it('of a kind this version does not know are left alone, and read by nobody', async () => {
    const storage = await databases.open();
    await save(storage, some);
    await storage.write(async (tx) => {
      await tx.ownPhrase.updateMany({ data: { tier: 'T9' } });
      await tx.autoModRule.updateMany({ data: { tier: 'T3' } });
    });
    const { words, autoMod } = (await openRuleStore(storage, createTestClock())).get(ids.guild);
    expect([words, [...autoMod]]).toEqual([[], []]);
    expect(await storage.read.ownPhrase.count()).toBe(2);
  });

  it('go with the server', async () => {
    const address = await databases.make();
    const storage = await databases.open(address);
    await save(storage, some);
    const core = await openCore(await databases.open(address));
    expect(core.needs.servers.rules.get(ids.guild)).toEqual(some);
    core.needs.servers.forget(ids.guild);
    expect(core.needs.servers.rules.get(ids.guild)).toBe(noServerRules);
  });
});
