import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runKills } from '../test/kit/kills.ts';

// Kills the bot at random moments while people write, starts it again each time, and counts what was lost and what came twice.

const { values } = parseArgs({ options: { kills: { type: 'string', default: '50' }, seed: { type: 'string' } } });
const seed = values.seed === undefined ? Math.floor(Math.random() * 1e9) : Number(values.seed);
const folder = await mkdtemp(join(tmpdir(), 'lamplight-kills-'));
try {
  const result = await runKills({
    kills: Number(values.kills),
    seed,
    folder,
    databaseUrl: process.env['DATABASE_URL'] ?? `file:${join(folder, 'lamplight.db')}`,
  });
  console.log(JSON.stringify({ seed, ...result }));
  if (result.lost > 0 || result.doubled > 0) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
