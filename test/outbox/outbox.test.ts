import { describe, expect, it } from 'vitest';
import { textCard } from '../../src/discord/cards.ts';
import type { OutgoingMessage } from '../../src/outbox/message.ts';
import { openOutbox, type OutboxNeeds } from '../../src/outbox/outbox.ts';
import { leaseMs, nonceWindowMs } from '../../src/outbox/rules.ts';
import type { Storage, StorageAddress } from '../../src/storage/open-storage.ts';
import { createTestClock } from '../kit/clock.ts';
import { captureLog } from '../kit/log.ts';
import { makeDiscordError, openTestMail } from '../kit/mail.ts';
import { describeOnBoth, readRaw, runSql } from '../kit/storage.ts';

const guildId = '200000000000000001';
const lounge = '300000000000000001';
const cellar = '300000000000000002';
const maya = '100000000000000001';
const lostAnswer = new Error('other side closed');
const minute = 60_000;
const day = 24 * 60 * minute;

function to(channelId: string, text: string, more: Partial<OutgoingMessage> = {}): OutgoingMessage {
  return { guildId, target: { kind: 'channel', channelId }, card: textCard(text), ...more };
}

function toPerson(userId: string, text: string, more: Partial<OutgoingMessage> = {}): OutgoingMessage {
  return { guildId, target: { kind: 'person', userId }, card: textCard(text), ...more };
}

describeOnBoth('the outbox', (databases) => {
  /** A world: one Discord, one clock, one database. Each bot opens its own outbox in it. */
  async function makeWorld() {
    const address = await databases.make();
    const clock = createTestClock();
    const mail = openTestMail(clock);
    const captured = captureLog();
    const delivered: string[] = [];

    async function startBot(more: Partial<OutboxNeeds> = {}) {
      const storage = await databases.open(address);
      const outbox = await openOutbox({
        storage,
        mail,
        clock,
        log: captured.log,
        onDelivered: (purpose, { messageId }) => Promise.resolve(void delivered.push(`${purpose} ${messageId}`)),
        ...more,
      });
      const add = (...messages: OutgoingMessage[]) =>
        storage.write(async (tx) => {
          for (const message of messages) await outbox.add(message, tx);
        });
      return { storage, outbox, add };
    }

    return { address, clock, mail, captured, delivered, startBot };
  }

  /** The process ends here and now: whatever it still does with its database is lost. */
  function kill(storage: Storage): Promise<void> {
    return storage.close();
  }

  const readStates = async (address: StorageAddress) =>
    (await runSql(address, 'SELECT state FROM "OutboxMessage" ORDER BY place')).flat();

  describe('in ordinary times', () => {
    it('sends what was saved, once, in order, and tells its cause where it is', async () => {
      const { mail, delivered, startBot } = await makeWorld();
      const { outbox, add } = await startBot();
      await add(
        to(lounge, 'one', { purpose: 'case-card:1' }),
        to(lounge, 'two'),
        to(cellar, 'elsewhere'),
        to(lounge, 'three'),
      );
      await outbox.pump();
      await outbox.pump();
      expect(mail.read(lounge)).toEqual(['one', 'two', 'three']);
      expect(mail.read(cellar)).toEqual(['elsewhere']);
      expect(delivered).toEqual([
        `case-card:1 ${mail.arrived.find(({ card }) => card.content?.startsWith('one'))?.messageId ?? ''}`,
      ]);
      expect(await outbox.counts()).toEqual({ waiting: 0, undeliverable: 0 });
    });

    it('sends nothing of a transaction that was undone', async () => {
      const { mail, startBot } = await makeWorld();
      const { storage, outbox } = await startBot();
      const undone = storage.write(async (tx) => {
        await outbox.add(to(lounge, 'never'), tx);
        throw new Error('undone');
      });
      await expect(undone).rejects.toThrow('undone');
      await outbox.pump();
      expect(mail.arrived).toEqual([]);
    });

    it("keeps a lane's order when messages are added while it is being sent", async () => {
      const { mail, startBot } = await makeWorld();
      const { outbox, add } = await startBot();
      mail.fail('first', { meanwhile: () => add(to(lounge, 'second')) });
      await add(to(lounge, 'first'));
      await outbox.pump();
      expect(mail.read(lounge)).toEqual(['first', 'second']);
    });

    it('keeps the order when the clock is set back, even by a restart', async () => {
      const { clock, mail, startBot } = await makeWorld();
      const before = await startBot();
      await before.add(to(lounge, 'one'));
      clock.advance(-minute);
      await before.add(to(lounge, 'two'));
      await kill(before.storage);
      clock.advance(-minute);
      const after = await startBot();
      await after.add(to(lounge, 'three'));
      clock.advance(5 * minute);
      await after.outbox.pump();
      expect(mail.read(lounge)).toEqual(['one', 'two', 'three']);
    });

    it('pings only whom a message names, and marks it', async () => {
      const { mail, startBot } = await makeWorld();
      const { outbox, add } = await startBot();
      await add(to(lounge, 'page', { pings: [maya] }), to(lounge, 'quiet'));
      await outbox.pump();
      expect(mail.arrived.map((message) => message.pings)).toEqual([[maya], []]);
      expect(mail.arrived[0]?.card.content).toMatch(/^page\n-# ref [0-9a-f]{10}$/);
    });

    it('keeps no words and no person in the database, neither before nor after', async () => {
      const { address, startBot } = await makeWorld();
      const { outbox, add } = await startBot();
      await add(toPerson(maya, 'canary words', { purpose: 'p' }), to(lounge, 'canary words', { pings: [maya] }));
      const before = await readRaw(address);
      await outbox.pump();
      const after = await readRaw(address);
      for (const raw of [before, after]) {
        expect(raw.includes('canary')).toBe(false);
        expect(raw.includes(maya)).toBe(false);
      }
      expect(before.includes(lounge)).toBe(true);
    });

    it('lets one lane wait without holding up another', async () => {
      const { mail, startBot } = await makeWorld();
      const { outbox, add } = await startBot();
      let release = (): void => undefined;
      mail.fail('slow', { meanwhile: () => new Promise((resolve) => (release = resolve)) });
      await add(to(lounge, 'slow'));
      const pumping = outbox.pump();
      await expect.poll(() => mail.counts.send).toBe(1);
      await add(to(cellar, 'quick'));
      outbox.kick();
      await expect.poll(() => mail.read(cellar)).toEqual(['quick']);
      expect(mail.read(lounge)).toEqual([]);
      release();
      await pumping;
      expect(mail.read(lounge)).toEqual(['slow']);
    });

    it('forgets what was sent after a day, and what was undeliverable after thirty', async () => {
      const { clock, mail, startBot } = await makeWorld();
      const { outbox, add } = await startBot();
      mail.close(cellar, makeDiscordError(404, 10003));
      await add(to(lounge, 'sent'), to(cellar, 'lost'));
      await outbox.pump();
      clock.advance(day);
      expect(await outbox.forgetOld()).toBe(0);
      clock.advance(1);
      expect(await outbox.forgetOld()).toBe(1);
      expect(await outbox.counts()).toEqual({ waiting: 0, undeliverable: 1 });
      clock.advance(29 * day);
      expect(await outbox.forgetOld()).toBe(1);
      expect(await outbox.counts()).toEqual({ waiting: 0, undeliverable: 0 });
    });

    it("counts for one server what is that server's", async () => {
      const { mail, startBot } = await makeWorld();
      const { outbox, add } = await startBot();
      mail.close(cellar, makeDiscordError(404, 10003));
      await add(to(cellar, 'lost'), to(cellar, 'lost', { guildId: '200000000000000002' }));
      await outbox.pump();
      await add(to(lounge, 'waits', { guildId: null }));
      expect(await outbox.counts(guildId)).toEqual({ waiting: 0, undeliverable: 1 });
      expect(await outbox.counts()).toEqual({ waiting: 1, undeliverable: 2 });
    });
  });

  describe('when Discord is in trouble', () => {
    it('tries again later, and holds back what comes behind in the same channel', async () => {
      const { clock, mail, startBot, captured } = await makeWorld();
      const { outbox, add } = await startBot();
      mail.fail('one', { before: lostAnswer }, { before: lostAnswer });
      await add(to(lounge, 'one'), to(lounge, 'two'), to(cellar, 'elsewhere'));
      await outbox.pump();
      expect([mail.read(lounge), mail.read(cellar)]).toEqual([[], ['elsewhere']]);
      expect(await outbox.counts()).toEqual({ waiting: 2, undeliverable: 0 });
      clock.advance(999);
      await outbox.pump();
      expect(mail.counts.send).toBe(2);
      clock.advance(1);
      await outbox.pump();
      expect([mail.counts.send, mail.read(lounge)]).toEqual([3, []]);
      clock.advance(2000);
      await outbox.pump();
      expect(mail.read(lounge)).toEqual(['one', 'two']);
      expect(captured.events()).toEqual(['outbox.retry', 'outbox.retry']);
    });

    it('shows a message once although the answer to it was lost', async () => {
      const { clock, mail, startBot } = await makeWorld();
      const { outbox, add } = await startBot();
      mail.fail('one', { after: lostAnswer }, { after: lostAnswer });
      await add(to(lounge, 'one'));
      for (let second = 0; second < 10; second += 1) {
        await outbox.pump();
        clock.advance(1000);
      }
      expect(mail.read(lounge)).toEqual(['one']);
      expect(await outbox.counts()).toEqual({ waiting: 0, undeliverable: 0 });
    });

    it.each([1, 3, 10, 30, 120])(
      'shows it once although answers were lost for %i minutes after it arrived',
      async (minutes) => {
        const { clock, mail, startBot, delivered } = await makeWorld();
        const { outbox, add } = await startBot();
        mail.fail('one', { after: lostAnswer });
        await add(to(lounge, 'one', { purpose: 'card' }));
        await outbox.pump();
        // Discord is away, and nothing arrives any more.
        mail.close(lounge, lostAnswer);
        for (let second = 0; second < minutes * 60; second += 15) {
          clock.advance(15_000);
          await outbox.pump();
        }
        mail.close(lounge, null);
        clock.advance(5 * minute);
        await outbox.pump();
        expect(mail.read(lounge)).toEqual(['one']);
        expect(delivered).toEqual(['card 1000']);
      },
    );

    it('gives up after a day, and says so', async () => {
      const { clock, mail, startBot, captured } = await makeWorld();
      const { outbox, add } = await startBot();
      mail.close(lounge, lostAnswer);
      await add(
        to(lounge, 'one', { instead: { target: { kind: 'channel', channelId: cellar }, card: textCard('sorry') } }),
      );
      for (let hours = 0; hours < 30; hours += 1) {
        await outbox.pump();
        clock.advance(60 * minute);
      }
      expect(await outbox.counts()).toEqual({ waiting: 0, undeliverable: 1 });
      expect(mail.read(cellar)).toEqual(['sorry']);
      expect(captured.events().filter((event) => event === 'outbox.undeliverable')).toHaveLength(1);
    });
  });

  describe('what can never be delivered', () => {
    it('has its fallback, once: closed direct messages end in a channel', async () => {
      const { clock, mail, startBot } = await makeWorld();
      const { outbox, add } = await startBot();
      mail.close(maya, makeDiscordError(403, 50007));
      await add(
        toPerson(maya, 'hello', {
          instead: { target: { kind: 'channel', channelId: lounge }, card: textCard('instead'), pings: [maya] },
        }),
      );
      for (let turn = 0; turn < 5; turn += 1) {
        await outbox.pump();
        clock.advance(10 * minute);
      }
      expect(mail.read(lounge)).toEqual(['instead']);
      expect(mail.arrived[0]?.pings).toEqual([maya]);
      expect(mail.counts).toEqual({ send: 1, openDirectMessage: 1, findOwn: 0 });
      expect(await outbox.counts()).toEqual({ waiting: 0, undeliverable: 1 });
    });

    it('ends when the fallback cannot be delivered either', async () => {
      const { clock, mail, startBot } = await makeWorld();
      const { outbox, add } = await startBot();
      mail.close(lounge, makeDiscordError(404, 10003));
      mail.close(maya, makeDiscordError(403, 50007));
      await add(to(lounge, 'card', { instead: { target: { kind: 'person', userId: maya }, card: textCard('gone') } }));
      for (let turn = 0; turn < 5; turn += 1) {
        await outbox.pump();
        clock.advance(10 * minute);
      }
      expect(await outbox.counts()).toEqual({ waiting: 0, undeliverable: 2 });
      expect(mail.counts).toEqual({ send: 1, openDirectMessage: 1, findOwn: 0 });
    });

    it('is told to its cause, where it has one', async () => {
      const { mail, startBot } = await makeWorld();
      const told: string[] = [];
      const { outbox, add } = await startBot({
        onGivenUp: (purpose, code) => Promise.resolve(void told.push(`${purpose} ${code}`)),
      });
      mail.close(lounge, makeDiscordError(404, 10003));
      await add(to(lounge, 'of nothing'), to(lounge, 'of a case', { purpose: 'case-card:1' }));
      await outbox.pump();
      expect(told).toEqual(['case-card:1 10003']);
      expect(await outbox.counts()).toEqual({ waiting: 0, undeliverable: 2 });
    });

    it('does not hold up what comes behind it', async () => {
      const { mail, startBot } = await makeWorld();
      const { outbox, add } = await startBot();
      mail.fail('bad', { before: makeDiscordError(400, 50035) });
      await add(to(lounge, 'bad'), to(lounge, 'good'));
      await outbox.pump();
      expect(mail.read(lounge)).toEqual(['good']);
    });

    it('may be a row that was damaged: the rest of its lane goes on', async () => {
      const { address, mail, startBot } = await makeWorld();
      const { outbox, add } = await startBot();
      await add(to(lounge, 'damaged'));
      await runSql(address, 'UPDATE "OutboxMessage" SET "payloadSealed" = NULL');
      await add(to(lounge, 'good'));
      await outbox.pump();
      expect(mail.read(lounge)).toEqual(['good']);
      expect(await outbox.counts()).toEqual({ waiting: 0, undeliverable: 1 });
    });
  });

  describe('after a crash', () => {
    const longAway = [0, 30_000, nonceWindowMs + 1, 60 * minute];

    /** With a shared database a dead process's claim has to run out first. */
    const untilDue = databases.kind === 'sqlite' ? 0 : leaseMs;

    it.each(longAway)('before it was sent, it is sent once (%i ms later)', async (away) => {
      const { clock, mail, startBot } = await makeWorld();
      const { storage, add } = await startBot();
      await add(to(lounge, 'one'));
      await kill(storage);
      clock.advance(away);
      const next = await startBot();
      await next.outbox.pump();
      expect(mail.read(lounge)).toEqual(['one']);
    });

    it.each(longAway)('between claiming and sending, it is sent once (%i ms later)', async (away) => {
      const { address, clock, mail, startBot } = await makeWorld();
      const { storage, outbox, add } = await startBot();
      await add(to(lounge, 'one'), to(lounge, 'two'));
      // The database goes away just as Discord is about to be asked, and Discord never hears of it.
      mail.fail('one', {
        meanwhile: async () => {
          await kill(storage);
          throw lostAnswer;
        },
      });
      await outbox.pump();
      expect(mail.arrived).toEqual([]);
      expect(await readStates(address)).toEqual(['sending', 'pending']);
      clock.advance(away + untilDue);
      const next = await startBot();
      await next.outbox.pump();
      expect(mail.read(lounge)).toEqual(['one', 'two']);
    });

    it('holds up what comes after it for seconds, not for a minute', async () => {
      const { clock, mail, startBot } = await makeWorld();
      const { storage, outbox, add } = await startBot();
      await add(to(lounge, 'one'));
      mail.fail('one', { meanwhile: () => kill(storage) });
      await outbox.pump();
      clock.advance(20_000);
      const next = await startBot();
      await next.add(to(lounge, 'two'));
      await next.outbox.pump();
      expect(mail.read(lounge)).toEqual(['one', 'two']);
    });

    it.each(longAway)('between sending and saving that, it is not sent again (%i ms later)', async (away) => {
      const { address, clock, mail, startBot, delivered } = await makeWorld();
      const { storage, outbox, add } = await startBot();
      await add(to(lounge, 'one', { purpose: 'card' }), to(lounge, 'two'));
      // The database goes away while Discord has the message.
      mail.fail('one', { meanwhile: () => kill(storage) });
      await outbox.pump();
      expect([mail.read(lounge), delivered]).toEqual([['one'], []]);
      expect(await readStates(address)).toEqual(['sending', 'pending']);
      clock.advance(away + untilDue);
      const next = await startBot();
      await next.outbox.pump();
      expect(mail.read(lounge)).toEqual(['one', 'two']);
      expect(delivered).toEqual(['card 1000']);
      expect(mail.counts.findOwn).toBe(away + untilDue > nonceWindowMs ? 1 : 0);
    });

    it('is sent a second time only where our own messages cannot be found', async () => {
      const { clock, mail, startBot } = await makeWorld();
      const { storage, outbox, add } = await startBot();
      await add(to(lounge, 'one'));
      mail.fail('one', { meanwhile: () => kill(storage) });
      await outbox.pump();
      mail.arrived.splice(0);
      clock.advance(60 * minute);
      const next = await startBot();
      await next.outbox.pump();
      expect(mail.read(lounge)).toEqual(['one']);
      expect(mail.counts).toMatchObject({ send: 2, findOwn: 1 });
    });
  });

  describe('a cause that cannot learn of the delivery', () => {
    it('holds nothing up, and nothing is sent again', async () => {
      const { clock, mail, startBot, captured } = await makeWorld();
      const { outbox, add } = await startBot({ onDelivered: () => Promise.reject(new TypeError('a fault of ours')) });
      await add(to(lounge, 'one', { purpose: 'card' }), to(lounge, 'two'));
      await outbox.pump();
      clock.advance(60 * minute);
      await outbox.pump();
      expect(mail.read(lounge)).toEqual(['one', 'two']);
      expect(mail.counts.send).toBe(2);
      expect(captured.events()).toEqual(['outbox.not-noted']);
      expect(await outbox.counts()).toEqual({ waiting: 0, undeliverable: 0 });
    });
  });

  describe('stopping', () => {
    it('finishes what is in flight and starts nothing more', async () => {
      const { address, mail, startBot } = await makeWorld();
      const { outbox, add } = await startBot();
      let release = (): void => undefined;
      mail.fail('one', { meanwhile: () => new Promise((resolve) => (release = resolve)) });
      await add(to(lounge, 'one'), to(lounge, 'two'));
      outbox.kick();
      await expect.poll(() => mail.counts.send).toBe(1);
      const stopping = outbox.stop();
      release();
      await stopping;
      outbox.kick();
      await outbox.pump();
      expect(mail.read(lounge)).toEqual(['one']);
      expect(await readStates(address)).toEqual(['sent', 'pending']);
    });
  });

  describe('two processes on one database', () => {
    it('share the work without doubling, in order', async () => {
      const { mail, startBot } = await makeWorld();
      const [a, b] = [await startBot(), await startBot()];
      const channels = Array.from({ length: 6 }, (_, index) => `30000000000000001${index}`);
      const texts = Array.from({ length: 5 }, (_, index) => String(index));
      for (const text of texts) await a.add(...channels.map((channelId) => to(channelId, text)));
      await Promise.all([a.outbox.pump(), b.outbox.pump()]);
      // One may have looked just while the other held the lane.
      await Promise.all([a.outbox.pump(), b.outbox.pump()]);
      for (const channelId of channels) expect(mail.read(channelId)).toEqual(texts);
      expect(mail.counts.send).toBe(30);
    });

    it('leave to each its own servers, and take over what was left for as long as a lease', async () => {
      const { clock, mail, startBot } = await makeWorld();
      const [own, other] = [await startBot({ isOurs: () => true }), await startBot({ isOurs: () => false })];
      await other.add(to(lounge, 'left to its process'), toPerson(maya, 'the same'));
      await other.add({ ...to(cellar, 'of no server'), guildId: null });
      await other.outbox.pump();
      expect(mail.arrived.map(({ channelId }) => channelId)).toEqual([cellar]);
      await own.outbox.pump();
      expect(mail.read(lounge)).toEqual(['left to its process']);
      await own.add(to(lounge, 'left alone'));
      clock.advance(leaseMs - 1);
      await other.outbox.pump();
      expect(mail.read(lounge)).toHaveLength(1);
      clock.advance(1);
      await other.outbox.pump();
      expect(mail.read(lounge)).toEqual(['left to its process', 'left alone']);
    });

    it('leave to each its own servers what says no more than the hour, too', async () => {
      const { clock, mail, startBot } = await makeWorld();
      const other = await startBot({ isOurs: () => false });
      clock.advance(30 * minute);
      await other.add(to(lounge, 'anonymous', { traceless: true }));
      await other.outbox.pump();
      clock.advance(leaseMs - 1);
      await other.outbox.pump();
      expect(mail.arrived).toEqual([]);
      clock.advance(1);
      await other.outbox.pump();
      expect(mail.read(lounge)).toEqual(['anonymous']);
    });

    it('send once what one claimed and, having stood still for minutes, is about to send', async () => {
      const { address, clock, mail, startBot, delivered } = await makeWorld();
      let goOn = (): void => undefined;
      const stood = new Promise<void>((resolve) => (goOn = resolve));
      const openSlowly = async (userId: string) => {
        const channelId = await mail.openDirectMessage(userId);
        await stood;
        return channelId;
      };
      const slow = await startBot({ mail: { ...mail, openDirectMessage: openSlowly } });
      const quick = await startBot();
      await slow.add(toPerson(maya, 'one', { purpose: 'card' }));
      const standing = slow.outbox.pump();
      await expect.poll(() => mail.counts.openDirectMessage).toBe(1);
      clock.advance(leaseMs + 1);
      await quick.outbox.pump();
      // For longer than Discord knows the first by its nonce.
      clock.advance(2 * nonceWindowMs);
      goOn();
      await standing;
      expect(mail.read(`dm-${maya}`)).toEqual(['one']);
      expect([mail.counts.send, delivered]).toEqual([1, ['card 1000']]);
      expect(await readStates(address)).toEqual(['sent']);
    });

    // On SQLite nobody else can claim what a process holds.
    if (databases.kind === 'sqlite') return;
    it('take over from one that hangs, and it does not undo what they did', async () => {
      const { address, clock, mail, startBot, delivered } = await makeWorld();
      // Of whichever server: nobody waits for a second lease.
      const [slow, quick] = [await startBot(), await startBot({ isOurs: () => false })];
      let release = (): void => undefined;
      mail.fail('one', { meanwhile: () => new Promise((_, reject) => (release = () => reject(lostAnswer))) });
      await slow.add(to(lounge, 'one', { purpose: 'card' }), to(lounge, 'two'));
      const hanging = slow.outbox.pump();
      await expect.poll(() => mail.counts.send).toBe(1);
      clock.advance(leaseMs + 1);
      await quick.outbox.pump();
      expect(mail.read(lounge)).toEqual(['one', 'two']);
      release();
      await hanging;
      expect(await readStates(address)).toEqual(['sent', 'sent']);
      expect(delivered).toEqual(['card 1000']);
    });
  });

  describe('for later', () => {
    it('waits for its time, across a restart, and holds up nothing else', async () => {
      const { clock, mail, startBot } = await makeWorld();
      const first = await startBot();
      await first.add(toPerson(maya, 'tomorrow', { dueAt: clock.now() + day, purpose: 'follow-up' }));
      await first.add(toPerson(maya, 'now'));
      await first.outbox.pump();
      expect(mail.read(`dm-${maya}`)).toEqual(['now']);
      expect(await first.outbox.counts(), 'nothing waits for us').toEqual({ waiting: 0, undeliverable: 0 });
      await kill(first.storage);
      const second = await startBot();
      clock.advance(day - 1);
      await second.outbox.pump();
      expect(mail.read(`dm-${maya}`)).toEqual(['now']);
      clock.advance(1);
      await second.outbox.pump();
      expect(mail.read(`dm-${maya}`)).toEqual(['now', 'tomorrow']);
    });

    it('is there once: the same for the same person is not planned twice, but for others and again afterwards', async () => {
      const { clock, mail, startBot } = await makeWorld();
      const { outbox, add } = await startBot();
      const plan = (userId: string) => toPerson(userId, 'later', { dueAt: clock.now() + day, purpose: 'follow-up' });
      await add(plan(maya), plan(maya), plan('100000000000000002'));
      clock.advance(day);
      await outbox.pump();
      expect(mail.arrived).toHaveLength(2);
      await add(plan(maya));
      clock.advance(day);
      await outbox.pump();
      expect(mail.arrived).toHaveLength(3);
    });

    it('is tried for a day from its own time on', async () => {
      const { clock, mail, startBot } = await makeWorld();
      const { outbox, add } = await startBot();
      await add(toPerson(maya, 'later', { dueAt: clock.now() + 3 * day, purpose: 'follow-up' }));
      mail.fail('later', { before: lostAnswer });
      clock.advance(3 * day);
      await outbox.pump();
      clock.advance(minute);
      await outbox.pump();
      expect(mail.read(`dm-${maya}`)).toEqual(['later']);
    });
  });

  describe('a message that takes the place of others', () => {
    it('stands before they are gone, and they are gone even when deleting them has to be tried again', async () => {
      const { clock, mail, startBot } = await makeWorld();
      const { outbox, add } = await startBot();
      await add(to(lounge, 'old'));
      await outbox.pump();
      const replaces = mail.arrived.map(({ messageId }) => messageId);
      await add(to(lounge, 'new', { replaces }));
      mail.fail('new', { before: lostAnswer });
      await outbox.pump();
      expect(mail.read(lounge)).toEqual(['old']);
      mail.failRemovals(lostAnswer);
      clock.advance(minute);
      await outbox.pump();
      expect(mail.read(lounge)).toEqual(['old', 'new']);
      clock.advance(minute);
      await outbox.pump();
      expect(mail.read(lounge)).toEqual(['new']);
    });
  });

  describe('a message to pin', () => {
    it('is pinned once it is there; others are not', async () => {
      const { mail, startBot } = await makeWorld();
      const { outbox, add } = await startBot();
      await add(to(lounge, 'numbers', { pin: true }), to(lounge, 'other'));
      await outbox.pump();
      expect([...mail.pinned]).toEqual([mail.arrived[0]?.messageId]);
    });

    it('is not sent twice when pinning it has to be tried again', async () => {
      const { clock, mail, startBot } = await makeWorld();
      const { outbox, add } = await startBot();
      await add(to(lounge, 'numbers', { pin: true }));
      mail.failPins(lostAnswer, lostAnswer);
      await outbox.pump();
      for (const wait of [minute, nonceWindowMs * 2]) {
        clock.advance(wait);
        await outbox.pump();
      }
      expect(mail.read(lounge)).toEqual(['numbers']);
      expect(mail.pinned.size).toBe(1);
    });
  });
});
