import { cpus, loadavg, release, totalmem } from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { benchAnonymous } from './anonymous.ts';
import { benchCheckIns } from './check-ins.ts';
import { benchClaims } from './claims.ts';
import { benchCrisis } from './crisis.ts';
import { writeFinding, type Finding } from './findings.ts';
import { benchGateway } from './gateway.ts';
import { benchGroups } from './groups.ts';
import { benchGrowth } from './growth.ts';
import { benchInteractions } from './interactions.ts';
import { benchMemory } from './memory.ts';
import { benchPages } from './pages.ts';
import { benchRestore } from './restore.ts';
import { benchRisk } from './risk.ts';
import { benchSandbox } from './sandbox.ts';
import { benchSoak } from './soak.ts';
import { benchStart } from './start.ts';
import { benchTimers } from './timers.ts';

// Speed and memory, measured side by side in one run: what counts is the ratio, since machines differ. Nothing here is a test.
// Usage: npm run bench -- [all | NAME …] [--json]
// `all`, or no name, is every bench but the soak; `pages` alone takes nineteen minutes on two databases. With --json what was measured is one line of JSON on the standard
// output, for `npm run docs:performance`, and what is told meanwhile goes to the error output; where it is cut off, that line has what was finished.

/** One bench that was run; as JSON it is what `benchReport` reads. */
interface BenchRun {
  name: string;
  at: string;
  seconds: number;
  loadBefore: number;
  loadAfter: number;
  findings: Finding[];
}

const benches: Readonly<Record<string, () => AsyncIterable<Finding>>> = {
  start: benchStart,
  memory: benchMemory,
  risk: benchRisk,
  growth: benchGrowth,
  sandbox: benchSandbox,
  gateway: benchGateway,
  interactions: benchInteractions,
  crisis: benchCrisis,
  groups: benchGroups,
  anonymous: benchAnonymous,
  'check-ins': benchCheckIns,
  claims: benchClaims,
  timers: benchTimers,
  pages: benchPages,
  restore: benchRestore,
  soak: benchSoak,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const tell = values.json ? console.error : console.log;

function chooseBenches(): string[] {
  const unknown = positionals.filter((name) => name !== 'all' && !(name in benches));
  if (unknown.length > 0)
    throw new Error(
      `There is no bench called ${unknown.join(', ')}. There are: all, ${Object.keys(benches).join(', ')}.`,
    );
  if (positionals.length > 0 && !positionals.includes('all')) return positionals;
  return Object.keys(benches).filter((name) => name !== 'soak' || positionals.includes(name));
}

async function run(name: string): Promise<BenchRun> {
  const loadBefore = loadavg()[0] ?? Number.NaN;
  const started = performance.now();
  tell(`\n${name} (load ${loadBefore.toFixed(2)} before)`);
  const findings: Finding[] = [];
  for await (const finding of benches[name]?.() ?? []) {
    if (finding.on !== undefined && finding.on !== findings.at(-1)?.on) tell(`  ${finding.on}`);
    tell(`  ${writeFinding(finding)}`);
    findings.push(finding);
  }
  const loadAfter = loadavg()[0] ?? Number.NaN;
  return {
    name,
    at: new Date().toISOString(),
    seconds: (performance.now() - started) / 1000,
    loadBefore,
    loadAfter,
    findings,
  };
}

try {
  const names = chooseBenches();
  const machine = {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGb: totalmem() / 1e9,
    kernel: release(),
    node: process.version,
  };
  tell(`${machine.cores} cores of ${machine.processor}, Node.js ${machine.node}`);
  const runs: BenchRun[] = [];
  // What was measured is told also where a later one fails, or is interrupted: all of it takes more than an hour.
  const report = () => {
    if (values.json) console.log(JSON.stringify({ machine, runs }));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  process.once('exit', report);
  for (const name of names) runs.push(await run(name));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
