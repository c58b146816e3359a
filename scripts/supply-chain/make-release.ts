import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { packageRoot } from '../../src/storage/package-root.ts';
import { findVersion } from '../../src/version.ts';
import { keepForProduction } from './bill.ts';
import { readLockfile } from './licences.ts';
import { findNotes, writeSums } from './notes.ts';
import { run } from './run.ts';

/** What was made: the commit it is of, and its files. */
export interface Release {
  commit: string;
  files: string[];
}

/**
 * Makes into a folder, which is emptied first, what is published with this version: the sources of the commit as an archive, the bill of
 * materials, the notes with the sums of both, and the sums of all three. Nothing is sent anywhere.
 * @throws {Error} where CHANGELOG.md says nothing of this version; nothing is made then.
 */
export async function makeRelease(folder: string): Promise<Release> {
  const version = findVersion();
  const name = `lamplight-${version}`;
  const notes = findNotes(await readFile(join(packageRoot, 'CHANGELOG.md'), 'utf8'), version);
  const commit = (await run('git', ['rev-parse', 'HEAD'])).trim();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const [archive, bill] = [`${name}.tar.gz`, `${name}.cdx.json`];
  const packed = ['archive', '--format=tar.gz', `--prefix=${name}/`, '-o', resolve(folder, archive), commit];
  await run('git', packed);
  await writeFile(join(folder, bill), `${JSON.stringify(await makeBill(), null, 2)}\n`);
  const sums = writeSums(await hashAll([archive, bill], folder));
  const text = `# Lamplight ${version}\n\n${notes}\n\n## Checksums (SHA-256)\n\nMade of commit ${commit}.\n\n\`\`\`\n${sums}\`\`\`\n`;
  await writeFile(join(folder, 'NOTES.md'), text);
  await writeFile(join(folder, 'SHA256SUMS'), sums + writeSums(await hashAll(['NOTES.md'], folder)));
  return { commit, files: [archive, bill, 'NOTES.md', 'SHA256SUMS'] };
}

async function makeBill() {
  const packages = readLockfile(await readFile(join(packageRoot, 'package-lock.json'), 'utf8'));
  return keepForProduction(await run('npm', ['sbom', '--sbom-format', 'cyclonedx']), packages);
}

function hashAll(files: readonly string[], folder: string): Promise<[file: string, hash: string][]> {
  return Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(join(folder, file));
      return [file, createHash('sha256').update(bytes).digest('hex')];
    }),
  );
}
