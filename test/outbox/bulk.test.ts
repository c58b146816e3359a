import { describe, expect, it } from 'vitest';
import { textCard } from '../../src/discord/cards.ts';
import type { OutgoingMessage } from '../../src/outbox/message.ts';
import { openOutbox, type OutboxNeeds } from '../../src/outbox/outbox.ts';
import { directMessagesPauseMs, nonceWindowMs } from '../../src/outbox/rules.ts';
import { createOutboxStore } from '../../src/outbox/store.ts';
import { reserveTime } from '../../src/storage/reserve-time.ts';
import { createTestClock } from '../kit/clock.ts';
import { captureLog } from '../kit/log.ts';
import { makeDiscordError, openTestMail } from '../kit/mail.ts';
import { describeOnBoth, describeOnPostgres } from '../kit/storage.ts';

const guildId = '200000000000000001';
const lounge = '300000000000000001';
const maya = '100000000000000001';
const noa = '100000000000000002';
const minute = 60_000;
const hour = 60 * minute;
const lostAnswer = new Error('other side closed');

function to(channelId: string, text: string, more: Partial<OutgoingMessage> = {}): OutgoingMessage {
  return { guildId, target: { kind: 'channel', channelId }, card: textCard(text), ...more };
}

/** One of very many. */
function bulk(channelId: string, text: string, more: Partial<OutgoingMessage> = {}): OutgoingMessage {
  return to(channelId, text, { bulk: true, purpose: `bulk:${text}`, ...more });
}

function toPerson(userId: string, text: string, channelId?: string): OutgoingMessage {
  const target = { kind: 'person', userId, ...(channelId !== undefined && { channelId }) } as const;
  return { guildId, target, card: textCard(text) };
}

/** Bulk messages to as many channels. */
function makeMany(count: number, more: Partial<OutgoingMessage> = {}): OutgoingMessage[] {
  return Array.from({ length: count }, (_, index) =>
    bulk(`4${index.toString().padStart(17, '0')}`, `many ${index}.`, more),
  );
}

describeOnBoth('one of very many', (databases) => {
  async function open(more: Partial<OutboxNeeds> = {}) {
    const clock = createTestClock();
    const mail = openTestMail(clock);
    const address = await databases.make();
    const ended: string[] = [];
    const { log, events } = captureLog();
    async function start() {
      const storage = await databases.open(address);
      const outbox = await openOutbox({
        storage,
        mail,
        clock,
        log,
        onDelivered: () => Promise.resolve(),
        onGivenUp: (purpose, code) => Promise.resolve(void ended.push(`${purpose} ${code}`)),
        bulkPerSecond: 100_000,
        ...more,
      });
      const add = (...messages: OutgoingMessage[]) => storage.write((tx) => outbox.addMany(messages, tx));
      return { storage, outbox, add };
    }
    return { clock, mail, address, ended, events, start, ...(await start()) };
  }

  /** Lets sends whose text contains `text` hang until it is called. */
  function hold(mail: ReturnType<typeof openTestMail>, text: string, count: number) {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    mail.fail(text, ...Array.from({ length: count }, () => ({ meanwhile: () => released })));
    return release;
  }

  it('lets everything else go before it, to the same place too, while Discord takes its time with them', async () => {
    const { mail, outbox, storage, add } = await open();
    const release = hold(mail, 'many', 330);
    await add(...makeMany(330), bulk(lounge, 'many here'));
    outbox.kick();
    await expect.poll(() => mail.counts.send).toBe(8);
    await storage.write((tx) => outbox.add(to(lounge, 'a page', { pings: [maya] }), tx));
    outbox.kick();
    await expect.poll(() => mail.read(lounge)).toEqual(['a page']);
    expect(mail.counts.send, 'half of the senders are at work').toBe(9);
    release();
    await outbox.pump();
    expect(mail.arrived).toHaveLength(332);
  });

  it('is sent once, however many there are, and by however many processes', async () => {
    const { mail, outbox, add, start, events } = await open();
    const other = await start();
    await add(...makeMany(420));
    await Promise.all([outbox.pump(), other.outbox.pump()]);
    await Promise.all([outbox.pump(), other.outbox.pump()]);
    expect(mail.counts.send).toBe(420);
    expect(new Set(mail.arrived.map(({ channelId }) => channelId)).size).toBe(420);
    expect(events(), 'nothing failed').toEqual([]);
  });

  it('and waits to be tried again is not looked for over and over, though those behind it are due', async () => {
    const { clock, mail, outbox, add } = await open();
    mail.fail('one', { before: lostAnswer });
    await add(bulk(lounge, 'one'), bulk(lounge, 'two'));
    // Looked for as long as it is due, this would not end.
    await outbox.pump();
    expect(mail.read(lounge)).toEqual([]);
    clock.advance(minute);
    await outbox.pump();
    expect(mail.read(lounge)).toEqual(['one', 'two']);
  });

  it('is known only with some others at a time, those that wait the longest', async () => {
    const { clock, storage, add } = await open();
    const store = createOutboxStore(storage, clock, () => Promise.resolve());
    await add(...makeMany(30, { dueAt: clock.now() + minute }));
    await add(bulk(lounge, 'first'), to(lounge, 'ordinary'));
    expect(await store.findDueBulkLanes(10)).toHaveLength(1);
    expect(await store.findDueLanes(() => true)).toEqual([lounge]);
    clock.advance(minute);
    const lanes = await store.findDueBulkLanes(10);
    expect(lanes).toHaveLength(10);
    expect((await store.claimHead(lanes[0] ?? ''))?.purpose).toBe('bulk:first');
    expect(await store.findDueLanes(() => true)).toEqual([lounge]);
  });

  it('comes in the order of when each is due, and one for later holds up none', async () => {
    const { clock, mail, outbox, add } = await open();
    const at = clock.now();
    await add(
      bulk(lounge, 'third', { dueAt: at + 2 * minute }),
      bulk(lounge, 'second', { dueAt: at + minute }),
      bulk(lounge, 'first'),
    );
    await outbox.pump();
    expect(mail.read(lounge)).toEqual(['first']);
    clock.advance(2 * minute);
    await outbox.pump();
    expect(mail.read(lounge)).toEqual(['first', 'second', 'third']);
  });

  it('in one place does not keep those in others from their turn', async () => {
    const { clock, mail, outbox, add } = await open();
    const here = (channel: number) => Array.from({ length: 20 }, (_, index) => bulk(`30${channel}`, `here ${index}.`));
    // As many places as there are senders for such messages.
    await add(...Array.from({ length: 8 }, (_, channel) => here(channel)).flat());
    clock.advance(1);
    await add(bulk(lounge, 'elsewhere'));
    await outbox.pump();
    const order = mail.arrived.map(({ channelId }) => channelId);
    expect(order).toHaveLength(161);
    expect(order.indexOf(lounge)).toBeLessThan(80);
    expect(mail.read('303')).toEqual(Array.from({ length: 20 }, (_, index) => `here ${index}.`));
  });

  it('begins forty times a second at most where nothing else is said, so that Discord shuts nobody out', async () => {
    const { clock, mail, storage } = await open();
    const quiet = { log: captureLog().log, onDelivered: () => Promise.resolve() };
    const outbox = await openOutbox({ storage, mail, clock, ...quiet });
    await storage.write((tx) => outbox.addMany(makeMany(31), tx));
    const started = performance.now();
    await outbox.pump();
    expect(mail.arrived).toHaveLength(31);
    // The thirty-first; a database's own clock may be early by a millisecond each time that it is asked.
    expect(performance.now() - started).toBeGreaterThanOrEqual(745);
  });

  it('waits once the bot is about to stop, and what is ordinary goes on', async () => {
    const { mail, outbox, add } = await open();
    await add(...makeMany(50), to(lounge, 'ordinary'));
    outbox.holdBulk();
    await outbox.pump();
    expect(mail.arrived.map(({ channelId }) => channelId)).toEqual([lounge]);
  });

  it('is taken back like any other, and known to be on its way', async () => {
    const { mail, outbox, storage, add } = await open();
    await add(bulk(lounge, 'one'), bulk(lounge, 'two'));
    expect(await storage.write((tx) => outbox.isOnItsWay('bulk:one', lounge, tx))).toBe(true);
    await storage.write((tx) => outbox.withdraw('bulk:one', tx));
    expect(await storage.write((tx) => outbox.isOnItsWay('bulk:one', lounge, tx))).toBe(false);
    await outbox.pump();
    expect(mail.read(lounge)).toEqual(['two']);
  });

  it('is forgotten a day after it was sent, however many there were', async () => {
    const { clock, outbox, storage, add } = await open();
    await add(...makeMany(1_100));
    const sent = { state: 'sent', doneAt: new Date(clock.now()) };
    await storage.write((tx) => tx.outboxMessage.updateMany({ data: sent }));
    expect(await outbox.forgetOld()).toBe(0);
    clock.advance(25 * hour);
    expect(await outbox.forgetOld()).toBe(1_100);
  });

  it('that is planned is there once, in one call and in two', async () => {
    const { clock, mail, outbox, add } = await open();
    const planned = bulk(lounge, 'planned', { dueAt: clock.now() + minute });
    await add(planned, planned);
    await add(planned, bulk(lounge, 'other', { dueAt: clock.now() + minute }));
    clock.advance(minute);
    await outbox.pump();
    expect(mail.read(lounge)).toEqual(['planned', 'other']);
  });

  describe('a message with an end', () => {
    it('is given up when that has come, and its cause is told', async () => {
      const { clock, mail, ended, outbox, add } = await open();
      const until = clock.now() + hour;
      await add(bulk(lounge, 'in time', { until }), bulk('301', 'too late', { until, dueAt: until - 1 }));
      await outbox.pump();
      clock.advance(hour + 1);
      await outbox.pump();
      expect(mail.arrived.map(({ channelId }) => channelId)).toEqual([lounge]);
      expect(ended).toEqual(['bulk:too late too-late']);
      expect(await outbox.counts()).toEqual({ waiting: 0, undeliverable: 1 });
    });

    it.each([0, nonceWindowMs + minute])(
      'is looked for first where its answer was lost: there it counts as sent, %i ms after its end',
      async (after) => {
        const { clock, mail, ended, outbox, add } = await open();
        await add(bulk(lounge, 'one', { until: clock.now() + minute }));
        mail.fail('one', { after: lostAnswer });
        await outbox.pump();
        clock.advance(minute + after + 1);
        await outbox.pump();
        expect(mail.read(lounge)).toEqual(['one']);
        expect(ended).toEqual([]);
        expect(await outbox.counts()).toEqual({ waiting: 0, undeliverable: 0 });
      },
    );

    it('is sent up to it where it was looked for and never arrived', async () => {
      const { clock, mail, outbox, add } = await open();
      await add(bulk(lounge, 'one', { until: clock.now() + nonceWindowMs + minute }));
      mail.fail('one', { before: lostAnswer });
      await outbox.pump();
      clock.advance(nonceWindowMs + minute);
      await outbox.pump();
      expect(mail.read(lounge)).toEqual(['one']);
    });

    it('is not sent after it where it never arrived', async () => {
      const { clock, mail, ended, outbox, add } = await open();
      await add(bulk(lounge, 'one', { until: clock.now() + minute }));
      mail.fail('one', { before: lostAnswer });
      await outbox.pump();
      clock.advance(nonceWindowMs + minute + 1);
      await outbox.pump();
      expect(mail.read(lounge)).toEqual([]);
      expect(ended).toEqual(['bulk:one too-late']);
    });
  });

  describe('direct messages', () => {
    it('open no channel where it is known', async () => {
      const { mail, outbox, add } = await open();
      await add(toPerson(maya, 'hello', '391'));
      await outbox.pump();
      expect(mail.read('391')).toEqual(['hello']);
      expect(mail.counts.openDirectMessage).toBe(0);
    });

    it('wait for all where channels were opened too fast, but for those whose channel is known', async () => {
      const { clock, mail, outbox, add } = await open();
      mail.close(maya, makeDiscordError(400, 40003));
      await add(toPerson(maya, 'too fast'));
      await outbox.pump();
      mail.close(maya, null);
      const opened = mail.counts.openDirectMessage;
      clock.advance(minute);
      await add(toPerson(noa, 'waits'), toPerson('100000000000000003', 'goes on', '393'));
      await outbox.pump();
      expect(mail.arrived.map(({ channelId }) => channelId)).toEqual(['393']);
      expect(mail.counts.openDirectMessage, 'nobody is asked for meanwhile').toBe(opened);
      clock.advance(directMessagesPauseMs - minute);
      await outbox.pump();
      expect(mail.arrived.map(({ channelId }) => channelId).sort()).toEqual(['393', `dm-${maya}`, `dm-${noa}`]);
      expect(await outbox.counts()).toEqual({ waiting: 0, undeliverable: 0 });
    });
  });
});

describeOnPostgres('several processes', (databases) => {
  it('keep one pace together', async () => {
    const address = await databases.make();
    const storages = await Promise.all([address, address, address].map((one) => databases.open(one)));
    const start = performance.now();
    const waits = await Promise.all(
      [...storages, ...storages, ...storages, ...storages].map((storage) =>
        reserveTime({ name: 'bulk', ms: 100 }, storage),
      ),
    );
    const took = performance.now() - start;
    // Twelve times 100 ms, of which none is another's: the last begins 1,100 ms after the first.
    expect(Math.max(...waits)).toBeGreaterThanOrEqual(1_099 - took);
    expect(Math.max(...waits)).toBeLessThanOrEqual(1_101);
  });
});
