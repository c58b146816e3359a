import { expect, it } from 'vitest';
import { textCard } from '../../src/discord/cards.ts';
import type { OutgoingMessage } from '../../src/outbox/message.ts';
import { openOutbox } from '../../src/outbox/outbox.ts';
import { listMessagesTo, removeMessagesOf, removeMessagesTo, removePlanned } from '../../src/outbox/to-person.ts';
import { createTestClock } from '../kit/clock.ts';
import { ids } from '../kit/interactions.ts';
import { captureLog } from '../kit/log.ts';
import { openTestMail } from '../kit/mail.ts';
import { describeOnBoth } from '../kit/storage.ts';

const away = '200000000000000009';
const many = 1_100;

describeOnBoth('what waits for one person', (databases) => {
  async function open() {
    const clock = createTestClock();
    const mail = openTestMail(clock);
    const storage = await databases.open();
    const { log } = captureLog();
    const quiet = { onDelivered: () => Promise.resolve(), onGivenUp: () => Promise.resolve() };
    const outbox = await openOutbox({ storage, mail, clock, log, ...quiet });
    const later = clock.now() + 3_600_000;
    const add = (...messages: OutgoingMessage[]) => storage.write((tx) => outbox.addMany(messages, tx));
    const list = async (userId: string = ids.maya) =>
      (await listMessagesTo(userId, { db: storage.read, vault: storage.vault })).map(({ payload }) =>
        JSON.stringify(payload.card).replace(/^.*"content":"([^"]*)".*$/, '$1'),
      );
    const count = () => storage.read.outboxMessage.count();
    return { mail, storage, outbox, later, add, list, count };
  }

  function to(userId: string, text: string, more: Partial<OutgoingMessage> = {}): OutgoingMessage {
    return { guildId: ids.guild, target: { kind: 'person', userId }, card: textCard(text), ...more };
  }

  const inChannel = (text: string): OutgoingMessage => ({
    ...to(ids.maya, text),
    target: { kind: 'channel', channelId: ids.lounge },
  });

  it('is found whichever way it goes, and nothing for others or for a channel is', async () => {
    const { add, list, later } = await open();
    await add(
      to(ids.maya, 'now'),
      to(ids.maya, 'planned', { dueAt: later, purpose: 'follow-up:1' }),
      to(ids.maya, 'bulk', { bulk: true }),
      to(ids.theo, 'for Theo'),
      to(ids.theo, 'bulk for Theo', { bulk: true }),
      inChannel('in the lounge'),
      { ...inChannel('or else'), instead: { target: { kind: 'person', userId: ids.maya }, card: textCard('instead') } },
    );
    expect((await list()).sort()).toEqual([
      expect.stringContaining('bulk'),
      expect.stringContaining('now'),
      expect.stringContaining('planned'),
    ]);
    expect(await list(ids.theo)).toHaveLength(2);
  });

  it('is found among very many, and one that was damaged hides none', async () => {
    const { storage, add, list } = await open();
    await add(...Array.from({ length: many }, (_, index) => to(ids.maya, `number ${index}`)));
    await add(to(ids.theo, 'for Theo'));
    expect(await list()).toHaveLength(many);
    const [one] = await storage.read.outboxMessage.findMany({ take: 1 });
    const where = { id: one?.id ?? '' };
    await storage.write((tx) => tx.outboxMessage.updateMany({ where, data: { payloadSealed: new Uint8Array(60) } }));
    expect(await list()).toHaveLength(many - 1);
  });

  it('is no more once it was sent', async () => {
    const { add, list, outbox } = await open();
    await add(to(ids.maya, 'now'));
    await outbox.pump();
    expect(await list()).toEqual([]);
  });

  it('goes with all that was sent to them, by their lanes and by ids, and nothing else goes', async () => {
    const { storage, add, list, count, outbox, later } = await open();
    const { vault } = storage;
    await add(to(ids.maya, 'sent'), to(ids.theo, 'sent to Theo'));
    await outbox.pump();
    await add(to(ids.maya, 'bulk', { bulk: true }), to(ids.theo, 'bulk for Theo', { bulk: true }), inChannel('lounge'));
    await add(
      ...Array.from({ length: many }, (_, at) => to(ids.maya, 'planned', { dueAt: later, purpose: `p:${at}` })),
    );
    const found = await listMessagesTo(ids.maya, { db: storage.read, vault });
    const planned = found.filter(({ dueAt }) => dueAt === later).map(({ id }) => id);
    expect(planned).toHaveLength(many);
    await storage.write((tx) => removeMessagesTo(ids.maya, planned.slice(1), { tx, vault }));
    expect(await list()).toEqual([expect.stringContaining('planned')]);
    // One planned, two of Theo's, and what goes to the lounge.
    expect(await count()).toBe(4);
  });

  it('and is planned is deleted by what it is called, unless it was sent', async () => {
    const { storage, add, list, count, later } = await open();
    const { vault } = storage;
    const plan = (userId: string, purpose: string) => to(userId, `${purpose} ${userId}`, { dueAt: later, purpose });
    await add(plan(ids.maya, 'follow-up:1'), plan(ids.maya, 'follow-up:2'), plan(ids.theo, 'follow-up:1'));
    const remove = () =>
      storage.write((tx) => removePlanned({ purpose: 'follow-up:1', userId: ids.maya }, { tx, vault }));
    await remove();
    expect(await list()).toEqual([expect.stringContaining('follow-up:2')]);
    expect(await list(ids.theo)).toHaveLength(1);
    await add(plan(ids.maya, 'follow-up:1'));
    await storage.write((tx) => tx.outboxMessage.updateMany({ where: {}, data: { state: 'sent' } }));
    await remove();
    expect(await count()).toBe(3);
  });

  it('of one server is deleted, with what belongs to none only where that is meant', async () => {
    const { storage, add, list } = await open();
    const { vault } = storage;
    const remove = (guildId: string, alsoOfNone: boolean) =>
      storage.write((tx) => removeMessagesOf({ userId: ids.maya, guildId, alsoOfNone }, { tx, vault }));
    await add(
      to(ids.maya, 'here'),
      to(ids.maya, 'away', { guildId: away }),
      to(ids.maya, 'of none', { guildId: null }),
      to(ids.theo, 'for Theo'),
      inChannel('in the lounge'),
    );
    await remove(ids.guild, false);
    expect((await list()).sort()).toEqual([expect.stringContaining('away'), expect.stringContaining('of none')]);
    await remove(ids.guild, true);
    expect(await list()).toEqual([expect.stringContaining('away')]);
    expect(await list(ids.theo)).toHaveLength(1);
    expect(await storage.read.outboxMessage.count()).toBe(3);
  });
});
