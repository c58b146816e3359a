import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { DatabaseAddress } from '../src/config.ts';
import { runKills } from '../test/kit/kills.ts';
import { runOwnKills } from '../test/kit/own-kills.ts';
import { runShardKills } from '../test/kit/shard-kills.ts';

// Kills the bot at random moments while people write, or with `own` while it asks them what they want to be asked, starts it again each time, and
// counts what was lost and what came twice. `own` on PostgreSQL runs two processes that share the work, of which one is killed at a time. `shards` takes a
// PostgreSQL (DATABASE_URL): --processes of them, four, with --shards among them, 64.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: 'string', default: '50' },
    seed: { type: 'string' },
    processes: { type: 'string', default: '4' },
    shards: { type: 'string', default: '64' },
  },
});
const seed = values.seed === undefined ? Math.floor(Math.random() * 1e9) : Number(values.seed);
const kills = Number(values.kills);
const url = process.env['DATABASE_URL'];
const folder = await mkdtemp(join(tmpdir(), 'lamplight-kills-'));

async function killWhileAsking(): Promise<Record<string, unknown>> {
  const database: DatabaseAddress =
    url === undefined ? { kind: 'sqlite', file: join(folder, 'lamplight.db') } : { kind: 'postgresql', url };
  return { ...(await runOwnKills({ kills, seed, folder, database, processes: url === undefined ? 1 : 2 })) };
}

async function killWhileWriting(): Promise<Record<string, unknown>> {
  const databaseUrl = url ?? `file:${join(folder, 'lamplight.db')}`;
  return { ...(await runKills({ kills, seed, folder, databaseUrl })) };
}

async function killShards(): Promise<Record<string, unknown>> {
  if (url === undefined) throw new Error('Several processes share a PostgreSQL: write its address into DATABASE_URL.');
  const [processes, shards] = [Number(values.processes), Number(values.shards)];
  return { ...(await runShardKills({ kills, seed, folder, databaseUrl: url, processes, shards })) };
}

function choose(): Promise<Record<string, unknown>> {
  if (positionals.includes('shards')) return killShards();
  return positionals.includes('own') ? killWhileAsking() : killWhileWriting();
}

try {
  const result = await choose();
  console.log(JSON.stringify({ seed, ...result }));
  const faults = ['lost', 'doubled', 'unnoted', 'answersLost', 'afterStop'].filter((name) => Number(result[name]) > 0);
  if (faults.length > 0) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
