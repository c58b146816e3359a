import { DiscordAPIError } from '@discordjs/rest';
import { describe, expect, it } from 'vitest';
import { openSmallWorld, token } from '../../kit/world.ts';

describe('asking the REST API', () => {
  it('turns away who does not show the bot’s token', async () => {
    const { call } = await openSmallWorld();

    for (const authorization of [null, 'Bot wrong', token, `Bearer ${token}`])
      expect(await call('GET', '/users/@me', { authorization })).toMatchObject({
        status: 401,
        body: { code: 0, message: '401: Unauthorized' },
      });
    expect((await call('GET', '/users/@me')).status).toBe(200);
  });

  it('answers an unknown route with 404 and notes it as a violation', async () => {
    const { call, violations } = await openSmallWorld();

    const answer = await call('GET', '/guilds/1/stickers');

    expect(answer).toMatchObject({ status: 404, body: { code: 0, message: '404: Not Found' } });
    expect(violations()).toEqual(['The sandbox knows no such route: GET /guilds/1/stickers']);
  });

  it('speaks version 10, with or without its number, and no other', async () => {
    const { url } = await openSmallWorld();
    const ask = async (path: string) =>
      (await fetch(url + path, { headers: { authorization: `Bot ${token}` } })).json();

    expect(await ask('/users/@me')).toMatchObject({ bot: true });
    expect(await ask('/v10/users/@me')).toMatchObject({ bot: true });
    expect(await ask('/v8/users/@me')).toMatchObject({ code: 50041 });
  });

  it('refuses ids that are none, bodies that are no JSON, and content types it does not know', async () => {
    const { call, lounge } = await openSmallWorld();
    const path = `/channels/${lounge.id}/messages`;

    expect(await call('GET', '/channels/lounge')).toMatchObject({
      status: 400,
      body: { code: 50035, errors: { channel_id: { _errors: [{ code: 'NUMBER_TYPE_COERCE' }] } } },
    });
    expect(await call('POST', path, { body: '{"content":' })).toMatchObject({ status: 400, body: { code: 50109 } });
    expect(await call('POST', path, { body: 'content=hi', contentType: 'text/plain' })).toMatchObject({
      status: 400,
      body: { code: 50035, errors: { _errors: [{ code: 'CONTENT_TYPE_INVALID' }] } },
    });
  });

  it('checks queries: bounds, and fields Discord does not know there', async () => {
    const { call, lounge } = await openSmallWorld();
    const history = (query: string) => call('GET', `/channels/${lounge.id}/messages?${query}`);

    expect((await history('limit=100')).status).toBe(200);
    for (const [query, field] of [
      ['limit=0', 'limit'],
      ['limit=101', 'limit'],
      ['limit=many', 'limit'],
      ['before=yesterday', 'before'],
    ] as const)
      expect(await history(query)).toMatchObject({ status: 400, body: { code: 50035, errors: { [field]: {} } } });
    expect(await history('lmit=3')).toMatchObject({ status: 400, body: { code: 50035 } });
  });

  it('answers 204 without a body and without a content type', async () => {
    const { call, lounge } = await openSmallWorld();

    const answer = await call('POST', `/channels/${lounge.id}/typing`);

    expect(answer.status).toBe(204);
    expect(answer.headers.get('content-type')).toBeNull();
  });

  it('keeps every request in order, with route, reason, body, status and violations', async () => {
    const { call, client, guild, helpers, maya, lounge, rest } = await openSmallWorld();

    await client.put(`/guilds/${guild.id}/members/${maya.id}/roles/${helpers.id}`, { reason: 'asked for: ümlaut' });
    await call('POST', `/channels/${lounge.id}/messages`, { body: { content: 'x'.repeat(2001) } });
    const [first, second] = rest.requests(0);

    expect(first).toMatchObject({
      seq: 1,
      at: '2026-11-20T12:00:00.000Z',
      method: 'PUT',
      route: '/guilds/{guild_id}/members/{user_id}/roles/{role_id}',
      reason: 'asked for: ümlaut',
      body: null,
      status: 204,
      violations: [],
    });
    expect(second).toMatchObject({ seq: 2, status: 400, body: { content: 'x'.repeat(2001) } });
    expect(second?.violations).toEqual(['content: Must be 2000 or fewer in length.']);
    expect(rest.requests(1)).toEqual([second]);
    expect(rest.requests(2)).toEqual([]);
    expect(rest.pending()).toBe(0);
  });

  it('gives discord.js its own errors', async () => {
    const { client } = await openSmallWorld();

    const refusal = client.get('/channels/900000000000000009');

    await expect(refusal).rejects.toBeInstanceOf(DiscordAPIError);
    await expect(refusal).rejects.toMatchObject({ status: 404, code: 10003, message: 'Unknown Channel' });
  });

  it('tells where the gateway is and how many sessions may begin', async () => {
    const { client } = await openSmallWorld();

    expect(await client.get('/gateway/bot')).toEqual({
      url: 'ws://127.0.0.1/gateway',
      shards: 1,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 },
    });
    expect(await client.get('/applications/@me')).toMatchObject({ name: 'Lamplight', flags: 0 });
  });
});
