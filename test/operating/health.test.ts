import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/config.ts';
import type { Log, LogFields } from '../../src/log.ts';
import { openHealth, type HealthDoor } from '../../src/operating/open-health.ts';

const pending = { interactions: 1, outbox: 2, events: 3 };

/** A bot whose parts can be taken away. */
function makeBot() {
  const bot = {
    discord: true,
    database: true,
    isReady: () => bot.discord,
    isDatabaseWell: () => bot.database,
    pending: () => (bot.database ? Promise.resolve(pending) : Promise.reject(new Error('away'))),
  };
  return bot;
}

describe('the door for supervisors', () => {
  let door: HealthDoor;
  const open = async () => {
    door = await openHealth({ host: '127.0.0.1', port: 0 }, '1.2.3');
    return (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${door.port}${path}`, init);
  };
  afterEach(() => door.close());

  it('is red until the bot is connected, and while Discord or the database is away', async () => {
    const ask = await open();
    expect((await ask('/health')).status).toBe(503);
    expect((await ask('/ready')).status).toBe(503);
    const bot = makeBot();
    door.watch(bot);
    expect((await ask('/health')).status).toBe(200);
    bot.database = false;
    const sick = await ask('/health');
    expect([sick.status, await sick.json()]).toEqual([503, { discord: true, database: false }]);
    // Crisis help answers without a database: nobody may take it out of service for that.
    expect((await ask('/ready')).status).toBe(200);
    bot.discord = false;
    expect((await ask('/ready')).status).toBe(503);
    expect(await (await ask('/health')).json()).toEqual({ discord: false, database: false });
  });

  it('shows what is not finished, and leaves out what cannot be known', async () => {
    const ask = await open();
    const bot = makeBot();
    door.watch(bot);
    const well = await (await ask('/metrics')).text();
    expect(well).toContain('lamplight_pending{kind="outbox"} 2');
    expect(well).toContain('lamplight_well{part="database"} 1');
    expect(well).toContain('lamplight_info{version="1.2.3"} 1');
    bot.database = false;
    const sick = await (await ask('/metrics')).text();
    expect(sick).not.toContain('kind="outbox"');
    expect(sick).toContain('lamplight_well{part="database"} 0');
  });

  it('counts events by names of ours, and nothing that names anybody', async () => {
    const ask = await open();
    const written: [string, LogFields | undefined][] = [];
    const write = (event: string, fields?: LogFields): void => void written.push([event, fields]);
    const quiet: Log = { debug: write, info: write, warn: write, error: write };
    const log = door.metrics.count(quiet);
    const guildId = '100000000000000001';
    log.info('flag.opened', { guildId, channelId: '100000000000000002', tier: 'T3', rules: ['self-harm.plan'] });
    log.info('flag.opened', { guildId, tier: 'T3' });
    log.warn('I want to say <@100000000000000003>', { tier: 'everything is over' });
    expect(written).toHaveLength(3);
    expect(written[0]?.[1]).toMatchObject({ guildId, rules: ['self-harm.plan'] });
    const text = await (await ask('/metrics')).text();
    expect(text).toContain('lamplight_events_total{event="flag.opened",level="info",tier="T3"} 2');
    expect(text).toContain('lamplight_events_total{event="other",level="warn",tier="none"} 1');
    expect(text).not.toMatch(/10000000000000000\d|want to say|is over|self-harm/);
  });

  it('takes nothing but questions', async () => {
    const ask = await open();
    expect((await ask('/health', { method: 'POST' })).status).toBe(405);
    const unknown = await ask('/somewhere?else');
    expect([unknown.status, await unknown.json()]).toEqual([404, { error: 'There are /health, /ready and /metrics.' }]);
    expect((await ask('/health?verbose')).status).toBe(503);
  });
});

it('where something else listens already it is said what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const address = other.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const attempt = openHealth({ host: '127.0.0.1', port }, '1.2.3');
  await expect(attempt).rejects.toThrow(ConfigError);
  await expect(attempt).rejects.toThrow(/HEALTH_ADDRESS: nothing can listen on 127.0.0.1:\d+ \(EADDRINUSE\)/);
  other.close();
});
