import { expect, it } from 'vitest';
import { textCard } from '../../src/discord/cards.ts';
import type { OutgoingMessage } from '../../src/outbox/message.ts';
import { openOutbox } from '../../src/outbox/outbox.ts';
import { createTestClock } from '../kit/clock.ts';
import { captureLog } from '../kit/log.ts';
import { openTestMail } from '../kit/mail.ts';
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
    return { mail, storage, outbox, add };
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
    await add(to('the case', { urgent: true }), to('the page', { urgent: true }));
    outbox.kick();
    await expect.poll(() => mail.read(moderators)).toEqual(['the case', 'the page']);
    release();
    await outbox.pump();
    expect(mail.arrived).toHaveLength(52);
  });

  it('is known to be on its way, and is no more once it arrived', async () => {
    const { outbox, storage, add } = await open();
    await add(to('the case', { urgent: true, purpose: 'case-card:1' }));
    const isOnItsWay = () => storage.write((tx) => outbox.isOnItsWay('case-card:1', moderators, tx));
    expect(await isOnItsWay()).toBe(true);
    await outbox.pump();
    expect(await isOnItsWay()).toBe(false);
  });

  it('that is for a person is found by who they are, as everything else for them', async () => {
    const { mail, outbox, add } = await open();
    const person = { kind: 'person', userId: '100000000000000001' } as const;
    await add(to('first', { target: person }), to('second', { target: person, urgent: true }));
    await outbox.pump();
    expect(mail.read('dm-100000000000000001')).toEqual(['first', 'second']);
  });
});
