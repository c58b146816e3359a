import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip } from 'node:zlib';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import { statement, type Backend } from '../backend.ts';
import { StorageError } from '../errors.ts';
import { addToJournal, openErasures, readJournal, type Journal, type JournalEntry } from '../erasures.ts';
import { readGivenKey } from '../master-key.ts';
import { readMigrations } from '../migrations.ts';
import { createBackend, type StorageAddress } from '../open-storage.ts';
import { migrateTo, readState, toStorageError, undo, unsettledFact } from '../prepare.ts';
import type { BackupKeys } from '../vault.ts';
import { dialects, quote, type Table } from './columns.ts';
import { readParts, type Manifest, type Part } from './format.ts';
import { listTables, migrationsTable } from './read-tables.ts';
import { damaged, openChunks } from './sealed-file.ts';

/** To be typed where a database that holds something is to be replaced. */
export const replaceWords = 'replace everything that is there';

/** To be typed where nothing says what was erased, and who wants to be left alone, since the backup. */
export const withoutJournalWords = 'people who were forgotten may come back';

/** What is restored, and where to. */
export interface Restoring {
  address: StorageAddress;
  file: string;
  /** Journals of erasures besides the one beside the key: of other machines, or saved elsewhere. */
  journals: readonly string[];
  /** What was typed as consent. */
  words: readonly string[];
}

/** What came back. It is not opened by the bot before it was settled. */
export interface Restored {
  manifest: Manifest;
  /** All that is known of what was erased and wished, what the backup knew too. */
  entries: JournalEntry[];
  /** Messages that were on their way then, and are not sent. */
  unsent: number;
}

/**
 * Puts a backup into a database, of either kind. First all of it is read and checked; then everything is written in one transaction: the tables
 * as they were, their rows, and the steps to this version's tables. What was on its way then is on its way no more, so that a bot which runs all the
 * same sends none of it. Cut off, nothing is changed.
 * @throws {StorageError} for whatever is in the way; nothing was changed then.
 */
export async function restoreBackup(restoring: Restoring): Promise<Restored> {
  const { address, file, words } = restoring;
  const { backups } = await readGivenKey(address);
  const backend = await createBackend(address.database);
  const manifest = await verifyBackup(file, backups, (migrations) => requireKnown(migrations, backend, file));
  const journal = await gatherJournal(restoring, manifest);
  const connection = await openAlone(backend);
  try {
    await clear(backend, connection, words);
    // The journal goes on from here with all that is known, also on a machine that had none.
    await addToJournal(openErasures(address).file, journal);
    await migrateTo(backend, manifest.migrations, connection);
    for await (const part of readBackup(file, backups))
      if (part.kind === 'rows') await insert(part, backend, connection);
    await migrateTo(backend, 'newest', connection);
    const unsent = await keepFromSending(Date.now(), backend, connection);
    await connection.executeRaw(
      statement(`INSERT INTO "Meta" ("key", "value") VALUES ('${unsettledFact}', '${manifest.createdAt}')`),
    );
    await backend.checkMigrated(connection);
    await connection.executeScript('COMMIT');
    return { manifest, entries: journal.entries, unsent };
  } catch (error) {
    await undo(connection);
    throw toStorageError(error, backend);
  } finally {
    await connection.dispose();
  }
}

/**
 * Reads all of a backup and checks it; whether its tables are known first, since a newer version's may have things in them that this one cannot read.
 * @throws {StorageError} when it is not what was written.
 */
async function verifyBackup(
  file: string,
  keys: BackupKeys,
  requireTables: (migrations: readonly string[]) => Promise<void>,
): Promise<Manifest> {
  const manifest: Manifest = { createdAt: 0, migrations: [], tables: {}, entries: [] };
  for await (const part of readBackup(file, keys, (tables) => (manifest.tables = tables)))
    if (part.kind === 'head') {
      await requireTables(part.migrations);
      Object.assign(manifest, { createdAt: part.createdAt, migrations: part.migrations });
    } else if (part.kind === 'erased') manifest.entries.push(part.entry);
  return manifest;
}

async function* readBackup(
  file: string,
  keys: BackupKeys,
  onEnd?: (tables: Manifest['tables']) => void,
): AsyncGenerator<Part> {
  const found = await access(file, constants.R_OK)
    .then(() => stat(file))
    .catch(() => {
      throw new StorageError(`There is no backup ${file}, or it cannot be read. Is its name right?`);
    });
  if (found.isDirectory())
    throw new StorageError(`${file} is a folder: name the file of one backup in it. Nothing was changed.`);
  const text = new PassThrough();
  const unpacking = pipeline(
    createReadStream(file),
    (chunks: AsyncIterable<Uint8Array>) => openChunks(chunks, keys, file),
    createGunzip(),
    text,
  );
  const trouble = unpacking.then(
    () => null,
    (error: unknown) => error,
  );
  try {
    yield* readParts(splitLines(text), file, onEnd);
    await unpacking;
  } catch (error) {
    // Nobody takes what is unpacked any more: without this it would wait for that for ever.
    text.destroy();
    const cause = await trouble;
    throw [cause, error].find((one) => one instanceof StorageError) ?? damaged(file);
  } finally {
    text.destroy();
  }
}

/** Lines end at a line feed and nowhere else: JSON has other ends of lines within its texts. */
async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.write(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.end();
  if (rest !== '') yield rest;
}

/** All that is known of what was erased and wished. @throws {StorageError} where nothing says what was erased since the backup. */
async function gatherJournal(
  { address, journals, words, file }: Restoring,
  { createdAt, entries }: Manifest,
): Promise<Journal> {
  const own = openErasures(address).file;
  const known: Journal = { since: createdAt, entries: [...entries] };
  let reaches = false;
  for (const path of new Set([own, ...journals])) {
    const journal = await readJournal(path);
    if (journal === null && path !== own) throw new StorageError(`There is no journal ${path}. Is its name right?`);
    if (journal && journal.since <= createdAt) reaches = true;
    known.since = Math.min(known.since, journal?.since ?? Infinity);
    known.entries = known.entries.concat(journal?.entries ?? []);
  }
  if (!reaches && !words.includes(withoutJournalWords))
    throw new StorageError(
      `Nothing says what was erased since the backup ${file} was made: put the journal erasures.log from then back to ${own}, or name it with --erasures. Where nobody asked to be forgotten or left alone since, or the journal is lost, add --words "${withoutJournalWords}". Nothing was changed.`,
    );
  // What was lost stays unknown: older backups than this one need a journal of their own.
  return reaches ? known : { ...known, since: Date.now() };
}

/** The backup may be older than this version, and not newer. */
async function requireKnown(migrations: readonly string[], backend: Backend, file: string): Promise<void> {
  const known = (await readMigrations(backend.kind)).map(({ name }) => name);
  const strange = migrations.find((name, at) => known[at] !== name);
  if (strange !== undefined)
    throw new StorageError(
      `The backup ${file} was made by another version of Lamplight (its tables have the change ${strange}): install that version, or a newer one, and try again. Nothing was changed.`,
    );
}

async function openAlone(backend: Backend): Promise<SqlDriverAdapter> {
  const connection = await backend.connect();
  try {
    await backend.beginAlone(connection);
    return connection;
  } catch (error) {
    await connection.dispose();
    throw toStorageError(error, backend);
  }
}

/** @throws {StorageError} when something is there and nobody said that it may go. */
async function clear(backend: Backend, connection: SqlDriverAdapter, words: readonly string[]): Promise<void> {
  const { applied, isUnsettled } = await readState(backend, connection);
  if (applied.length === 0) return;
  if (!isUnsettled && !words.includes(replaceWords))
    throw new StorageError(
      `The ${backend.where} is not empty. Name an empty one in DATABASE_URL; or, if all that is in it may go, stop the bot and add --words "${replaceWords}". Nothing was changed.`,
    );
  const tables = (await listTables(backend, connection)).map(({ name }) => name).reverse();
  for (const name of [...tables, migrationsTable]) await connection.executeScript(`DROP TABLE ${quote(name)}`);
}

/**
 * Whether it was sent since, or taken back, is not known: nothing is said twice, and nothing that nobody wants any more. Returns how many messages
 * it is about. `now` in milliseconds since the epoch.
 */
async function keepFromSending(now: number, { kind }: Backend, connection: SqlDriverAdapter): Promise<number> {
  const { write, argument } = dialects[kind];
  const waits = `"state" IN ('pending', 'sending')`;
  const traceless = await connection.executeRaw(
    statement(`DELETE FROM "OutboxMessage" WHERE ${waits} AND "traceless" = TRUE`),
  );
  const done = `"doneAt" = ${write.time(argument(1))}`;
  const given = `"state" = 'undeliverable', "failure" = 'restored', ${done}, "payloadSealed" = NULL`;
  const sql = `UPDATE "OutboxMessage" SET ${given} WHERE ${waits}`;
  return traceless + (await connection.executeRaw(statement(sql, new Date(now).toISOString())));
}

async function insert(
  { table, rows }: { table: Table; rows: string[] },
  { kind }: Backend,
  connection: SqlDriverAdapter,
): Promise<void> {
  const { cell, write, rows: from } = dialects[kind];
  const names = table.columns.map(({ name }) => quote(name)).join(', ');
  const cells = table.columns.map(({ type }, place) => write[type](cell(place)));
  const sql = `INSERT INTO ${quote(table.name)} (${names}) ${from(cells)}`;
  await connection.executeRaw(statement(sql, `[${rows.join(',')}]`));
}
