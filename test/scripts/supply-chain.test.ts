import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readAudit } from '../../scripts/supply-chain/audit.ts';
import { findBillFaults, keepForProduction } from '../../scripts/supply-chain/bill.ts';
import { findLicenceFaults, findSourceFaults, readLockfile } from '../../scripts/supply-chain/licences.ts';
import { findNotes, writeSums } from '../../scripts/supply-chain/notes.ts';
import { findSecrets } from '../../scripts/supply-chain/secrets.ts';
import { packageRoot } from '../../src/storage/package-root.ts';

const lock = (found: object) =>
  readLockfile(
    JSON.stringify({
      packages: { '': { version: '1.0.0' }, 'node_modules/a/node_modules/lamp': { version: '2.0.0', ...found } },
    }),
  );

describe('licences of packages that come with the bot', () => {
  it.each(['MIT', '(MIT OR GPL-3.0)', 'MIT and ISC', '(BSD-2-Clause OR MIT OR Apache-2.0)'])('may be %s', (license) => {
    expect(findLicenceFaults(lock({ license }))).toEqual([]);
  });

  it.each(['GPL-3.0', 'AGPL-3.0-only', 'MIT AND GPL-3.0', 'SEE LICENSE IN LICENSE', 'UNLICENSED'])(
    'may not be %s',
    (license) => {
      expect(findLicenceFaults(lock({ license }))).toEqual([
        `lamp@2.0.0 has the licence ${license}, which is not on the list.`,
      ]);
    },
  );

  it('have to be said, and do not matter where they stay with developers', () => {
    expect(findLicenceFaults(lock({}))).toHaveLength(1);
    expect(findLicenceFaults(lock({ dev: true }))).toEqual([]);
    expect(findLicenceFaults(lock({ devOptional: true }))).toHaveLength(1);
  });
});

it('a package from elsewhere, or one whose content may change, is told', () => {
  const resolved = 'https://registry.npmjs.org/lamp/-/lamp-2.0.0.tgz';
  expect(findSourceFaults(lock({ resolved, integrity: 'sha512-abc' }))).toEqual([]);
  expect(
    findSourceFaults(lock({ resolved: 'git+ssh://git@example.org/lamp.git', integrity: 'sha512-abc' })),
  ).toHaveLength(1);
  expect(findSourceFaults(lock({ resolved }))).toEqual(['lamp@2.0.0 has no SHA-512 in package-lock.json.']);
});

describe('the scanner for secrets', () => {
  // Put together here, so that none of them stands in this file.
  const secrets = {
    'a token of a Discord bot': ['MTA1NjQ4MjkxNzM0ODIwMTk4NA', 'GhT2xq', 'k'.repeat(38)].join('.'),
    'an address of a Discord webhook': `https://discord.com/api/webhooks/${'1'.repeat(18)}/${'w'.repeat(68)}`,
    'a private key': ['-----BEGIN OPENSSH', 'PRIVATE', 'KEY-----'].join(' '),
    'a master key': ['LAMPLIGHT_KEY', '0f'.repeat(32)].join('='),
    'a token of GitHub': `ghp_${'a1'.repeat(18)}`,
    'a token of npm': `npm_${'a1'.repeat(18)}`,
    'a key of Amazon Web Services': `AKIA${'ABCD'.repeat(4)}`,
    'a key of Google': `AIza${'x'.repeat(35)}`,
    'a token of Slack': `xoxb-${'1'.repeat(24)}`,
    'a key of Stripe': `sk_live_${'a'.repeat(24)}`,
  };

  it.each(Object.entries(secrets))('finds %s, and does not repeat it', (kind, secret) => {
    const found = findSecrets('src/a.ts', `first\nconst x = '${secret}';\n`);
    expect(found).toEqual([{ file: 'src/a.ts', line: 2, kind }]);
    expect(JSON.stringify(found)).not.toContain(secret);
  });

  it.each(['.env', 'data/lamplight.db', 'lamplight.key', '.env.production', 'x/erasures.log', 'a.backup'])(
    'finds the file %s',
    (file) => {
      expect(findSecrets(file, null)).toEqual([{ file, line: 0, kind: 'a file that is kept private' }]);
    },
  );

  it.each(['.env.example', 'src/config.ts', 'docs/keys.md', 'prisma/schema.prisma'])('lets %s be', (file) => {
    expect(findSecrets(file, 'LAMPLIGHT_KEY=\nDISCORD_TOKEN=\nconst key = readKey();')).toEqual([]);
  });
});

describe('the bill of materials', () => {
  const component = (group: string, name: string) => ({
    'bom-ref': `${group}/${name}@1.0.0`,
    group,
    name,
    version: '1.0.0',
  });
  const whole = JSON.stringify({
    bomFormat: 'CycloneDX',
    components: [component('@lamp', 'oil'), component('', 'wick'), component('', 'linter')],
    dependencies: [
      { ref: 'lamplight@0.1.0', dependsOn: ['@lamp/oil@1.0.0', '/linter@1.0.0'] },
      { ref: '/linter@1.0.0' },
    ],
  });
  const packages = readLockfile(
    JSON.stringify({
      packages: {
        'node_modules/@lamp/oil': { version: '1.0.0' },
        'node_modules/wick': { version: '1.0.0' },
        'node_modules/linter': { version: '1.0.0', dev: true },
      },
    }),
  );

  it('names what comes with the bot, and nothing else', () => {
    const bill = keepForProduction(whole, packages);
    expect(bill.components.map(({ name }) => name)).toEqual(['oil', 'wick']);
    expect(bill.dependencies).toEqual([{ ref: 'lamplight@0.1.0', dependsOn: ['@lamp/oil@1.0.0'] }]);
    expect(findBillFaults(bill, { '@lamp/oil': '1.0.0', wick: '1.0.0' })).toEqual([]);
    expect(findBillFaults(bill, { wick: '2.0.0' })).toEqual(['wick@2.0.0 is missing in it.']);
  });
});

describe('notes of a release', () => {
  const changelog = '# Changes\n\nFor people.\n\n## 0.2.0, not released yet\n\n- New.\n\n## 0.1.0\n\n- Old.\n';

  it('are what the changelog says of that version', () => {
    expect(findNotes(changelog, '0.2.0')).toBe('- New.');
    expect(findNotes(changelog, '0.1.0')).toBe('- Old.');
    expect(() => findNotes(changelog, '0.1')).toThrow('says nothing of 0.1.');
  });

  it('have checksums that sha256sum reads', () => {
    expect(writeSums([['a.tar.gz', 'ab']])).toBe('ab  a.tar.gz\n');
  });
});

describe('advisories', () => {
  it('are named from high on', () => {
    const vulnerabilities = {
      lamp: { name: 'lamp', severity: 'high' },
      oil: { name: 'oil', severity: 'critical' },
      wick: { name: 'wick', severity: 'moderate' },
    };
    expect(readAudit(JSON.stringify({ vulnerabilities }))).toEqual({
      kind: 'asked',
      high: ['lamp: high', 'oil: critical'],
      lower: 1,
    });
    expect(readAudit('{"vulnerabilities":{}}')).toEqual({ kind: 'asked', high: [], lower: 0 });
  });

  it('that nobody gave are not taken for none', () => {
    const failed = { message: '405 Method Not Allowed', error: { summary: '', detail: '' } };
    expect(readAudit(JSON.stringify(failed))).toEqual({ kind: 'not-asked', why: '405 Method Not Allowed' });
    expect(readAudit('{}')).toEqual({ kind: 'not-asked', why: 'the registry gave no answer' });
    expect(readAudit('')).toEqual({ kind: 'not-asked', why: 'npm said nothing that can be read' });
  });
});

it('npm run supply-chain finds this tree in order', async () => {
  const said = await new Promise<string>((resolve) =>
    execFile(
      process.execPath,
      ['--import', 'tsx', 'scripts/supply-chain.ts'],
      { cwd: packageRoot },
      (error, stdout, stderr) => resolve(`${String(error?.code ?? 0)}: ${stdout}${stderr}`),
    ),
  );
  // What the registry says of advisories is not ours.
  expect(said.replaceAll(/^.*advisories.*$/gm, '')).not.toContain('FAULT');
  for (const what of ['where packages come from', 'licences', 'bill of materials', 'secrets'])
    expect(said).toContain(`ok    ${what}: `);
});
