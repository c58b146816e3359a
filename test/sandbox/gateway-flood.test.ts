import { expect, test, vi } from 'vitest';
import { evenGuild, openGateway, writeMessageEvent, type RawClient } from '../kit/gateway.ts';

/** The numbers of the messages a client got, in order of arrival. */
function listIds(client: RawClient): number[] {
  return client.seen.flatMap(({ t, d }) =>
    t === 'MESSAGE_CREATE' && typeof d === 'object' && d && 'id' in d ? [Number(d.id)] : [],
  );
}

function count(to: number): number[] {
  return Array.from({ length: to }, (_, index) => index);
}

const produce = (index: number) => writeMessageEvent(index.toString());

test('a flood reaches a client whole and in order', async () => {
  const { connect, gateway } = await openGateway();
  const client = await connect();
  await client.identify();

  await gateway.flood(20_000, produce);
  await vi.waitUntil(() => client.seen.length === 4 + 20_000, 10_000);

  expect(listIds(client)).toEqual(count(20_000));
  expect(client.seen.at(-1)?.s).toBe(3 + 20_000);
});

test('a flood waits while a session is away, so that more than what is kept can be sent', async () => {
  const { connect, gateway } = await openGateway({ options: { keptEvents: 1_000 } });
  const before = await connect();
  const { sessionId } = await before.identify();
  const fault = gateway.arm({ kind: 'drop' }, { every: 500 });

  const flooding = gateway.flood(3_000, produce);
  await before.closed;
  const after = await connect();
  after.sendResume({ sessionId, sequence: Math.max(...before.seen.map(({ s }) => s ?? 0)) });
  await flooding;
  await vi.waitUntil(() => listIds(after).at(-1) === 2_999, 10_000);

  expect(fault.fired()).toBe(1);
  expect([...listIds(before), ...listIds(after)]).toEqual(count(3_000));
});

test('a flood at a rate takes its time', async () => {
  const { connect, gateway } = await openGateway();
  const client = await connect();
  await client.identify();
  const start = performance.now();

  await gateway.flood(51, produce, 500);
  const tookMs = performance.now() - start;
  await vi.waitUntil(() => listIds(client).length === 51, 10_000);

  // The first event leaves at once and the fifty others two milliseconds apart; how late a busy machine may be is nobody's promise.
  expect(tookMs).toBeGreaterThanOrEqual(99);
  expect(listIds(client)).toEqual(count(51));
});

test('a flood that nobody hears ends, and so does one that is stopped', async () => {
  const { connect, gateway } = await openGateway();
  let produced = 0;
  await gateway.flood(1_000, produce);
  await (await connect()).identify();

  const flooding = gateway.flood(1_000_000, (index) => {
    produced += 1;
    return produce(index);
  });
  await gateway.stop();
  await flooding;

  expect(produced).toBeLessThan(1_000_000);
});

test('words of every length and alphabet arrive as they were written, and again after RESUME', async () => {
  const { connect, gateway } = await openGateway({ options: { keptEvents: 8 } });
  const before = await connect();
  const { sessionId } = await before.identify();
  // Around the lengths at which a frame's head grows, in bytes of one, two, three and four to a character.
  const contents = [
    '',
    ...['x', 'ü', '–', '🌱'].flatMap((one) => [10, 30, 60, 21_000, 65_536].map((n) => one.repeat(n))),
  ];
  const read = (client: RawClient) =>
    client.seen.flatMap(({ t, d }) =>
      t === 'MESSAGE_CREATE' && typeof d === 'object' && d && 'content' in d ? [d.content] : [],
    );

  await gateway.flood(contents.length, (index) =>
    writeMessageEvent(index.toString(), { data: { content: contents[index] } }),
  );
  await vi.waitUntil(() => read(before).length === contents.length, 10_000);
  before.cut();
  const after = await connect();
  after.sendResume({ sessionId, sequence: 3 + contents.length - 8 });
  await after.until('RESUMED');

  expect(read(before)).toEqual(contents);
  expect(read(after)).toEqual(contents.slice(-8));
});

test('a session that may not read words gets the same events without them', async () => {
  const { connect, gateway } = await openGateway({
    options: { identifyWindowMs: 0 },
    world: { allowedIntents: 1 << 15 },
  });
  const [reader, other] = [await connect(), await connect()];
  await reader.identify({ intents: 1 | (1 << 9) | (1 << 15) });
  await other.identify();

  await gateway.flood(3, (index) => ({
    name: 'MESSAGE_CREATE',
    guildId: evenGuild,
    intents: 1 << 9,
    contentProtected: true,
    writeData: (whole) => JSON.stringify({ id: index.toString(), content: whole ? 'words' : '' }),
  }));
  await vi.waitUntil(() => [reader, other].every((client) => listIds(client).length === 3), 10_000);

  expect(reader.seen.at(-1)).toMatchObject({ d: { id: '2', content: 'words' } });
  expect(other.seen.at(-1)).toMatchObject({ d: { id: '2', content: '' } });
});
