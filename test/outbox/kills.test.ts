// A process that dies at each single step of a message's way: saved with its cause, claimed, sent, noted, tried again, looked for. Whoever goes
// on finishes it: it is there once where its cause is kept, and not at all where it is not.
import { expect, it } from 'vitest';
import { textCard } from '../../src/discord/cards.ts';
import type { OutgoingMessage } from '../../src/outbox/message.ts';
import { openOutbox, type Outbox } from '../../src/outbox/outbox.ts';
import type { Tx } from '../../src/storage/client.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { createTestClock } from '../kit/clock.ts';
import { dieAtEachStep, unlessKilled, type Dying } from '../kit/die-at-step.ts';
import { captureLog } from '../kit/log.ts';
import { makeDiscordError, openTestMail, type TestMail } from '../kit/mail.ts';
import { describeOnBoth } from '../kit/storage.ts';

const lounge = '300000000000000001';
const cellar = '300000000000000002';
const closed = '300000000000000003';
const maya = '100000000000000001';
const minuteMs = 60_000;

/** A message of a kind, with a text that no other has, and where its text is to be read once it is there. */
interface Sending {
  message: OutgoingMessage;
  place: string;
  /** What its cause hears, once. */
  told: 'delivered' | 'given up';
}

type Kind = (text: string, mail: TestMail) => Promise<Sending> | Sending;

const to = (channelId: string, text: string, more: Partial<OutgoingMessage> = {}): OutgoingMessage => ({
  guildId: null,
  target: { kind: 'channel', channelId },
  card: textCard(text),
  purpose: text,
  ...more,
});

const kinds: [string, Kind][] = [
  ['for a channel', (text) => ({ message: to(lounge, text), place: lounge, told: 'delivered' })],
  [
    'that nothing may stay behind of',
    (text) => ({ message: to(lounge, text, { traceless: true, mark: text }), place: lounge, told: 'delivered' }),
  ],
  [
    'for a person',
    (text) => ({
      message: { ...to('', text), target: { kind: 'person', userId: maya } },
      place: `dm-${maya}`,
      told: 'delivered',
    }),
  ],
  [
    'that is pinned and takes the place of another',
    async (text, mail) => {
      const { messageId } = await mail.send(cellar, {
        card: textCard(`before ${text}`),
        pings: [],
        nonce: text.slice(-25),
      });
      return { message: to(cellar, text, { pin: true, replaces: [messageId] }), place: cellar, told: 'delivered' };
    },
  ],
  [
    'that is refused for good, with another in its place',
    (text) => {
      const instead = { target: { kind: 'channel', channelId: cellar } as const, card: textCard(text) };
      return { message: to(closed, text, { instead }), place: cellar, told: 'given up' };
    },
  ],
  [
    'that Discord refuses once',
    (text, mail) => {
      mail.fail(text, { before: makeDiscordError(503, 0) });
      return { message: to(lounge, text), place: lounge, told: 'delivered' };
    },
  ],
  [
    'whose answer is lost once',
    (text, mail) => {
      mail.fail(text, { after: new Error('other side closed') });
      return { message: to(lounge, text), place: lounge, told: 'delivered' };
    },
  ],
];

describeOnBoth('a message', (databases) => {
  async function open() {
    const address = await databases.make();
    const storage = await databases.open(address);
    const clock = createTestClock();
    const mail = openTestMail(clock);
    mail.close(closed, makeDiscordError(404, 10003));
    const start = (bot: Pick<Dying<TestMail>, 'storage' | 'mail'>) =>
      openOutbox({
        ...bot,
        clock,
        log: captureLog().log,
        onDelivered: (purpose, _, tx) => count(`${purpose} delivered`, tx),
        onGivenUp: (purpose, _, tx) => count(`${purpose} given up`, tx),
        mayGo: () => Promise.resolve('send'),
      });
    /** Goes on for longer than a lease, than Discord knows a nonce, and than a failed attempt waits. */
    async function finish(outbox: Outbox, awayMs: number): Promise<void> {
      for (const pauseMs of [awayMs, 6 * minuteMs]) {
        clock.advance(pauseMs);
        await outbox.pump();
      }
    }
    return { address, storage, clock, mail, start, finish };
  }

  it.each(
    kinds.flatMap(([name, kind], index) => [
      ...(index < 2 ? [[name, 'at once', 16_000, kind] as const] : []),
      [name, 'later than Discord remembers', 5 * minuteMs, kind] as const,
    ]),
  )('%s is there once, whatever statement its process dies at and another goes on %s', async (_, __, awayMs, kind) => {
    const { address, storage, clock, mail, start, finish } = await open();
    let made = 0;
    const points = await dieAtEachStep({ address, storage, mail }, async (dying) => {
      const text = `a message numbered ${String((made += 1))} of them`;
      const { message, place, told } = await kind(text, mail);
      dying.begin();
      const saved = await unlessKilled(async () => {
        const outbox = await start(dying);
        await dying.storage.write(async (tx) => {
          await count(text, tx);
          await outbox.add(message, tx);
        });
        return outbox;
      });
      await saved?.pump();
      clock.advance(2_000);
      await saved?.pump();
      await saved?.stop();

      const next = await start({ storage, mail });
      await finish(next, awayMs);
      await next.stop();
      const isKept = (await read(text, storage)) === 1;
      if (saved) expect(isKept).toBe(true);
      const there = mail.arrived.filter(({ card }) => card.content?.startsWith(text));
      expect(there.map(({ channelId }) => channelId)).toEqual(isKept ? [place] : []);
      expect(await read(`${text} ${told}`, storage)).toBe(isKept ? 1 : 0);
      if (isKept && message.pin) expect(mail.pinned).toContain(there[0]?.messageId);
      if (isKept) expect(mail.read(place)).not.toContain(`before ${text}`);
      expect((await next.counts()).waiting).toBe(0);
      await storage.write((tx) => tx.outboxMessage.deleteMany({ where: { state: 'undeliverable' } }));
    });
    expect(points.before.begin).toBeGreaterThanOrEqual(3);
    expect(points.before.statement).toBeGreaterThan(points.before.commit);
    expect(points.before.commit).toBeGreaterThanOrEqual(3);
    expect(points.after.commit).toBe(points.before.commit);
    expect(points.after.request).toBeGreaterThanOrEqual(1);
  });
});

/** Counts something in the transaction it belongs to. */
async function count(key: string, tx: Tx): Promise<void> {
  const row = await tx.meta.findUnique({ where: { key } });
  const value = String(Number(row?.value ?? 0) + 1);
  await tx.meta.upsert({ where: { key }, create: { key, value }, update: { value } });
}

async function read(key: string, { read: db }: Storage): Promise<number> {
  return Number((await db.meta.findUnique({ where: { key } }))?.value ?? 0);
}
