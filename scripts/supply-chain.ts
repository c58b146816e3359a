import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { z } from 'zod';
import { packageRoot } from '../src/storage/package-root.ts';
import { readAudit } from './supply-chain/audit.ts';
import { findBillFaults, keepForProduction } from './supply-chain/bill.ts';
import { findLicenceFaults, findSourceFaults, readLockfile, type LockedPackage } from './supply-chain/licences.ts';
import { run } from './supply-chain/run.ts';
import { findSecrets } from './supply-chain/secrets.ts';

// Looks at what comes with Lamplight from others, and at what must not go out with it. Exit 1 when something is wrong.
// Usage: npm run supply-chain [-- --strict]
// With --strict it also fails where the registry gives no advisories.

const isStrict = process.argv.includes('--strict');
const packages = readLockfile(await readFile(join(packageRoot, 'package-lock.json'), 'utf8'));

const results = await Promise.all([
  say('where packages come from', () => findSourceFaults(packages), `${packages.length} packages, each with its hash`),
  say(
    'licences',
    () => findLicenceFaults(packages),
    `${countForProduction(packages)} packages that come with the bot, all on the list`,
  ),
  say('bill of materials', checkBill, 'it names every package that the bot asks for'),
  say('secrets', checkSecrets, 'nothing in the tree looks like one'),
  audit(),
]);
if (results.includes(false)) process.exitCode = 1;

/** Says what was found, a line each; false where that is something. */
async function say(what: string, look: () => string[] | Promise<string[]>, calm: string): Promise<boolean> {
  const faults = await look();
  console.log(faults.length === 0 ? `ok    ${what}: ${calm}` : faults.map((one) => `FAULT ${what}: ${one}`).join('\n'));
  return faults.length === 0;
}

function countForProduction(all: readonly LockedPackage[]): number {
  return all.filter(({ isForProduction }) => isForProduction).length;
}

/** The bill that is published with a version. */
async function checkBill(): Promise<string[]> {
  const bill = keepForProduction(await run('npm', ['sbom', '--sbom-format', 'cyclonedx']), packages);
  const { dependencies } = z
    .object({ dependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(await readFile(join(packageRoot, 'package.json'), 'utf8')));
  return findBillFaults(bill, dependencies);
}

/** All that is in the repository, or would be with the next commit. */
async function checkSecrets(): Promise<string[]> {
  const listed = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  const files = [...new Set(listed.split('\0'))].filter((file) => file !== '');
  const found = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(join(packageRoot, file)).catch(() => Buffer.alloc(0));
      return findSecrets(file, bytes.includes(0) ? null : bytes.toString('utf8'));
    }),
  );
  return found
    .flat()
    .map(
      ({ file, line, kind }) =>
        `${file}${line === 0 ? '' : `:${line}`} looks like ${kind}. Take it out, and make it worthless where it counts: history keeps it.`,
    );
}

async function audit(): Promise<boolean> {
  const verdict = readAudit(await run('npm', ['audit', '--json', '--audit-level=high']).catch(() => ''));
  if (verdict.kind === 'not-asked') {
    console.log(
      `${isStrict ? 'FAULT' : 'note '} advisories: NOT CHECKED, the registry gave none (${verdict.why}). Run \`npm audit --audit-level=high\` where it does.`,
    );
    return !isStrict;
  }
  return say('advisories', () => verdict.high, `none is high or critical, ${verdict.lower} are lower`);
}
