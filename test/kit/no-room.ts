// A database that takes nothing more, as it happens to a running bot: a full disk, a disk that lets nobody write, a server that is read-only.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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
export function fullDisk({ folder }: Pick<SmallDisk, 'folder'>): Trouble {
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

/** What stands before every change of any table. One after the other, each by itself: whoever locked several could be in the way of a bot that does too. */
const watchEach = `DO $$ DECLARE name text; BEGIN
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = current_schema() LOOP
    EXECUTE format('CREATE OR REPLACE TRIGGER no_room BEFORE INSERT OR UPDATE OR DELETE ON %I EXECUTE FUNCTION no_room()', name);
    COMMIT;
  END LOOP;
END $$`;

/** PostgreSQL says of every change that its disk has no room: with the code of a full disk, from within the server. */
export const fullServer: Trouble = {
  name: 'whose PostgreSQL has no room left',
  code: '53100',
  async begin(address) {
    const say = (what: string) =>
      runSql(
        address,
        `CREATE OR REPLACE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${what}; END $$`,
      );
    const pass = 'RETURN NULL';
    await say(pass);
    await runSql(address, watchEach);
    await say(`RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'`);
    return async () => {
      await say(pass);
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

/** A disk of a few megabytes is one of ours: no other may be filled. */
const mostToFill = 64 * 1024 * 1024;

/**
 * How a database's disk becomes full: PostgreSQL says that it is; SQLite's own small disk is filled, and where it lies on another, no file of this
 * process may grow. Null where none of that can be done.
 */
export async function findFullDisk({ database }: StorageAddress): Promise<Trouble | null> {
  if (database.kind === 'postgresql') return fullServer;
  const folder = dirname(database.file);
  const { blocks, bsize } = await statfs(folder);
  if (blocks * bsize <= mostToFill) return fullDisk({ folder });
  return canForbidWriting ? unwritable : null;
}
