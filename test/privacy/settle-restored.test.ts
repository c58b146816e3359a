import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createPlaces, type Places } from '../../src/discord/places.ts';
import { foundGroup, undoFoundings } from '../../src/groups/founding/found-group.ts';
import { belongings, type Group } from '../../src/groups/group.ts';
import { openGroupStore } from '../../src/groups/store.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { openCore } from '../kit/core.ts';
import { makeGroup } from '../kit/groups.ts';
import { ids } from '../kit/interactions.ts';
import { backUpAt, restoreInto } from '../kit/restoring.ts';
import { describeOnBoth } from '../kit/storage.ts';
import { openSmallWorld } from '../kit/world.ts';

let folder = '';
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'lamplight-restored-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

describeOnBoth('a group that was being founded when a backup was made', (databases) => {
  async function open() {
    const small = await openSmallWorld();
    const address = await databases.make();
    const storage = await databases.open(address);
    const core = await openCore(storage);
    const guildId = small.guild.id;
    await storage.write((tx) => core.needs.servers.ensure(guildId, tx));
    const places = createPlaces(small.client);

    /** A process that has just started on a database. */
    async function startOn(database: Storage) {
      const { needs } = await openCore(database, core);
      const groups = await openGroupStore(database, core.clock);
      return { ...needs, groups, places, botUserId: () => small.world.botId };
    }

    async function keep(given: Partial<Group>): Promise<Group> {
      const group = makeGroup({ guildId, createdAt: core.clock.now(), ...given });
      await storage.write((tx) => core.needs.groups.save(group, tx));
      return group;
    }

    const backUp = async () => (await backUpAt(core.clock.now(), address, folder)).file;

    async function restore(file: string) {
      const elsewhere = { ...(await databases.makeEmpty()), key: address.key };
      const settled = await restoreInto(elsewhere, { file, from: address, now: core.clock.now() });
      return { settled, needs: await startOn(await databases.open(elsewhere)) };
    }

    const list = () => [
      ...[...small.guild.roles.values()].map(({ id, name }) => `role ${id} ${name}`),
      ...[...small.world.channels.values()].map(({ id, name }) => `channel ${id} ${name ?? ''}`),
    ];
    return { storage, small, guildId, places, startOn, keep, backUp, restore, list };
  }

  /** The way on which places are made, that makes a backup once all of a group is there and its founding is not done yet. */
  function backUpOnTheWay(places: Places, backUp: () => Promise<string>): { places: Places; file: () => string } {
    let file = '';
    const look = async () => {
      if (file === '') file = await backUp();
    };
    return {
      file: () => file,
      places: {
        ...places,
        async rename(...given) {
          await look();
          return places.rename(...given);
        },
        async describeChannel(...given) {
          await look();
          return places.describeChannel(...given);
        },
      },
    };
  }

  it.each(belongings)('keeps its place on Discord, and is a draft again: as a %s', async (belonging) => {
    const { small, storage, guildId, places, startOn, keep, backUp, restore, list } = await open();
    const channelId = belonging === 'thread' ? small.lounge.id : null;
    const draft = await keep({ state: 'draft', belonging, roleId: null, channelId });
    const act = { guildId, groupId: draft.id, actorId: ids.maya };
    const onTheWay = backUpOnTheWay(places, backUp);
    const founded = await foundGroup(act, { ...(await startOn(storage)), places: onTheWay.places });
    expect(founded.state).toBe('open');
    const before = list();

    const { settled, needs } = await restore(onTheWay.file());
    expect(settled).toMatchObject({ foundings: 1 });
    await undoFoundings({ ...needs, view: { isPresent: () => true } });
    expect(list()).toEqual(before);
    expect(needs.groups.find(guildId, draft.id)).toMatchObject({
      ...{ state: 'draft', name: draft.name, agreement: draft.agreement },
      ...{ roleId: null, channelId, threadId: null },
    });
    expect(await foundGroup(act, needs)).toMatchObject({ state: 'open' });
    expect(list()).toEqual(expect.arrayContaining(before));
  });

  it('keeps a place that was there before it, and one that is open is not touched', async () => {
    const { guildId, keep, backUp, restore } = await open();
    const adopted = await keep({ state: 'founding', adopted: true });
    const other = await keep({ name: 'Quay', roleId: '320000000000000002', channelId: '310000000000000006' });
    const { settled, needs } = await restore(await backUp());
    expect(settled).toMatchObject({ foundings: 1 });
    expect(needs.groups.find(guildId, adopted.id)).toEqual({ ...adopted, state: 'draft' });
    expect(needs.groups.find(guildId, other.id)).toEqual(other);
  });
});
