import { expect, it } from 'vitest';
import { postHome } from '../../../src/groups/founding/post-home.ts';
import { openGroupStore } from '../../../src/groups/store.ts';
import { beginReading, tellOfReading } from '../../../src/moderation/server-rules/tell-reading.ts';
import { postNotice } from '../../../src/moderation/server-rules/post-notice.ts';
import { openReadingProgress } from '../../../src/moderation/screening/reading-progress.ts';
import { applySetup } from '../../../src/servers/apply-setup.ts';
import { openServerStore } from '../../../src/servers/store.ts';
import { snowflakeAt } from '../../../src/discord/snowflakes.ts';
import { languages } from '../../../src/words/words.ts';
import { makeWorld, openCore } from '../../kit/core.ts';
import { makeGroup } from '../../kit/groups.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const hour = 3_600_000;
const home = '300000000000000055';
const begins = languages.en.words.notice.begins();
const ends = languages.en.words.notice.ends();

describeOnBoth('that a program reads along', (databases) => {
  async function open() {
    const address = await databases.make();
    const storage = await databases.open(address);
    const discord = makeWorld();
    const core = await openCore(storage, discord);
    await core.setUp();
    const { clock, needs } = core;
    /** The bot starts anew, with texts or without. */
    async function start(messageContent: boolean) {
      const fresh = {
        ...needs,
        servers: await openServerStore(storage, clock),
        groups: await openGroupStore(storage, clock),
        progress: await openReadingProgress(storage),
        config: { ...needs.config, messageContent },
      };
      await beginReading(fresh);
      return fresh;
    }
    return {
      core,
      needs,
      clock,
      storage,
      start,
      /** Founds a group that wants to be read. */
      found: async () => {
        const group = makeGroup({
          guildId: ids.guild,
          belonging: 'role',
          channelId: home,
          screened: true,
          state: 'open',
        });
        await storage.write((tx) => needs.groups.save(group, tx));
        needs.groups.remember(group);
        return group;
      },
      /** How often it was said in a channel that it is over. */
      over: async (channelId: string) => (await core.read(channelId)).filter((text) => text.includes(ends)).length,
      /** How often it was said in a channel. */
      said: async (channelId: string) => (await core.read(channelId)).filter((text) => text.includes(begins)).length,
    };
  }

  it('is told in channels that were named while nobody could read, once somebody can, and once only', async () => {
    const { start, said, found } = await open();
    await found();
    await start(false);
    expect([await said(ids.lounge), await said(home)]).toEqual([0, 0]);
    const running = await start(true);
    expect([await said(ids.lounge), await said(home)]).toEqual([1, 1]);
    expect(await tellOfReading(running)).toBe(0);
    await start(true);
    expect([await said(ids.lounge), await said(home)]).toEqual([1, 1]);
  });

  it('is in the outbox before the channel counts as read, and nothing older is caught up on', async () => {
    const { start, clock, storage, needs } = await open();
    await storage.write((tx) => needs.progress.begin(ids.guild, ids.lounge, clock.now() - 20 * hour, tx));
    await start(false);
    clock.advance(hour);
    const { progress } = await start(true);
    const notices = await storage.read.outboxMessage.count({ where: { lane: ids.lounge } });
    expect(notices).toBe(1);
    expect(BigInt(progress.find(ids.lounge) ?? 0)).toBe(BigInt(snowflakeAt(clock.now())) - 1n);
  });

  it('is told anew where nothing was read for more than a day, and not after an hour', async () => {
    const { start, clock, said, found } = await open();
    await found();
    await start(true);
    await start(false);
    clock.advance(hour);
    // It was off since its first start without texts, however often it starts.
    await start(false);
    const { progress } = await start(true);
    expect([await said(ids.lounge), await said(home)]).toEqual([1, 1]);
    expect(BigInt(progress.find(ids.lounge) ?? 0)).toBe(BigInt(snowflakeAt(clock.now())) - 1n);
    await start(false);
    clock.advance(20 * hour);
    await start(false);
    clock.advance(5 * hour);
    await start(true);
    expect([await said(ids.lounge), await said(home)]).toEqual([2, 2]);
    await start(true);
    expect([await said(ids.lounge), await said(home)]).toEqual([2, 2]);
  });

  it('is not told again where the first post of a group said so, and anew once that was taken back', async () => {
    const { start, said, found, needs, storage } = await open();
    const group = await found();
    await storage.write((tx) => postHome(group, needs, tx));
    const running = await start(true);
    expect(await said(home)).toBe(0);
    const notice = { guildId: ids.guild, channelId: home, language: 'en', roleId: null } as const;
    await storage.write((tx) => postNotice({ ...notice, reads: false }, needs, tx));
    await tellOfReading(running);
    expect(await said(home)).toBe(1);
  });

  it('is still known of a group whose place is read gently for a while', async () => {
    const { start, said, found, core } = await open();
    await found();
    await start(true);
    await core.setUp({ gentle: new Set([home]) });
    await core.setUp();
    expect((await openServerStore(core.needs.storage, core.clock)).get(ids.guild).watched).toEqual(
      new Set([ids.lounge]),
    );
    await start(true);
    expect(await said(home)).toBe(1);
  });

  it('is said to be over once nothing was read for an hour, once only and nowhere else, and begins anew after that', async () => {
    const { start, clock, said, over, found } = await open();
    await found();
    await start(true);
    const off = await start(false);
    clock.advance(hour - 1);
    expect(await tellOfReading(off)).toBe(0);
    clock.advance(1);
    expect(await tellOfReading(off)).toBe(2);
    expect(await tellOfReading(off)).toBe(0);
    expect([await over(ids.lounge), await over(home)]).toEqual([1, 1]);
    await start(true);
    expect([await said(ids.lounge), await said(home)]).toEqual([2, 2]);
  });

  it('is said to be over also where it ends while nothing is read, if it had been said', async () => {
    const { start, over, core } = await open();
    await start(true);
    const off = await start(false);
    const unwatch = () =>
      applySetup({ change: { guildId: ids.guild, actorId: ids.olu, watched: [] } }, { ...core.needs, ...off });
    await unwatch();
    expect(await over(ids.lounge)).toBe(1);
    const watch = { guildId: ids.guild, actorId: ids.olu, watched: [ids.lounge] };
    await applySetup({ change: watch }, { ...core.needs, ...off });
    await unwatch();
    expect(await over(ids.lounge)).toBe(1);
  });

  it('is not told where reading ended since it was looked for', async () => {
    const { needs, core, said } = await open();
    const inTurn: typeof needs.servers.inTurn = async (guildId, work) => {
      await core.setUp({ watched: new Set() });
      return needs.servers.inTurn(guildId, work);
    };
    await tellOfReading({ ...needs, servers: { ...needs.servers, inTurn } });
    expect(await said(ids.lounge)).toBe(0);
  });

  it('is told once by two processes', async () => {
    const { needs, said, found } = await open();
    await found();
    await Promise.all([tellOfReading(needs), tellOfReading(needs)]);
    expect([await said(ids.lounge), await said(home)]).toEqual([1, 1]);
  });
});
