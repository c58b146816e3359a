import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readRoute } from '../../../src/sandbox/faults.ts';
import { openDriven, startSmallBot, type Driven, type Place, type SmallBot } from '../../kit/driven.ts';

let driven: Driven;
let bot: SmallBot;
let place: Place;

beforeAll(async () => {
  driven = await openDriven();
  bot = await startSmallBot(driven.sandbox, { retries: 0 });
  place = await driven.makePlace();
  await driven.ask('POST', '/idle', { timeoutMs: 2000 });
});
afterEach(() => driven.ask('DELETE', '/faults'));
afterAll(async () => {
  await bot.stop();
  await driven.close();
});

interface Entry {
  kind: string;
  fired: number;
  over: boolean;
}

function add(fault: object): Promise<Entry> {
  return driven.ask('POST', '/faults', fault);
}

function list(): Promise<Entry[]> {
  return driven.ask('GET', '/faults');
}

/** A request as a bot would send it; the status, or what went wrong. */
async function request(method: string, path: string, body?: object): Promise<number | 'broken'> {
  try {
    const response = await fetch(`${driven.sandbox.apiUrl}/v10${path}`, {
      method,
      headers: { authorization: `Bot ${driven.sandbox.token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    await response.text();
    return response.status;
  } catch {
    return 'broken';
  }
}

function getHall(): Promise<number | 'broken'> {
  return request('GET', `/channels/${place.channels['hall']}`);
}

describe('faults of REST', () => {
  it('happen as often as asked, and are counted', async () => {
    expect(await add({ kind: 'status', status: 503, times: 2 })).toMatchObject({
      kind: 'status',
      fired: 0,
      over: false,
      times: 2,
    });

    expect([await getHall(), await getHall(), await getHall()]).toEqual([503, 503, 200]);
    expect(await list()).toMatchObject([{ kind: 'status', status: 503, fired: 2, over: true }]);
    expect(await driven.ask('DELETE', '/faults')).toEqual({ cleared: 1 });
    expect(await list()).toEqual([]);
  });

  it('happen at each how-many-eth occasion', async () => {
    await add({ kind: 'status', status: 500, times: 2, every: 2 });

    expect([await getHall(), await getHall(), await getHall(), await getHall(), await getHall()]).toEqual([
      200, 500, 200, 500, 200,
    ]);
  });

  it('happen on one route alone', async () => {
    await add({ kind: 'status', status: 502, route: 'POST /channels/*/messages' });

    expect(await getHall()).toBe(200);
    expect(await request('POST', `/channels/${place.channels['hall']}/messages`, { content: 'a' })).toBe(502);
    expect(await request('POST', `/channels/${place.channels['hall']}/messages`, { content: 'b' })).toBe(200);
    const seen = await driven.view(place.members['olu'] ?? '', place.channels['hall'] ?? '');
    expect(seen.map((message) => message.content)).toEqual(['b']);
  });

  it('say how long to wait', async () => {
    await add({ kind: 'status', status: 429, retryAfter: 1.5, global: true });
    const response = await fetch(`${driven.sandbox.apiUrl}/v10/users/@me`, {
      headers: { authorization: `Bot ${driven.sandbox.token}` },
    });

    expect(response.status).toBe(429);
    expect(await response.json()).toMatchObject({ retry_after: 1.5, global: true });
  });

  it('lose an answer after doing what was asked', async () => {
    await add({ kind: 'lost-answer', route: 'POST /channels/*/messages' });

    expect(await request('POST', `/channels/${place.channels['hall']}/messages`, { content: 'lost' })).toBe('broken');
    const seen = await driven.view(place.members['olu'] ?? '', place.channels['hall'] ?? '');
    expect(seen.at(-1)?.content).toBe('lost');
  });

  it('make an answer slow', async () => {
    await add({ kind: 'slow', ms: 300 });
    const startedAt = performance.now();
    await getHall();

    // A timer is early by as long as the turn of the event loop lasted that set it.
    expect(performance.now() - startedAt).toBeGreaterThan(200);
  });
});

describe('an outage', () => {
  it('refuses the bot, not whoever drives the sandbox, and ends by itself', async () => {
    await add({ kind: 'outage', ms: 300 });

    expect(await getHall()).toBe('broken');
    expect(await list()).toMatchObject([{ kind: 'outage', fired: 1, over: false }]);
    await expect.poll(async () => (await list())[0]?.over).toBe(true);
    expect(await getHall()).toBe(200);
    await expect.poll(() => bot.client.ws.status, { timeout: 15_000 }).toBe(0);
  });

  it('ends when the faults are cleared', async () => {
    await add({ kind: 'outage', ms: 600_000 });
    await driven.ask('DELETE', '/faults');

    expect(await getHall()).toBe(200);
    await expect.poll(() => bot.client.ws.status, { timeout: 15_000 }).toBe(0);
  });
});

describe('faults of the gateway', () => {
  async function say(content: string): Promise<string> {
    const body = { userId: place.members['maya'], channelId: place.channels['hall'], content };
    return (await driven.ask<{ messageId: string }>('POST', '/act/message', body)).messageId;
  }

  it('duplicate an event', async () => {
    await add({ kind: 'duplicate' });
    const messageId = await say('twice');

    await expect.poll(() => bot.raw.filter((packet) => packet.d['id'] === messageId)).toHaveLength(2);
    expect(await list()).toMatchObject([{ kind: 'duplicate', fired: 1, over: true }]);
  });

  it('drop the connection and lose nothing', async () => {
    await add({ kind: 'drop' });
    const ids = [await say('one'), await say('two'), await say('three')];

    await expect
      .poll(() => bot.seen.map((message) => message.id), { timeout: 15_000 })
      .toEqual(expect.arrayContaining(ids));
    expect(await list()).toMatchObject([{ kind: 'drop', fired: 1 }]);
  });
});

describe('a fault that makes no sense', () => {
  it.each([
    [{ kind: 'fire' }],
    [{ kind: 'status', status: 404 }],
    [{ kind: 'slow' }],
    [{ kind: 'outage', ms: -1 }],
    [{ kind: 'drop', times: 0 }],
    [{ kind: 'drop', route: 'GET /users' }],
    [{ kind: 'status', status: 500, route: '/users' }],
  ])('is refused: %j', async (fault) => {
    expect(await driven.refused('POST', '/faults', fault)).toMatchObject({ status: 400 });
  });
});

describe('a route', () => {
  it.each([
    ['GET /users/*', 'GET', '/users/1', true],
    ['GET /users/*', 'GET', '/users/1/more', true],
    ['GET /users/*', 'GET', '/users', false],
    ['GET /users/*', 'POST', '/users/1', false],
    ['* /users/*', 'POST', '/users/1', true],
    ['GET /channels/*/messages', 'GET', '/channels/1/messages?limit=5', true],
    ['GET /channels/*/messages', 'GET', '/channels/1/messages/2', false],
    ['GET /api/v10/channels/{channel_id}', 'GET', '/api/v10/channels/1', true],
    ['GET /channels/1', 'GET', '/api/channels/1', true],
    ['GET /channels/1', 'GET', '/channels/2', false],
  ])('%s meets %s %s: %s', (route, method, path, meets) => {
    expect(readRoute(route)(method, path)).toBe(meets);
  });
});
