import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { times, writeFinding } from '../bench/findings.ts';
import { openStorage } from '../src/storage/open-storage.ts';
import { simulateWeek, type Leads } from '../test/kit/simulate-week.ts';

// Lets weeks of a server with few volunteers go by, and says how long whoever may be in danger waited, and what did not hold.
// Usage: npm run simulate:week -- [--seed 1] [--weeks 1] [--days 7] [--leads role|person|owner] [--database postgresql://…/empty-database]
// Each week has a seed of its own, from --seed on. Without --database each has an SQLite file that is gone afterwards; a database that is named has to
// be empty, and takes one week.

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    weeks: { type: 'string', default: '1' },
    days: { type: 'string', default: '7' },
    leads: { type: 'string' },
    database: { type: 'string' },
  },
});

const kinds: readonly Leads[] = ['role', 'person', 'owner'];

function readLeads(seed: number): Leads {
  return kinds.find((kind) => kind === values.leads) ?? kinds[seed % kinds.length] ?? 'role';
}

async function simulate(seed: number): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'lamplight-week-'));
  const database =
    values.database === undefined
      ? ({ kind: 'sqlite', file: join(folder, 'week.db') } as const)
      : ({ kind: 'postgresql', url: values.database } as const);
  const storage = await openStorage({ database, key: randomBytes(32), keyFile: join(folder, 'week.key') });
  try {
    const leads = readLeads(seed);
    const began = performance.now();
    const { toPage, toSeen, faults, ...count } = await simulateWeek(
      { seed, leads, days: Number(values.days) },
      storage,
    );
    const seconds = Math.round((performance.now() - began) / 1000);
    console.log(JSON.stringify({ seed, leads, seconds, ...count }));
    console.log(`  ${writeFinding(times('paged after', toPage))}`);
    console.log(`  ${writeFinding(times('seen after', toSeen))}`);
    for (const fault of faults) console.log(`  NOT SO: ${fault}`);
    return faults.length === 0;
  } finally {
    await storage.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const first = Number(values.seed);
for (let seed = first; seed < first + Number(values.weeks); seed += 1)
  if (!(await simulate(seed))) process.exitCode = 1;
