import { expect, it, onTestFinished } from 'vitest';
import { startBot } from '../src/bot.ts';
import { ConnectionError } from '../src/discord/log-in.ts';
import { openLog } from '../src/log.ts';
import { openSandbox } from '../src/sandbox/open-sandbox.ts';
import { describeOnBoth } from './kit/storage.ts';

describeOnBoth('a start', (databases) => {
  it('that ends because Discord does not take the commands leaves no connection behind', async () => {
    const sandbox = await openSandbox({ port: 0, seed: 'demo', rateLimits: false });
    onTestFinished(() => sandbox.stop());
    sandbox.faults.add(
      { kind: 'status', status: 503 },
      { times: 100, every: 1, route: 'PUT /applications/*/commands' },
    );
    const config = {
      ...(await databases.make()),
      token: sandbox.token,
      apiUrl: sandbox.apiUrl,
      messageContent: false,
      guildMembers: false,
      checkInHistory: false,
      production: false,
      logLevel: 'silent',
    } as const;
    const refused = await startBot(config, { clock: sandbox.clock, log: openLog('silent') }).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(ConnectionError);
    expect(refused).toHaveProperty('message', expect.stringMatching(/^Discord answered Lamplight with 503\./));
    expect(sandbox.gateway.state().sessions.filter(({ connected }) => connected)).toEqual([]);
  });
});
