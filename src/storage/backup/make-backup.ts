import { createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import type { Backend } from '../backend.ts';
import { StorageError } from '../errors.ts';
import { openErasures, readJournal } from '../erasures.ts';
import { listBackupIds, type BackupIds } from '../key-ring.ts';
import { openKnownKeys, syncFolder } from '../master-key.ts';
import { createBackend, type StorageAddress } from '../open-storage.ts';
import { readState, toStorageError } from '../prepare.ts';
import { keepNewest, nameBackup, removeAbandoned, type Kept } from './backup-files.ts';
import { dialects } from './columns.ts';
import { writeLines, type Manifest, type Part } from './format.ts';
import { listTables, readPages } from './read-tables.ts';
import { sealChunks } from './sealed-file.ts';

/** A backup that was made, and what became of older ones in its folder. */
export interface Made extends Kept {
  file: string;
  createdAt: number;
  tables: Manifest['tables'];
  /** Parts of backups of this database that were cut off, and that cannot be deleted. */
  stuck: string[];
}

/**
 * Writes all of a database into a new encrypted file in `folder`, as it is at one moment, while the bot may be running; only its owner may read
 * the file, and it has its name once it is whole and on the disk. With `keep` only so many of the newest of this database stay there, whichever of its keys they
 * were made with. What a backup of it that was killed left behind goes after a day. `now` in milliseconds since the epoch.
 * @throws {StorageError} and leaves no file then.
 */
export async function makeBackup({
  address,
  folder,
  keep,
  now,
}: {
  address: StorageAddress;
  folder: string;
  keep: number | null;
  now: number;
}): Promise<Made> {
  const backend = await createBackend(address.database);
  try {
    const { name, tables, ids, stuck } = await withConnection(backend, (connection) =>
      save(folder, { address, now, backend, connection }),
    );
    const kept = keep === null ? { removed: [], unknown: [] } : await keepNewest(keep, { folder, made: name, ids });
    return { file: join(folder, name), createdAt: now, tables, stuck, ...kept };
  } catch (error) {
    throw toStorageError(error, backend);
  }
}

async function withConnection<T>(backend: Backend, work: (connection: SqlDriverAdapter) => Promise<T>): Promise<T> {
  const connection = await backend.connect();
  try {
    return await work(connection);
  } finally {
    await connection.dispose();
  }
}

interface Saving {
  address: StorageAddress;
  now: number;
  backend: Backend;
  connection: SqlDriverAdapter;
}

interface Saved {
  /** Of the file. */
  name: string;
  tables: Manifest['tables'];
  ids: BackupIds;
  stuck: string[];
}

async function save(folder: string, saving: Saving): Promise<Saved> {
  const { backend, connection, address, now } = saving;
  await connection.executeScript(dialects[backend.kind].beginReading);
  const { applied, keys: facts, isUnsettled } = await readState(backend, connection);
  if (!facts) throw new StorageError(`The ${backend.where} is empty: there is nothing to back up yet.`);
  if (isUnsettled) throw new StorageError(`A backup is being restored into the ${backend.where}: finish that first.`);
  const { backups: keys } = (await openKnownKeys(facts, address, backend.where)).vault;
  let tables: Manifest['tables'] = {};
  const lines = writeLines(readAll(saving, applied.map(({ name }) => name).sort()), (found) => (tables = found));
  const ids = listBackupIds(facts, keys);
  const { whole: name, part: partName } = nameBackup(now, keys);
  const [file, part] = [join(folder, name), join(folder, partName)];
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    // First, since what was left behind may be what fills the disk.
    const stuck = await removeAbandoned(folder, ids, now);
    await rm(part, { force: true });
    const target = createWriteStream(part, { flags: 'wx', mode: 0o600 });
    await pipeline(lines, createGzip(), (chunks: AsyncIterable<Uint8Array>) => sealChunks(chunks, keys), target);
    await sync(part);
    await rename(part, file);
    await syncFolder(folder);
    return { name, tables, ids, stuck };
  } catch (error) {
    // Where the folder cannot be entered, nothing is there to be deleted; what is told is why.
    await rm(part, { force: true }).catch(() => undefined);
    throw explain(error, file);
  }
}

/** Everything there is, at one moment. What is erased meanwhile is noted before it goes, so the journal is read last and still says of it. */
async function* readAll({ now, backend, connection, address }: Saving, migrations: string[]): AsyncGenerator<Part> {
  yield { kind: 'head', createdAt: now, migrations };
  for (const table of await listTables(backend, connection)) {
    yield { kind: 'table', table };
    for await (const rows of readPages(table, backend, connection)) yield { kind: 'rows', table, rows };
  }
  const { entries = [] } = (await readJournal(openErasures(address).file)) ?? {};
  for (const entry of entries) yield { kind: 'erased', entry };
}

async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function explain(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOSPC')
    return new StorageError(`The disk is full: the backup ${file} was not made. Make room, or name another folder.`);
  if (code === 'EEXIST' || code === 'ENOTDIR')
    return new StorageError(
      `The backup ${file} cannot be written: a file stands where a folder should be. Name a folder.`,
    );
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM' || code === 'ENOENT')
    return new StorageError(
      `The backup ${file} cannot be written: name a folder that the user who runs this may write to.`,
    );
  return error;
}
