import { expect, it } from 'vitest';
import { snowflakeAt } from '../../../src/discord/snowflakes.ts';
import { isToRead, type SeenMessage } from '../../../src/moderation/screening/screen-message.ts';
import { makeServerRules } from '../../../src/moderation/server-rules/server-rules.ts';
import { createScreening } from '../../../src/moderation/screening/screening.ts';
import { openCore } from '../../kit/core.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const worrying = 'I took all the pills, goodbye everyone';

describeOnBoth('reading messages as they are written', (databases) => {
  async function open() {
    const core = await openCore(await databases.open());
    await core.setUp();
    const message = (content: string, more: Partial<SeenMessage> = {}): SeenMessage => ({
      guildId: ids.guild,
      channelId: ids.lounge,
      watchId: ids.lounge,
      messageId: snowflakeAt(core.clock.now()),
      authorId: ids.maya,
      authorIsBot: false,
      content,
      writtenAt: core.clock.now(),
      editedAt: null,
      late: false,
      ...more,
    });
    return { core, message, screening: createScreening(core.needs) };
  }

  it('leaves a trace of every decision, with rules and without words', async () => {
    const { core, message, screening } = await open();
    screening.see(message('what a lovely morning'));
    screening.see(message(worrying));
    await screening.drain();
    const lines = core.captured.lines();
    expect(lines).toMatchObject([
      { msg: 'message.screened', tier: 'T0' },
      { msg: 'message.screened', tier: 'T3' },
      { msg: 'flag.opened', tier: 'T3' },
    ]);
    expect(lines[2]?.['rules']).toEqual(lines[1]?.['rules']);
    expect(core.captured.text()).not.toMatch(/pills|lovely/);
  });

  it('finds the words that a server looks for itself, and takes them for what it said', async () => {
    const { core, message, screening } = await open();
    const words = [{ id: 'a', phrase: 'blue lantern', tier: 'T2' as const }];
    core.needs.servers.rules.remember(ids.guild, makeServerRules({ words, autoMod: new Map() }));
    screening.see(message('meet me, it is b l u e lantern'));
    await screening.drain();
    expect(core.captured.lines().at(-1)).toMatchObject({ msg: 'flag.opened', tier: 'T2', rules: ['extra-words.soon'] });
    expect(core.captured.text()).not.toContain('lantern');
  });

  it('opens no case about words of distress alone where a channel is read gently, and leaves a trace of that', async () => {
    const { core, message, screening } = await open();
    await core.setUp({ gentle: new Set([ids.lounge]) });
    const distress = 'I feel hopeless';
    screening.see(message(distress));
    screening.see(message(worrying, { authorId: ids.theo, messageId: snowflakeAt(core.clock.now() + 1) }));
    await screening.drain();
    expect(core.captured.events()).toEqual([
      'message.screened',
      'message.read-gently',
      'message.screened',
      'flag.opened',
    ]);
    await core.setUp();
    screening.see(message(distress, { authorId: ids.ines, messageId: snowflakeAt(core.clock.now() + 2) }));
    await screening.drain();
    expect(core.captured.lines().at(-1)).toMatchObject({ msg: 'flag.opened', tier: 'T1' });
  });

  it('costs a clear message no write', async () => {
    const { core, message, screening } = await open();
    await core.needs.storage.close();
    screening.see(message('what a lovely morning'));
    await screening.drain();
    expect(core.captured.events()).toEqual(['message.screened']);
    expect(screening.pending()).toBe(0);
  });

  it("reads people's words in watched channels and their threads, and nothing else", async () => {
    const { core, message } = await open();
    const { watchList } = core.needs;
    expect(isToRead(message('x'), watchList)).toBe(true);
    expect(isToRead(message('x', { channelId: '300000000000000099' }), watchList)).toBe(true);
    expect(isToRead(message('x', { watchId: ids.moderators }), watchList)).toBe(false);
    expect(isToRead(message('x', { authorIsBot: true }), watchList)).toBe(false);
    expect(isToRead(message('x', { guildId: '200000000000000009' }), watchList)).toBe(false);
    expect(isToRead(message(''), watchList)).toBe(false);
  });

  it('counts a message as read only when its flag is saved', async () => {
    const { core, message, screening } = await open();
    const { progress, storage } = core.needs;
    const seen = message(worrying);
    await storage.close();
    screening.see(seen);
    expect(progress.pending()).toBe(1);
    await screening.drain();
    expect(core.captured.events()).toContain('message.not-screened');
    expect([screening.pending(), progress.pending()]).toEqual([1, 1]);
    await screening.retry();
    expect([screening.pending(), progress.pending()]).toEqual([1, 1]);
    expect(core.captured.text()).not.toContain('pills');
  });

  it('opens the case after all once the database is back, and counts the message as read then', async () => {
    const { core, message } = await open();
    const { storage, progress } = core.needs;
    let away = true;
    const screening = createScreening({
      ...core.needs,
      storage: {
        ...storage,
        write: (work) => (away ? Promise.reject(new Error('away')) : storage.write(work)),
      },
    });
    const seen = message(worrying);
    screening.see(seen);
    await screening.drain();
    expect(await core.read(ids.moderators)).toEqual([]);
    away = false;
    await screening.retry();
    expect((await core.read(ids.moderators))[0]).toContain(seen.messageId);
    expect([screening.pending(), progress.pending()]).toEqual([0, 0]);
    await progress.flush();
    expect(progress.find(ids.lounge)).not.toBeNull();
  });

  it('asks again where it could not learn whether a channel is watched, and loses nothing meanwhile', async () => {
    const { core, message, screening } = await open();
    const { progress } = core.needs;
    const thread = '300000000000000099';
    const seen = message(worrying, { channelId: thread });
    let answer = (): Promise<string | null> => Promise.reject(new Error('Discord is away'));
    screening.seeIn(seen, () => answer());
    await screening.drain();
    expect([screening.pending(), progress.pending(), core.captured.events()]).toEqual([1, 1, ['message.not-screened']]);
    answer = () => Promise.resolve(ids.lounge);
    await screening.retry();
    expect((await core.read(ids.moderators))[0]).toContain(seen.messageId);
    expect([screening.pending(), progress.pending()]).toEqual([0, 0]);
    await progress.flush();
    expect(progress.find(thread)).not.toBeNull();
  });

  it.each([
    ['is not watched', ids.moderators],
    ['is gone or closed to it', null],
  ])('reads nothing and keeps nothing of a channel that %s', async (_, watchId) => {
    const { core, message, screening } = await open();
    const { progress, storage } = core.needs;
    screening.seeIn(message(worrying, { channelId: '300000000000000099' }), () => Promise.resolve(watchId));
    await screening.drain();
    await progress.flush();
    expect([screening.pending(), progress.pending(), core.captured.events()]).toEqual([0, 0, []]);
    expect(await storage.read.channelCursor.count()).toBe(0);
  });

  it('takes a message up again that could not even be looked at, and goes on with the others', async () => {
    const { core, message } = await open();
    const { log, progress } = core.needs;
    let faults = 1;
    const screening = createScreening({
      ...core.needs,
      log: {
        ...log,
        debug: (event, fields) => {
          if (faults-- > 0) throw new Error('a fault of ours');
          log.debug(event, fields);
        },
      },
    });
    const [first, second] = [message(worrying), message(worrying, { messageId: snowflakeAt(core.clock.now() + 1) })];
    screening.see(first);
    screening.see(second);
    await screening.drain();
    expect(screening.pending()).toBe(1);
    await screening.retry();
    const cards = (await core.read(ids.moderators)).join('\n');
    expect([cards.includes(first.messageId), cards.includes(second.messageId)]).toEqual([true, true]);
    expect([screening.pending(), progress.pending()]).toEqual([0, 0]);
  });

  it('keeps some thousands in memory; what comes on top stays unread, so that it is read after a restart', async () => {
    const { core, message } = await open();
    const { progress } = core.needs;
    const write = (): Promise<never> => Promise.reject(new Error('away'));
    const screening = createScreening({ ...core.needs, storage: { ...core.needs.storage, write } });
    for (let count = 0; count < 10_002; count += 1)
      screening.see(message(worrying, { messageId: snowflakeAt(core.clock.now() + count) }));
    await screening.drain();
    expect(screening.pending()).toBe(10_000);
    expect(progress.pending()).toBe(10_002);
    await progress.flush();
    expect(progress.find(ids.lounge)).toBe((BigInt(snowflakeAt(core.clock.now())) - 1n).toString());
  });
});
