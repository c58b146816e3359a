import { afterEach, expect, it, vi } from 'vitest';
import { textCard } from '../../src/discord/cards.ts';
import { openOutbox } from '../../src/outbox/outbox.ts';
import { createTestClock } from '../kit/clock.ts';
import { ids } from '../kit/interactions.ts';
import { captureLog } from '../kit/log.ts';
import { makeDiscordError, openTestMail } from '../kit/mail.ts';
import { describeOnBoth } from '../kit/storage.ts';

afterEach(() => void vi.useRealTimers());

describeOnBoth('a message that is being sent', (databases) => {
  async function open() {
    const clock = createTestClock();
    const mail = openTestMail(clock);
    const storage = await databases.open();
    const told: string[] = [];
    const outbox = await openOutbox({
      storage,
      mail,
      clock,
      log: captureLog().log,
      onDelivered: (purpose) => Promise.resolve(void told.push(purpose)),
      onGivenUp: () => Promise.resolve(),
    });
    const target = { kind: 'channel', channelId: ids.lounge } as const;
    const message = { guildId: ids.guild, target, card: textCard('some words (m7)'), mark: 'm7', purpose: 'post:1' };
    await storage.write((tx) => outbox.add(message, tx));
    const find = () => storage.read.outboxMessage.findFirstOrThrow();
    return { clock, mail, storage, outbox, told, find };
  }

  it('is held for as long as it takes, so that nobody else begins to send it', async () => {
    const { clock, mail, outbox, find } = await open();
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const held: number[] = [];
    mail.fail('some words', {
      async meanwhile() {
        clock.advance(14_000);
        vi.advanceTimersByTime(5_000);
        await expect.poll(async () => (await find()).dueAt.getTime()).toBe(clock.now() + 15_000);
        held.push((await find()).dueAt.getTime() - clock.now());
      },
    });
    await outbox.pump();
    expect(held).toEqual([15_000]);
    expect(mail.arrived).toHaveLength(1);
  });

  it('and is withdrawn keeps none of its words, and is still found where it arrived, once', async () => {
    const { clock, mail, storage, outbox, told, find } = await open();
    // It arrives, and the answer is lost.
    mail.fail('some words', { after: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) });
    await outbox.pump();
    expect(told).toEqual([]);
    await storage.write((tx) => outbox.withdraw('post:1', tx));
    const { id, payloadSealed } = await find();
    const place = { table: 'OutboxMessage', column: 'payloadSealed', row: id };
    const payload = storage.vault.open(place, payloadSealed ?? new Uint8Array());
    expect(payload).not.toContain('words');
    expect(JSON.parse(payload)).toEqual({ target: { kind: 'channel', channelId: ids.lounge }, card: {}, mark: 'm7' });
    clock.advance(60_000);
    await outbox.pump();
    expect(told).toEqual(['post:1']);
    expect(mail.read(ids.lounge)).toEqual(['some words (m7)']);
  });

  it('and is withdrawn has nothing sent in its place', async () => {
    const { clock, mail, storage, outbox } = await open();
    const instead = {
      target: { kind: 'channel', channelId: ids.moderators },
      card: textCard('the words again'),
    } as const;
    const message = {
      guildId: ids.guild,
      target: { kind: 'channel', channelId: ids.voice },
      card: textCard('words of somebody'),
    } as const;
    await storage.write((tx) => outbox.add({ ...message, instead, purpose: 'post:2' }, tx));
    mail.fail('words of somebody', {
      async meanwhile() {
        await storage.write((tx) => outbox.withdraw('post:2', tx));
        throw makeDiscordError(404, 10_003);
      },
    });
    await outbox.pump();
    clock.advance(60_000);
    await outbox.pump();
    expect(mail.read(ids.moderators)).toEqual([]);
    expect(mail.read(ids.voice)).toEqual([]);
  });

  it('and is withdrawn is not sent without its words where it did not arrive, and holds nothing up', async () => {
    const { clock, mail, storage, outbox, told } = await open();
    mail.fail('some words', { before: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) });
    await outbox.pump();
    await storage.write((tx) => outbox.withdraw('post:1', tx));
    const next = {
      guildId: ids.guild,
      target: { kind: 'channel', channelId: ids.lounge },
      card: { content: 'what comes next' },
    } as const;
    await storage.write((tx) => outbox.add(next, tx));
    clock.advance(5_000);
    await outbox.pump();
    expect(mail.read(ids.lounge)).toEqual([]);
    clock.advance(60_000);
    await outbox.pump();
    await outbox.pump();
    expect(mail.read(ids.lounge)).toEqual(['what comes next']);
    expect(told).toEqual([]);
    expect(await storage.read.outboxMessage.count({ where: { state: { in: ['pending', 'sending'] } } })).toBe(0);
  });
});
