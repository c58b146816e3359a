import { expect, it } from 'vitest';
import { createRaidWatch } from '../../../src/moderation/raids/watch-raids.ts';
import { openCore } from '../../kit/core.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const guildId = ids.guild;
const minute = 60_000;

describeOnBoth('watching for raids', (databases) => {
  async function open() {
    const core = await openCore(await databases.open());
    await core.setUp();
    const raids = createRaidWatch(core.needs);
    const flags = () => core.needs.storage.read.flag.findMany({ orderBy: { createdAt: 'asc' } });
    const cases = () => core.needs.storage.read.case.findMany({ orderBy: { openedAt: 'asc' } });
    return { ...core, raids, flags, cases };
  }

  type Raids = Awaited<ReturnType<typeof open>>['raids'];

  function press(raids: Raids, people: number, joinedAt: number): void {
    for (let one = 0; one < people; one += 1) raids.press({ guildId, userId: String(1000 + one), joinedAt });
  }

  function write(raids: Raids, userId: string, given: { content?: string; mentioned?: string[]; roles?: string[] }) {
    raids.write({
      guildId,
      userId,
      joinedAt: null,
      channelId: ids.lounge,
      content: '',
      mentioned: [],
      roles: [],
      ...given,
    });
  }

  const names = (count: number) => Array.from({ length: count }, (_, one) => String(one));

  it('makes one case with two flags and two messages of a thousand who join and a thousand who press', async () => {
    const { raids, flags, cases, clock, read } = await open();
    for (let one = 0; one < 1000; one += 1) raids.join({ guildId, userId: String(one), joinedAt: clock.now() });
    press(raids, 1000, clock.now());
    await raids.drain();
    expect((await flags()).map(({ rules }) => rules).sort()).toEqual(['joins', 'presses']);
    expect(await cases()).toMatchObject([{ tier: 'H', state: 'open' }]);
    const told = await read(ids.moderators);
    expect(told).toHaveLength(2);
    expect(told.join('\n')).toMatch(/20 people joined within a minute/);
  });

  it('says nothing of people who were there before, however many press', async () => {
    const { raids, flags, clock } = await open();
    press(raids, 1000, clock.now() - 25 * 60 * minute);
    await raids.drain();
    expect(await flags()).toEqual([]);
  });

  it('says nothing of as many over a longer time', async () => {
    const { raids, flags, clock } = await open();
    for (let one = 0; one < 100; one += 1) {
      raids.join({ guildId, userId: String(one), joinedAt: clock.now() });
      clock.advance(4000);
    }
    await raids.drain();
    expect(await flags()).toEqual([]);
  });

  it('hears one message that names very many, and several new people who name many', async () => {
    const { raids, flags } = await open();
    write(raids, '1', { mentioned: names(19) });
    write(raids, '2', { mentioned: names(5) });
    await raids.drain();
    expect(await flags()).toEqual([]);
    write(raids, '3', { mentioned: names(20) });
    await raids.drain();
    expect((await flags()).map(({ rules }) => rules).sort()).toEqual(['mass-mention', 'mentions']);
  });

  it('lets moderators name as many as they have to, and invite', async () => {
    const { raids, flags } = await open();
    const roles = [ids.moderatorRole];
    for (const userId of ['1', '2', '3', '4'])
      write(raids, userId, { mentioned: names(40), content: 'discord.gg/abc', roles });
    await raids.drain();
    expect(await flags()).toEqual([]);
  });

  it('hears several whom Discord stopped by its rule against mentions', async () => {
    const { raids, flags } = await open();
    for (const userId of ['1', '1', '2', '3']) raids.caught({ guildId, userId, channelId: null });
    await raids.drain();
    expect((await flags()).map(({ rules }) => rules)).toEqual(['auto-mod']);
  });

  it('takes the same raid for the same after a restart, and for a while after its case was closed', async () => {
    const { raids, flags, cases, clock, needs } = await open();
    press(raids, 20, clock.now());
    await raids.drain();
    const again = createRaidWatch(needs);
    press(again, 20, clock.now());
    await again.drain();
    expect(await flags()).toHaveLength(1);

    const closedAt = new Date(clock.now());
    await needs.storage.write((tx) => tx.case.updateMany({ data: { state: 'closed', closedAt } }));
    clock.advance(30 * minute);
    press(again, 20, clock.now());
    await again.drain();
    expect(await cases()).toHaveLength(1);

    clock.advance(31 * minute);
    press(again, 20, clock.now());
    await again.drain();
    expect(await cases()).toHaveLength(2);
  });

  it('tells the same signal again an hour later, on the case that nobody closed, with the channel where it is now', async () => {
    const { raids, flags, cases, clock, read } = await open();
    const invite = (channelId: string) => {
      for (const userId of ['1', '2', '3'])
        raids.write({
          guildId,
          userId,
          joinedAt: null,
          channelId,
          content: 'discord.gg/abc',
          mentioned: [],
          roles: [],
        });
      return raids.drain();
    };
    await invite(ids.lounge);
    clock.advance(59 * minute);
    await invite(ids.lounge);
    expect(await flags()).toHaveLength(1);
    // Quiet for ten minutes more, since it was looked at just now.
    clock.advance(11 * minute);
    const elsewhere = '700000000000000077';
    await invite(elsewhere);
    clock.advance(11 * minute);
    await invite(elsewhere);
    expect(await flags()).toHaveLength(2);
    expect(await cases()).toHaveLength(1);
    expect((await read(ids.moderators)).at(-1)).toContain(`<#${elsewhere}>`);
  });

  it('remembers nothing of a server that it left, and does not make it anew', async () => {
    const { flags, clock, needs } = await open();
    const write: typeof needs.storage.write = () => Promise.reject(new Error('away'));
    let storage = { ...needs.storage, write };
    const raids = createRaidWatch({
      ...needs,
      get storage() {
        return storage;
      },
    });
    press(raids, 20, clock.now());
    await raids.drain();
    raids.leave(guildId);
    storage = needs.storage;
    await needs.storage.write((tx) => tx.guild.deleteMany());
    await raids.retry();
    expect(await flags()).toEqual([]);
    expect(await needs.storage.read.guild.count()).toBe(0);
    press(raids, 19, clock.now());
    await raids.drain();
    expect(await flags()).toEqual([]);
  });

  it('of two processes that see it at once makes one case', async () => {
    const { flags, cases, clock, needs } = await open();
    const both = [createRaidWatch(needs), createRaidWatch(needs)];
    for (const raids of both) press(raids, 20, clock.now());
    await Promise.all(both.map((raids) => raids.drain()));
    expect(await flags()).toHaveLength(1);
    expect(await cases()).toHaveLength(1);
  });

  it('tells what could not be saved once it can be', async () => {
    const { flags, clock, needs } = await open();
    let isAway = true;
    const write: typeof needs.storage.write = (work) =>
      isAway ? Promise.reject(new Error('away')) : needs.storage.write(work);
    const raids = createRaidWatch({ ...needs, storage: { ...needs.storage, write } });
    raids.notice(guildId, { raidAt: clock.now(), directSpamAt: null });
    await raids.drain();
    expect(await flags()).toEqual([]);
    isAway = false;
    await raids.retry();
    expect((await flags()).map(({ rules }) => rules)).toEqual(['discord-raid']);
  });

  it('is about nobody, and keeps no id of anybody', async () => {
    const { raids, flags, clock, needs, cases } = await open();
    press(raids, 20, clock.now());
    await raids.drain();
    const [flag] = await flags();
    expect(flag).toMatchObject({ source: 'raid', subjectKey: null, reporterKey: null, postId: null });
    const [row] = await cases();
    const found = await needs.cases.find(guildId, row?.id ?? '', needs.storage.read);
    expect(found?.flags[0]?.about).toMatchObject({ userId: null, raid: { signal: 'presses', count: 20 } });
  });
});
