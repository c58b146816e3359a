// A database that takes nothing more, as it happens to a running bot: a full disk, a disk that lets nobody write, a server that is read-only.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pid } from 'node:process';
import { promisify } from 'node:util';
import type { StorageAddress } from '../../src/storage/open-storage.ts';
import { queryPostgres } from './places.ts';
import { runSql } from './storage.ts';

const run = promisify(execFile);

/** Something that keeps a database from taking what is written. */
export interface Trouble {
  /** As a sentence goes on after "a bot". */
  name: string;
  /** The code in the log by which an operator knows which it is. */
  code: string;
  /** Begins it; resolves to how it ends. */
  begin(address: StorageAddress): Promise<() => Promise<void>>;
}

/** A disk that nobody can write to any more: no file of this process may grow, for SQLite an error of writing as on a disk that the kernel made read-only. */
export const unwritable: Trouble = {
  name: 'whose disk cannot be written any more',
  code: 'SQLITE_IOERR_WRITE',
  async begin() {
    const limit = (soft: string) => run('prlimit', ['--pid', String(pid), `--fsize=${soft}:`]);
    const { stdout } = await run('prlimit', ['--pid', String(pid), '--fsize', '--noheadings', '--output=SOFT']);
    await limit('0');
    return async () => {
      await limit(stdout.trim());
    };
  },
};

/** Whether this machine can do so. */
export const canForbidWriting = existsSync('/usr/bin/prlimit');

/** A small disk of one's own; null where nobody may mount one, as in many containers. */
export interface SmallDisk {
  folder: string;
  remove(): Promise<void>;
}

/** Mounts one of 16 MB. */
export async function mountSmallDisk(): Promise<SmallDisk | null> {
  const folder = await mkdtemp(join(tmpdir(), 'lamplight-disk-'));
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'lamplight-test', folder]);
  } catch {
    await rm(folder, { recursive: true });
    return null;
  }
  return {
    folder,
    async remove() {
      await run('umount', [folder]);
      await rm(folder, { recursive: true });
    },
  };
}

/** Fills such a disk to its last byte. */
export function fullDisk({ folder }: SmallDisk): Trouble {
  const ballast = join(folder, 'ballast');
  return {
    name: 'whose disk is full',
    code: 'SQLITE_FULL',
    async begin() {
      for (const size of [65_536, 4_096, 1])
        for (let hasRoom = true; hasRoom;)
          hasRoom = await appendFile(ballast, Buffer.alloc(size)).then(
            () => true,
            () => false,
          );
      return () => rm(ballast);
    },
  };
}

/** PostgreSQL says of every change that its disk has no room: with the code of a full disk, from within the server. */
export const fullServer: Trouble = {
  name: 'whose PostgreSQL has no room left',
  code: '53100',
  async begin(address) {
    const tables = (
      await runSql(address, `SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema()`)
    ).flat();
    const each = (statement: (table: string) => string) => tables.map((table) => statement(String(table))).join(';');
    const raise = `BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END`;
    const full = `CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$ ${raise} $$;`;
    const change = 'BEFORE INSERT OR UPDATE OR DELETE';
    await runSql(
      address,
      full + each((table) => `CREATE TRIGGER no_room ${change} ON "${table}" EXECUTE FUNCTION no_room()`),
    );
    return async () => {
      await runSql(address, 'DROP FUNCTION no_room() CASCADE');
    };
  },
};

/** PostgreSQL takes no change at all: as a standby, or as an operator may set it. Connections that are open are closed. */
export const readOnlyServer: Trouble = {
  name: 'whose PostgreSQL is read-only',
  code: '25006',
  async begin({ database }) {
    if (database.kind !== 'postgresql') throw new Error('This is for PostgreSQL.');
    const url = new URL(database.url);
    const name = url.pathname.slice(1);
    url.pathname = '/postgres';
    const set = async (value: string) => {
      await queryPostgres(url.href, `ALTER DATABASE "${name}" SET default_transaction_read_only = ${value}`);
      await queryPostgres(url.href, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`);
    };
    await set('on');
    return () => set('off');
  },
};
