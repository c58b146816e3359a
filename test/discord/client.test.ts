import { describe, expect, it } from 'vitest';
import { createRest } from '../../src/discord/client.ts';
import { openMail } from '../../src/discord/mail.ts';
import { leavesNothing } from '../../src/outbox/rules.ts';
import { ids } from '../kit/interactions.ts';
import { openRestServer, refuseWith, type Reaction, type RestServer } from '../kit/rest-server.ts';

const token = 'a-bot-token';

/** Where the bot's own clients find the server. */
const addressOf = ({ rest }: RestServer) => ({ apiUrl: rest.options.api });

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
