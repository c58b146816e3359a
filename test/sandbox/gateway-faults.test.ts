import { GatewayOpcodes } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { openGateway, writeMessageEvent, type RawClient } from '../kit/gateway.ts';

/** The ids of the next messages, in the order they arrive. */
async function takeIds(client: RawClient, count: number): Promise<unknown[]> {
  const ids: unknown[] = [];
  while (ids.length < count) ids.push(readId((await client.until('MESSAGE_CREATE')).d));
  return ids;
}

function readId(data: unknown): unknown {
  return typeof data === 'object' && data && 'id' in data ? data.id : undefined;
}

describe('drop', () => {
  test('cuts the wire at once and without a close frame', async () => {
    const { connect, gateway } = await openGateway();
    const client = await connect();
    const { sessionId } = await client.identify();

    const fault = gateway.arm({ kind: 'drop' });

    expect(gateway.state().sessions).toMatchObject([{ sessionId, connected: false }]);
    expect(await client.closed).toBe(1_006);
    expect(fault.fired()).toBe(1);
  });

  test('waits for an event when nobody is connected, and loses none', async () => {
    const { connect, gateway } = await openGateway();
    const fault = gateway.arm({ kind: 'drop' });
    const before = await connect();
    const { sessionId } = await before.identify();

    gateway.dispatch(writeMessageEvent('1'));
    gateway.dispatch(writeMessageEvent('2'));
    await before.closed;
    const after = await connect();
    after.sendResume({ sessionId, sequence: 3 });

    expect(await takeIds(after, 2)).toEqual(['1', '2']);
    expect(fault.fired()).toBe(1);
  });

  test('at every second event, twice', async () => {
    const { connect, gateway } = await openGateway();
    const fault = gateway.arm({ kind: 'drop' }, { times: 2, every: 2 });
    let client = await connect();
    const { sessionId } = await client.identify();
    const fired: number[] = [];

    for (const id of ['1', '2', '3', '4', '5']) {
      gateway.dispatch(writeMessageEvent(id));
      fired.push(fault.fired());
      if (gateway.state().sessions[0]?.connected) continue;
      await client.closed;
      client = await connect();
      client.sendResume({ sessionId, sequence: 3 });
      await client.until('RESUMED');
    }

    expect(fired).toEqual([0, 1, 1, 2, 2]);
  });
});

test('a zombie connection is never acknowledged again, the next connection is', async () => {
  const { connect, gateway } = await openGateway();
  const zombie = await connect();
  const { sessionId } = await zombie.identify({ intents: 0 });
  const fault = gateway.arm({ kind: 'zombie' });

  zombie.send(GatewayOpcodes.Heartbeat, 1);
  zombie.send(GatewayOpcodes.Heartbeat, 1);
  zombie.send(GatewayOpcodes.RequestSoundboardSounds, { guild_ids: [] });
  const after = await connect();
  after.sendResume({ sessionId, sequence: 1 });
  await after.until('RESUMED');
  after.send(GatewayOpcodes.Heartbeat, 1);

  expect((await after.next()).op).toBe(GatewayOpcodes.HeartbeatAck);
  expect(await zombie.closed).toBe(4_000);
  expect(zombie.seen.map(({ op }) => op)).toEqual([GatewayOpcodes.Hello, GatewayOpcodes.Dispatch]);
  expect(fault.fired()).toBe(1);
});

describe('invalidate', () => {
  test('answers the next RESUME with an invalid session for good', async () => {
    const { connect, gateway } = await openGateway();
    const { sessionId } = await (await connect()).identify();
    const fault = gateway.arm({ kind: 'invalidate', resumable: false });
    const client = await connect();

    client.sendResume({ sessionId, sequence: 1 });

    expect(await client.next()).toMatchObject({ op: GatewayOpcodes.InvalidSession, d: false });
    expect(gateway.state().sessions).toEqual([]);
    expect(fault.fired()).toBe(1);
  });

  test('answers the next RESUME with an invalid session that may be tried again', async () => {
    const { connect, gateway } = await openGateway();
    const { sessionId } = await (await connect()).identify();
    gateway.arm({ kind: 'invalidate', resumable: true });
    const client = await connect();

    client.sendResume({ sessionId, sequence: 3 });
    const refusal = await client.next();
    client.sendResume({ sessionId, sequence: 3 });

    expect(refusal).toMatchObject({ op: GatewayOpcodes.InvalidSession, d: true });
    expect(await client.next()).toMatchObject({ t: 'RESUMED', s: 4 });
  });
});

describe('disorder', () => {
  test('an event arrives twice, each time with a number of its own', async () => {
    const { connect, gateway } = await openGateway();
    const client = await connect();
    await client.identify({ intents: 1 << 9 });
    gateway.arm({ kind: 'duplicate' }, { every: 2 });

    for (const id of ['1', '2', '3']) gateway.dispatch(writeMessageEvent(id));

    expect(await takeIds(client, 4)).toEqual(['1', '2', '2', '3']);
    expect(client.seen.slice(1).map(({ s }) => s)).toEqual([1, 2, 3, 4, 5]);
  });

  test('an event is overtaken by the next', async () => {
    const { connect, gateway } = await openGateway();
    const client = await connect();
    await client.identify();
    gateway.arm({ kind: 'reorder' }, { times: 2 });

    for (const id of ['1', '2', '3', '4', '5']) gateway.dispatch(writeMessageEvent(id));

    expect(await takeIds(client, 5)).toEqual(['2', '1', '4', '3', '5']);
  });

  test('an event that nothing overtakes still arrives', async () => {
    const { connect, gateway } = await openGateway();
    const client = await connect();
    await client.identify();
    gateway.arm({ kind: 'reorder' });

    gateway.dispatch(writeMessageEvent('1'));

    expect(await takeIds(client, 1)).toEqual(['1']);
  });

  test('a fault that was cleared does not happen', async () => {
    const { connect, gateway } = await openGateway();
    const client = await connect();
    await client.identify();
    const fault = gateway.arm({ kind: 'duplicate' }, { times: 10 });

    gateway.dispatch(writeMessageEvent('1'));
    fault.clear();
    gateway.dispatch(writeMessageEvent('2'));
    gateway.dispatch(writeMessageEvent('3'));

    expect(await takeIds(client, 4)).toEqual(['1', '1', '2', '3']);
    expect(fault.fired()).toBe(1);
  });
});

test('an outage cuts every wire and refuses new ones until it is over; sessions survive it', async () => {
  const { connect, dial, gateway } = await openGateway();
  const before = await connect();
  const { sessionId } = await before.identify();

  const outage = gateway.refuse();
  const during = await dial().closed;
  outage.open();
  const after = await connect();
  after.sendResume({ sessionId, sequence: 3 });

  expect([await before.closed, during]).toEqual([1_006, 1_006]);
  expect((await after.next()).t).toBe('RESUMED');
});
