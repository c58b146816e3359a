import { expect, it } from 'vitest';
import { archiveGroup } from '../../../src/groups/founding/archive-group.ts';
import { changeGroup } from '../../../src/groups/founding/change-group.ts';
import { foundGroup } from '../../../src/groups/founding/found-group.ts';
import type { Group } from '../../../src/groups/group.ts';
import { applySetup } from '../../../src/servers/apply-setup.ts';
import { openCore } from '../../kit/core.ts';
import { makeGroup } from '../../kit/groups.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnBoth } from '../../kit/storage.ts';

describeOnBoth('groups on a server that changes', (databases) => {
  async function open(given: Partial<Group>) {
    const { needs, setUp } = await openCore(await databases.open());
    await setUp();
    const group = makeGroup({ age: 16, ...given });
    await needs.storage.write((tx) => needs.groups.save(group, tx));
    needs.groups.remember(group);
    const set = (change: { age?: 16 | 18; workplace?: boolean }) =>
      applySetup({ change: { guildId: ids.guild, actorId: ids.theo, ...change } }, needs);
    const act = { guildId: ids.guild, groupId: group.id, actorId: ids.theo, isOwner: true };
    return { needs, set, act, find: () => needs.groups.find(ids.guild, group.id) };
  }

  it('are not opened again where they would not fit any more', async () => {
    const { needs, set, act, find } = await open({ state: 'archived' });
    await set({ age: 18 });
    await expect(archiveGroup(act, 'open', needs)).rejects.toMatchObject({ code: 'too-young' });
    expect(find()?.state).toBe('archived');
    await changeGroup(act, { age: 18 }, needs);
    expect((await archiveGroup(act, 'open', needs)).group.state).toBe('open');
  });

  it('are never founded for younger people than the server is for, whichever comes first', async () => {
    const { needs, set, act, find } = await open({ state: 'draft', belonging: 'role', adopted: true });
    const role = { name: 'Harbour', permissions: 0n, managed: false, mentionable: false, inReach: true };
    const channel = {
      name: 'harbour',
      type: 0,
      parentId: null,
      members: [],
      blocked: [],
      overwrites: 0,
      memberCount: null,
      ageRestricted: false,
      archived: false,
    };
    const view = { ...needs.view, findRole: () => role, findChannel: () => channel };
    await Promise.allSettled([set({ age: 18 }), foundGroup(act, { ...needs, view })]);
    const { age } = needs.servers.get(ids.guild);
    expect([find()?.state, age]).toEqual(['draft', 18]);
  });

  it('keep what is wrong with a draft until the last form is filled', async () => {
    const { needs, set, act, find } = await open({ state: 'draft', belonging: 'overwrite', sizeLimit: 5000 });
    await set({ age: 18 });
    await changeGroup(act, { age: 18 }, needs);
    await changeGroup(act, { sizeLimit: 20 }, needs);
    expect(find()).toMatchObject({ age: 18, sizeLimit: 20 });
    await expect(changeGroup(act, { age: 16 }, needs)).rejects.toMatchObject({ code: 'too-young' });
  });

  it('has room for the line on contact in every agreement', async () => {
    const agreement = { version: 1, text: 'x'.repeat(1600) };
    const { needs, act, find } = await open({ state: 'draft', belonging: 'overwrite', age: 18, agreement });
    await expect(changeGroup(act, { age: 16 }, needs)).rejects.toMatchObject({ code: 'agreement-too-long' });
    expect(find()?.age).toBe(18);
    await changeGroup(act, { agreement: 'x'.repeat(1300) }, needs);
    await changeGroup(act, { age: 16 }, needs);
    expect(find()?.agreement.text.length).toBeGreaterThan(1300);
  });
});
