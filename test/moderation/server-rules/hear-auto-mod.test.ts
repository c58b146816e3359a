import { expect, it } from 'vitest';
import { createAutoModEar, type AutoModCatch } from '../../../src/moderation/server-rules/hear-auto-mod.ts';
import { makeServerRules, type AutoModTier } from '../../../src/moderation/server-rules/server-rules.ts';
import { openCore } from '../../kit/core.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const ruleId = '700000000000000001';

describeOnBoth('what AutoMod did', (databases) => {
  async function open(tier: AutoModTier = 'H') {
    const core = await openCore(await databases.open());
    await core.setUp();
    core.needs.servers.rules.remember(ids.guild, makeServerRules({ words: [], autoMod: new Map([[ruleId, tier]]) }));
    const ear = createAutoModEar({ ...core.needs, autoMod: { findName: () => Promise.resolve('Slurs') } });
    const caught = (more: Partial<AutoModCatch> = {}): AutoModCatch => ({
      guildId: ids.guild,
      channelId: ids.lounge,
      userId: ids.maya,
      ruleId,
      messageId: null,
      keyword: 'badword',
      content: '',
      ...more,
    });
    const countCases = () => core.needs.storage.read.case.count();
    const countFlags = () => core.needs.storage.read.flag.count();
    return { core, ear, caught, countCases, countFlags };
  }

  it('is a case of the tier that the server said, with the rule and its word, and pages nobody', async () => {
    const { core, ear, caught } = await open();
    await ear.hear(caught());
    const cards = await core.read(ids.moderators);
    expect(cards).toHaveLength(1);
    for (const part of ['H', 'Slurs', 'badword', ids.maya]) expect(cards[0]).toContain(part);
    expect(cards.join()).not.toContain('Somebody may need you now');
    expect(core.captured.text()).not.toMatch(/badword|Slurs/);
  });

  it('of a rule that is not linked is not even looked at', async () => {
    const { ear, caught, countCases } = await open();
    expect(ear.hear(caught({ ruleId: '700000000000000002' }))).toBeUndefined();
    expect(ear.hear(caught({ guildId: '200000000000000009' }))).toBeUndefined();
    expect(await countCases()).toBe(0);
  });

  it('is one case for all of its actions, and another once the moment is over', async () => {
    const { core, ear, caught, countFlags } = await open();
    await Promise.all([ear.hear(caught()), ear.hear(caught()), ear.hear(caught())]);
    expect(await countFlags()).toBe(1);
    core.clock.advance(61_000);
    await ear.hear(caught());
    expect(await countFlags()).toBe(2);
  });

  it('keeps the words for moderators where messages are read along, and nowhere else', async () => {
    const { core, ear, caught } = await open();
    const kept = () => core.needs.storage.read.flag.count({ where: { excerptSealed: { not: null } } });
    await ear.hear(caught({ channelId: ids.voice, content: 'words that were held back' }));
    expect(await kept()).toBe(0);
    await ear.hear(caught({ content: 'words that were held back' }));
    expect(await kept()).toBe(1);
  });

  it('is taken up by the next action where the first could not be saved', async () => {
    const { core, caught, countCases } = await open();
    let away = true;
    const { storage } = core.needs;
    const ear = createAutoModEar({
      ...core.needs,
      autoMod: { findName: () => Promise.resolve('Slurs') },
      storage: { ...storage, write: (work) => (away ? Promise.reject(new Error('away')) : storage.write(work)) },
    });
    await expect(ear.hear(caught())).rejects.toThrow('away');
    away = false;
    await ear.hear(caught());
    expect(await countCases()).toBe(1);
  });

  it('has the number of its rule where Discord does not tell the name', async () => {
    const { core, caught } = await open();
    const ear = createAutoModEar({ ...core.needs, autoMod: { findName: () => Promise.reject(new Error('away')) } });
    await ear.hear(caught());
    expect((await core.read(ids.moderators))[0]).toContain(ruleId);
  });
});
