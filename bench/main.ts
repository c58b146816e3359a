import { availableParallelism, loadavg } from 'node:os';
import { benchAnonymous } from './anonymous.ts';
import { benchCheckIns } from './check-ins.ts';
import { benchClaims } from './claims.ts';
import { benchCrisis } from './crisis.ts';
import { benchGateway } from './gateway.ts';
import { benchGroups } from './groups.ts';
import { benchPages } from './pages.ts';
import { benchRisk } from './risk.ts';
import { benchSandbox } from './sandbox.ts';
import { benchStart } from './start.ts';
import { benchTimers } from './timers.ts';

// Speed and memory, measured side by side in one run: what counts is the ratio, since machines differ. Nothing here is a test.

const benches = {
  anonymous: benchAnonymous,
  'check-ins': benchCheckIns,
  claims: benchClaims,
  crisis: benchCrisis,
  gateway: benchGateway,
  groups: benchGroups,
  pages: benchPages,
  risk: benchRisk,
  sandbox: benchSandbox,
  start: benchStart,
  timers: benchTimers,
} as const;

const asked = process.argv.slice(2).filter((name) => !name.startsWith('-'));
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`There is no bench called ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 1;
} else {
  console.log(
    `${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(2) ?? '?'} before, Node.js ${process.version}`,
  );
  for (const [name, run] of Object.entries(benches))
    if (asked.length === 0 || asked.includes(name)) {
      console.log(`\n${name}`);
      for (const line of await run()) console.log(`  ${line}`);
    }
}
