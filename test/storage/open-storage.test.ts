import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isStorageUnavailable, StorageError } from '../../src/storage/errors.ts';
import { openStorage, type StorageAddress } from '../../src/storage/open-storage.ts';
import { packageRoot } from '../../src/storage/package-root.ts';
import { createSqliteBackend } from '../../src/storage/sqlite.ts';
import { captureLog } from '../kit/log.ts';
import { asOrdinaryUser, listenOnce } from '../kit/odd-conditions.ts';
import {
  describeOnBoth,
  describeOnPostgres,
  describeOnSqlite,
  postgresUrl,
  readRaw,
  readRows,
  runSql,
} from '../kit/storage.ts';
import { startWritingChild } from '../kit/writing-child.ts';

/** The sentence with which opening is refused. */
async function refusal(address: StorageAddress): Promise<string> {
  try {
    await (await openStorage(address)).close();
  } catch (error) {
    if (error instanceof StorageError) return error.message;
    throw error;
  }
  throw new Error('It opened.');
}

describeOnBoth('opening the storage', (databases) => {
  it('makes the tables and the key at the first start, and finds both at the next', async () => {
    const address = await databases.makeEmpty();
    const first = await databases.open(address);
    const sealed = first.vault.seal({ table: 't', column: 'c', row: 'r' }, 'kept');
    await first.close();
    const second = await databases.open(address);
    expect(second.vault.open({ table: 't', column: 'c', row: 'r' }, sealed)).toBe('kept');
    expect(second.kind).toBe(databases.kind);
    expect(await second.isAnswering()).toBe(true);
  });

  it('makes a key file that nobody else can read, of the form LAMPLIGHT_KEY takes', async () => {
    const address = await databases.makeEmpty();
    const keyFile = join(dirname(address.keyFile), 'deeper', 'lamplight.key');
    await databases.open({ ...address, keyFile });
    expect((await stat(keyFile)).mode & 0o777).toBe(0o600);
    expect((await stat(dirname(keyFile))).mode & 0o777).toBe(0o700);
    expect(await readFile(keyFile, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
  });

  it('takes a key from the environment, and then makes no file', async () => {
    const address = await databases.makeEmpty();
    await databases.open({ ...address, key: Buffer.alloc(32, 7) });
    await expect(stat(address.keyFile)).rejects.toThrow('ENOENT');
  });

  it('opens with the content of its key file given as LAMPLIGHT_KEY', async () => {
    const address = await databases.makeEmpty();
    const { vault } = await databases.open(address);
    const key = Buffer.from((await readFile(address.keyFile, 'utf8')).trim(), 'hex');
    await rm(address.keyFile);
    expect((await databases.open({ ...address, key })).vault.checkValue).toBe(vault.checkValue);
  });

  it('refuses when the key file is gone, says how to put it back, and makes no new one', async () => {
    const address = await databases.makeEmpty();
    await (await databases.open(address)).close();
    const key = await readFile(address.keyFile, 'utf8');
    await rm(address.keyFile);
    expect(await refusal(address)).toContain(
      `put the key file back to ${address.keyFile}, or what is in it into LAMPLIGHT_KEY`,
    );
    await expect(stat(address.keyFile)).rejects.toThrow('ENOENT');
    await writeFile(address.keyFile, key, { mode: 0o600 });
    expect(await (await databases.open(address)).isAnswering()).toBe(true);
  });

  it('refuses a key that is not the one of the database, from the environment as from a file', async () => {
    const address = await databases.make();
    expect(await refusal({ ...address, key: Buffer.alloc(32, 7) })).toContain(
      'The key in LAMPLIGHT_KEY is not the one',
    );
    await writeFile(address.keyFile, `${'ab'.repeat(32)}\n`, { mode: 0o600 });
    expect(await refusal({ ...address, key: null })).toContain(`The key in the file ${address.keyFile} is not the one`);
  });

  it('refuses with a wrong key before it changes a database that needs changing', async () => {
    const address = await databases.make();
    await runSql(address, `DELETE FROM _prisma_migrations`);
    const before = await readRaw(address);
    expect(await refusal({ ...address, key: Buffer.alloc(32, 7) })).toContain('is not the one');
    expect(await runSql(address, 'SELECT count(*) FROM _prisma_migrations')).toEqual([
      [databases.kind === 'sqlite' ? 0 : '0'],
    ]);
    if (databases.kind === 'postgresql') expect(await readRaw(address)).toEqual(before);
  });

  it('refuses a key file that others can read, or that is damaged', async () => {
    const address = await databases.makeEmpty();
    await (await databases.open(address)).close();
    await chmod(address.keyFile, 0o644);
    expect(await refusal(address)).toContain(`run \`chmod 600 ${address.keyFile}\``);
    await chmod(address.keyFile, 0o600);
    await writeFile(address.keyFile, 'half of a k');
    expect(await refusal(address)).toContain(`The key file ${address.keyFile} is damaged`);
    expect(await readFile(address.keyFile, 'utf8')).toBe('half of a k');
  });

  it('refuses a database that a newer version wrote, and leaves it as it is', async () => {
    const address = await databases.make();
    await runSql(address, insertMigration('29990101000000_from_the_future', 'CURRENT_TIMESTAMP'));
    expect(await refusal(address)).toContain(
      'was written by a newer version of Lamplight (it has the change 29990101000000_from_the_future',
    );
    await runSql(address, `DELETE FROM _prisma_migrations WHERE migration_name = '29990101000000_from_the_future'`);
    expect(await (await databases.open(address)).isAnswering()).toBe(true);
  });

  it('refuses a database in which a change broke off, or is another than this version knows', async () => {
    const address = await databases.make();
    await runSql(address, `UPDATE _prisma_migrations SET finished_at = NULL`);
    expect(await refusal(address)).toContain('broke off halfway: put back the backup');
    await runSql(address, `UPDATE _prisma_migrations SET finished_at = CURRENT_TIMESTAMP, checksum = 'other'`);
    expect(await refusal(address)).toContain('prisma/migrations was edited');
  });

  it("refuses a database that holds somebody else's tables", async () => {
    const address = await databases.makeEmpty();
    await runSql(address, 'CREATE TABLE theirs (id INTEGER)');
    expect(await refusal(address)).toContain('already holds tables of something else');
    await expect(stat(address.keyFile)).rejects.toThrow('ENOENT');
  });

  it('lets several bots start at once on an empty database: it is made once, with one key', async () => {
    const address = { ...(await databases.makeEmpty()), production: true };
    const bots = await Promise.all(Array.from({ length: 4 }, () => databases.open(address)));
    expect(new Set(bots.map((bot) => bot.vault.checkValue)).size).toBe(1);
    expect(await runSql(address, `SELECT value FROM "Meta" WHERE key = 'vault.key'`)).toHaveLength(1);
    const applied = await runSql(address, 'SELECT migration_name FROM _prisma_migrations');
    expect(applied).toHaveLength(new Set(applied.flat()).size);
  });

  it('leaves nothing behind when a change fails halfway', async () => {
    const address = await databases.makeEmpty();
    // A view takes the name of a late table; it is no table, so the database looks empty.
    await runSql(address, 'CREATE VIEW "AuditEntry" AS SELECT 1 AS one');
    await expect(openStorage(address)).rejects.toThrow('AuditEntry');
    const tables =
      databases.kind === 'sqlite'
        ? `SELECT name FROM sqlite_master WHERE type = 'table'`
        : `SELECT tablename FROM pg_tables WHERE schemaname = 'public'`;
    expect(await runSql(address, tables)).toEqual([]);
    await expect(stat(address.keyFile)).rejects.toThrow('ENOENT');
  });

  it('makes nothing anew in production where a database was here before, and says what to do', async () => {
    const address = { ...(await databases.makeEmpty()), production: true };
    const first = captureLog();
    await (await openStorage(address, first.log)).close();
    expect(first.lines()).toEqual([{ level: 'info', msg: 'storage.made' }]);
    // As with a disk that is not mounted, or a typing error in DATABASE_URL.
    const { database } = await databases.makeEmpty();
    const lost = { ...address, database };
    const journal = join(dirname(address.keyFile), 'erasures.log');
    expect(await refusal(lost)).toMatch(
      /^Nothing is in the database .*, but a database was here before: .*erasures\.log is its journal of erasures\. Mount the disk/,
    );
    if (database.kind === 'sqlite') await expect(stat(database.file)).rejects.toThrow('ENOENT');
    else expect(await readRows(lost)).toEqual({});
    if (database.kind === 'sqlite') await writeFile(database.file, '');
    expect(await refusal(lost)).toContain(`move that journal away first`);
    expect(await (await databases.open(address)).isAnswering()).toBe(true);
    await rename(journal, `${journal}.old`);
    expect(await (await databases.open(lost)).isAnswering()).toBe(true);
  });

  it('makes a new database in production with a key that was made for it by hand', async () => {
    const address = { ...(await databases.makeEmpty()), production: true };
    await writeFile(address.keyFile, `${'ab'.repeat(32)}\n`, { mode: 0o600 });
    expect(await (await databases.open(address)).isAnswering()).toBe(true);
    const other = { ...(await databases.makeEmpty()), key: Buffer.alloc(32, 7), production: true };
    expect(await (await databases.open(other)).isAnswering()).toBe(true);
  });

  it('makes one anew outside of production, and warns', async () => {
    const address = await databases.makeEmpty();
    await databases.open(address);
    const { log, lines } = captureLog();
    await (await openStorage({ ...address, database: (await databases.makeEmpty()).database }, log)).close();
    expect(lines()).toEqual([{ level: 'warn', msg: 'storage.made' }]);
  });

  it('takes no more once it is closed, and finishes what was under way', async () => {
    const address = await databases.make();
    const storage = await databases.open(address);
    const written = storage.write((tx) => tx.meta.create({ data: { key: 'a', value: 'b' } }));
    await storage.close();
    expect(await written).toEqual({ key: 'a', value: 'b' });
    await expect(storage.write((tx) => tx.meta.count())).rejects.toThrow('closed');
    await storage.close();
    expect(await (await databases.open(address)).read.meta.count({ where: { key: 'a' } })).toBe(1);
  });
});

function insertMigration(name: string, finishedAt: string): string {
  return `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count) VALUES ('${name}', 'x', ${finishedAt}, '${name}', CURRENT_TIMESTAMP, 1)`;
}

describeOnSqlite('a file', (databases) => {
  async function makeFile() {
    const address = await databases.make();
    if (address.database.kind !== 'sqlite') throw new Error('Not a file.');
    return { address, file: address.database.file, folder: dirname(address.database.file) };
  }

  it('is made readable by its owner only, its log too, in folders that are made', async () => {
    const { folder, address } = await makeFile();
    const file = join(folder, 'data', 'bot', 'lamplight.db');
    const storage = await databases.open({ ...address, database: { kind: 'sqlite', file } });
    await storage.write((tx) => tx.meta.create({ data: { key: 'a', value: 'b' } }));
    for (const name of [file, `${file}-wal`]) expect((await stat(name)).mode & 0o777).toBe(0o600);
    expect((await stat(dirname(file))).mode & 0o777).toBe(0o700);
  });

  it('that is read-only is refused', async () => {
    const { address, file, folder } = await makeFile();
    await chmod(file, 0o444);
    await chmod(folder, 0o777);
    expect(await asOrdinaryUser(() => refusal(address))).toContain(`The database ${file} cannot be written`);
  });

  it('that is lost ends `npm start` in production with a sentence, and is not made', async () => {
    const { address, folder } = await makeFile();
    await databases.open(address);
    const env = {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      DISCORD_TOKEN: 'MTIz.abc.def',
      PRIVACY_NOTICE: 'https://example.org/privacy',
      DATABASE_URL: `file:${folder}/typed/lamplihgt.db`,
      KEY_FOLDER: folder,
      LAMPLIGHT_KEY: Buffer.from(address.key ?? []).toString('hex'),
    };
    const script = join(packageRoot, 'src', 'main.ts');
    const said = await new Promise((resolve) =>
      execFile(process.execPath, ['--import', 'tsx', script], { cwd: packageRoot, env }, (error, stdout, stderr) =>
        resolve(`${String(error?.code)}: ${stdout}${stderr}`),
      ),
    );
    expect(said).toMatch(/^1: Nothing is in the database .*lamplihgt\.db, but a database was here before: .*\n$/);
    await expect(stat(join(folder, 'typed'))).rejects.toThrow('ENOENT');
  });

  it('in a folder that is read-only is refused', async () => {
    const { address, file, folder } = await makeFile();
    await chmod(file, 0o666);
    await chmod(folder, 0o555);
    expect(await asOrdinaryUser(() => refusal(address))).toContain(
      `The database ${file} cannot be opened for writing: it, its folder or the disk is read-only`,
    );
    await chmod(folder, 0o700);
  });

  it('beside which no key file can be made is left empty', async () => {
    const { address, folder } = await makeFile();
    const locked = join(folder, 'locked');
    await mkdir(locked, { mode: 0o555 });
    await chmod(folder, 0o777);
    const keyFile = join(locked, 'lamplight.key');
    const file = join(folder, 'new.db');
    const fresh = { ...address, key: null, keyFile, database: { kind: 'sqlite', file } as const };
    expect(await asOrdinaryUser(() => refusal(fresh))).toContain(`The key file ${keyFile} cannot be made`);
    expect(await runSql(fresh, 'SELECT name FROM sqlite_master')).toEqual([]);
  });

  it('that is no database is refused and left alone', async () => {
    const { address, file } = await makeFile();
    await writeFile(file, 'Dear diary, this is a text of some length, and certainly no database at all.'.repeat(20));
    expect(await refusal(address)).toContain(`The file ${file} is damaged, or is no SQLite database`);
    expect(await readFile(file, 'utf8')).toMatch(/^Dear diary/);
  });

  it('has one bot, and a second one waits until the first has stopped', async () => {
    const { address } = await makeFile();
    const first = await databases.open({ ...address, alone: true });
    const log = captureLog();
    const second = openStorage({ ...address, alone: true }, log.log);
    await expect.poll(() => log.events(), { timeout: 10_000 }).toEqual(['storage.held']);
    await first.close();
    const opened = await second;
    expect(await opened.isAnswering()).toBe(true);
    await opened.close();
    expect(log.events()).toEqual(['storage.held']);
  });

  it('refuses a second bot while the first goes on, and lets in who backs it up or looks at it', async () => {
    const { address, file } = await makeFile();
    const first = await databases.open({ ...address, alone: true });
    const backend = createSqliteBackend(file);
    await expect(backend.hold(() => undefined, 0)).rejects.toThrow(
      `Another Lamplight runs on the database ${file}, and two on one SQLite file would do things twice: stop that one`,
    );
    const beside = await databases.open(address);
    await beside.write((tx) => tx.meta.create({ data: { key: 'a', value: 'b' } }));
    expect(await first.read.meta.findUnique({ where: { key: 'a' } })).toMatchObject({ value: 'b' });
    expect((await stat(`${file}.lock`)).mode & 0o777).toBe(0o600);
  });

  it('is free again as soon as its bot is gone, however it ended', async () => {
    const { address, file } = await makeFile();
    const child = startWritingChild({ ...address, alone: true });
    const backend = createSqliteBackend(file);
    let lines = 0;
    for await (const line of child.lines) {
      expect(Number(line)).toBe((lines += 1));
      await expect(backend.hold(() => undefined, 0)).rejects.toThrow('Another Lamplight runs on');
      await child.kill();
      // What it had written before that may still come.
      break;
    }
    expect(lines).toBeGreaterThan(0);
    await (await backend.hold(() => expect.unreachable(), 0)).release();
  });

  it.each([
    ['npm start', []],
    ['npm run sandbox -- --data', ['--sandbox', '--port', '0', '--data']],
  ])(
    'is held by `%s`, which says in the log that it waits',
    async (_, choices) => {
      const { address, file, folder } = await makeFile();
      const hold = await createSqliteBackend(file).hold(() => expect.unreachable(), 0);
      const script = join(packageRoot, 'src', 'main.ts');
      const given = choices.length > 0 ? [...choices, folder] : [];
      const env = {
        PATH: process.env['PATH'],
        DISCORD_TOKEN: 'MTIz.abc.def',
        DISCORD_API_URL: 'http://127.0.0.1:9/api',
        DATABASE_URL: `file:${file}`,
        LAMPLIGHT_KEY: Buffer.from(address.key ?? []).toString('hex'),
      };
      const child = spawn(process.execPath, ['--import', 'tsx', script, ...given], { cwd: packageRoot, env });
      let said = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => void (said += String(part)));
      try {
        await expect.poll(() => said, { timeout: 60_000 }).toContain('"msg":"storage.held"');
      } finally {
        const gone = once(child, 'exit');
        child.kill('SIGKILL');
        await gone;
        await hold.release();
      }
    },
    90_000,
  );

  it('is held whatever it is called, without a file beside the lock that would be left behind', async () => {
    const { address, file, folder } = await makeFile();
    const storage = await databases.open({ ...address, alone: true });
    const other = join(folder, 'another-name.db');
    await symlink(file, other);
    await expect(createSqliteBackend(other).hold(() => undefined, 0)).rejects.toThrow('Another Lamplight runs on');
    expect((await readdir(folder)).filter((name) => name.includes('lock'))).toEqual(['lamplight.db.lock']);
    await storage.close();
  });

  it('cannot be held with a lock that is no lock, or somebody else’s, which says of which file it speaks', async () => {
    const { address, file, folder } = await makeFile();
    await writeFile(
      `${file}.lock`,
      'Dear diary, this is a text of some length, and certainly no lock at all.'.repeat(20),
    );
    expect(await refusal({ ...address, alone: true })).toBe(
      `The file ${file}.lock, by which one bot keeps others away from its database, cannot be used (SQLITE_NOTADB): while no bot runs on it, delete that file; the next start makes it anew.`,
    );
    await rm(`${file}.lock`);
    await writeFile(`${file}.lock`, '', { mode: 0o600 });
    await chmod(folder, 0o777);
    await chmod(file, 0o666);
    expect(await asOrdinaryUser(() => refusal({ ...address, alone: true }))).toContain(
      `The file ${file}.lock, by which`,
    );
  });

  it('beside which no lock can be made is left alone, and it says whose the folder has to be', async () => {
    const { address, file, folder } = await makeFile();
    await chmod(file, 0o666);
    await chmod(folder, 0o555);
    const before = await readFile(file);
    expect(await asOrdinaryUser(() => refusal({ ...address, alone: true }))).toBe(
      `The file ${file}.lock, by which one bot keeps others away from its database, cannot be made (EACCES): make room on that disk, or give its folder to the user the bot runs as, or mount it writable.`,
    );
    await chmod(folder, 0o700);
    expect((await readFile(file)).equals(before)).toBe(true);
  });

  it('is let go of by a bot that cannot start on it', async () => {
    const { address, file } = await makeFile();
    expect(await refusal({ ...address, key: Buffer.alloc(32, 9), alone: true })).toContain('key');
    await (await createSqliteBackend(file).hold(() => expect.unreachable(), 0)).release();
  });

  it('may not be a folder', async () => {
    const { address, folder } = await makeFile();
    expect(await refusal({ ...address, database: { kind: 'sqlite', file: folder } })).toContain('cannot be written');
  });
});

describeOnPostgres('a database that several bots share', (databases) => {
  it('lets each in, where on SQLite one is alone', async () => {
    const address = await databases.make();
    const log = captureLog();
    const bots = await Promise.all([1, 2].map(() => openStorage({ ...address, alone: true }, log.log)));
    expect(await Promise.all(bots.map((bot) => bot.isAnswering()))).toEqual([true, true]);
    await Promise.all(bots.map((bot) => bot.close()));
    expect(log.lines()).toEqual([]);
  });
});

describe.skipIf(postgresUrl === undefined)('a PostgreSQL server', () => {
  const keyFile = join('nowhere', 'lamplight.key');
  const url = (change: (url: URL) => void) => {
    const changed = new URL(postgresUrl ?? 'postgresql://localhost/postgres');
    change(changed);
    return { key: Buffer.alloc(32), keyFile, database: { kind: 'postgresql', url: changed.href } as const };
  };

  it('that has no such database is refused by its name', async () => {
    const address = url((changed) => (changed.pathname = '/lamplight_is_not_here'));
    expect(await refusal(address)).toMatch(/has no database lamplight_is_not_here: create it/);
  });

  it('that does not know the user is refused', async () => {
    const address = url((changed) => (changed.username = 'lamplight_nobody'));
    expect(await refusal(address)).toMatch(/does not let user lamplight_nobody in: check the user and the password/);
  });
});

describe('an address of PostgreSQL', () => {
  const at = (port: number, password = 'secret') => ({
    key: Buffer.alloc(32),
    keyFile: join('nowhere', 'lamplight.key'),
    database: { kind: 'postgresql', url: `postgresql://lamp:${password}@127.0.0.1:${String(port)}/light` } as const,
  });

  it('at which nothing listens is refused', async () => {
    const port = await findFreePort();
    expect(await refusal(at(port))).toBe(
      `Nothing answers as PostgreSQL at 127.0.0.1:${String(port)}: start the server, or correct the address in DATABASE_URL.`,
    );
  });

  it('whose name does not exist is refused', async () => {
    const database = { kind: 'postgresql', url: 'postgresql://lamp@nowhere.invalid/light' } as const;
    expect(await refusal({ ...at(1), database })).toContain('Nothing answers as PostgreSQL at nowhere.invalid:5432');
  });

  it.each([
    ['28P01', 'does not let user lamp in: check the user and the password'],
    ['3D000', 'has no database light'],
    ['53300', 'has no connection left'],
    ['57P03', 'is starting or stopping'],
    ['42501', 'User lamp may not change the tables of database light'],
  ])('whose server answers %s is refused in words, without the password', async (code, words) => {
    await using server = await listenOnce(refuseWith(code));
    const sentence = await refusal(at(server.port));
    expect(sentence).toContain(words);
    expect(sentence).not.toContain('secret');
  });

  it('whose server hangs up is refused', async () => {
    await using server = await listenOnce(Buffer.alloc(0));
    expect(await refusal(at(server.port))).toContain('Nothing answers as PostgreSQL');
  });
});

/** PostgreSQL's ErrorResponse. */
function refuseWith(code: string): Buffer {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C${code}\0Mrefused\0\0`);
  const head = Buffer.alloc(5, 'E');
  head.writeUInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

describe('what counts as storage that is away', () => {
  it.each([new TypeError('a bug'), new Error('connect ECONNREFUSED'), null, 'text'])('not %s', (error) => {
    expect(isStorageUnavailable(error)).toBe(false);
  });
});
