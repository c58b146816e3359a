import { afterEach, describe, expect, it, vi } from 'vitest';
import { createClient, createRest } from '../../src/discord/client.ts';
import { openMail } from '../../src/discord/mail.ts';
import { leavesNothing } from '../../src/outbox/rules.ts';
import { ids } from '../kit/interactions.ts';
import { captureLog } from '../kit/log.ts';
import { openRestServer, refuseWith, type Reaction, type RestServer } from '../kit/rest-server.ts';

const token = 'a-bot-token';

/** Where the bot's own clients find the server. */
const addressOf = ({ rest }: RestServer) => ({ apiUrl: rest.options.api });

afterEach(() => void vi.useRealTimers());

describe('a message that is created', () => {
  const lost: [string, Reaction][] = [
    ['Discord failed', { status: 502 }],
    ['the connection broke', 'break'],
    ['the connection was closed', 'hang up'],
  ];

  it.each(lost)('is asked for once where %s, since a second "no" would say nothing of the first', async (_, first) => {
    const server = await openRestServer();
    server.react(() => (server.requests.length === 1 ? first : refuseWith(403, 50013)));
    const mail = openMail(createRest(addressOf(server), token), () => ids.application);
    const error: unknown = await mail
      .send(ids.lounge, { card: { content: 'hello' }, pings: [], nonce: 'abc' })
      .catch((reason: unknown) => reason);
    expect(server.lines()).toEqual([`POST /channels/${ids.lounge}/messages`]);
    expect(error).toBeInstanceOf(Error);
    expect(leavesNothing(error)).toBe(false);
  });

  it('and is refused at once is certainly not there', async () => {
    const server = await openRestServer();
    server.react(() => refuseWith(403, 50013));
    const mail = openMail(createRest(addressOf(server), token), () => ids.application);
    const error: unknown = await mail
      .send(ids.lounge, { card: { content: 'hello' }, pings: [], nonce: 'abc' })
      .catch((reason: unknown) => reason);
    expect(leavesNothing(error)).toBe(true);
  });

  it('is apart in that: everything else is asked for again at once', async () => {
    const server = await openRestServer();
    server.react(() => (server.requests.length === 1 ? { status: 502 } : { status: 200, body: [] }));
    await createRest(addressOf(server), token).get(`/channels/${ids.lounge}/messages`);
    expect(server.lines()).toHaveLength(2);
  });
});

describe('a token that Discord refuses', () => {
  const turns = { noteStart: () => Promise.resolve(), reserve: null, log: captureLog().log };
  const intents = { messageContent: false, guildMembers: false, shards: null };
  const ways: [string, (server: RestServer) => { get(route: `/${string}`): Promise<unknown> }][] = [
    ['requests', (server) => createRest(addressOf(server), token)],
    [
      'the connection',
      (server) => {
        const { rest } = createClient({ ...addressOf(server), ...intents }, turns);
        rest.setToken(token);
        return rest;
      },
    ],
  ];

  it.each(ways)('once is used again after five seconds, by the way of %s', async (_, open) => {
    const server = await openRestServer();
    server.react(() => (server.requests.length === 1 ? refuseWith(401, 0) : { status: 204 }));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const rest = open(server);
    await expect(rest.get('/users/@me')).rejects.toMatchObject({ status: 401 });
    vi.advanceTimersByTime(4_999);
    // Discord is not asked.
    await expect(rest.get('/users/@me')).rejects.toThrow('Expected token');
    expect(server.requests).toHaveLength(1);
    vi.advanceTimersByTime(1);
    await rest.get('/users/@me');
    expect(server.requests.map(({ authorised }) => authorised)).toEqual([true, true]);
  });

  it('for good is refused once in five seconds, and each time that is told', async () => {
    const server = await openRestServer();
    server.react(() => refuseWith(401, 0));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const rest = createRest(addressOf(server), token);
    for (let asked = 1; asked <= 3; asked += 1) {
      await expect(rest.get('/users/@me')).rejects.toMatchObject({ status: 401 });
      await expect(rest.get('/users/@me')).rejects.toThrow('Expected token');
      expect(server.requests).toHaveLength(asked);
      vi.advanceTimersByTime(5_000);
    }
  });
});
