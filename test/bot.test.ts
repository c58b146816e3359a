import { expect, it, onTestFinished } from 'vitest';
import { startBot } from '../src/bot.ts';
import { ConnectionError } from '../src/discord/log-in.ts';
import { openLog } from '../src/log.ts';
import { openSandbox } from '../src/sandbox/open-sandbox.ts';
import { describeOnBoth } from './kit/storage.ts';

describeOnBoth('a bot', (databases) => {
  const configure = async ({ token, apiUrl }: { token: string; apiUrl: string }) =>
    ({
      ...(await databases.make()),
      token,
      apiUrl,
      messageContent: false,
      guildMembers: false,
      checkInHistory: false,
      production: false,
      shards: null,
      logLevel: 'silent',
    }) as const;

  it('is not ready while it connects anew, and is once it has', async () => {
    const sandbox = await openSandbox({ port: 0, seed: 'demo', rateLimits: false });
    onTestFinished(() => sandbox.stop());
    const bot = await startBot(await configure(sandbox), { clock: sandbox.clock, log: openLog('silent') });
    onTestFinished(() => bot.stop());
    await expect.poll(() => bot.isReady(), { timeout: 15_000 }).toBe(true);
    const once = { times: 1, every: 1, route: null };
    sandbox.faults.add({ kind: 'drop' }, once);
    sandbox.faults.add({ kind: 'outage', ms: 3_000 }, once);
    await expect.poll(() => bot.isReady(), { timeout: 15_000 }).toBe(false);
    await expect.poll(() => bot.isReady(), { timeout: 30_000 }).toBe(true);
    expect(bot.isDatabaseWell()).toBe(true);
  });

  it('that ends at its start because Discord does not take the commands leaves no connection behind', async () => {
    const sandbox = await openSandbox({ port: 0, seed: 'demo', rateLimits: false });
    onTestFinished(() => sandbox.stop());
    sandbox.faults.add(
      { kind: 'status', status: 503 },
      { times: 100, every: 1, route: 'PUT /applications/*/commands' },
    );
    const config = await configure(sandbox);
    const refused = await startBot(config, { clock: sandbox.clock, log: openLog('silent') }).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(ConnectionError);
    expect(refused).toHaveProperty('message', expect.stringMatching(/^Discord answered Lamplight with 503\./));
    expect(sandbox.gateway.state().sessions.filter(({ connected }) => connected)).toEqual([]);
  });
});
