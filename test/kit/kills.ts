import { setTimeout as wait } from 'node:timers/promises';
import { startBotProcess, type BotProcess } from '../../scripts/bot-process.ts';
import { openSandbox } from '../../src/sandbox/open-sandbox.ts';

/** What became of everything that was written while the bot was killed again and again. */
export interface KillResult {
  kills: number;
  /** Worrying messages that were written. */
  written: number;
  /** Written, and no card about it. */
  lost: number;
  /** More than one card about one message. */
  doubled: number;
}

/**
 * Runs the built bot against a sandbox, kills it with SIGKILL at random moments while a member writes worrying messages, and starts it
 * again each time. The moments come from `seed`, as far as two processes can be repeated.
 */
export async function runKills(input: {
  kills: number;
  seed: number;
  folder: string;
  databaseUrl: string;
}): Promise<KillResult> {
  const random = createRandom(input.seed);
  const sandbox = await openSandbox({ port: 0, seed: 'demo', rateLimits: false, gateway: { identifyWindowMs: 0 } });
  const call = createControl(sandbox.url);
  const start = (): Promise<BotProcess> =>
    startBotProcess({
      HOME: input.folder,
      DISCORD_TOKEN: sandbox.token,
      DISCORD_API_URL: sandbox.apiUrl,
      DATABASE_URL: input.databaseUrl,
      LAMPLIGHT_KEY: '11'.repeat(32),
      MESSAGE_CONTENT: 'on',
    });
  let bot = await start();
  try {
    await sandbox.waitUntilSeeded();
    const { guilds } = await call<{
      guilds: { channels: Record<string, string>; members: Record<string, string> }[];
    }>('GET', '/state');
    const { channels, members } = guilds[0] ?? { channels: {}, members: {} };
    const written: string[] = [];
    const write = async (): Promise<void> => {
      const body = {
        userId: members['maya'],
        channelId: channels['lounge'],
        content: 'I keep thinking about killing myself',
      };
      written.push((await call<{ messageId: string }>('POST', '/act/message', body)).messageId);
    };
    for (let kill = 0; kill < input.kills; kill += 1) {
      for (let more = 1 + Math.floor(random() * 4); more > 0; more -= 1) await write();
      // From before anything happened to after everything is sent.
      await wait(random() * 250);
      await bot.end('SIGKILL');
      if (random() < 0.5) await write();
      bot = await start();
    }
    await write();
    const count = async (): Promise<number[]> => {
      const query = new URLSearchParams({
        userId: members['theo'] ?? '',
        channelId: channels['moderators'] ?? '',
        limit: '100000',
      });
      const messages = await call<{ text: string }[]>('GET', `/view?${query.toString()}`);
      return written.map((id) => messages.filter(({ text }) => text.includes(`/${id})`)).length);
    };
    // Long enough for a lease of a message that was being sent to run out, and for the answer to be looked up.
    for (const end = Date.now() + 120_000; Date.now() < end && (await count()).includes(0);) await wait(200);
    await wait(1_000);
    const counts = await count();
    return {
      kills: input.kills,
      written: written.length,
      lost: counts.filter((cards) => cards === 0).length,
      doubled: counts.filter((cards) => cards > 1).length,
    };
  } finally {
    await bot.end('SIGTERM');
    await sandbox.stop();
  }
}

/** Calls of the control API at a sandbox's address, also outside of tests. @throws {Error} with what it said, when it refuses one */
export function createControl(url: string): Control {
  return async <T>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(`${url}/_sandbox${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as T;
  };
}

/** One call of the control API. */
export type Control = <T>(method: string, path: string, body?: object) => Promise<T>;

/** A small generator of numbers from 0 to 1 that can be repeated (mulberry32, public domain). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
