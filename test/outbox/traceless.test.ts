import { expect, it } from 'vitest';
import { textCard } from '../../src/discord/cards.ts';
import type { OutgoingMessage } from '../../src/outbox/message.ts';
import { openOutbox, type OutboxNeeds } from '../../src/outbox/outbox.ts';
import { nonceWindowMs } from '../../src/outbox/rules.ts';
import { TamperedError } from '../../src/storage/vault.ts';
import { createTestClock } from '../kit/clock.ts';
import { captureLog } from '../kit/log.ts';
import { makeDiscordError, openTestMail } from '../kit/mail.ts';
import { describeOnBoth, runSql } from '../kit/storage.ts';

const lounge = '300000000000000001';
const cellar = '300000000000000002';
const hour = 3_600_000;

/** A message of which nothing may stay, as anonymous posts are sent. */
function traceless(channelId: string, text: string, more: Partial<OutgoingMessage> = {}): OutgoingMessage {
  const target = { kind: 'channel', channelId } as const;
  return {
    guildId: null,
    target,
    card: textCard(text),
    mark: text,
    purpose: `anonymous:${text}`,
    traceless: true,
    ...more,
  };
}

describeOnBoth('a message that leaves no trace', (databases) => {
  async function open(more: Partial<OutboxNeeds> = {}) {
    const address = await databases.make();
    const clock = createTestClock();
    const mail = openTestMail(clock);
    const told: string[] = [];
    const needs = {
      mail,
      clock,
      log: captureLog().log,
      onDelivered: (purpose: string) => Promise.resolve(void told.push(`${purpose} delivered`)),
      onGivenUp: (purpose: string, code: string) => Promise.resolve(void told.push(`${purpose} ${code}`)),
      ...more,
    };

    async function start() {
      const storage = await databases.open(address);
      const outbox = await openOutbox({ storage, ...needs });
      const add = (...messages: OutgoingMessage[]) =>
        storage.write(async (tx) => {
          for (const message of messages) await outbox.add(message, tx);
        });
      return { storage, outbox, add };
    }
    return { address, clock, mail, told, start };
  }

  const query = 'SELECT "place", "dueAt", "doneAt", "lane" FROM "OutboxMessage" ORDER BY place';

  it('keeps its order, tells no more than the hour while it waits, and is gone once it is delivered', async () => {
    const { address, clock, mail, told, start } = await open();
    clock.advance(17 * 60_000 + 4_321);
    const { storage, outbox, add } = await start();
    await add(traceless(lounge, 'one'), traceless(lounge, 'two'), traceless(cellar, 'three'));
    const rows = await storage.read.outboxMessage.findMany();
    for (const { place, dueAt, lane } of rows) {
      expect(dueAt.getTime()).toBe(Math.floor(clock.now() / hour) * hour);
      // What follows the hour in a place is its turn within it, and nothing of the time.
      expect(Number(place % (BigInt(hour) * 1000n))).toBeLessThan(3);
      expect(lane).not.toContain(lounge);
    }
    await outbox.pump();
    expect(mail.read(lounge)).toEqual(['one', 'two']);
    expect(mail.counts.findOwn, 'nobody looks for what was never sent').toBe(0);
    expect(await runSql(address, query)).toEqual([]);
    expect(told.sort()).toEqual(['one', 'three', 'two'].map((text) => `anonymous:${text} delivered`));
  });

  it('and waits for a full hour has no order of its own, which would tell who was first', async () => {
    const { clock, mail, start } = await open();
    clock.advance(17 * 60_000);
    const { storage, outbox, add } = await start();
    const dueAt = Math.ceil(clock.now() / hour) * hour;
    const texts = Array.from({ length: 16 }, (_, index) => `number ${index}`);
    await add(...texts.map((text) => traceless(lounge, text, { dueAt })));
    const begun = BigInt(dueAt - hour) * 1000n;
    const places = (await storage.read.outboxMessage.findMany({ orderBy: { place: 'asc' } })).map(({ place }) => place);
    for (const place of places) expect(place >= begun && place < begun + BigInt(hour) * 1000n).toBe(true);
    // Over the whole of an hour, so that two hardly ever have the same.
    expect((places.at(-1) ?? 0n) - (places[0] ?? 0n)).toBeGreaterThan(BigInt(hour) * 100n);
    clock.advance(dueAt - clock.now());
    await outbox.pump();
    const read = mail.read(lounge);
    expect([...read].sort()).toEqual([...texts].sort());
    expect(read).not.toEqual(texts);
  });

  it('and waits for a full hour holds up none of an earlier hour', async () => {
    const { clock, mail, start } = await open();
    const { outbox, add } = await start();
    const begun = Math.floor(clock.now() / hour) * hour;
    await add(traceless(lounge, 'later', { dueAt: begun + 3 * hour }));
    clock.advance(hour);
    await add(traceless(lounge, 'earlier', { dueAt: begun + 2 * hour }));
    clock.advance(hour);
    await outbox.pump();
    expect(mail.read(lounge)).toEqual(['earlier']);
    clock.advance(hour);
    await outbox.pump();
    expect(mail.read(lounge)).toEqual(['earlier', 'later']);
  });

  it('and waits for a full hour holds up none that is to appear at once', async () => {
    const { clock, mail, start } = await open();
    const { outbox, add } = await start();
    await add(traceless(lounge, 'later', { dueAt: (Math.floor(clock.now() / hour) + 1) * hour }));
    await add(traceless(lounge, 'at once'));
    await outbox.pump();
    expect(mail.read(lounge)).toEqual(['at once']);
  });

  it('keeps its order over a restart, whatever else was on its way', async () => {
    const { mail, start } = await open();
    const first = await start();
    await first.add(traceless(lounge, 'one'), traceless(lounge, 'two'));
    await first.storage.close();
    const second = await start();
    await second.add(traceless(lounge, 'three'));
    await second.outbox.pump();
    expect(mail.read(lounge)).toEqual(['one', 'two', 'three']);
  });

  it('tells no more than the hour after a restart either, whatever else waits', async () => {
    const { clock, start } = await open();
    const first = await start();
    clock.advance(17 * 60_000 + 4_321);
    const target = { kind: 'channel', channelId: cellar } as const;
    await first.add({ guildId: null, target, card: textCard('a card') });
    await first.storage.close();
    const { storage, add } = await start();
    await add(traceless(lounge, 'one'));
    const { place } = await storage.read.outboxMessage.findFirstOrThrow({ where: { traceless: true } });
    expect(Number(place % (BigInt(hour) * 1000n))).toBeLessThan(3);
  });

  it('holds up nothing else that goes to the same channel', async () => {
    const { mail, start } = await open({ mayGo: () => Promise.reject(new Error('not known yet')) });
    const { outbox, add } = await start();
    await add(traceless(lounge, 'later'), {
      guildId: null,
      target: { kind: 'channel', channelId: lounge },
      card: textCard('a page'),
    });
    await outbox.pump();
    expect(mail.read(lounge)).toEqual(['a page']);
  });

  it('is deleted where its cause does not want it any more, before anything is sent', async () => {
    const { address, mail, told, start } = await open({ mayGo: () => Promise.resolve('drop') });
    const { outbox, add } = await start();
    await add(traceless(lounge, 'taken back'));
    await outbox.pump();
    expect(mail.arrived).toEqual([]);
    expect(told).toEqual([]);
    expect(await runSql(address, query)).toEqual([]);
  });

  it('counts as delivered where an attempt without an answer had left it there, though it is not wanted any more', async () => {
    let wanted = true;
    const { clock, mail, told, start } = await open({ mayGo: () => Promise.resolve(wanted ? 'send' : 'drop') });
    const { outbox, add } = await start();
    mail.fail('there', { after: new Error('other side closed') });
    await add(traceless(lounge, 'there'));
    await outbox.pump();
    wanted = false;
    clock.advance(nonceWindowMs + 60_000);
    await outbox.pump();
    expect(mail.read(lounge)).toEqual(['there']);
    expect(told).toEqual(['anonymous:there delivered']);
  });

  it('waits while it is not known whether it may be sent, and is sent once', async () => {
    let known = false;
    const { clock, mail, start } = await open({
      mayGo: () => (known ? Promise.resolve('send') : Promise.reject(makeDiscordError(403, 50001))),
    });
    const { outbox, add } = await start();
    await add(traceless(lounge, 'patient'));
    await outbox.pump();
    expect(mail.arrived).toEqual([]);
    known = true;
    clock.advance(60_000);
    await outbox.pump();
    await outbox.pump();
    expect(mail.read(lounge)).toEqual(['patient']);
  });

  it('is gone where what asked for it was damaged, and the next one goes', async () => {
    const { mail, told, start } = await open({
      mayGo: (purpose) =>
        purpose.endsWith('damaged') ? Promise.reject(new TamperedError('damaged')) : Promise.resolve('send'),
    });
    const { outbox, add } = await start();
    await add(traceless(lounge, 'damaged'), traceless(lounge, 'whole'));
    await outbox.pump();
    expect(mail.read(lounge)).toEqual(['whole']);
    expect(told).toEqual(['anonymous:damaged unreadable', 'anonymous:whole delivered']);
  });

  it('tells its cause why Discord does not take it, and is gone', async () => {
    const { address, mail, told, start } = await open();
    mail.close(lounge, makeDiscordError(404, 10003));
    const { outbox, add } = await start();
    await add(traceless(lounge, 'nowhere'));
    await outbox.pump();
    expect(told).toEqual(['anonymous:nowhere 10003']);
    expect(await runSql(address, query)).toEqual([]);
  });

  it('is sent at its full hour, together with all others of that hour, in an order that tells nothing', async () => {
    const { clock, mail, start } = await open();
    const { outbox, add } = await start();
    const dueAt = Math.ceil((clock.now() + 1) / hour) * hour;
    await add(traceless(lounge, 'early', { dueAt }), traceless(lounge, 'now'), traceless(lounge, 'late', { dueAt }));
    await outbox.pump();
    expect(mail.read(lounge)).toEqual(['now']);
    clock.advance(dueAt - clock.now());
    await outbox.pump();
    expect(mail.read(lounge).slice(1).sort()).toEqual(['early', 'late']);
  });
});
