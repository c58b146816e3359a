import { expect, it, onTestFinished, vi } from 'vitest';
import type { ShardRange } from '../../src/config.ts';
import { createClient } from '../../src/discord/client.ts';
import type { TurnNeeds } from '../../src/discord/identify-turns.ts';
import { logIn } from '../../src/discord/log-in.ts';
import { openSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/open-sandbox.ts';
import { reserveTime } from '../../src/storage/reserve-time.ts';
import { captureLog } from '../kit/log.ts';
import { describeOnPostgres, describeOnSqlite } from '../kit/storage.ts';
import { plainTurns } from '../kit/turns.ts';

/** Discord lets one session begin in five seconds. */
const patience = { timeout: 120_000 };

async function open(gateway: SandboxOptions['gateway']): Promise<Sandbox> {
  const sandbox = await openSandbox({ port: 0, seed: 'empty', rateLimits: false, ...(gateway && { gateway }) });
  onTestFinished(() => sandbox.stop());
  return sandbox;
}

/** A client for some shards; its log, and how often it began a session. */
function makeClient({ apiUrl }: Sandbox, shards: ShardRange | null, reserve: TurnNeeds['reserve'] = null) {
  const { log, lines } = captureLog();
  const noteStart = vi.fn(plainTurns.noteStart);
  const options = { apiUrl, messageContent: false, guildMembers: false, shards };
  const client = createClient(options, { noteStart, reserve, log });
  onTestFinished(() => client.destroy());
  return { client, noteStart, lines };
}

describeOnPostgres('processes that connect at once', (databases) => {
  it('take turns, so that Discord refuses no session', patience, async () => {
    const sandbox = await open({ identifyWindowMs: 5_000, maxConcurrency: 1 });
    const address = await databases.make();
    const crew = await Promise.all(
      [0, 1].map(async (shard) => {
        const storage = await databases.open(address);
        const reserve = (name: string, ms: number) => reserveTime({ name, ms }, storage);
        return makeClient(sandbox, { first: shard, last: shard, count: 2 }, reserve);
      }),
    );
    await Promise.all(crew.map(({ client }) => logIn(client, sandbox.token)));
    expect(crew.map(({ noteStart }) => noteStart.mock.calls.length)).toEqual([1, 1]);
    expect(sandbox.gateway.state().sessions.map(({ shard }) => shard)).toEqual(
      expect.arrayContaining([
        [0, 2],
        [1, 2],
      ]),
    );
  });
});

describeOnSqlite('the last session of a day', () => {
  it('is left alone, and the log says so', patience, async () => {
    const sandbox = await open({ identifiesPerDay: 1 });
    const { client, noteStart, lines } = makeClient(sandbox, null);
    const ended = logIn(client, sandbox.token).catch(() => 'ended');
    await vi.waitFor(
      () => expect(lines()).toContainEqual(expect.objectContaining({ msg: 'session.spared', count: 1 })),
      {
        timeout: 20_000,
      },
    );
    expect(noteStart).not.toHaveBeenCalled();
    expect(sandbox.gateway.state().sessions).toEqual([]);
    await client.destroy();
    void ended;
  });
});
