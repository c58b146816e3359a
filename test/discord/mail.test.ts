import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { openMail } from '../../src/discord/mail.ts';
import { snowflakeAt } from '../../src/discord/snowflakes.ts';
import { ids, makeMessage } from '../kit/interactions.ts';
import { openRestServer, refuseWith, type Reaction } from '../kit/rest-server.ts';

const marker = 'ref 0123456789';
const since = Date.parse('2026-03-01T12:00:00Z');

/** A channel whose history is these messages; Discord gives the oldest after an id, newest of them first. */
function answerHistory(history: readonly ReturnType<typeof makeMessage>[]) {
  return (request: { query: Readonly<Record<string, string>> }): Reaction => {
    const { after = '0', limit = '50' } = request.query;
    const page = history.filter((message) => BigInt(message.id) > BigInt(after)).slice(0, Number(limit));
    return { status: 200, body: page.reverse() };
  };
}

function makeHistory(length: number) {
  const first = BigInt(snowflakeAt(since));
  return Array.from({ length }, (_, index) =>
    makeMessage({ id: (first + BigInt(index)).toString(), content: `${index}` }),
  );
}

describe('a message', () => {
  it('is created with its nonce enforced and nobody pinged', async () => {
    const server = await openRestServer();
    server.react(() => ({ status: 200, body: { id: '55' } }));
    const mail = openMail(server.rest, () => ids.application);
    const card = { flags: MessageFlags.IsComponentsV2, components: [] };
    expect(await mail.send(ids.lounge, { card, pings: [], nonce: 'abc' })).toEqual({
      channelId: ids.lounge,
      messageId: '55',
    });
    expect(server.lines()).toEqual([`POST /channels/${ids.lounge}/messages`]);
    expect(server.requests[0]).toMatchObject({
      authorised: true,
      body: { ...card, nonce: 'abc', enforce_nonce: true, allowed_mentions: { parse: [] } },
    });
  });

  it('pings only the people named for it', async () => {
    const server = await openRestServer();
    server.react(() => ({ status: 200, body: { id: '55' } }));
    const mail = openMail(server.rest, () => ids.application);
    await mail.send(ids.lounge, { card: { content: `<@${ids.theo}> @everyone` }, pings: [ids.theo], nonce: 'abc' });
    expect(server.requests[0]?.body).toMatchObject({ allowed_mentions: { parse: [], users: [ids.theo] } });
  });

  it('to a person goes into the channel that Discord has for it', async () => {
    const server = await openRestServer();
    server.react(() => ({ status: 200, body: { id: '77', type: 1 } }));
    const mail = openMail(server.rest, () => ids.application);
    expect(await mail.openDirectMessage(ids.maya)).toBe('77');
    expect(server.lines()).toEqual(['POST /users/@me/channels']);
    expect(server.requests[0]?.body).toEqual({ recipient_id: ids.maya });
  });
});

describe('our own message is looked for by its mark', () => {
  it('from a minute before it was sent: the clocks may differ', async () => {
    const server = await openRestServer();
    server.react(answerHistory([]));
    await openMail(server.rest, () => ids.application).findOwn(ids.lounge, marker, since);
    expect(server.requests[0]?.query).toEqual({ after: snowflakeAt(since - 60_000), limit: '100' });
  });

  it.each([
    ['in its text', (own: ReturnType<typeof makeMessage>) => ({ ...own, content: `hello\n-# ${marker}` })],
    [
      'in a component',
      (own: ReturnType<typeof makeMessage>) => ({
        ...own,
        components: [{ type: 10 as const, id: 1, content: `-# ${marker}` }],
      }),
    ],
  ])('%s', async (_, mark) => {
    const server = await openRestServer();
    const history = makeHistory(3);
    const own = mark(makeMessage({ id: history[2]?.id ?? '', authorId: ids.application, bot: true }));
    server.react(answerHistory([...history.slice(0, 2), own]));
    const mail = openMail(server.rest, () => ids.application);
    expect(await mail.findOwn(ids.lounge, marker, since)).toEqual({ channelId: ids.lounge, messageId: own.id });
  });

  it('and not mistaken for a message of somebody who copied the mark', async () => {
    const server = await openRestServer();
    server.react(answerHistory([makeMessage({ content: `-# ${marker}` })]));
    expect(await openMail(server.rest, () => ids.application).findOwn(ids.lounge, marker, since)).toBeNull();
  });

  it('page by page', async () => {
    const server = await openRestServer();
    const history = makeHistory(250);
    const own = makeMessage({ id: history[240]?.id ?? '', authorId: ids.application, content: marker });
    server.react(answerHistory(history.map((message) => (message.id === own.id ? own : message))));
    const mail = openMail(server.rest, () => ids.application);
    expect(await mail.findOwn(ids.lounge, marker, since)).toEqual({ channelId: ids.lounge, messageId: own.id });
    expect(server.requests).toHaveLength(3);
  });

  it('and given up after 2,000 messages', async () => {
    const server = await openRestServer();
    server.react(answerHistory(makeHistory(2500)));
    expect(await openMail(server.rest, () => ids.application).findOwn(ids.lounge, marker, since)).toBeNull();
    expect(server.requests).toHaveLength(20);
  });

  it('but not found where history may not be read: sending twice is better than not at all', async () => {
    const server = await openRestServer();
    server.react(() => refuseWith(403, 50001));
    expect(await openMail(server.rest, () => ids.application).findOwn(ids.lounge, marker, since)).toBeNull();
  });

  it('nor in a place that is not there, such as a thread that is still to be opened', async () => {
    const server = await openRestServer();
    server.react(() => refuseWith(404, 10003));
    expect(await openMail(server.rest, () => ids.application).findOwn(ids.lounge, marker, since)).toBeNull();
  });

  it('and an error when Discord is away, or when the bot does not know itself yet', async () => {
    const server = await openRestServer();
    server.react(() => ({ status: 500 }));
    await expect(openMail(server.rest, () => ids.application).findOwn(ids.lounge, marker, since)).rejects.toThrow();
    const early = openMail(server.rest, () => undefined).findOwn(ids.lounge, marker, since);
    await expect(early).rejects.toThrow('not connected');
    expect(server.requests).toHaveLength(1);
  });
});

describe('a message of ours is pinned', () => {
  const message = { channelId: ids.lounge, messageId: ids.message };

  it('with one request', async () => {
    const server = await openRestServer();
    server.react(() => ({ status: 204 }));
    await openMail(server.rest, () => ids.application).pin(message);
    expect(server.lines()).toEqual([`PUT /channels/${ids.lounge}/messages/pins/${ids.message}`]);
  });

  it.each([
    ['the permission is missing', 403, 50013],
    ['there is no room left', 400, 30003],
    ['it is gone', 404, 10008],
  ])('or stays unpinned where %s', async (_, status, code) => {
    const server = await openRestServer();
    server.react(() => refuseWith(status, code));
    await openMail(server.rest, () => ids.application).pin(message);
    expect(server.requests).toHaveLength(1);
  });

  it('later when Discord is away: the error is not one of those after which a message would be sent again', async () => {
    const server = await openRestServer();
    server.react(() => ({ status: 500 }));
    await expect(openMail(server.rest, () => ids.application).pin(message)).rejects.toThrow('could not be pinned yet');
  });
});

describe('a message of ours is deleted', () => {
  const message = { channelId: ids.lounge, messageId: ids.message };

  it('with one request, and is no trouble where it is gone', async () => {
    const server = await openRestServer();
    server.react(() => ({ status: 204 }));
    await openMail(server.rest, () => ids.application).remove(message);
    expect(server.lines()).toEqual([`DELETE /channels/${ids.lounge}/messages/${ids.message}`]);
    server.react(() => refuseWith(404, 10008));
    await openMail(server.rest, () => ids.application).remove(message);
  });

  it('later when Discord is away', async () => {
    const server = await openRestServer();
    server.react(() => ({ status: 500 }));
    await expect(openMail(server.rest, () => ids.application).remove(message)).rejects.toThrow('not be deleted yet');
  });
});
