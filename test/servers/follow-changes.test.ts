import { expect, it } from 'vitest';
import { makeServerRules, noServerRules } from '../../src/moderation/server-rules/server-rules.ts';
import { optOut } from '../../src/privacy/opt-out/change-opt-out.ts';
import { createChangeFollower, listJobs } from '../../src/servers/follow-changes.ts';
import { forgetLeftServers, keepLeftMs, leaveServers } from '../../src/servers/leave-server.ts';
import { setUpServer } from '../../src/servers/set-up-server.ts';
import { followChanges, keepMs } from '../../src/storage/changes.ts';
import type { StorageAddress } from '../../src/storage/open-storage.ts';
import { makeWorld, openCore } from '../kit/core.ts';
import { openCustodyCore } from '../kit/custody.ts';
import { makeGroup } from '../kit/groups.ts';
import { ids } from '../kit/interactions.ts';
import { describeOnPostgres, describeOnSqlite, type TestDatabases } from '../kit/storage.ts';

const someRules = makeServerRules({ words: [{ id: 'w1', phrase: 'red lantern', tier: 'T1' }], autoMod: new Map() });

/** Two processes of one database, of which the second follows what the first changes. */
async function openTwo(databases: TestDatabases) {
  const address = await databases.make();
  const world = makeWorld();
  const first = await openCustodyCore(await databases.open(address), world);
  const { second, changes, follow } = await join(databases, address, world);
  const setUp = (input: object, { needs }: Pick<typeof first, 'needs'>) =>
    setUpServer({ guildId: ids.guild, actorId: ids.olu, ...input }, { ...needs, afterChange: () => Promise.resolve() });
  return { world, first, second, changes, follow, setUp };
}

async function join(databases: TestDatabases, address: StorageAddress, world: ReturnType<typeof makeWorld>) {
  const storage = await databases.open(address);
  const changes = await followChanges(storage, world.clock.now());
  const second = await openCore(storage, world);
  const follower = createChangeFollower({ ...second.needs, changes });
  return { second, changes, follow: () => follower.follow() };
}

describeOnPostgres('what another process changed', (databases) => {
  it('is known after the next look: settings, rules, lines, groups', async () => {
    const { first, second, follow, setUp } = await openTwo(databases);
    const { storage, servers, groups } = first.needs;
    const group = makeGroup({ name: 'Lantern', channelId: '310000000000000077' });
    await setUp({ country: 'NL' }, first);
    await storage.write(async (tx) => {
      await servers.rules.save(ids.guild, { before: noServerRules, after: someRules }, tx);
      await servers.lines.save(
        ids.guild,
        { before: { own: [], hidden: new Set() }, after: { own: [], hidden: new Set(['us-988']) } },
        tx,
      );
      await groups.save(group, tx);
    });
    expect(second.needs.servers.get(ids.guild).country).toBeNull();
    await follow();
    const { servers: seen, groups: seenGroups } = second.needs;
    expect(seen.get(ids.guild)).toEqual(servers.get(ids.guild));
    expect(seen.rules.get(ids.guild).words).toEqual(someRules.words);
    expect([...seen.lines.get(ids.guild).hidden]).toEqual(['us-988']);
    expect(seenGroups.findByHome('310000000000000077')?.name).toBe('Lantern');
  });

  it('is known half a minute later: who wants no contact', async () => {
    const { first, second, changes } = await openTwo(databases);
    await optOut(ids.maya, first.needs);
    expect(second.needs.servers.optOuts.has(ids.maya)).toBe(false);
    const job = listJobs({ ...second.needs, custody: first.needs.custody, changes }).find(
      ({ name }) => name === 'opt-outs.reread',
    );
    await job?.run();
    expect(second.needs.servers.optOuts.has(ids.maya)).toBe(true);
  });

  it('is known after the next look: who could open what is written', async () => {
    const { first, second, follow } = await openTwo(databases);
    await first.name();
    await first.fetchAll();
    expect(second.needs.custody.upcoming(ids.guild)).toBeNull();
    await follow();
    expect(second.needs.custody.upcoming(ids.guild)).not.toBeNull();
    expect(second.needs.custody.upcoming(ids.guild)).toEqual(first.needs.custody.upcoming(ids.guild));
  });

  it('is gone after the next look where it was removed: a group, a whole server', async () => {
    const { world, first, second, follow } = await openTwo(databases);
    const { storage, groups } = first.needs;
    const [group] = groups.list(ids.guild);
    if (!group) throw new Error('There is no group.');
    await storage.write((tx) => groups.remove(group, tx));
    await follow();
    expect(second.needs.groups.list(ids.guild)).toEqual([]);
    await leaveServers([ids.guild], first.needs);
    world.clock.advance(keepLeftMs + 1);
    await forgetLeftServers({ ...first.needs, view: { ...first.needs.view, isPresent: () => false } });
    await follow();
    expect(second.needs.servers.all()).toEqual([]);
  });

  it('is there before anything is changed on top of it, without any look', async () => {
    const { first, second, setUp } = await openTwo(databases);
    await setUp({ country: 'NL' }, first);
    await setUp({ zone: 'Europe/Amsterdam' }, second);
    const again = await openCore(second.needs.storage);
    expect(again.needs.servers.get(ids.guild)).toMatchObject({ country: 'NL', zone: 'Europe/Amsterdam' });
    const [group] = first.needs.groups.list(ids.guild);
    if (!group) throw new Error('There is no group.');
    await first.needs.storage.write((tx) => first.needs.groups.save({ ...group, name: 'Lantern' }, tx));
    const name = await second.needs.groups.inTurn(group.id, () =>
      Promise.resolve(second.needs.groups.find(ids.guild, group.id)?.name),
    );
    expect(name).toBe('Lantern');
  });

  it('does not put back what is changed here while it is read', async () => {
    const { first, second, follow, setUp } = await openTwo(databases);
    await setUp({ country: 'NL' }, first);
    const looking = follow();
    await setUp({ zone: 'Europe/Amsterdam' }, second);
    await looking;
    expect(second.needs.servers.get(ids.guild)).toMatchObject({ country: 'NL', zone: 'Europe/Amsterdam' });
  });

  it('is read once, forgotten after a while, and all of it is read by whoever did not look for longer', async () => {
    const { world, first, changes, setUp } = await openTwo(databases);
    const { clock } = world;
    await setUp({ country: 'NL' }, first);
    expect(await changes.look(clock.now())).toEqual([ids.guild]);
    expect(await changes.look(clock.now())).toEqual([]);
    expect(await changes.forgetOld(clock.now())).toBe(0);
    clock.advance(keepMs + 1);
    expect(await changes.forgetOld(clock.now())).toBeGreaterThan(0);
    expect(await changes.look(clock.now())).toBe('all');
    expect(await changes.look(clock.now())).toEqual([]);
  });

  it('is found where it was committed after a later one', async () => {
    const { world, first, second, changes } = await openTwo(databases);
    let commit = (): void => undefined;
    const held = new Promise<void>((resolve) => (commit = resolve));
    const slow = first.needs.storage.write(async (tx) => {
      await first.needs.groups.save(makeGroup(), tx);
      await held;
    });
    await second.setUp({ country: 'BE' });
    expect(await changes.look(world.clock.now())).toEqual([ids.guild]);
    commit();
    await slow;
    expect(await changes.look(world.clock.now())).toEqual([ids.guild]);
  });
});

describeOnSqlite('an embedded database', (databases) => {
  it('has one process: nothing is noted, and nothing is looked for', async () => {
    const { needs, setUp } = await openCore(await databases.open());
    await setUp();
    expect(await needs.storage.read.meta.count({ where: { key: { startsWith: 'changed.' } } })).toBe(0);
    const changes = await followChanges(needs.storage, needs.clock.now());
    expect(listJobs({ ...needs, changes })).toEqual([]);
  });
});
