// What is kept of a message, asked of the store itself. Several stores on one database stand for processes that know nothing of each other.
import { describe, expect, it } from 'vitest';
import { textCard } from '../../src/discord/cards.ts';
import type { OutgoingMessage } from '../../src/outbox/message.ts';
import { leaseMs } from '../../src/outbox/rules.ts';
import { createOutboxStore, type WaitingMessage } from '../../src/outbox/store.ts';
import { TamperedError } from '../../src/storage/vault.ts';
import { createTestClock } from '../kit/clock.ts';
import { describeOnBoth, runSql } from '../kit/storage.ts';

const guildId = '200000000000000001';
const lounge = '300000000000000001';
const cellar = '300000000000000002';
const attic = '300000000000000003';
const [maya, theo] = ['100000000000000001', '100000000000000002'];
const hour = 3_600_000;
const week = 7 * 24 * hour;

function to(channelId: string, purpose: string, more: Partial<OutgoingMessage> = {}): OutgoingMessage {
  return { guildId, target: { kind: 'channel', channelId }, card: textCard('some words'), purpose, ...more };
}

describeOnBoth('a message that is kept', (databases) => {
  async function open(refuse?: Error) {
    const address = await databases.make();
    const clock = createTestClock();
    const storage = await databases.open(address);
    const told: string[] = [];

    function start() {
      const store = createOutboxStore(storage, clock, ({ purpose }, code) =>
        refuse ? Promise.reject(refuse) : Promise.resolve(void told.push(`${String(purpose)} ${code}`)),
      );
      async function claim(lane: string): Promise<WaitingMessage> {
        const message = await store.claimHead(lane);
        if (!message) throw new Error('There is nothing to claim.');
        return message;
      }
      return {
        ...store,
        claim,
        add: (message: OutgoingMessage) => storage.write((tx) => store.add(message, tx)),
        finish: (message: WaitingMessage, messageId: string) =>
          storage.write((tx) => store.finish(message, { channelId: lounge, messageId }, tx)),
        findDueLanes: (isOurs = true) => store.findDueLanes(() => isOurs),
      };
    }

    const find = (id: string) => storage.read.outboxMessage.findUniqueOrThrow({ where: { id } });
    const list = async () =>
      (await storage.read.outboxMessage.findMany()).map(({ purpose, state }) => `${String(purpose)} ${state}`).sort();
    return { address, clock, storage, told, start, find, list };
  }

  it("is one process's alone from when it is claimed until its lease is over", async () => {
    const { clock, start } = await open();
    const [one, other] = [start(), start()];
    await one.add(to(lounge, 'card'));
    const begunAt = clock.now();
    expect(await one.claim(lounge)).toMatchObject({ attempts: 1, sendingAt: null });
    expect([await other.findDueLanes(), await other.claimHead(lounge)]).toEqual([[], null]);
    clock.advance(leaseMs - 1);
    expect([await other.findDueLanes(), await other.claimHead(lounge)]).toEqual([[], null]);
    clock.advance(1);
    expect(await other.claim(lounge)).toMatchObject({ attempts: 2, sendingAt: begunAt });
    expect(await one.claimHead(lounge)).toBeNull();
  });

  it('and was being sent when its lease ran out is taken up at once, of whichever server', async () => {
    const { clock, start } = await open();
    const [one, other] = [start(), start()];
    await one.add(to(lounge, 'card'));
    await one.claim(lounge);
    clock.advance(leaseMs);
    expect(await other.findDueLanes(false)).toEqual([lounge]);
  });

  it('and was being sent is due after a restart where nobody else can be at it, and stays whose it is where somebody can', async () => {
    const { start } = await open();
    const [one, other] = [start(), start()];
    await one.add(to(lounge, 'card'));
    await one.claim(lounge);
    await other.resume();
    expect((await other.claimHead(lounge))?.attempts).toBe(databases.kind === 'sqlite' ? 2 : undefined);
  });

  it('is looked for only where one is to be sent now, however many were', async () => {
    const { clock, start } = await open();
    const store = start();
    for (const bulk of [false, true]) {
      const findLanes = () => (bulk ? store.findDueBulkLanes(10) : store.findDueLanes());
      const claimNext = async () => store.claim((await findLanes())[0] ?? '');
      await store.add(to(lounge, 'sent', { bulk }));
      await store.finish(await claimNext(), '1');
      await store.add(to(cellar, 'given up', { bulk }));
      await store.giveUp(await claimNext(), '10003');
      await store.add(to(attic, 'later', { bulk, dueAt: clock.now() + hour }));
      // Whatever was claimed is due again now, had it not ended.
      clock.advance(leaseMs);
      expect(await findLanes()).toEqual([]);
    }
  });

  it('comes by its place, whatever the database reads first', async () => {
    const { address, start } = await open();
    const store = start();
    await runSql(address, 'DROP INDEX "OutboxMessage_lane_place_idx"');
    await store.add(to(lounge, 'why', { urgent: 'soon' }));
    await store.add(to(lounge, 'page', { urgent: 'first' }));
    expect((await store.claim(store.findUrgentLane(lounge))).purpose).toBe('page');
  });

  it.each([
    ['ordinary', {}],
    ['urgent', { urgent: 'first' }],
    ['traceless', { traceless: true }],
  ] as const)(
    'and is %s stands behind one of the same moment, and behind one of before the clock was set back',
    async (_, more) => {
      const { clock, start, find } = await open();
      const store = start();
      const added: string[] = [];
      for (const setBack of [0, 0, 0, 2 * hour]) {
        clock.advance(-setBack);
        added.push(await store.add(to(lounge, 'post', more)));
      }
      const places = await Promise.all(added.map(async (id) => (await find(id)).place));
      for (const [index, place] of places.slice(1).entries()) expect(place).toBeGreaterThan(places[index] ?? place);
    },
  );

  it.each([
    ['ordinary', {}, lounge],
    ['urgent', { urgent: 'soon' }, null],
    ['what wakes somebody', { urgent: 'first' }, null],
  ] as const)('and is %s is as old as it is', async (_, more, lane) => {
    const { clock, start } = await open();
    const store = start();
    const addedAt = clock.now();
    await store.add(to(lounge, 'page', more));
    clock.advance(hour);
    expect((await store.claim(lane ?? store.findUrgentLane(lounge))).createdAt).toBe(addedAt);
  });

  it('is as old as it is after a restart too, whatever is planned for later', async () => {
    const { clock, start } = await open();
    await start().add(to(cellar, 'ask', { bulk: true, dueAt: clock.now() + week }));
    const store = start();
    await store.resume();
    await store.add(to(lounge, 'card'));
    expect((await store.claim(lounge)).createdAt).toBe(clock.now());
  });

  describe('ends', () => {
    it('alone, though nothing of it may stay', async () => {
      const { start, list, told } = await open();
      const store = start();
      for (const purpose of ['refused', 'dropped', 'sent', 'waits'])
        await store.add(to(lounge, purpose, { traceless: true }));
      const [lane = ''] = await store.findDueLanes();
      await store.add(to(cellar, 'elsewhere', { traceless: true }));
      await store.add(to(attic, 'ordinary'));
      await store.giveUp(await store.claim(lane), '10003');
      await store.drop(await store.claim(lane));
      await store.finish(await store.claim(lane), '1');
      expect(told).toEqual(['refused 10003']);
      expect(await list()).toEqual(['elsewhere pending', 'ordinary pending', 'waits pending']);
    });

    it.each([
      ['ordinary', false, ['null pending', 'post undeliverable']],
      ['traceless', true, ['null pending']],
    ])('once, and not by whoever was too slow for it (%s)', async (_, traceless, left) => {
      const { clock, start, told, list } = await open();
      const [slow, quick] = [start(), start()];
      const instead = { target: { kind: 'channel', channelId: cellar } as const, card: textCard('instead') };
      await slow.add(to(lounge, 'post', { traceless, instead }));
      const [lane = ''] = await slow.findDueLanes();
      const late = await slow.claim(lane);
      clock.advance(leaseMs);
      const held = await quick.claim(lane);
      await slow.giveUp(late, 'gave-up');
      await slow.drop(late);
      expect([told, await list()]).toEqual([[], ['post sending']]);
      await quick.giveUp(held, '10003');
      await quick.giveUp(held, '10003');
      expect([told, await list()]).toEqual([['post 10003'], left]);
    });

    it.each([
      ['ordinary', false],
      ['traceless', true],
    ])('as sent once, whoever says so (%s)', async (_, traceless) => {
      const { clock, start, storage } = await open();
      const [one, other] = [start(), start()];
      await one.add(to(lounge, 'post', { traceless }));
      const [lane = ''] = await one.findDueLanes();
      const first = await one.claim(lane);
      clock.advance(leaseMs);
      const second = await other.claim(lane);
      expect([await one.finish(first, '1'), await other.finish(second, '2')]).toEqual([true, false]);
      const rows = await storage.read.outboxMessage.findMany();
      expect(rows.map(({ messageId }) => messageId)).toEqual(traceless ? [] : ['1']);
    });

    it('without telling where what asked for it was damaged: nothing waits behind it for ever', async () => {
      const { start, find, list } = await open(new TamperedError('damaged'));
      const store = start();
      const instead = { target: { kind: 'channel', channelId: cellar } as const, card: textCard('instead') };
      const id = await store.add(to(lounge, 'post', { instead }));
      await store.giveUp(await store.claim(lounge), '10003');
      expect(await list()).toEqual(['null pending', 'post undeliverable']);
      expect(await find(id)).toMatchObject({ failure: '10003', payloadSealed: null });
    });

    it('only together with what is told of it', async () => {
      const { start, list } = await open(new Error('away'));
      const store = start();
      await store.add(to(lounge, 'post'));
      await expect(store.giveUp(await store.claim(lounge), '10003')).rejects.toThrow('away');
      expect(await list()).toEqual(['post sending']);
    });
  });

  describe('may be on Discord', () => {
    it('since its first attempt without an answer, until that is known, whatever came of later ones', async () => {
      const { clock, start } = await open();
      const store = start();
      await store.add(to(lounge, 'card'));
      const begunAt = clock.now();
      await store.postpone(await store.claim(lounge), 1000, false);
      clock.advance(1000);
      const second = await store.claim(lounge);
      expect(second.sendingAt).toBe(begunAt);
      // Discord says no to this one, and nothing of the first.
      await store.postpone(second, 1000, true);
      clock.advance(1000);
      expect((await store.claim(lounge)).sendingAt).toBe(begunAt);
    });

    it('never, where every attempt was refused', async () => {
      const { clock, start, find } = await open();
      const store = start();
      const id = await store.add(to(lounge, 'card'));
      await store.postpone(await store.claim(lounge), 1000, true);
      expect((await find(id)).sendingAt).toBeNull();
      clock.advance(1000);
      expect(await store.claim(lounge)).toMatchObject({ attempts: 2, sendingAt: null });
    });

    it('only since it was looked for and not found', async () => {
      const { clock, start } = await open();
      const store = start();
      await store.add(to(lounge, 'card'));
      await store.postpone(await store.claim(lounge), hour, false);
      clock.advance(hour);
      const again = await store.claim(lounge);
      clock.advance(1000);
      await store.noteAbsent(again);
      const absentAt = clock.now();
      clock.advance(leaseMs);
      expect((await store.claim(lounge)).sendingAt).toBe(absentAt);
    });
  });

  it('and was damaged while it was being sent keeps none of the same purpose from being withdrawn', async () => {
    const { storage, start, find } = await open();
    const store = start();
    const { vault } = storage;
    const damaged = await store.add(to(lounge, 'receipt'));
    const whole = await store.add(to(cellar, 'receipt'));
    for (const lane of [lounge, cellar]) await store.claim(lane);
    const data = { payloadSealed: new Uint8Array(60) };
    await storage.write((tx) => tx.outboxMessage.update({ where: { id: damaged }, data }));
    await storage.write((tx) => store.withdraw('receipt', tx));
    const { payloadSealed } = await find(whole);
    const place = { table: 'OutboxMessage', column: 'payloadSealed', row: whole };
    expect(vault.open(place, payloadSealed ?? new Uint8Array())).not.toContain('some words');
  });

  it('is on its way to where it goes, and nowhere else', async () => {
    const { storage, start } = await open();
    const store = start();
    const isOnItsWay = (placeId: string) => storage.write((tx) => store.isOnItsWay('panel', placeId, tx));
    await store.add(to(lounge, 'panel'));
    await store.add({ ...to(lounge, 'panel'), target: { kind: 'person', userId: maya } });
    expect([await isOnItsWay(lounge), await isOnItsWay(cellar)]).toEqual([true, false]);
    expect([await isOnItsWay(maya), await isOnItsWay(theo)]).toEqual([true, false]);
  });
});
