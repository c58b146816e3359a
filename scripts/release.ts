import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { packageRoot } from '../src/storage/package-root.ts';
import { findVersion } from '../src/version.ts';
import { keepForProduction } from './supply-chain/bill.ts';
import { readLockfile } from './supply-chain/licences.ts';
import { run } from './supply-chain/run.ts';
import { findNotes, writeSums } from './supply-chain/notes.ts';

// Makes what is published with a version, of the commit that is checked out: the sources as an archive, the bill of materials, the notes, and the checksums of
// all of them. Nothing is sent anywhere. Whoever has them compares with `sha256sum --check SHA256SUMS`.
// Usage: npm run release [-- <folder, dist/release unless given>]

const folder = process.argv[2] ?? join(packageRoot, 'dist', 'release');
const version = findVersion();
const name = `lamplight-${version}`;

if ((await run('git', ['status', '--porcelain'])).trim() === '') await makeRelease();
else {
  console.error('There are changes that are not committed: what is published has to be a commit. Nothing was made.');
  process.exitCode = 1;
}

async function makeRelease(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const archive = `${name}.tar.gz`;
  await promisify(execFile)(
    'git',
    ['archive', '--format=tar.gz', `--prefix=${name}/`, '-o', join(folder, archive), 'HEAD'],
    {
      cwd: packageRoot,
    },
  );
  const packages = readLockfile(await readFile(join(packageRoot, 'package-lock.json'), 'utf8'));
  const bill = keepForProduction(await run('npm', ['sbom', '--sbom-format', 'cyclonedx']), packages);
  await writeFile(join(folder, `${name}.cdx.json`), `${JSON.stringify(bill, null, 2)}\n`);
  const files = [archive, `${name}.cdx.json`];
  const hashes = await Promise.all(
    files.map(
      async (file) =>
        [
          file,
          createHash('sha256')
            .update(await readFile(join(folder, file)))
            .digest('hex'),
        ] as const,
    ),
  );
  const notes = findNotes(await readFile(join(packageRoot, 'CHANGELOG.md'), 'utf8'), version);
  const commit = (await run('git', ['rev-parse', 'HEAD'])).trim();
  await writeFile(
    join(folder, 'NOTES.md'),
    `# Lamplight ${version}\n\n${notes}\n\n## Checksums (SHA-256)\n\nMade of commit ${commit}.\n\n\`\`\`\n${writeSums(hashes)}\`\`\`\n`,
  );
  await writeFile(join(folder, 'SHA256SUMS'), writeSums(hashes));
  console.log(`${folder}: ${[...files, 'NOTES.md', 'SHA256SUMS'].join(', ')}, of commit ${commit}.`);
}
