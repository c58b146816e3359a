import { setTimeout as wait } from 'node:timers/promises';
import { startBotProcess, type BotProcess } from '../../scripts/bot-process.ts';
import { openSandbox } from '../../src/sandbox/open-sandbox.ts';
import { createCall } from './community.ts';

/** How each founding ended after the bot was killed in the middle of it: its card, and what is on Discord under its name. */
export interface CutFounding {
  way: string;
  state: 'draft' | 'open';
  places: string[];
}

/** What a group makes, by its way of belonging. */
const made = { role: 2, overwrite: 1, thread: 1 } as const;
const ways = ['role', 'overwrite', 'thread'] as const;

/**
 * Runs the built bot against a sandbox that answers slowly, presses *Found it* and kills the bot with SIGKILL `stepMs` later each time,
 * and starts it again. Resolves when each founding is open or a draft, as its card says.
 */
export async function runFoundingKills(input: {
  kills: number;
  stepMs: number;
  folder: string;
  databaseUrl: string;
}): Promise<CutFounding[]> {
  const sandbox = await openSandbox({ port: 0, seed: 'demo', rateLimits: false, gateway: { identifyWindowMs: 0 } });
  const call = createCall(sandbox.url);
  const start = (): Promise<BotProcess> =>
    startBotProcess({
      HOME: input.folder,
      DISCORD_TOKEN: sandbox.token,
      DISCORD_API_URL: sandbox.apiUrl,
      DATABASE_URL: input.databaseUrl,
      LAMPLIGHT_KEY: '11'.repeat(32),
    });
  let bot = await start();
  try {
    await sandbox.waitUntilSeeded();
    const { guilds } = await call<{
      guilds: { guildId: string; members: Record<string, string>; channels: Record<string, string> }[];
    }>('GET', '/state');
    const [guild] = guilds;
    const founder = { userId: guild?.members['olu'], channelId: guild?.channels['lounge'] };
    const run = (command: string, options: object) =>
      call<{ answer: { id: string; text: string } | null }>('POST', '/act/command?wait=15000', {
        ...founder,
        command,
        options,
      });
    const list = (name: string): string[] =>
      [...sandbox.world.channels.values(), ...(sandbox.world.guilds.get(guild?.guildId ?? '')?.roles.values() ?? [])]
        .map((place) => place.name ?? '')
        .filter((place) => place.toLowerCase().replaceAll('-', ' ').startsWith(name.toLowerCase()));

    const names: { name: string; way: (typeof ways)[number] }[] = [];
    for (let kill = 0; kill < input.kills; kill += 1) {
      const way = ways[kill % ways.length] ?? 'role';
      const name = `Kill ${String(kill).padStart(3, '0')}`;
      names.push({ name, way });
      const { answer } = await run('group create', { topic: 'grief', name, way });
      await call('POST', '/faults', { kind: 'slow', ms: 15, times: 1000, route: '* /*' });
      await call('POST', '/act/press', { ...founder, messageId: answer?.id, label: 'Found it' });
      await wait(kill * input.stepMs);
      await bot.end('SIGKILL');
      await call('DELETE', '/faults');
      bot = await start();
    }
    const look = async ({ name, way }: (typeof names)[number]): Promise<CutFounding> => {
      const text = (await run('group edit', { group: name })).answer?.text ?? '';
      return { way, state: text.includes('Draft: ') ? 'draft' : 'open', places: list(name) };
    };
    const isSettled = ({ way, state, places }: CutFounding) =>
      places.length === (state === 'open' ? made[way as keyof typeof made] : 0);
    // What was cut off is taken back within ten seconds of a start.
    const end = Date.now() + 30_000;
    for (;;) {
      const found: CutFounding[] = [];
      for (const one of names) found.push(await look(one));
      if (found.every(isSettled) || Date.now() > end) return found;
      await wait(200);
    }
  } finally {
    await bot.end('SIGTERM');
    await sandbox.stop();
  }
}
