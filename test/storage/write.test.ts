import { connect, createServer } from 'node:net';
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { openClient, type Db, type Tx } from '../../src/storage/client.ts';
import { findReason, isStorageUnavailable, RetryWrite } from '../../src/storage/errors.ts';
import type { StorageAddress } from '../../src/storage/open-storage.ts';
import { createPostgresBackend } from '../../src/storage/postgresql.ts';
import { createWriter } from '../../src/storage/write.ts';
import { describeOnBoth, describeOnPostgres, describeOnSqlite, readRaw, runSql } from '../kit/storage.ts';

describeOnBoth('a write', (databases) => {
  it('is there when it resolved, and gives back what the work gave', async () => {
    const storage = await databases.open();
    expect(await storage.write((tx) => put(tx, 'a', '1'))).toEqual({ key: 'a', value: '1' });
    expect(await get(storage, 'a')).toBe('1');
  });

  it('that throws is undone, and what it threw comes back', async () => {
    const storage = await databases.open();
    const refused = new Error('refused');
    const write = storage.write(async (tx) => {
      await put(tx, 'a', '1');
      throw refused;
    });
    await expect(write).rejects.toBe(refused);
    expect(await get(storage, 'a')).toBeNull();
  });

  it('is seen by nobody before it is through, and holds up no reader', async () => {
    const storage = await databases.open();
    await storage.write(async (tx) => {
      await put(tx, 'a', '1');
      expect(await get(storage, 'a')).toBeNull();
      expect((await tx.meta.findUnique({ where: { key: 'a' } }))?.value).toBe('1');
    });
    expect(await get(storage, 'a')).toBe('1');
  });

  it('is run again, from the beginning, when it asks for that', async () => {
    const storage = await databases.open();
    let runs = 0;
    await storage.write(async (tx) => {
      runs += 1;
      await put(tx, 'a', String(runs));
      if (runs < 3) throw new RetryWrite();
    });
    expect(runs).toBe(3);
    expect(await get(storage, 'a')).toBe('3');
  });

  it('comes 30 times at once, and every one counts', async () => {
    const storage = await databases.open();
    await storage.write((tx) => put(tx, 'count', '0'));
    await Promise.all(Array.from({ length: 30 }, () => storage.write(countUp)));
    expect(await get(storage, 'count')).toBe('30');
  });

  it('leaves everything else its turns while many wait', async () => {
    const storage = await databases.open();
    let done = 0;
    const writes = Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        storage.write((tx) => put(tx, `k${index}`, '1')).then(() => (done += 1)),
      ),
    );
    const seen = new Set<number>();
    while (done < 30) {
      seen.add(done);
      await turn();
    }
    await writes;
    expect(seen.size).toBeGreaterThan(10);
  });

  it('counts also when two bots write at once', async () => {
    const address = await databases.make();
    const bots = [await databases.open(address), await databases.open(address)];
    await bots[0]?.write((tx) => put(tx, 'count', '0'));
    await Promise.all(bots.flatMap((bot) => Array.from({ length: 15 }, () => bot.write(countUp))));
    for (const bot of bots) expect(await get(bot, 'count')).toBe('30');
  });

  it('that finds its key taken by another at the same moment is run again, and finds it', async () => {
    const storage = await databases.open();
    const kinds = await Promise.all(
      Array.from({ length: 20 }, () =>
        storage.write(async (tx) => {
          if (await tx.meta.findUnique({ where: { key: 'one' } })) return 'found';
          await tx.meta.create({ data: { key: 'one', value: '' } });
          return 'made';
        }),
      ),
    );
    expect(kinds.filter((kind) => kind === 'made')).toHaveLength(1);
  });

  it('that always meets a taken key ends with that error, and not as storage that is away', async () => {
    const storage = await databases.open();
    await storage.write((tx) => put(tx, 'a', '1'));
    const error = await failureOf(storage.write((tx) => tx.meta.create({ data: { key: 'a', value: '2' } })));
    expect(error).toMatchObject({ code: 'P2002' });
    expect(isStorageUnavailable(error)).toBe(false);
  });

  it('inside a write is refused, since it would wait for itself', async () => {
    const storage = await databases.open();
    for (const value of ['1', '2']) {
      await expect(storage.write(() => storage.write((tx) => put(tx, 'a', value)))).rejects.toThrow(
        'A write inside a write',
      );
      await storage.write((tx) => put(tx, 'b', value));
      expect(await get(storage, 'b')).toBe(value);
    }
    const beside = storage.write((tx) => put(tx, 'c', '1'));
    await expect(storage.write(() => storage.write((tx) => put(tx, 'a', '3')))).rejects.toThrow(
      'A write inside a write',
    );
    await beside;
  });

  it('checks that what a row refers to is there, and takes along what belongs to a row', async () => {
    const storage = await databases.open();
    const cursor = { guildId: '801', channelId: '901', after: '1' };
    const error = await failureOf(storage.write((tx) => tx.channelCursor.create({ data: cursor })));
    expect(error).toMatchObject({ code: 'P2003' });
    const at = new Date('2026-11-25T10:00:00Z');
    await storage.write(async (tx) => {
      await tx.guild.create({ data: { id: '801', createdAt: at, updatedAt: at } });
      await tx.channelCursor.create({ data: cursor });
      await tx.guild.delete({ where: { id: '801' } });
    });
    expect(await storage.read.channelCursor.count()).toBe(0);
  });

  it('keeps times to the millisecond, large numbers and bytes as they are', async () => {
    const storage = await databases.open();
    const row = {
      id: 'a',
      lane: 'é',
      place: 9_007_199_254_740_993n,
      state: 'pending',
      dueAt: new Date('2026-11-25T10:00:00.007Z'),
      payloadSealed: Uint8Array.of(0, 255, 10, 13, 0),
    };
    await storage.write((tx) => tx.outboxMessage.create({ data: row }));
    expect(await storage.read.outboxMessage.findFirst()).toMatchObject(row);
  });
});

describeOnSqlite('a file', (databases) => {
  function open(address: StorageAddress): Database.Database {
    if (address.database.kind !== 'sqlite') throw new Error('Not a file.');
    return new Database(address.database.file);
  }

  it('that another program has locked is waited for, without holding up readers', async () => {
    const address = await databases.make();
    const storage = await databases.open(address);
    const other = open(address);
    other.exec('BEGIN IMMEDIATE');
    const write = storage.write((tx) => put(tx, 'a', '1'));
    for (let reads = 0; reads < 20; reads += 1) expect(await get(storage, 'a')).toBeNull();
    other.exec('COMMIT');
    other.close();
    await write;
    expect(await get(storage, 'a')).toBe('1');
  });

  it('that another program keeps locked makes a write fail as storage that is away', async () => {
    const address = await databases.make();
    const storage = await databases.open(address);
    const other = open(address);
    other.exec('BEGIN IMMEDIATE');
    const error = await failureOf(storage.write((tx) => put(tx, 'a', '1')));
    other.close();
    expect(isStorageUnavailable(error)).toBe(true);
    expect(await storage.isAnswering()).toBe(true);
  });

  it('that stays locked makes every write fail that waits, the last about as soon as the first', async () => {
    const address = await databases.make();
    const storage = await databases.open(address);
    const other = open(address);
    other.exec('BEGIN IMMEDIATE');
    // One after the other, each with its own patience, these would take most of a minute.
    const writes = Array.from({ length: 10 }, () => failureOf(storage.write((tx) => put(tx, 'a', '1'))));
    const errors = await Promise.all(writes);
    other.close();
    expect(errors.map(isStorageUnavailable)).toEqual(errors.map(() => true));
    await storage.write((tx) => put(tx, 'a', '2'));
    expect(await get(storage, 'a')).toBe('2');
  });

  it('does not hold any more what was deleted from it', async () => {
    const address = await databases.make();
    const storage = await databases.open(address);
    await storage.write((tx) => put(tx, 'a', 'deleted for good'));
    await storage.write((tx) => tx.meta.delete({ where: { key: 'a' } }));
    await storage.close();
    expect((await readRaw(address)).includes('deleted for good')).toBe(false);
  });
});

describeOnPostgres('a connection', (databases) => {
  const cutAll = (address: StorageAddress) =>
    runSql(
      address,
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );

  it('that was cut while idle is made anew for whoever comes next', async () => {
    const address = await databases.make();
    const storage = await databases.open(address);
    await storage.write((tx) => put(tx, 'count', '0'));
    await cutAll(address);
    await Promise.all(Array.from({ length: 10 }, () => storage.write(countUp)));
    expect(await get(storage, 'count')).toBe('10');
  });

  it('that was cut in the middle of a write has its write run again, once and whole', async () => {
    const address = await databases.make();
    const storage = await databases.open(address);
    await storage.write((tx) => put(tx, 'count', '0'));
    let runs = 0;
    await storage.write(async (tx) => {
      runs += 1;
      await countUp(tx);
      if (runs === 1) await cutAll(address);
      await put(tx, 'after', String(runs));
    });
    expect([runs, await get(storage, 'count'), await get(storage, 'after')]).toEqual([2, '1', '2']);
  });

  it('that breaks in the very moment it is made ends nothing but the statement it was made for', async () => {
    const address = await databases.make();
    const server = await openFickleServer(address);
    const storage = await databases.open({ ...address, database: { kind: 'postgresql', url: server.url } });
    await storage.write((tx) => put(tx, 'count', '0'));
    for (let round = 0; round < 5; round += 1) {
      await cutAll(address);
      server.breakNext(2);
      await storage.write(countUp);
    }
    expect(await get(storage, 'count')).toBe('5');
    await storage.close();
    await server.close();
  });

  it('is there for readers while more writers wait than there are connections', async () => {
    const address = await databases.make();
    const storage = await databases.open(address);
    await storage.write((tx) => put(tx, 'count', '0'));
    let go = () => {};
    const held = new Promise<void>((resolve) => (go = resolve));
    const writes = Array.from({ length: 30 }, () =>
      storage.write(async (tx) => {
        await countUp(tx);
        await held;
      }),
    );
    expect(await get(storage, 'count')).toBe('0');
    expect(await storage.isAnswering()).toBe(true);
    go();
    await Promise.all(writes);
    expect(await get(storage, 'count')).toBe('30');
  });
});

describeOnPostgres('a process that stands still', (databases) => {
  const limits = { wait: 300, keep: 1_500 };

  /** A process's way to the database. */
  async function open({ database }: StorageAddress) {
    if (database.kind !== 'postgresql') throw new Error('Not on a server.');
    const backend = createPostgresBackend(database.url, limits);
    const client = await openClient(backend.kind, backend.clients);
    onTestFinished(() => client.$disconnect());
    return { read: client, writer: createWriter(client, backend), connect: () => backend.clients.connect() };
  }

  it('within a transaction keeps what it locked for a while, and not for ever', async () => {
    const address = await databases.make();
    const { read, writer, connect } = await open(address);
    await writer.write((tx) => put(tx, 'a', '1'));
    const silent = await connect();
    const stopped = await silent.startTransaction();
    onTestFinished(async () => {
      await stopped.rollback();
      await silent.dispose();
    });
    await stopped.executeRaw({ sql: `UPDATE "Meta" SET "value" = '2' WHERE "key" = 'a'`, args: [], argTypes: [] });
    const error = await failureOf(writer.write((tx) => put(tx, 'a', '3')));
    expect([isStorageUnavailable(error), findReason(error)]).toEqual([true, '55P03']);
    // What others do is not held up.
    await writer.write((tx) => put(tx, 'b', '1'));
    await expect
      .poll(() => writer.write((tx) => put(tx, 'a', '3')).catch(() => null), { timeout: 5_000 })
      .toEqual({ key: 'a', value: '3' });
    expect(await get({ read }, 'a')).toBe('3');
  });

  it('for too long in the middle of a write runs it again, once and whole', async () => {
    const { read, writer } = await open(await databases.make());
    await writer.write((tx) => put(tx, 'count', '0'));
    let runs = 0;
    await writer.write(async (tx) => {
      runs += 1;
      await countUp(tx);
      if (runs === 1) await wait(limits.keep + 500);
      await put(tx, 'after', String(runs));
    });
    expect([runs, await get({ read }, 'count'), await get({ read }, 'after')]).toEqual([2, '1', '2']);
  });

  it('is left alone where tables are changed and backups made', async () => {
    const { database } = await databases.make();
    if (database.kind !== 'postgresql') throw new Error('Not on a server.');
    const connection = await createPostgresBackend(database.url, { wait: 1, keep: 1 }).connect();
    onTestFinished(() => connection.dispose());
    await connection.executeScript('BEGIN');
    await wait(100);
    await connection.executeScript('COMMIT');
  });

  it('is waited for fifteen seconds, and keeps what it locked for thirty', async () => {
    const { database } = await databases.make();
    if (database.kind !== 'postgresql') throw new Error('Not on a server.');
    const connection = await createPostgresBackend(database.url).clients.connect();
    onTestFinished(() => connection.dispose());
    const sql = `SELECT current_setting('lock_timeout'), current_setting('idle_in_transaction_session_timeout')`;
    expect((await connection.queryRaw({ sql, args: [], argTypes: [] })).rows).toEqual([['15s', '30s']]);
  });
});

/**
 * A way to a PostgreSQL on which the server, stopped by an operator, says so in the same breath in which it is ready for a first statement.
 * Without a listener of its own such a connection ends the process, and with it this test.
 */
async function openFickleServer({ database }: StorageAddress) {
  if (database.kind !== 'postgresql') throw new Error('Not on a server.');
  const target = new URL(database.url);
  let broken = 0;
  const ready = Buffer.from('5a0000000549', 'hex');
  const fields = 'SFATAL\0VFATAL\0C57P01\0Mterminating connection due to administrator command\0\0';
  const head = Buffer.from('4500000000', 'hex');
  head.writeUInt32BE(4 + fields.length, 1);
  const goodbye = Buffer.concat([head, Buffer.from(fields)]);
  const server = createServer((near) => {
    const far = connect(Number(target.port || 5432), target.hostname);
    near.on('data', (bytes) => far.write(bytes));
    far.on('data', (bytes) => {
      if (broken === 0 || !bytes.subarray(-ready.length).equals(ready)) return void near.write(bytes);
      broken -= 1;
      near.end(Buffer.concat([bytes, goodbye]));
      return void far.destroy();
    });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const)
      one.on('close', () => other.destroy()).on('error', () => other.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(target);
  const address = server.address();
  url.hostname = '127.0.0.1';
  url.port = typeof address === 'object' ? String(address?.port) : '';
  return {
    url: url.href,
    /** So many connections break as they are made. */
    breakNext(count: number): void {
      broken = count;
    },
    close: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  };
}

async function get({ read }: { read: Pick<Db, 'meta'> }, key: string): Promise<string | null> {
  return (await read.meta.findUnique({ where: { key } }))?.value ?? null;
}

function put(tx: Tx, key: string, value: string) {
  return tx.meta.upsert({ where: { key }, create: { key, value }, update: { value } });
}

/** Locks the row before reading it, as everything of ours does that depends on what it reads. */
async function countUp(tx: Tx): Promise<void> {
  await tx.meta.updateMany({ where: { key: 'count' }, data: { key: 'count' } });
  const row = await tx.meta.findUniqueOrThrow({ where: { key: 'count' } });
  await put(tx, 'count', String(Number(row.value) + 1));
}

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail.');
}
