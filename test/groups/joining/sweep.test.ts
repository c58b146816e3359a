import { expect, it } from 'vitest';
import type { Places } from '../../../src/discord/places.ts';
import type { SeenChannel } from '../../../src/discord/server-view.ts';
import { createSweep } from '../../../src/groups/joining/sweep.ts';
import { openCore } from '../../kit/core.ts';
import { makeGroup } from '../../kit/groups.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnSqlite } from '../../kit/storage.ts';

describeOnSqlite('people who left their server', (databases) => {
  /** A group in a channel that 250 people can see. `gone` are those who left. */
  async function open(gone: ReadonlySet<string>) {
    const storage = await databases.open();
    const core = await openCore(storage);
    await core.setUp();
    const group = makeGroup({ belonging: 'overwrite', roleId: null });
    await storage.write((tx) => core.needs.groups.save(group, tx));
    core.needs.groups.remember(group);
    const inside = Array.from({ length: 250 }, (_, index) => `1000000000000${10_000 + index}`);
    const asked: string[] = [];
    const out: string[] = [];
    const edited: string[] = [];
    const channel = (): SeenChannel => ({
      name: 'harbour',
      type: 0,
      parentId: null,
      members: inside.filter((id) => !out.includes(id)),
      blocked: [],
      overwrites: 252,
      memberCount: null,
      archived: false,
      ageRestricted: false,
    });
    const places: Places = { ...core.needs.places, letOut: (_, id) => Promise.resolve(void out.push(id)) };
    const sweep = createSweep({
      ...core.needs,
      places,
      messages: {
        edit: (channelId, messageId) => {
          edited.push(`${channelId} ${messageId}`);
          return Promise.resolve(true);
        },
      },
      view: { findChannel: channel },
      findRoles: (_, userId) => {
        asked.push(userId);
        return gone.has('all') ? Promise.reject(new Error('busy')) : Promise.resolve(gone.has(userId) ? null : []);
      },
    });
    return { core, group, inside, asked, out, edited, sweep };
  }

  it('are found within three rounds, with at most a hundred requests in each', async () => {
    const gone = new Set(['100000000000010003', '100000000000010120', '100000000000010249']);
    const { asked, out, sweep } = await open(gone);
    const requests: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const before = asked.length;
      await sweep.round();
      requests.push(asked.length - before);
    }
    expect(Math.max(...requests)).toBe(100);
    expect(new Set(out)).toEqual(gone);
  });

  it('are taken out at once where Discord tells, and wait for nothing any more', async () => {
    const { core, group, inside, asked, out, edited, sweep } = await open(new Set());
    const { storage, waiting } = core.needs;
    const [userId = ''] = inside;
    const wait = {
      guildId: ids.guild,
      groupId: group.id,
      userId,
      kind: 'request',
      answer: null,
      language: 'en',
    } as const;
    const card = { channelId: ids.moderators, messageId: ids.message };
    await storage.write(async (tx) => waiting.change({ ...(await waiting.add(wait, tx)).wait, card }, tx));
    await sweep.left(ids.guild, userId);
    expect(out).toEqual([userId]);
    expect(asked).toEqual([]);
    expect(await waiting.listAll(ids.guild)).toEqual([]);
    // What moderators were shown of it says no more who asked.
    expect(edited).toEqual([`${ids.moderators} ${ids.message}`]);
  });

  it('stay where it cannot be known whether they left', async () => {
    const { core, out, sweep } = await open(new Set(['all']));
    await sweep.round();
    expect(out).toEqual([]);
    expect(core.captured.events()).toContain('groups.not-swept');
  });
});
