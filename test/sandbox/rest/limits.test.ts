import { describe, expect, it } from 'vitest';
import { createRateLimits } from '../../../src/sandbox/rest/rate-limits.ts';
import { createRequestLog } from '../../../src/sandbox/rest/request-log.ts';
import { route, done, type Route } from '../../../src/sandbox/rest/route.ts';
import { something, openSmallWorld, token } from '../../kit/world.ts';

const write = route('POST', '/channels/{channel_id}/messages', () => done, {
  limit: { name: 'create message', requests: 5, perMs: 5000 },
});
const callback: Route = route('POST', '/interactions/{interaction_id}/{interaction_token}/callback', () => done, {
  auth: 'none',
});

/** Limits on a clock that a test moves. */
function startLimits(enabled = true) {
  let now = 1_000_000;
  const limits = createRateLimits({ enabled, now: () => now });
  return { ...limits, pass: (ms: number) => (now += ms) };
}

describe('rate limits', () => {
  it('takes five messages in five seconds per channel and says when the next may come', () => {
    const limits = startLimits();
    const take = (channelId: string) => limits.take(write, { channel_id: channelId });
    for (let index = 4; index >= 0; index -= 1)
      expect(take('1')).toMatchObject({ refused: null, headers: { 'X-RateLimit-Remaining': String(index) } });
    limits.pass(2000);

    expect(take('1')).toMatchObject({
      refused: { retryAfter: 3, scope: 'user' },
      headers: { 'X-RateLimit-Limit': '5', 'X-RateLimit-Reset': '1005.000', 'X-RateLimit-Reset-After': '3.000' },
    });
    expect(take('2').refused).toBeNull();
    limits.pass(3000);
    expect(take('1').refused).toBeNull();
  });

  it('takes fifty requests a second over all routes, answers to interactions not counted', () => {
    const limits = startLimits();
    for (let index = 0; index < 50; index += 1) limits.take(write, { channel_id: String(index) });

    expect(limits.take(write, { channel_id: 'other' })).toMatchObject({
      refused: { retryAfter: 1, scope: 'global' },
      headers: { 'X-RateLimit-Global': 'true' },
    });
    expect(limits.take(callback, { interaction_id: '1' }).refused).toBeNull();
    limits.pass(1000);
    expect(limits.take(write, { channel_id: 'other' }).refused).toBeNull();
  });

  it('shuts an address out after ten thousand invalid requests in ten minutes', () => {
    const limits = startLimits();
    for (let index = 0; index < 9999; index += 1) limits.noteStatus(403);
    limits.noteStatus(404);

    expect([limits.invalid(), limits.shutOut()]).toEqual([9999, 0]);
    limits.noteStatus(401);
    expect(limits.shutOut()).toBe(3600);
    limits.pass(10 * 60_000 + 1);
    expect(limits.invalid()).toBe(0);
  });

  it('can be switched off', () => {
    const limits = startLimits(false);

    for (let index = 0; index < 1000; index += 1)
      expect(limits.take(write, { channel_id: '1' })).toEqual({ headers: {}, refused: null });
  });

  it('answers 429 with the time to wait, and discord.js waits it out', async () => {
    const small = await openSmallWorld({ rateLimits: true });
    const { id } = small.says(small.maya.id, 'planted');
    const path = `/channels/${small.lounge.id}/messages/${id}/reactions/%F0%9F%8C%B1/@me` as const;

    await small.call('PUT', path);
    const refused = await small.call('PUT', path);
    await small.client.put(path);

    expect(refused).toMatchObject({ status: 429, body: { global: false, retry_after: something } });
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(refused.headers.get('x-ratelimit-scope')).toBe('user');
    expect(small.rest.invalidRequests()).toBe(small.rest.requests(0).filter((entry) => entry.status === 429).length);
    expect(small.rest.requests(0).at(-1)?.status).toBe(204);
  });
});

describe('the request log', () => {
  it('keeps the last fifty thousand', () => {
    const log = createRequestLog();
    const entry = { at: '', method: 'GET', route: '', path: '', body: null, status: 200, ms: 0, violations: [] };
    for (let index = 0; index < 80_000; index += 1) log.add(entry);

    const kept = log.since(0);

    expect([kept.length, kept[0]?.seq, kept.at(-1)?.seq]).toEqual([50_000, 30_001, 80_000]);
    expect(log.since(79_998).map((one) => one.seq)).toEqual([79_999, 80_000]);
  });
});

describe('faults', () => {
  it('answers a status instead of doing it', async () => {
    const small = await openSmallWorld();
    const post = () => small.call('POST', `/channels/${small.lounge.id}/messages`, { body: { content: 'hi' } });

    small.arm({ kind: 'status', status: 503 });
    expect((await post()).status).toBe(503);
    small.arm({ kind: 'status', status: 429, retryAfter: 2, global: true });
    const limited = await post();

    expect(limited).toMatchObject({ status: 429, body: { retry_after: 2, global: true } });
    expect(limited.headers.get('retry-after')).toBe('2');
    expect(small.lounge.messages.size).toBe(0);
  });

  it('does it and loses the answer', async () => {
    const small = await openSmallWorld();
    small.arm({ kind: 'lost-answer' });

    const lost = fetch(`${small.url}/channels/${small.lounge.id}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ content: 'hi' }),
    });

    await expect(lost).rejects.toThrow();
    expect(small.lounge.messages.size).toBe(1);
    expect(small.rest.requests(0)).toMatchObject([{ status: 200 }]);
  });

  it('answers slowly, having done it at once', async () => {
    const small = await openSmallWorld();
    small.arm({ kind: 'slow', ms: 20 });

    await small.call('POST', `/channels/${small.lounge.id}/messages`, { body: { content: 'hi' } });

    expect(small.rest.requests(0).at(-1)?.ms).toBeGreaterThanOrEqual(19);
  });
});
