import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { lookForStandstill } from '../../src/operating/standstill.ts';
import { packageRoot } from '../../src/storage/package-root.ts';

/**
 * Answers with the status it was started with, until it is asked to stand still: then its main thread waits until a byte comes in, as it would for a lock, or
 * for ever.
 */
const program = `
const { readSync } = require('node:fs');
const [, , status, port, host] = process.argv;
const server = require('node:http').createServer((request, response) => {
  response.writeHead(Number(status)).end('{}');
  if (request.url === '/stand-still') response.once('close', () => { console.log('stands'); readSync(0, Buffer.alloc(1)); });
});
server.listen(Number(port), host, () => console.log(server.address().port));
`;

const kept = z.object({ since: z.number(), last: z.number(), looks: z.number() }).loose();

describe('a look at the bot', () => {
  let folder = '';
  const children: ChildProcess[] = [];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lamplight-standstill-'));
    for (const name of ['main.js', 'other.js']) await writeFile(join(folder, name), program);
    await mkdir(join(folder, 'kept'));
  });
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    await rm(folder, { recursive: true });
  });

  async function start({ name = join(folder, 'main.js'), status = 200, port = 0, host = '127.0.0.1', cwd = '/' } = {}) {
    const child = spawn(process.execPath, [name, String(status), String(port), host], {
      stdio: ['pipe', 'pipe', 'inherit'],
      cwd,
    });
    children.push(child);
    const lines: AsyncIterator<string, undefined> = createInterface(child.stdout)[Symbol.asyncIterator]();
    const listens = Number((await lines.next()).value);
    return {
      child,
      port: listens,
      standStill: async () => {
        await fetch(`http://127.0.0.1:${listens}/stand-still`, { headers: { connection: 'close' } });
        expect((await lines.next()).value).toBe('stands');
      },
      goOn: () => child.stdin.write('.'),
      kill: async () => {
        const gone = once(child, 'exit');
        child.kill('SIGKILL');
        await gone;
      },
    };
  }

  /** What is certainly silent need not be waited for. */
  const look = (port: number, { afterSeconds = 0, withinMs = 20_000, host = '127.0.0.1' } = {}) =>
    lookForStandstill({
      address: { host, port },
      program: join(folder, 'main.js'),
      folder: join(folder, 'kept'),
      afterSeconds,
      withinMs,
    });
  const silent = { withinMs: 200 };
  const first = (pid: number | undefined) => ({ answer: 'silent', pid, seconds: 0, outcome: 'noted' });

  it('says how it answers, and leaves alone whoever answers, however red', async () => {
    const well = await start();
    const ill = await start({ status: 503 });
    for (let looks = 0; looks < 7; looks += 1) {
      expect(await look(well.port)).toEqual({ answer: 'well' });
      expect(await look(ill.port)).toEqual({ answer: 'ill' });
    }
    expect(await readdir(join(folder, 'kept'))).toEqual([]);
    for (const { child } of [well, ill]) expect([child.exitCode, child.signalCode]).toEqual([null, null]);
  });

  it('asks the machine itself where the bot listens on all its addresses', async () => {
    const { port } = await start({ host: '0.0.0.0' });
    expect(await look(port, { host: '0.0.0.0' })).toEqual({ answer: 'well' });
  });

  it('says where nothing listens', async () => {
    const { port, kill } = await start();
    await kill();
    expect(await look(port)).toEqual({ answer: 'closed' });
  });

  it('ends a bot whose main thread waits for ever, at the fifth look, once it is silent for so long', async () => {
    const { child, port, standStill } = await start();
    await standStill();
    expect(await look(port, silent)).toEqual(first(child.pid));
    for (let looks = 2; looks < 5; looks += 1)
      expect(await look(port, silent)).toMatchObject({ pid: child.pid, outcome: 'noted' });
    expect(await look(port, { ...silent, afterSeconds: 600 })).toMatchObject({ outcome: 'noted' });
    expect(child.signalCode).toBeNull();
    const gone = once(child, 'exit');
    const last = await look(port, silent);
    expect(last).toMatchObject({ answer: 'silent', pid: child.pid, outcome: 'ended' });
    // Each look after the first waited for its answer.
    expect('seconds' in last && last.seconds).toBeGreaterThanOrEqual(1);
    expect(await gone).toEqual([null, 'SIGKILL']);
    expect(await readdir(join(folder, 'kept'))).toEqual([]);
  });

  it('counts anew once it goes on, whether that was seen or not, and with each process', async () => {
    const bot = await start();
    const { port } = bot;
    await bot.standStill();
    for (let looks = 0; looks < 4; looks += 1) await look(port, silent);
    bot.goOn();
    expect(await look(port)).toEqual({ answer: 'well' });
    await bot.standStill();
    expect(await look(port, silent)).toEqual(first(bot.child.pid));
    for (let looks = 0; looks < 3; looks += 1) await look(port, silent);
    bot.goOn();
    // It went on and stood still again between two looks: what it read and wrote meanwhile tells.
    await bot.standStill();
    expect(await look(port, silent)).toEqual(first(bot.child.pid));
    for (let looks = 0; looks < 3; looks += 1) await look(port, silent);
    await bot.kill();
    const next = await start({ port });
    await next.standStill();
    expect(await look(port, silent)).toEqual(first(next.child.pid));
    expect(next.child.signalCode).toBeNull();
  });

  it('counts anew where nobody looked for minutes, or what was noted cannot be read', async () => {
    const { child, port, standStill } = await start();
    await standStill();
    for (let looks = 0; looks < 4; looks += 1) await look(port, silent);
    const file = join(folder, 'kept', `silent-${port}`);
    const noted = kept.parse(JSON.parse(await readFile(file, 'utf8')));
    expect(noted.looks).toBe(4);
    for (const text of [
      JSON.stringify({ ...noted, since: noted.since - 400, last: noted.last - 400 }),
      '{"pid":',
      'null',
    ]) {
      await writeFile(file, text);
      expect(await look(port, silent)).toEqual(first(child.pid));
    }
  });

  it('ends nothing that is no bot, nothing that was paused, and neither of two that listen on one port', async () => {
    const other = await start({ name: join(folder, 'other.js') });
    await other.standStill();
    const paused = await start();
    paused.child.kill('SIGSTOP');
    const twin = await start();
    const twins = [twin, await start({ port: twin.port, host: '127.0.0.2' })];
    await twin.standStill();
    for (const { port } of [other, paused, twin])
      for (let looks = 0; looks < 6; looks += 1)
        expect(await look(port, silent)).toEqual({ answer: 'silent', pid: null });
    for (const { child } of [other, paused, ...twins]) expect(child.signalCode).toBeNull();
    expect(await readdir(join(folder, 'kept'))).toEqual([]);
  });

  it('knows the bot however it was started', async () => {
    await symlink(folder, join(folder, 'link'));
    for (const how of [{ name: 'main.js', cwd: folder }, { name: join(folder, 'link', 'main.js') }]) {
      const { child, port, standStill } = await start(how);
      await standStill();
      expect(await look(port, silent)).toEqual(first(child.pid));
    }
  });

  describe('by the script that supervisors run', () => {
    /** A copy of the build, in which the stand-in is the bot. */
    async function install() {
      const parts = [
        'scripts/watch',
        'scripts/usage-error',
        'src/health-address',
        'src/operating/standstill',
        'src/storage/package-root',
      ];
      for (const name of ['package.json', ...parts.map((part) => `dist/${part}.js`)]) {
        await mkdir(dirname(join(folder, name)), { recursive: true });
        await copyFile(join(packageRoot, name), join(folder, name));
      }
      await writeFile(join(folder, 'dist', 'src', 'main.cjs'), program);
      await writeFile(join(folder, 'dist', 'src', 'main.js'), `await import('./main.cjs');`);
      return join(folder, 'dist', 'src', 'main.js');
    }
    const run = (env: Record<string, string>, ...args: string[]) =>
      new Promise<string>((resolve) =>
        execFile(
          process.execPath,
          [join(folder, 'dist', 'scripts', 'watch.js'), ...args],
          { env: { TMPDIR: folder, ...env } },
          (error, stdout, stderr) => resolve(`${error?.code ?? 0} ${stdout}${stderr}`),
        ),
      );

    it('that is after ten minutes, and not before', { timeout: 240_000 }, async () => {
      const bot = await start({ name: await install() });
      const env = { HEALTH_ADDRESS: String(bot.port), RUNTIME_DIRECTORY: join(folder, 'kept'), JOURNAL_STREAM: '9:1' };
      expect(await run(env)).toBe('0 The bot is well.\n');
      await bot.standStill();
      for (let looks = 0; looks < 4; looks += 1) expect(await run(env)).toMatch(/^3 <4>The bot \(process/);
      const file = join(folder, 'kept', `silent-${bot.port}`);
      const noted = kept.parse(JSON.parse(await readFile(file, 'utf8')));
      const age = (seconds: number) => writeFile(file, JSON.stringify({ ...noted, since: noted.last - seconds }));
      // A look takes its time, and how long is not known here.
      await age(300);
      expect(await run(env)).toContain('It is ended where that goes on.');
      expect(bot.child.signalCode).toBeNull();
      await age(600);
      const gone = once(bot.child, 'exit');
      expect(await run(env)).toMatch(/^3 .* It was ended\.\n$/);
      expect(await gone).toEqual([null, 'SIGKILL']);
      expect(await run(env)).toMatch(/^3 Nothing listens there/);
    });

    it('and says what is missing, or not its own', async () => {
      await install();
      expect(await run({})).toBe('1 HEALTH_ADDRESS has to say where the bot listens, for example 9464.\n');
      for (const typed of ['--after=soon', '--now'])
        expect(await run({ HEALTH_ADDRESS: '9464' }, typed)).toMatch(/^1 Usage:/);
      const own = join(folder, `lamplight-watch-${process.getuid?.() ?? 0}`);
      await mkdir(own);
      await chmod(own, 0o777);
      expect(await run({ HEALTH_ADDRESS: '9464' })).toBe(`1 ${own} was made by somebody else: remove it.\n`);
    });
  });
});
