import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import type { Backend } from '../backend.ts';
import { StorageError } from '../errors.ts';
import { openErasures, readJournal } from '../erasures.ts';
import { openKnownKeys, syncFolder } from '../master-key.ts';
import { createBackend, type StorageAddress } from '../open-storage.ts';
import { readState, toStorageError } from '../prepare.ts';
import type { BackupKeys } from '../vault.ts';
import { dialects } from './columns.ts';
import { writeLines, type Manifest, type Part } from './format.ts';
import { listTables, readPages } from './read-tables.ts';
import { sealChunks } from './sealed-file.ts';

/** A backup that was made. */
export interface Made {
  file: string;
  createdAt: number;
  tables: Manifest['tables'];
  /** Older backups of the same key in the same folder that were deleted. */
  removed: string[];
}

/** With the id of its key, which the file says anyway: several bots may back up into one folder. */
const nameOf = (createdAt: number, { id }: BackupKeys) =>
  `lamplight-${new Date(createdAt)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-')}-${id.toString('hex')}.backup`;

/** When a backup of this key was made, by its name; null for what is none. */
function readTime(name: string, { id }: BackupKeys): number | null {
  const [, day, hour, minute, second, key] =
    /^lamplight-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z-([0-9a-f]+)\.backup$/.exec(name) ?? [];
  return key === id.toString('hex') ? Date.parse(`${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}Z`) : null;
}

/** The backups of a key in a folder, oldest first; when each was made in milliseconds since the epoch. @throws {Error} Node's, where the folder cannot be read */
export async function listBackups(folder: string, keys: BackupKeys): Promise<{ name: string; madeAt: number }[]> {
  return (await readdir(folder))
    .flatMap((name) => {
      const madeAt = readTime(name, keys);
      return madeAt === null ? [] : [{ name, madeAt }];
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/**
 * Writes all of a database into a new encrypted file in `folder`, as it is at one moment, while the bot may be running; only its owner may read
 * the file, and it has its name once it is whole and on the disk. With `keep` only so many of the newest of its key stay there. `now` in milliseconds since
 * the epoch.
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
    const { file, tables, keys } = await withConnection(backend, (connection) =>
      save(folder, { address, now, backend, connection }),
    );
    return { file, createdAt: now, tables, removed: keep === null ? [] : await removeOld(folder, keep, keys) };
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
  file: string;
  tables: Manifest['tables'];
  keys: BackupKeys;
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
  const file = join(folder, nameOf(now, keys));
  const part = `${file}.part`;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await rm(part, { force: true });
    const target = createWriteStream(part, { flags: 'wx', mode: 0o600 });
    await pipeline(lines, createGzip(), (chunks: AsyncIterable<Uint8Array>) => sealChunks(chunks, keys), target);
    await sync(part);
    await rename(part, file);
    await syncFolder(folder);
    return { file, tables, keys };
  } catch (error) {
    await rm(part, { force: true });
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

async function removeOld(folder: string, keep: number, keys: BackupKeys): Promise<string[]> {
  const ours = await listBackups(folder, keys);
  const old = ours.slice(0, Math.max(0, ours.length - keep)).map(({ name }) => name);
  for (const name of old) await rm(join(folder, name));
  return old;
}

function explain(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOSPC')
    return new StorageError(`The disk is full: the backup ${file} was not made. Make room, or name another folder.`);
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM' || code === 'ENOTDIR')
    return new StorageError(
      `The backup ${file} cannot be written: name a folder that the user who runs this may write to.`,
    );
  return error;
}
