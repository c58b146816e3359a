import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { textCard } from '../../src/discord/cards.ts';
import type { OutgoingMessage } from '../../src/outbox/message.ts';
import { openOutbox } from '../../src/outbox/outbox.ts';
import { createTestClock } from '../kit/clock.ts';
import { captureLog } from '../kit/log.ts';
import { makeDiscordError, openTestMail } from '../kit/mail.ts';
import { describeOnBoth } from '../kit/storage.ts';

const guildId = '200000000000000001';
const moderators = '300000000000000001';

describeOnBoth('what is urgent', (databases) => {
  async function open() {
    const clock = createTestClock();
    const mail = openTestMail(clock);
    const storage = await databases.open();
    const outbox = await openOutbox({
      storage,
      mail,
      clock,
      log: captureLog().log,
      onDelivered: () => Promise.resolve(),
      onGivenUp: () => Promise.resolve(),
    });
    const add = (...messages: OutgoingMessage[]) => storage.write((tx) => outbox.addMany(messages, tx));
    return { clock, mail, storage, outbox, add };
  }

  function to(text: string, more: Partial<OutgoingMessage> = {}): OutgoingMessage {
    return { guildId, target: { kind: 'channel', channelId: moderators }, card: textCard(text), ...more };
  }

  it('does not wait behind what is to be sent to the same channel, and keeps its own order', async () => {
    const { mail, outbox, add } = await open();
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    // The first of many cards hangs: whatever stands behind it waits.
    mail.fail('card', { meanwhile: () => released });
    await add(...Array.from({ length: 50 }, (_, index) => to(`card ${index}.`)));
    outbox.kick();
    await expect.poll(() => mail.counts.send).toBe(1);
    await add(to('the case', { urgent: 'soon' }), to('the page', { urgent: 'first' }));
    outbox.kick();
    await expect.poll(() => mail.read(moderators)).toEqual(['the page', 'the case']);
    release();
    await outbox.pump();
    expect(mail.arrived).toHaveLength(52);
  });

  it('goes before what waits to be sent there, what wakes somebody first, however the rest came', async () => {
    const { mail, outbox, add } = await open();
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    // Discord takes one message at a time, and is at the first one meanwhile.
    mail.fail('card 0', { meanwhile: () => released });
    await add(...[0, 1, 2].map((index) => to(`card ${index}.`)));
    outbox.kick();
    await expect.poll(() => mail.counts.send).toBe(1);
    let go = (): void => undefined;
    const gone = new Promise<void>((resolve) => (go = resolve));
    mail.fail('case A', { meanwhile: () => gone });
    await add(to('case A', { urgent: 'soon' }));
    outbox.kick();
    await expect.poll(() => mail.counts.send).toBe(2);
    await add(to('case B', { urgent: 'soon' }), to('page A', { urgent: 'first' }), to('page B', { urgent: 'first' }));
    outbox.kick();
    release();
    await expect.poll(() => mail.read(moderators)).toEqual(['card 0.']);
    go();
    await outbox.pump();
    expect(mail.read(moderators)).toEqual(['card 0.', 'case A', 'page A', 'page B', 'case B', 'card 1.', 'card 2.']);
  });

  it('is waited for by the rest while it is being sent, also where no more of it waits', async () => {
    const { mail, outbox, add } = await open();
    let release = (): void => undefined;
    mail.fail('card 0', { meanwhile: () => new Promise<void>((resolve) => (release = resolve)) });
    await add(to('card 0.'), to('card 1.'));
    outbox.kick();
    await expect.poll(() => mail.counts.send).toBe(1);
    let go = (): void => undefined;
    mail.fail('the case', { meanwhile: () => new Promise<void>((resolve) => (go = resolve)) });
    await add(to('the case', { urgent: 'soon' }));
    outbox.kick();
    await expect.poll(() => mail.counts.send).toBe(2);
    release();
    await expect.poll(() => mail.read(moderators)).toEqual(['card 0.']);
    // Time enough for a card to go before its turn.
    await wait(100);
    go();
    await outbox.pump();
    expect(mail.read(moderators)).toEqual(['card 0.', 'the case', 'card 1.']);
  });

  it('that cannot be sent now holds up nothing else', async () => {
    const { mail, outbox, add } = await open();
    mail.fail('the page', { before: makeDiscordError(500, 0) });
    await add(to('card'), to('the page', { urgent: 'first' }));
    await outbox.pump();
    expect(mail.read(moderators)).toEqual(['card']);
  });

  it('that cannot be sent now is tried for as long as anything else, and given up after a day', async () => {
    const { clock, mail, outbox, add } = await open();
    const wait = async (hours: number) => {
      for (let passed = 0; passed < hours; passed += 1) {
        clock.advance(3_600_000);
        await outbox.pump();
      }
    };
    mail.close(moderators, makeDiscordError(500, 0));
    await add(to('the page', { urgent: 'first' }));
    await outbox.pump();
    await wait(23);
    expect(await outbox.counts()).toEqual({ waiting: 1, undeliverable: 0 });
    mail.close(moderators, null);
    await wait(1);
    expect(mail.read(moderators)).toEqual(['the page']);
    mail.close(moderators, makeDiscordError(500, 0));
    await add(to('another page', { urgent: 'first' }));
    await wait(25);
    expect(await outbox.counts()).toEqual({ waiting: 0, undeliverable: 1 });
  });

  it('is known to be on its way, and is no more once it arrived', async () => {
    const { outbox, storage, add } = await open();
    await add(to('the case', { urgent: 'soon', purpose: 'case-card:1' }));
    const isOnItsWay = () => storage.write((tx) => outbox.isOnItsWay('case-card:1', moderators, tx));
    expect(await isOnItsWay()).toBe(true);
    await outbox.pump();
    expect(await isOnItsWay()).toBe(false);
  });

  it('that is for a person is found by who they are, as everything else for them', async () => {
    const { mail, outbox, add } = await open();
    const person = { kind: 'person', userId: '100000000000000001' } as const;
    await add(to('first', { target: person }), to('second', { target: person, urgent: 'first' }));
    await outbox.pump();
    expect(mail.read('dm-100000000000000001')).toEqual(['first', 'second']);
  });
});
