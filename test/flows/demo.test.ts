import { expect, it } from 'vitest';
import { openCommunity } from '../kit/community.ts';
import { describeOnBoth } from '../kit/storage.ts';

describeOnBoth('the demo that people come to look at', (databases) => {
  it('has groups with people in one, and a front door', async () => {
    const community = await openCommunity({ storage: await databases.make() });
    const [maya, noor] = [community.person('maya'), community.person('noor')];
    await community.sandbox.liveIn();
    await community.idle();

    const list = await maya.runs('group browse');
    for (const name of ['Harbour', 'Willow', 'Amber']) expect(list.text).toContain(`### ${name}`);
    expect((await maya.runs('group join', { group: 'Willow' })).text).toMatch(/before you come in\?[^]*Ask to join/);
    expect((await maya.waitsFor('welcome', /Find a group/)).ephemeral).toBe(false);
    const { guilds } = await community.call<{ guilds: { channels: Record<string, string> }[] }>('GET', '/state');
    const harbour = guilds[0]?.channels['harbour'] ?? '';
    expect((await noor.sees(harbour)).filter(({ author }) => !author.bot)).toHaveLength(4);
    await expect(maya.sees(harbour)).rejects.toThrow('cannot see');
    // Whoever joined or founded put their private answers away.
    for (const name of ['noor', 'olu'])
      expect((await community.person(name).sees('welcome')).filter(({ ephemeral }) => ephemeral)).toEqual([]);
    await community.close();
  });
});
