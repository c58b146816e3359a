import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Client } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createClient, type ClientOptions } from '../../src/discord/client.ts';
import { ConnectionError, logIn, watchForEnd } from '../../src/discord/log-in.ts';
import { openSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/open-sandbox.ts';
import { plainTurns } from '../kit/turns.ts';

async function open(options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  const sandbox = await openSandbox({ port: 0, seed: 'demo', rateLimits: false, ...options });
  onTestFinished(() => sandbox.stop());
  return sandbox;
}

function makeClient({ apiUrl }: Pick<ClientOptions, 'apiUrl'>): Client {
  const client = createClient({ apiUrl, messageContent: true, guildMembers: false, shards: null }, plainTurns);
  onTestFinished(() => client.destroy());
  return client;
}

/** The sentence with which logging in is refused. */
async function readRefusal(client: Client, token: string): Promise<string> {
  try {
    await logIn(client, token);
  } catch (error) {
    if (error instanceof ConnectionError) return error.message;
    throw error;
  }
  throw new Error('It logged in.');
}

describe('logging in', () => {
  it('ends when every server is known', async () => {
    const sandbox = await open();
    const client = makeClient(sandbox);
    await logIn(client, sandbox.token);
    expect(client.isReady()).toBe(true);
    expect(client.guilds.cache.map(({ available }) => available)).toEqual([true]);
  });

  it('is refused with a wrong token, and it says where to find the right one', async () => {
    const sandbox = await open();
    expect(await readRefusal(makeClient(sandbox), 'MQ.wrong.token')).toMatch(
      /^Discord does not accept DISCORD_TOKEN\..*\.env\.$/,
    );
  });

  it('is refused without an intent that has to be allowed first, and it says where that is done', async () => {
    const sandbox = await open({ allowedIntents: 0 });
    expect(await readRefusal(makeClient(sandbox), sandbox.token)).toContain('allow Message Content Intent');
    expect(sandbox.gateway.state().sessions).toEqual([]);
  });

  it('is refused where nobody answers', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    server.close();
    await once(server, 'close');
    const client = makeClient({ apiUrl: `http://127.0.0.1:${port}/api` });
    expect(await readRefusal(client, 'MQ.some.token')).toMatch(/^Discord cannot be reached\..*DISCORD_API_URL/);
  });

  it('is refused while Discord has trouble, and it names the trouble', async () => {
    const sandbox = await open();
    sandbox.faults.add({ kind: 'status', status: 503 }, { times: 100, every: 1, route: null });
    expect(await readRefusal(makeClient(sandbox), sandbox.token)).toMatch(/^Discord answered Lamplight with 503\./);
  });

  it('is refused when it was started too often that day, and it says from when it is allowed again', async () => {
    const sandbox = await open({ gateway: { identifiesPerDay: 0 } });
    expect(await readRefusal(makeClient(sandbox), sandbox.token)).toMatch(
      /only so often a day.* start it after \d{4}-\d\d-\d\dT[\d:.]+Z\.$/,
    );
  });

  it('leaves no connection behind when it is refused', async () => {
    const sandbox = await open();
    const client = makeClient(sandbox);
    await readRefusal(client, 'MQ.wrong.token');
    expect(client.isReady()).toBe(false);
    expect(client.ws.status).not.toBe(0);
  });
});

describe('a connection', () => {
  it('that is lost is taken up again, and is no end', async () => {
    const sandbox = await open({ gateway: { identifyWindowMs: 0 } });
    const client = makeClient(sandbox);
    let ended = '';
    void watchForEnd(client).then((sentence) => (ended = sentence));
    await logIn(client, sandbox.token);
    const resumed = new Promise<void>((resolve) => client.once('shardResume', () => resolve()));
    sandbox.gateway.refuse().open();
    await resumed;
    expect(ended).toBe('');
  });

  it('that Discord ends for good says why', async () => {
    const sandbox = await open({ gateway: { identifyWindowMs: 0 } });
    const client = makeClient(sandbox);
    const ended = watchForEnd(client);
    await logIn(client, sandbox.token);
    // Its token was reset: a new session is refused.
    sandbox.gateway.arm({ kind: 'invalidate', resumable: false });
    sandbox.world.token = 'MQ.another.token';
    sandbox.gateway.refuse().open();
    expect(await ended).toMatch(/^Discord does not accept DISCORD_TOKEN\./);
  });
});
