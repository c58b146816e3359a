import { GatewayOpcodes } from 'discord-api-types/v10';
import { describe, expect, test, vi } from 'vitest';
import { openGateway, writeMessageEvent, type RawClient, type SeenFrame } from '../kit/gateway.ts';

const invalidSession = { op: GatewayOpcodes.InvalidSession, t: null, s: null, d: false };

/** The numbers and ids of the messages among these frames. */
function listMessages(frames: readonly SeenFrame[]): unknown[] {
  return frames.filter(({ t }) => t === 'MESSAGE_CREATE').map(({ s, d }) => ({ s, d }));
}

function readLastSequence(client: RawClient): number {
  return Math.max(...client.seen.map(({ s }) => s ?? 0));
}

describe('resuming', () => {
  test('replays what was missed with its old numbers, then says RESUMED, then goes on', async () => {
    const { connect, gateway } = await openGateway();
    const before = await connect();
    const { sessionId } = await before.identify();
    gateway.dispatch(writeMessageEvent('1'));
    await before.until('MESSAGE_CREATE');

    before.cut();
    await vi.waitUntil(() => gateway.state().sessions[0]?.connected === false);
    gateway.dispatch(writeMessageEvent('2'));
    gateway.dispatch(writeMessageEvent('3'));
    const after = await connect();
    after.sendResume({ sessionId, sequence: readLastSequence(before) });
    await after.until('RESUMED');
    gateway.dispatch(writeMessageEvent('4'));
    await after.next();

    expect(after.seen.slice(1)).toMatchObject([
      { t: 'MESSAGE_CREATE', s: 5, d: { id: '2' } },
      { t: 'MESSAGE_CREATE', s: 6, d: { id: '3' } },
      { t: 'RESUMED', s: 7 },
      { t: 'MESSAGE_CREATE', s: 8, d: { id: '4' } },
    ]);
    expect(gateway.state()).toMatchObject({ sessions: [{ sessionId, connected: true }], identifies: 1 });
  });

  test('replays what was sent and never arrived: from the number the client names', async () => {
    const { connect, gateway } = await openGateway();
    const before = await connect();
    const { sessionId } = await before.identify();
    for (const id of ['1', '2', '3']) gateway.dispatch(writeMessageEvent(id));
    await vi.waitUntil(() => listMessages(before.seen).length === 3);
    const after = await connect();

    after.sendResume({ sessionId, sequence: 4 });
    await after.until('RESUMED');

    expect(listMessages(after.seen)).toEqual(listMessages(before.seen).slice(1));
  });

  test('takes the session over from a wire that only the client knows to be dead', async () => {
    const { connect, gateway } = await openGateway();
    const before = await connect();
    const { sessionId } = await before.identify();
    const after = await connect();

    after.sendResume({ sessionId, sequence: 3 });
    await after.until('RESUMED');
    gateway.dispatch(writeMessageEvent('1'));

    expect(await before.closed).toBe(4_000);
    expect(await after.next()).toMatchObject({ d: { id: '1' } });
    expect(gateway.state().sessions).toHaveLength(1);
  });

  test('is refused with a wrong token', async () => {
    const { connect } = await openGateway();
    const { sessionId } = await (await connect()).identify();
    const client = await connect();

    client.sendResume({ sessionId, sequence: 1 }, { token: 'lamp' });

    expect(await client.closed).toBe(4_004);
  });

  test('is an invalid session when there is none of this name; the socket may identify instead', async () => {
    const { connect } = await openGateway();
    const client = await connect();

    client.sendResume({ sessionId: 'none', sequence: 1 });

    expect(await client.next()).toEqual(invalidSession);
    expect((await client.identify()).frame.s).toBe(1);
  });

  test('with a number that was never sent closes with 4007 and ends the session', async () => {
    const { connect, gateway } = await openGateway();
    const { sessionId } = await (await connect()).identify();
    const client = await connect();

    client.sendResume({ sessionId, sequence: 1_000 });

    expect(await client.closed).toBe(4_007);
    expect(gateway.state().sessions).toEqual([]);
  });

  test('works up to the number of events that are kept, and not beyond', async () => {
    const { connect, gateway } = await openGateway({ options: { keptEvents: 5, identifyWindowMs: 0 } });
    const lucky = await (await connect()).identify();
    const late = await (await connect()).identify();
    for (let id = 1; id <= 5; id += 1) gateway.dispatch(writeMessageEvent(id.toString()));
    const clients = [await connect(), await connect()] as const;

    clients[0].sendResume({ sessionId: lucky.sessionId, sequence: 3 });
    clients[1].sendResume({ sessionId: late.sessionId, sequence: 2 });
    await clients[0].until('RESUMED');

    expect(listMessages(clients[0].seen)).toHaveLength(5);
    expect(await clients[1].next()).toEqual(invalidSession);
    expect(gateway.state().sessions).toMatchObject([{ sessionId: lucky.sessionId }]);
  });

  test('is an invalid session after three minutes away, however long it was connected before', async () => {
    const { connect, gateway, pass } = await openGateway();
    const before = await connect();
    const { sessionId } = await before.identify();
    pass(1_000_000);
    before.cut();
    await vi.waitUntil(() => gateway.state().sessions[0]?.connected === false);

    pass(179_000);
    const inTime = await connect();
    inTime.sendResume({ sessionId, sequence: 3 });
    await inTime.until('RESUMED');
    inTime.cut();
    await vi.waitUntil(() => gateway.state().sessions[0]?.connected === false);
    pass(181_000);
    const late = await connect();
    late.sendResume({ sessionId, sequence: 4 });

    expect(await late.next()).toEqual(invalidSession);
    expect(gateway.state().sessions).toEqual([]);
  });
});

test('a client that is asked to reconnect may resume without missing anything', async () => {
  const { connect, gateway } = await openGateway();
  const before = await connect();
  const { sessionId } = await before.identify({ intents: 0 });

  gateway.askToReconnect();
  const request = await before.next();
  before.close(4_200);
  await before.closed;
  gateway.dispatch(writeMessageEvent('1', { intents: 0 }));
  const after = await connect();
  after.sendResume({ sessionId, sequence: 1 });
  await after.until('RESUMED');

  expect(request).toEqual({ op: GatewayOpcodes.Reconnect, t: null, s: null, d: null });
  expect(after.seen.slice(1)).toMatchObject([
    { t: 'MESSAGE_CREATE', s: 2 },
    { t: 'RESUMED', s: 3 },
  ]);
});
