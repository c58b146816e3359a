import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigError, type PrivacyNotice } from '../../src/config.ts';
import { findNoticeFault, requireNotice } from '../../src/operating/privacy-notice.ts';
import { packageRoot } from '../../src/storage/package-root.ts';
import { asOrdinaryUser } from '../kit/odd-conditions.ts';

describe('the privacy notice', () => {
  let folder: string;
  let template: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lamplight-notice-'));
    template = await readFile(join(packageRoot, 'docs', 'privacy-notice.md'), 'utf8');
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function write(text: string): Promise<PrivacyNotice> {
    const file = join(folder, 'privacy-notice.md');
    await writeFile(file, text);
    return { kind: 'file', file };
  }

  it('is not the template: its blanks are counted and named', async () => {
    const found = await findNoticeFault({ privacyNotice: await write(template) });
    expect(found).toMatch(
      /has \d\d blanks left\. Fill them in: “date of this version”, “name of the bot on Discord”, .* and \d+ more\.$/,
    );
    expect(Number(/has (\d+)/.exec(found ?? '')?.[1])).toBeGreaterThan(15);
  });

  it('is one when every blank is filled in, whatever its explanation says', async () => {
    const filled = template.replaceAll(/\[\[[^\]]+\]\]/g, 'something');
    expect(await findNoticeFault({ privacyNotice: await write(filled) })).toBeNull();
    const forgotten = filled.replace('As of something', 'As of [[date of this version]]');
    expect(await findNoticeFault({ privacyNotice: await write(forgotten) })).toContain(
      'has 1 blanks left. Fill them in: “date of this version”.',
    );
  });

  it('is none where there is nothing in it, or no file, or no name', async () => {
    expect(await findNoticeFault({ privacyNotice: await write('<!-- later -->\n') })).toContain('is empty');
    expect(await findNoticeFault({ privacyNotice: { kind: 'file', file: join(folder, 'gone.md') } })).toContain(
      'cannot be read',
    );
    expect(await findNoticeFault({ privacyNotice: null })).toContain('PRIVACY_NOTICE is missing');
  });

  it('is left as it is where it may not be read: the bot’s user is to be let in, and nothing is to be copied over it', async () => {
    const notice = await write('As of today. Somebody runs this bot.');
    const ask = () => asOrdinaryUser(() => findNoticeFault({ privacyNotice: notice }));
    await chmod(folder, 0o755);
    expect(await ask()).toBeNull();
    await chmod(join(folder, 'privacy-notice.md'), 0o000);
    expect(await ask()).toMatch(/may not be read here \(EACCES\)\. .*`chmod 644`/);
    await chmod(join(folder, 'privacy-notice.md'), 0o644);
    await chmod(folder, 0o600);
    const found = await ask();
    await chmod(folder, 0o700);
    expect(found).toMatch(/may not be read here \(EACCES\)\. .*`chmod 755`/);
    expect(found).not.toContain('Copy');
    expect(await findNoticeFault({ privacyNotice: { kind: 'file', file: folder } })).toContain('(EISDIR)');
  });

  it('is asked for in production alone; an address is taken as it is', async () => {
    await expect(requireNotice({ production: true, privacyNotice: null })).rejects.toThrow(ConfigError);
    await requireNotice({ production: false, privacyNotice: null });
    await requireNotice({ production: true, privacyNotice: { kind: 'url', url: 'https://example.org/privacy' } });
  });

  it('keeps the bot from starting in production, with a sentence and before anything is made', async () => {
    const env = {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      DISCORD_TOKEN: 'MTIz.abc.def',
      DATABASE_URL: `file:${folder}/new.db`,
    };
    const script = join(packageRoot, 'src', 'main.ts');
    const said = await new Promise((resolve) =>
      execFile(process.execPath, ['--import', 'tsx', script], { cwd: packageRoot, env }, (error, stdout, stderr) =>
        resolve(`${String(error?.code)}: ${stdout}${stderr}`),
      ),
    );
    expect(said).toMatch(/^1: PRIVACY_NOTICE is missing\. .*\n$/);
    await expect(readFile(join(folder, 'new.db'))).rejects.toThrow(/ENOENT/);
  });
});
