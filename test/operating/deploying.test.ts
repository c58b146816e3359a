import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { variables } from '../../src/config.ts';
import { openHealth, type HealthDoor } from '../../src/operating/open-health.ts';
import { packageRoot } from '../../src/storage/package-root.ts';

// No engine builds the image here: these tests hold what its files promise, and run of it what can be run.

const read = (...path: string[]): string => readFileSync(join(packageRoot, ...path), 'utf8');

/** Instructions of the Dockerfile, continued lines joined, comments left out. */
const instructions = read('Dockerfile')
  .replaceAll(/^#.*\n/gm, '')
  .replaceAll(/\s*\\\n\s*/g, ' ')
  .split('\n')
  .filter((line) => line.trim() !== '');
const last = instructions.slice(instructions.findLastIndex((line) => line.startsWith('FROM ')));
const only = (name: string): string => last.find((line) => line.startsWith(`${name} `))?.slice(name.length + 1) ?? '';
const known = new Set(Object.keys(variables));

/** The part of a compose file that is about one service. */
function findService(file: string, name: string): string {
  const [, services = ''] = /^services:\n([^]*?)(?=^\S)/m.exec(read(file)) ?? [];
  const [, body = ''] = new RegExp(`^  ${name}:\\n((?:    .*\\n|\\n)+)`, 'm').exec(services) ?? [];
  return body;
}

describe('the container', () => {
  let door: HealthDoor | null = null;
  afterEach(async () => {
    await door?.close();
    door = null;
  });

  it('runs a version of Node.js that package.json allows, the same in every stage', () => {
    const { engines } = z.object({ engines: z.object({ node: z.string() }) }).parse(JSON.parse(read('package.json')));
    const [, major = '', minor = ''] = /^>=(\d+)\.(\d+)$/.exec(engines.node) ?? [];
    const images = instructions.filter((line) => line.startsWith('FROM ')).map((line) => line.split(' ')[1]);
    expect(new Set(images)).toEqual(new Set(['node:22-bookworm-slim']));
    // The newest 22 is what is pulled; even the first of them is above an allowed 20 or 22.0.
    expect(22 > Number(major) || Number(minor) === 0).toBe(true);
  });

  it('runs as a user who owns nothing of the program', () => {
    expect(only('USER')).toBe('node');
    const at = (name: string) => last.findIndex((line) => line.startsWith(name));
    expect(at('USER')).toBeLessThan(at('CMD'));
    expect(last.filter((line) => line.startsWith('COPY')).join('\n')).not.toContain('--chown');
    expect(last.find((line) => line.includes('install -d'))).toContain('-o node -g node -m 0700 /data /key');
  });

  it('is for production, and has production packages alone', () => {
    expect(only('ENV')).toContain('NODE_ENV=production');
    expect(instructions.join('\n')).toMatch(/npm ci --ignore-scripts[^]*npm prune --omit=dev --ignore-scripts/);
    expect(last.join('\n')).not.toMatch(/npm |apt-get/);
    for (const name of only('ENV').matchAll(/(\w+)=/g)) expect(known).toContain(name[1]);
  });

  it('starts what npm start starts', () => {
    const { scripts } = z.object({ scripts: z.object({ start: z.string() }) }).parse(JSON.parse(read('package.json')));
    expect(
      z
        .array(z.string())
        .parse(JSON.parse(only('CMD')))
        .join(' '),
    ).toBe(scripts.start);
  });

  it('is red for Docker when /health is, and green when it is', async () => {
    const [, json = ''] = /CMD (\[.*\])$/.exec(only('HEALTHCHECK')) ?? [];
    const [, program = '', ...args] = z.array(z.string()).parse(JSON.parse(json));
    door = await openHealth({ host: '127.0.0.1', port: 0 }, '1.2.3');
    const env = { HEALTH_ADDRESS: String(door.port) };
    const check = () =>
      new Promise((resolve) =>
        execFile(process.execPath, [join(packageRoot, program), ...args], { env }, (error, stdout) =>
          resolve(`${error?.code ?? 0}: ${stdout}`),
        ),
      );
    expect(await check()).toMatch(/^3: The bot answers that it is not well/);
    door.watch({
      isReady: () => true,
      isDatabaseWell: () => true,
      pending: () => Promise.resolve({ interactions: 0, outbox: 0, events: 0 }),
    });
    expect(await check()).toMatch(/^0: /);
  });

  it('takes much less time for a look than Docker gives it', () => {
    const [, within = ''] = /withinMs = ([\d_]+);/.exec(read('scripts', 'watch.ts')) ?? [];
    const [, timeout = ''] = /--timeout=(\d+)s/.exec(only('HEALTHCHECK')) ?? [];
    expect(Number(within.replaceAll('_', ''))).toBeGreaterThan(0);
    expect(Number(within.replaceAll('_', '')) + 8_000).toBeLessThan(Number(timeout) * 1000);
  });

  it('is made without anything secret that lies beside the sources', () => {
    const ignored = read('.dockerignore').split('\n');
    for (const name of ['.env*', '*.key', '*.backup', 'erasures.log', 'data', '.git']) expect(ignored).toContain(name);
  });
});

describe.each(['compose.yaml', 'compose.postgresql.yaml'])('%s', (file) => {
  const service = findService(file, 'lamplight');

  it('gives the bot nothing that it does not need', () => {
    for (const line of [
      'read_only: true',
      'cap_drop: [ALL]',
      "security_opt: ['no-new-privileges:true']",
      '- /tmp:mode=1777',
      'NODE_ENV: production',
      '- key:/key',
      'init: true',
    ])
      expect(service).toContain(line);
    expect(service).not.toMatch(/privileged: true|cap_add|user: *['"]?(root|0)|docker\.sock/);
    expect(read(file)).not.toMatch(/^\s+ports:/m);
  });

  it('gives it time to finish: more than the eight seconds it takes at most', () => {
    expect(Number(/stop_grace_period: (\d+)s/.exec(service)?.[1])).toBeGreaterThan(8);
  });

  it('sets nothing that the bot does not read', () => {
    const [, environment = ''] = /^ {4}environment:\n((?: {6}.*\n)+)/m.exec(service) ?? [];
    const names = [...environment.matchAll(/^ {6}(\w+):/gm)].map(([, name]) => name);
    expect(names).toContain('DATABASE_URL');
    for (const name of names) expect(known).toContain(name);
  });

  it('keeps what is kept in volumes', () => {
    const volumes = read(file).split(/^volumes:\n/m)[1] ?? '';
    expect(volumes).toContain('  key:');
    expect(volumes).toMatch(/^ {2}(data|database):/m);
    if (file === 'compose.yaml') expect(service).toContain('- data:/data');
  });
});

it('PostgreSQL in compose is reached by the bot alone, and starts without capabilities it does not need', () => {
  const database = findService('compose.postgresql.yaml', 'database');
  expect(database).toContain('networks: [inside]');
  expect(read('compose.postgresql.yaml')).toContain('inside: { internal: true }');
  for (const line of ['read_only: true', 'cap_drop: [ALL]', '--data-checksums', 'POSTGRES_PASSWORD:?'])
    expect(database).toContain(line);
});

/** The lines of a unit, comments left out. */
const readUnit = (name: string): string[] =>
  read('deploy', name)
    .split('\n')
    .filter((line) => /^[^#]*=/.test(line));

/** What a unit says under a name, in the order of its lines. */
const findIn = (lines: readonly string[], name: string): string[] =>
  lines.filter((line) => line.startsWith(`${name}=`)).map((line) => line.slice(name.length + 1));

const bot = readUnit('lamplight.service');

describe('the unit for systemd', () => {
  it('is closed to all but the network and its two folders', () => {
    for (const [name, value] of [
      ['User', 'lamplight'],
      ['NoNewPrivileges', 'yes'],
      ['ProtectSystem', 'strict'],
      ['ProtectHome', 'yes'],
      ['PrivateTmp', 'yes'],
      ['CapabilityBoundingSet', ''],
      ['StateDirectory', 'lamplight lamplight-key'],
      ['StateDirectoryMode', '0700'],
      ['UMask', '0077'],
    ] as const)
      expect(findIn(bot, name), name).toEqual([value]);
    expect(findIn(bot, 'ReadWritePaths')).toEqual([]);
  });

  it('sets what the bot reads, and gives it time to finish', () => {
    const set = findIn(bot, 'Environment').map((line) => line.split('=')[0]);
    expect(set).toContain('NODE_ENV');
    for (const name of set) expect(known).toContain(name);
    expect(Number(findIn(bot, 'TimeoutStopSec')[0])).toBeGreaterThan(8);
  });
});

describe('the look at the bot under systemd', () => {
  const watch = readUnit('lamplight-watch.service');

  it('runs as the bot, as closed as it is, and without its folders', () => {
    const own =
      /^(Description|After|Wants|Environment|Exec\w+|Type|StateDirectory\w*|SuccessExitStatus|LogLevelMax|TimeoutStartSec|RuntimeDirectory\w*)=/;
    const botsAlone = /^(Restart\w*|KillSignal|TimeoutStopSec|WantedBy)=/;
    expect(watch.filter((line) => !own.test(line))).toEqual(
      bot.filter((line) => !own.test(line) && !botsAlone.test(line)),
    );
    expect([...findIn(watch, 'StateDirectory'), ...findIn(watch, 'ReadWritePaths')]).toEqual([]);
  });

  it('asks where the bot listens, keeps since when it is silent, and what it ends is started anew', () => {
    const listens = findIn(bot, 'Environment').filter((line) => line.startsWith('HEALTH_ADDRESS='));
    expect(findIn(watch, 'Environment')).toEqual(listens);
    expect(findIn(watch, 'ExecStart')).toEqual(['/usr/bin/node dist/scripts/watch.js']);
    // Each minute begins with an empty /tmp of its own.
    expect(findIn(watch, 'PrivateTmp')).toEqual(['yes']);
    expect(findIn(watch, 'RuntimeDirectory')).toEqual(['lamplight-watch']);
    expect(findIn(watch, 'RuntimeDirectoryPreserve')).toEqual(['yes']);
    // Not well is no fault of the look; whatever else is, has to be seen.
    expect(findIn(watch, 'SuccessExitStatus')).toEqual(['3']);
    expect(findIn(bot, 'Restart')).toEqual(['on-failure']);
  });

  it('is taken every minute', () => {
    const timer = readUnit('lamplight-watch.timer');
    expect(findIn(timer, 'OnUnitActiveSec')).toEqual(['1min']);
    expect(findIn(timer, 'OnBootSec')).toHaveLength(1);
    expect(findIn(timer, 'WantedBy')).toEqual(['timers.target']);
  });
});

describe('the nightly backup under systemd', () => {
  const backup = readUnit('lamplight-backup.service');
  const [folder = ''] = findIn(backup, 'Environment').flatMap((line) => /^BACKUPS=(.*)$/.exec(line)?.[1] ?? []);

  it('runs where the bot runs, as its user, with its environment, and as closed as it is', () => {
    const own = /^(Description|Environment=BACKUPS|Exec\w+|ReadWritePaths|Type|StateDirectory)=/;
    const botsAlone = /^(Restart\w*|KillSignal|TimeoutStopSec|WantedBy)=/;
    expect(backup.filter((line) => !own.test(line))).toEqual(
      bot.filter((line) => !own.test(line) && !botsAlone.test(line)),
    );
  });

  it('writes to the folder of backups and that of the database, and only reads the key', () => {
    expect(folder).toBe('/mnt/backups');
    expect(findIn(backup, 'ReadWritePaths')).toEqual([`-${folder}`]);
    expect(findIn(backup, 'StateDirectory')).toEqual(['lamplight']);
  });

  it('makes a backup, keeps the journal with it, and ends', () => {
    expect(findIn(backup, 'Type')).toEqual(['oneshot']);
    const [start = ''] = findIn(backup, 'ExecStart');
    expect(start).toBe('/usr/bin/node dist/scripts/backup.js --to ${BACKUPS} --keep 14');
    expect(existsSync(join(packageRoot, 'scripts', 'backup.ts'))).toBe(true);
    expect(findIn(backup, 'ExecStartPost')).toEqual([
      '/usr/bin/install -m 600 ${KEY_FOLDER}/erasures.log ${BACKUPS}/erasures.log',
    ]);
  });

  it('is started every night, also after one in which the machine was off', () => {
    const timer = readUnit('lamplight-backup.timer');
    expect(findIn(timer, 'OnCalendar')).toEqual(['*-*-* 04:15:00']);
    expect(findIn(timer, 'Persistent')).toEqual(['true']);
    expect(findIn(timer, 'WantedBy')).toEqual(['timers.target']);
    expect(findIn(timer, 'Unit')).toEqual([]);
  });
});

describe('lamplight-run', () => {
  const program = join(packageRoot, 'deploy', 'lamplight-run');
  let stage = '';
  beforeEach(async () => {
    stage = await mkdtemp(join(tmpdir(), 'lamplight-run-'));
    // Stands for systemd's, says what it was asked for, one word a line, and ends as a script does that found a fault.
    const stand = '#!/bin/sh\nprintf "%s\\n" "$@"\nexit 3\n';
    await writeFile(join(stage, 'systemd-run'), stand, { mode: 0o755 });
  });
  afterEach(() => rm(stage, { recursive: true }));

  const run = (...args: string[]) =>
    new Promise<{ code: unknown; words: string[]; said: string }>((resolve) =>
      execFile(program, args, { env: { PATH: `${stage}:/usr/bin:/bin` } }, (error, stdout, stderr) =>
        resolve({ code: error?.code ?? 0, words: stdout.split('\n').slice(0, -1), said: stderr }),
      ),
    );

  it('gives a script the user, the folder and the environment of the bot', async () => {
    const { words } = await run('doctor');
    const after = (option: string) => words.filter((_, at) => words[at - 1] === option);
    expect(after('-E')).toEqual(findIn(bot, 'Environment'));
    for (const name of ['WorkingDirectory', 'EnvironmentFile', 'UMask', 'NoNewPrivileges'])
      expect(after('-p').filter((line) => line.startsWith(`${name}=`))).toEqual(
        findIn(bot, name).map((value) => `${name}=${value}`),
      );
    expect(words).toEqual(expect.arrayContaining(['--uid=lamplight', '--gid=lamplight']));
    expect(words.slice(-2)).toEqual(['/usr/bin/node', 'dist/scripts/doctor.js']);
  });

  it('waits for the script and ends as it ended, with nothing said besides, so that cron can tell', async () => {
    const { code, words } = await run('doctor');
    expect(code).toBe(3);
    expect(words).toEqual(expect.arrayContaining(['--quiet', '--wait', '--collect', '--pty', '--pipe']));
  });

  it('takes what npm run takes', async () => {
    const { words } = await run('audit:verify', '--', '801:1204:3f9a', 'two words');
    expect(words.slice(-3)).toEqual(['dist/scripts/audit-verify.js', '801:1204:3f9a', 'two words']);
    expect((await run('backup', '--to', '/mnt/backups')).words.slice(-2)).toEqual(['--to', '/mnt/backups']);
  });

  it('says how it is used, and runs nothing, without a script', async () => {
    const { code, words, said } = await run();
    expect({ code, words }).toEqual({ code: 1, words: [] });
    expect(said).toContain('Usage: lamplight-run');
  });
});

describe('what the guide says to type', () => {
  const pages = ['installing', 'operating', 'upgrading'].map((name) => read('docs', `${name}.md`));
  const lines = pages.flatMap((page) =>
    [...page.matchAll(/^```(?:sh)?\n([^]*?)^```/gm)].flatMap(([, text = '']) => text.split('\n')),
  );

  it('is a script or a unit that is there', () => {
    const scripts = lines.flatMap((line) =>
      [...line.matchAll(/lamplight-run ([a-z:-]+)|dist\/scripts\/([a-z-]+)\.js/g)].map(
        ([, named, file]) => named ?? file ?? '',
      ),
    );
    expect(scripts).toEqual(expect.arrayContaining(['doctor', 'backup', 'restore', 'audit:verify']));
    for (const name of new Set(scripts))
      expect(existsSync(join(packageRoot, 'scripts', `${name.replace(':', '-')}.ts`)), name).toBe(true);
    expect(lines.join('\n')).toContain('deploy/*.service deploy/*.timer');
  });

  it('empties no configuration that is there, and what was restored comes back after a reboot', () => {
    const makes = lines.filter((line) => line.includes('/dev/null /etc/lamplight.env'));
    expect(makes).toHaveLength(1);
    expect(makes[0]).toMatch(/^sudo test -e \/etc\/lamplight\.env \|\| /);
    const after = lines[lines.findIndex((line) => line.includes('lamplight-run restore --from')) + 1];
    expect(after).toBe('  sudo systemctl enable --now lamplight lamplight-watch.timer lamplight-backup.timer');
  });

  it('prints nothing from cron while all is well', () => {
    const nightly = lines.filter((line) => /^\d+ \d+ \* \* \*/.test(line));
    expect(nightly.length).toBe(5);
    for (const line of nightly) {
      expect(line).toMatch(/out=\$\(.*\) \|\| echo "\$out"$/);
      // What a backup leaves for somebody to do is said beside what it says always, and comes through.
      expect(line.includes('2>&1'), line).toBe(!line.includes('--keep'));
      // cron would end the line there.
      expect(line).not.toContain('%');
    }
  });

  it('stops the bot before its folder goes, and starts it only on what was restored', () => {
    const [, , upgrading = ''] = pages;
    const [, change = ''] = /(sudo systemctl start lamplight-backup &&[^`]*?)```/.exec(upgrading) ?? [];
    const steps = [
      'start lamplight-backup',
      'stop lamplight-backup.timer lamplight &&',
      'mv -T /opt/lamplight ',
      'start lamplight ',
    ];
    const places = steps.map((step) => change.indexOf(step));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    const restoring = lines.filter((line) => line.includes('--erasures'));
    expect(restoring.length).toBe(2);
    for (const line of restoring) expect(line).toMatch(/&&$/);
  });
});
