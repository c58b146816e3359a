import { beforeEach, expect, it } from 'vitest';
import { textCard } from '../../src/discord/cards.ts';
import type { OutgoingMessage, Sent } from '../../src/outbox/message.ts';
import { openOutbox, type Outbox } from '../../src/outbox/outbox.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { createTestClock, type TestClock } from '../kit/clock.ts';
import { captureLog } from '../kit/log.ts';
import { makeDiscordError, openTestMail, type TestMail } from '../kit/mail.ts';
import { describeOnBoth } from '../kit/storage.ts';

const [guildId, elsewhere] = ['200000000000000001', '200000000000000002'];
const lounge = '300000000000000001';
const [maya, theo] = ['100000000000000001', '100000000000000002'];

describeOnBoth('what the outbox asks of Discord', (databases) => {
  let clock: TestClock;
  let mail: TestMail;
  let storage: Storage;
  let outbox: Outbox;
  let asked: { channelId: string; sent: Sent }[];
  let silent: Set<string>;

  beforeEach(async () => {
    clock = createTestClock();
    mail = openTestMail(clock);
    [asked, silent] = [[], new Set()];
    storage = await databases.open();
    outbox = await openOutbox({
      storage,
      clock,
      log: captureLog().log,
      mail: {
        ...mail,
        send(channelId, sent) {
          asked.push({ channelId, sent });
          return mail.send(channelId, sent);
        },
      },
      onDelivered: () => Promise.resolve(),
      isSilent: (server, userId) => silent.has(`${String(server)} ${userId}`),
    });
  });

  async function send(...messages: Partial<OutgoingMessage>[]): Promise<void> {
    const target = { kind: 'channel', channelId: lounge } as const;
    await storage.write(async (tx) => {
      for (const message of messages) await outbox.add({ guildId, target, card: textCard('hello'), ...message }, tx);
    });
    await outbox.pump();
  }

  const toPerson = (userId: string, server: string | null = guildId) =>
    ({ guildId: server, target: { kind: 'person', userId } }) as const;

  it('is nothing to whom nothing is to be said from a server, and all else goes on', async () => {
    silent.add(`${guildId} ${maya}`);
    await send(toPerson(maya), toPerson(theo), toPerson(maya, elsewhere), toPerson(maya, null));
    expect(asked.map(({ channelId }) => channelId).sort()).toEqual([`dm-${maya}`, `dm-${maya}`, `dm-${theo}`]);
    expect(await outbox.counts(guildId)).toEqual({ waiting: 0, undeliverable: 1 });
  });

  it('pings nobody to whom nothing is to be said, and everybody else who is named', async () => {
    silent.add(`${guildId} ${maya}`);
    await send({ pings: [maya, theo] }, { guildId: elsewhere, pings: [maya, theo] }, {});
    expect(asked.map(({ sent }) => sent.pings)).toEqual([[theo], [maya, theo], []]);
  });

  it('pings a role where one is named', async () => {
    await send({ pingedRole: '600000000000000001' }, {});
    expect(asked.map(({ sent }) => sent.pingedRole)).toEqual(['600000000000000001', undefined]);
    expect(Object.keys(asked[1]?.sent ?? {})).not.toContain('pingedRole');
  });

  it('carries one mark: its own, or one that is added', async () => {
    await send({ card: textCard('look for ref mine'), mark: 'ref mine' }, {});
    const [own, added] = asked.map(({ sent }) => sent.card.content);
    expect(own).toBe('look for ref mine');
    expect(added).toMatch(/^hello\n-# ref [0-9a-f]{10}$/);
  });

  it('is to delete nothing where nothing is replaced', async () => {
    mail.failRemovals(new Error('Somebody asked.'));
    await send({ replaces: [] }, {});
    expect(asked).toHaveLength(2);
    expect(await outbox.counts()).toEqual({ waiting: 0, undeliverable: 0 });
  });

  it('is nothing of what is too late, and all of what is just in time', async () => {
    const late = { until: clock.now() - 1, card: textCard('late'), purpose: 'nobody hears of it' };
    await send(late, { until: clock.now(), card: textCard('in time') });
    expect(mail.read(lounge)).toEqual(['in time']);
    expect(await outbox.counts(guildId)).toEqual({ waiting: 0, undeliverable: 1 });
  });

  it('is no pause for others where somebody takes no direct messages, and one where channels were opened too fast', async () => {
    mail.close(maya, makeDiscordError(403, 50007));
    await send(toPerson(maya));
    await send(toPerson(theo));
    expect(mail.read(`dm-${theo}`)).toEqual(['hello']);

    mail.close(maya, makeDiscordError(403, 40003));
    await send(toPerson(maya));
    const before = mail.counts.openDirectMessage;
    await send(toPerson(theo));
    expect(mail.counts.openDirectMessage).toBe(before);
    expect(mail.read(`dm-${theo}`)).toEqual(['hello']);
    mail.close(maya, null);
    clock.advance(10 * 60_000);
    await outbox.pump();
    expect(mail.read(`dm-${theo}`)).toEqual(['hello', 'hello']);
    expect(mail.read(`dm-${maya}`)).toEqual(['hello']);
  });
});
