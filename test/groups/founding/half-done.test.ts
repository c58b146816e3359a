import { expect, it } from 'vitest';
import { createPlaces } from '../../../src/discord/places.ts';
import { foundGroup, undoFoundings } from '../../../src/groups/founding/found-group.ts';
import { belongings, type BelongingKind } from '../../../src/groups/group.ts';
import { openGroupStore } from '../../../src/groups/store.ts';
import { verifyAudit } from '../../../src/storage/audit-chain.ts';
import { newId } from '../../../src/storage/ids.ts';
import { openCore } from '../../kit/core.ts';
import { dieAt, Killed } from '../../kit/die-at.ts';
import { makeGroup } from '../../kit/groups.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnBoth } from '../../kit/storage.ts';
import { openSmallWorld } from '../../kit/world.ts';

describeOnBoth('a founding that is cut off', (databases) => {
  async function open(belonging: BelongingKind) {
    const small = await openSmallWorld();
    const storage = await databases.open();
    const core = await openCore(storage);
    const guildId = small.guild.id;
    await storage.write((tx) => core.needs.servers.ensure(guildId, tx));
    const places = createPlaces(small.client);

    /** A process that has just started on what is saved. */
    async function start() {
      const groups = await openGroupStore(storage, core.clock);
      return { ...core.needs, groups, places, botUserId: () => small.world.botId };
    }

    async function write(id = newId()) {
      const needs = await start();
      const draft = makeGroup({
        id,
        guildId,
        state: 'draft',
        name: `Quay ${id.replace(/\W/g, '')}`,
        belonging,
        roleId: null,
        channelId: belonging === 'thread' ? small.lounge.id : null,
      });
      await storage.write((tx) => needs.groups.save(draft, tx));
      return draft;
    }

    const list = () => [
      ...[...small.guild.roles.values()].map(({ id, name }) => `role ${id} ${name}`),
      ...[...small.world.channels.values()].map(({ id, name }) => `channel ${id} ${name ?? ''}`),
    ];
    return { storage, start, write, list, guildId };
  }

  it.each(belongings.flatMap((way) => (['before', 'after'] as const).map((deed) => ({ way, deed }))))(
    'leaves nothing behind, and the draft whole, wherever it was: as a $way, $deed each deed',
    async ({ way, deed }) => {
      const { start, write, list, guildId, storage } = await open(way);
      let at = 0;
      for (; ; at += 1) {
        const before = list();
        const draft = await write();
        const act = { guildId, groupId: draft.id, actorId: ids.maya };
        const dying = dieAt(await start(), at, deed);
        await foundGroup(act, dying.needs).catch(() => undefined);
        if (dying.survived()) break;

        const next = await start();
        await undoFoundings({ ...next, view: { isPresent: () => true } });
        const left = next.groups.find(guildId, draft.id);
        const waiting = await storage.read.outboxMessage.count({ where: { state: 'pending' } });
        if (left?.state === 'open') {
          // Killed after its last write: then all of it is there, and its welcome is on the way.
          expect(list().length - before.length).toBe(way === 'role' ? 2 : 1);
          expect(waiting).toBe(1);
        } else {
          expect(list()).toEqual(before);
          expect(left).toEqual({ ...draft, marker: left?.marker });
          expect(waiting).toBe(0);
        }
        await storage.write(async (tx) => {
          await tx.outboxMessage.deleteMany();
          await tx.group.deleteMany();
        });
      }
      expect(at, 'ways to be cut off').toBeGreaterThan(4);
    },
  );

  it.each(belongings)('is taken back in the end, wherever the taking back is cut off too: as a %s', async (way) => {
    const { start, write, list, guildId } = await open(way);
    const before = list();
    for (let at = 0; at < 40; at += 1) {
      const draft = await write();
      const act = { guildId, groupId: draft.id, actorId: ids.maya };
      // Right before it would be open: everything was made.
      const lastWrite = way === 'role' ? 8 : 5;
      await foundGroup(act, dieAt(await start(), lastWrite, 'before').needs).catch(() => undefined);
      expect(list().length).toBeGreaterThan(before.length);
      const dying = dieAt(await start(), at, at % 2 === 0 ? 'before' : 'after');
      await undoFoundings({ ...dying.needs, view: { isPresent: () => true } });
      const next = await start();
      await undoFoundings({ ...next, view: { isPresent: () => true } });
      expect(next.groups.find(guildId, draft.id)?.state).toBe('draft');
      expect(list()).toEqual(before);
      if (dying.survived()) return;
    }
    throw new Error('It never survived.');
  });

  it('is taken back at once where the process lives on, and can be founded again', async () => {
    const { start, write, list, guildId } = await open('role');
    const before = list();
    const draft = await write();
    const needs = await start();
    const act = { guildId, groupId: draft.id, actorId: ids.maya };
    const failing = { ...needs, places: { ...needs.places, rename: () => Promise.reject(new Killed()) } };
    await expect(foundGroup(act, failing)).rejects.toThrow(Killed);
    expect(list()).toEqual(before);
    expect((await foundGroup(act, needs)).state).toBe('open');
  });

  it('stays open where its last write went through and only seemed not to', async () => {
    const { start, write, list, guildId, storage } = await open('overwrite');
    const before = list();
    const draft = await write();
    const needs = await start();
    let opened = false;
    const failing = {
      ...needs,
      outbox: {
        ...needs.outbox,
        add: (...given: Parameters<typeof needs.outbox.add>) => {
          opened = true;
          return needs.outbox.add(...given);
        },
      },
      storage: {
        ...needs.storage,
        async write<T>(work: Parameters<typeof storage.write<T>>[0]): Promise<T> {
          const result = await storage.write(work);
          if (opened) throw new Killed();
          return result;
        },
      },
    };
    const founded = await foundGroup({ guildId, groupId: draft.id, actorId: ids.maya }, failing);
    expect(founded.state).toBe('open');
    expect(needs.groups.find(guildId, draft.id)?.channelId).toBe(founded.channelId);
    expect(list()).toHaveLength(before.length + 1);
  });

  it('is recorded with who founded it, and its chain is whole', async () => {
    const { start, write, guildId, storage } = await open('thread');
    const draft = await write();
    await foundGroup({ guildId, groupId: draft.id, actorId: ids.maya }, await start());
    const entries = await storage.read.auditEntry.findMany({ where: { guildId } });
    expect(entries.map(({ act, target }) => [act, target])).toEqual([['group.founded', draft.id]]);
    expect(await verifyAudit(guildId, { db: storage.read, vault: storage.vault })).toMatchObject({ kind: 'whole' });
  });

  it('is not touched while it is under way', async () => {
    const { start, write, guildId } = await open('overwrite');
    const draft = await write();
    const needs = await start();
    const [founded] = await Promise.all([
      foundGroup({ guildId, groupId: draft.id, actorId: ids.maya }, needs),
      undoFoundings({ ...needs, view: { isPresent: () => true } }),
    ]);
    expect(founded.state).toBe('open');
    expect(needs.groups.find(guildId, draft.id)?.state).toBe('open');
  });
});
