import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeRelease } from '../../scripts/supply-chain/make-release.ts';
import { findNotes } from '../../scripts/supply-chain/notes.ts';
import { packageRoot } from '../../src/storage/package-root.ts';
import { findVersion } from '../../src/version.ts';

const execute = promisify(execFile);

let folder = '';
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'lamplight-release-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a release', () => {
  it('has a checksum of every file, which sha256sum finds right, and wrong once a byte is another', async () => {
    const { files } = await makeRelease(folder);
    expect((await readdir(folder)).sort()).toEqual([...files].sort());
    const check = () => execute('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: folder });
    const { stdout } = await check();
    const others = files.filter((file) => file !== 'SHA256SUMS');
    expect(stdout.trim().split('\n').sort()).toEqual(others.map((file) => `${file}: OK`).sort());
    for (const file of others) {
      const bytes = await readFile(join(folder, file));
      await writeFile(join(folder, file), Buffer.concat([bytes.subarray(0, -1), Buffer.from([~(bytes.at(-1) ?? 0)])]));
      await expect(check(), file).rejects.toThrow('1 computed checksum did NOT match');
      await writeFile(join(folder, file), bytes);
    }
  });

  it('is the sources of the commit, under one folder, with what the changelog says of the version', async () => {
    const { commit, files } = await makeRelease(folder);
    const [archive = '', bill = ''] = files;
    const { stdout: listed } = await execute('tar', ['-tzf', join(folder, archive)]);
    const name = `lamplight-${findVersion()}`;
    expect(listed.split('\n')).toEqual(expect.arrayContaining([`${name}/package-lock.json`, `${name}/src/main.ts`]));
    expect(listed).not.toMatch(/node_modules|\.env$/m);
    const notes = await readFile(join(folder, 'NOTES.md'), 'utf8');
    expect(notes).toContain(findNotes(await readFile(join(packageRoot, 'CHANGELOG.md'), 'utf8'), findVersion()));
    expect(notes).toContain(`Made of commit ${commit}.`);
    const sums = await readFile(join(folder, 'SHA256SUMS'), 'utf8');
    for (const line of sums.split('\n').filter((one) => one.endsWith(archive) || one.endsWith(bill)))
      expect(notes).toContain(line);
    expect(await readFile(join(folder, bill), 'utf8')).toContain('"CycloneDX"');
  });
});

it('npm run release makes nothing where no registry says what is known to be wrong, and says so', async () => {
  const made = join(folder, 'made');
  // Nothing listens there.
  const env = { ...process.env, npm_config_registry: 'http://127.0.0.1:9', npm_config_fetch_retries: '0' };
  const said = await new Promise<string>((resolve) =>
    execFile(
      process.execPath,
      ['--import', 'tsx', 'scripts/release.ts', made],
      { cwd: packageRoot, env },
      (error, stdout, stderr) => resolve(`${String(error?.code ?? 0)}: ${stdout}${stderr}`),
    ),
  );
  expect(said).toMatch(/^1: /);
  expect(said).toContain('FAULT advisories: NOT CHECKED');
  expect(said).toContain('Nothing was made. Where the registry gave no advisories');
  await expect(readdir(made)).rejects.toThrow('ENOENT');
});
