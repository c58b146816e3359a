import { existsSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { measureRoom } from '../src/operating/doctor/check-machine.ts';
import { examine } from '../src/operating/doctor/examine.ts';
import { writeFinding } from '../src/operating/doctor/finding.ts';
import { systemClock } from '../src/schedule/clock.ts';
import { runForOperator } from './operator.ts';
import { UsageError } from './usage-error.ts';

// Looks at everything the bot needs, and says what to do about what is not right: one line each. Changes nothing; the bot may be running meanwhile.
// Exit 0 when nothing has to be done, else 1.
// Usage: npm run doctor [-- --backups <folder>]

await runForOperator(async (config) => {
  const backups = readArguments();
  const environmentFile = existsSync('.env') ? '.env' : null;
  let faults = 0;
  for await (const finding of examine(
    { config, environmentFile, backups },
    { clock: systemClock, measure: measureRoom },
  )) {
    console.log(writeFinding(finding));
    if (finding.state === 'fault') faults += 1;
  }
  console.log(
    faults === 0
      ? 'Nothing has to be done.'
      : `${faults === 1 ? 'One thing has' : `${faults} things have`} to be put right.`,
  );
  if (faults > 0) process.exitCode = 1;
});

function readArguments(): string | null {
  try {
    return parseArgs({ options: { backups: { type: 'string' } } }).values.backups ?? null;
  } catch {
    throw new UsageError('Usage: npm run doctor [-- --backups <folder where npm run backup writes>]');
  }
}
