import { once } from 'node:events';
import { Agent, request, type IncomingMessage, type RequestOptions } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { openSandbox, type Sandbox } from '../src/sandbox/open-sandbox.ts';

/** The demo community of a sandbox, and its control API. */
export interface Place {
  guildId: string;
  channels: Record<string, string>;
  members: Record<string, string>;
  call<T>(method: string, path: string, body?: object): Promise<T>;
}

/** A sandbox of this process for a bench: the demo community without rate limits. */
export interface Side extends Place {
  sandbox: Sandbox;
}

/** Opens one. */
export async function openSide(): Promise<Side> {
  const sandbox = await openSandbox({ port: 0, seed: 'demo', rateLimits: false, gateway: { identifyWindowMs: 0 } });
  return { sandbox, ...(await readPlace(sandbox.url)) };
}

/** `fetch` takes longer than the sandbox does, and gives up where a machine is busy; a connection that is kept may just be closed by then. */
const agent = new Agent({ keepAlive: false });

/**
 * Asks, and asks again where the connection was reset: on a busy machine more of them come than the sandbox gets to, and what it did not get to
 * was not done.
 */
async function ask(url: string, options: RequestOptions, body: string, tries = 1): Promise<IncomingMessage> {
  try {
    const [response] = (await once(request(url, options).end(body), 'response')) as [IncomingMessage];
    return response;
  } catch (error) {
    if (tries === mostTries || !(error instanceof Error && 'code' in error && error.code === 'ECONNRESET')) throw error;
    await wait(100 * tries);
    return ask(url, options, body, tries + 1);
  }
}

const mostTries = 5;

/** Finds the demo community of the sandbox at this address. */
export async function readPlace(url: string): Promise<Place> {
  async function call<T>(method: string, path: string, body?: object): Promise<T> {
    const sent = body ? JSON.stringify(body) : '';
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent) };
    const response = await ask(`${url}/_sandbox${path}`, { method, agent, headers }, sent);
    const answer = await text(response);
    if (response.statusCode !== 200) throw new Error(answer);
    return JSON.parse(answer) as T;
  }
  const { guilds } = await call<{ guilds: Omit<Place, 'call'>[] }>('GET', '/state');
  const guild = guilds[0];
  if (!guild) throw new Error('The sandbox has no server.');
  return { call, guildId: guild.guildId, channels: guild.channels, members: guild.members };
}

/** Resolves when somebody who works there sees this text in the moderators' channel. */
export async function waitForText(side: Place, text: string, withinMs: number): Promise<void> {
  const query = new URLSearchParams({
    userId: side.members['theo'] ?? '',
    channelId: side.channels['moderators'] ?? '',
    limit: '20',
  });
  const end = Date.now() + withinMs;
  while (Date.now() < end) {
    const messages = await side.call<{ text: string }[]>('GET', `/view?${query.toString()}`);
    if (messages.some((message) => message.text.includes(text))) return;
    await wait(5);
  }
  throw new Error(`Nothing arrived within ${withinMs} ms.`);
}
