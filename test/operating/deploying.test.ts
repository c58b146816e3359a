import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
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
    const [, ...args] = z.array(z.string()).parse(JSON.parse(json));
    door = await openHealth({ host: '127.0.0.1', port: 0 }, '1.2.3');
    const port = String(door.port);
    const check = () =>
      new Promise((resolve) =>
        execFile(
          process.execPath,
          args.map((arg) => arg.replace('9464', port)),
          (error) => resolve(error?.code ?? 0),
        ),
      );
    expect(await check()).toBe(1);
    door.watch({
      isReady: () => true,
      isDatabaseWell: () => true,
      pending: () => Promise.resolve({ interactions: 0, outbox: 0, events: 0 }),
    });
    expect(await check()).toBe(0);
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

describe('the unit for systemd', () => {
  const unit = read('deploy', 'lamplight.service');
  const find = (name: string) => [...unit.matchAll(new RegExp(`^${name}=(.*)$`, 'gm'))].map(([, value]) => value);

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
      expect(find(name), name).toEqual([value]);
    expect(find('ReadWritePaths')).toEqual([]);
  });

  it('sets what the bot reads, and gives it time to finish', () => {
    const set = find('Environment').map((line) => line?.split('=')[0]);
    expect(set).toContain('NODE_ENV');
    for (const name of set) expect(known).toContain(name);
    expect(Number(find('TimeoutStopSec')[0])).toBeGreaterThan(8);
  });
});
