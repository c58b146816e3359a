import { join } from 'node:path';
import process from 'node:process';
import { packageRoot } from '../src/storage/package-root.ts';
import { makeRelease } from './supply-chain/make-release.ts';
import { run } from './supply-chain/run.ts';
import { lookStrictly } from './supply-chain/strict-look.ts';

// Makes what is published with a version, of the commit that is checked out: the sources as an archive, the bill of materials, the notes, and the checksums of
// these three. Only where `npm run supply-chain -- --strict` finds nothing, known faults of packages included. Nothing is sent anywhere. Whoever has them
// compares with `sha256sum --check SHA256SUMS`. Exit 1 when nothing was made.
// Usage: npm run release [-- <folder, dist/release unless given>]

const folder = process.argv[2] ?? join(packageRoot, 'dist', 'release');

const faults = await lookStrictly();
if ((await run('git', ['status', '--porcelain'])).trim() !== '')
  faults.push('FAULT changes that are not committed: what is published has to be a commit.');

if (faults.length === 0) {
  const { files, commit } = await makeRelease(folder);
  console.log(`${folder}: ${files.join(', ')}, of commit ${commit}.`);
} else {
  console.error(faults.join('\n'));
  console.error(
    'Nothing was made. Where the registry gave no advisories, nobody knows of known faults: make the release where npm asks one that gives them, as https://registry.npmjs.org.',
  );
  process.exitCode = 1;
}
