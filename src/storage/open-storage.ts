import { existsSync } from 'node:fs';
import type { DatabaseAddress } from '../config.ts';
import { describeError, type Log } from '../log.ts';
import type { Backend } from './backend.ts';
import { openClient, type Client, type Db, type Tx } from './client.ts';
import { openErasures, type Erasures } from './erasures.ts';
import { findReason } from './errors.ts';
import { watchHealth, type HealthListener } from './health.ts';
import type { Hold } from './hold-file.ts';
import type { KeyRing } from './key-ring.ts';
import { refuseLoss } from './lost-database.ts';
import type { KeySource } from './master-key.ts';
import { prepareDatabase, toStorageError } from './prepare.ts';
import type { Provider } from './schema-source.ts';
import { ForeignKeyError, type Vault } from './vault.ts';
import { watchKeys, type KeyWatch } from './watch-keys.ts';
import { createWriter } from './write.ts';

/** Everything that is kept, and how it is encrypted. */
export interface Storage {
  readonly kind: Provider;
  /** What is committed. Reads never wait for writes; inside a write, read through its `tx`. */
  readonly read: Db;
  readonly vault: Vault;
  /** What must hold although a backup says otherwise is noted here, outside the database: what was erased, who wants to be left alone. */
  readonly erasures: Erasures;
  /**
   * Runs `work` in one transaction, all or nothing. It may run more than once (two of them collided, or it threw {@link RetryWrite}), so
   * it does nothing outside its transaction. What it throws undoes the transaction and comes back.
   */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * Runs what opens values outside a write, and again where one was sealed with a key that another process just brought. What names a key that
   * there is not counts as damaged from then on. Writes do the same by themselves.
   */
  withNewKeys<T>(work: () => T | Promise<T>): Promise<T>;
  /**
   * Learns at once whether the master key is being replaced, which it looks for every two seconds by itself. True when something else than
   * before is opened or sealed with now, or counts as damaged.
   */
  renewKeys(): Promise<boolean>;
  /**
   * Takes away what a database keeps beside its tables of rows as they were before: SQLite's log still holds what was deleted. Does nothing
   * for PostgreSQL, which cleans up by itself in its own time. False where somebody reads at this moment: try again later.
   */
  scrub(): Promise<boolean>;
  /** Whether the database answers within two seconds. */
  isAnswering(): Promise<boolean>;
  /** Whether it lately took what was written; from memory, so it never waits and may be some seconds old. */
  isWell(): boolean;
  /** Finishes the writes under way, takes no more, and lets go of the database. */
  close(): Promise<void>;
}

/** Where the data is kept, and its key: fields of the configuration. */
export interface StorageAddress extends KeySource {
  database: DatabaseAddress;
  /** Whether it is real people's: then nothing new is made in place of a database that was here before. */
  production?: boolean;
  /** Whether a bot is to run on it, and therefore no second one on the same SQLite file; who only looks at it, or backs it up, runs beside one. */
  alone?: boolean;
}

const answerWithinMs = 2_000;

/**
 * Opens the database, brought to this version's shape; makes it, and its key, at the first start, and says so in the log. Where the journal of
 * erasures cannot be written, the log says so: everything works but what has to be noted there first.
 * @throws {StorageError} with a sentence for the operator. Nothing was changed then.
 */
export async function openStorage(
  address: StorageAddress,
  log?: Pick<Log, 'info' | 'warn' | 'error'>,
): Promise<Storage> {
  const storage = await openPrepared(address, 'whole', log);
  try {
    await storage.erasures.begin();
  } catch (error) {
    log?.warn('erasures.unwritable', { error: describeError(error) });
  }
  return storage;
}

/** The same for whoever restores a backup, and has not settled yet what came out of it. @throws {StorageError} */
export async function openRestored(address: StorageAddress): Promise<Storage> {
  return openPrepared(address, 'unsettled');
}

/** What is kept, for whoever only looks at it. */
export type Kept = Pick<Storage, 'kind' | 'read' | 'vault' | 'withNewKeys' | 'close'>;

/**
 * Opens a database that is ready, for looking: nothing is made, brought to this version's shape, noted or watched. `ring` is the one it
 * belongs to, as it was just read.
 * @throws {StorageError}
 */
export async function openKept({ database }: Pick<StorageAddress, 'database'>, ring: KeyRing): Promise<Kept> {
  const backend = await createBackend(database);
  const client = await connect(backend);
  const look = () => Promise.resolve(ring.giveUp(ring.takeUnknown()));
  return {
    kind: backend.kind,
    read: client,
    vault: ring.vault,
    withNewKeys: (work) => withNewKeys(work, { look, changes: () => 0 }),
    close: () => client.$disconnect(),
  };
}

async function openPrepared(
  address: StorageAddress,
  expected: 'whole' | 'unsettled',
  log?: Pick<Log, 'info' | 'warn' | 'error'>,
): Promise<Storage> {
  const backend = await createBackend(address.database);
  const { ring, client, hold } = await takeHold(backend, { address, expected, log });
  const writer = createWriter(client, backend);
  const keys = watchKeys(ring, { read: client, source: address, log });
  const health = watchHealth(
    (thorough) => writer.tryOnce((tx) => (thorough ? leaveTrace(tx) : Promise.resolve())),
    sayHealth(log),
  );
  let closing: Promise<void> | null = null;
  return {
    kind: backend.kind,
    read: client,
    vault: ring.vault,
    erasures: openErasures(address),
    write: (work) => health.follow(() => withNewKeys(() => writer.write(work), keys)),
    withNewKeys: (work) => withNewKeys(work, keys),
    renewKeys: () => keys.look(),
    scrub: () => backend.scrub(client),
    isAnswering: () => isAnswering(client),
    isWell: () => health.isWell(),
    close: () =>
      (closing ??= Promise.all([writer.stop(), health.stop(), keys.stop()])
        .finally(() => client.$disconnect())
        .finally(() => hold?.release())
        .then(() => undefined)),
  };
}

interface Opening {
  address: StorageAddress;
  expected: 'whole' | 'unsettled';
  log?: Pick<Log, 'info' | 'warn'> | undefined;
}

/** Another bot's database is neither changed nor connected to, so it is held first; and let go where that fails. */
async function takeHold(
  backend: Backend,
  opening: Opening,
): Promise<{ ring: KeyRing; client: Client; hold: Hold | null }> {
  const { address, log } = opening;
  // SQLite makes its file as soon as it is asked, so this is looked at first: nothing is left behind where a disk is to be mounted.
  const { database } = address;
  refuseLoss(address, backend.where, () => database.kind === 'sqlite' && !existsSync(database.file));
  const hold = address.alone ? await holdAlone(backend, log) : null;
  try {
    const ring = await prepare(backend, opening);
    return { ring, client: await connect(backend), hold };
  } catch (error) {
    await hold?.release();
    throw error;
  }
}

async function holdAlone(backend: Backend, log: Opening['log']): Promise<Hold> {
  try {
    return await backend.hold(() => log?.warn('storage.held'));
  } catch (error) {
    throw toStorageError(error, backend);
  }
}

/** A database that was made is one line: a warning where another was here before. */
async function prepare(backend: Backend, { address, expected, log }: Opening): Promise<KeyRing> {
  const made: { inPlace?: boolean } = {};
  const onEmpty = () => void (made.inPlace = refuseLoss(address, backend.where, () => true));
  const ring = await prepareDatabase(backend, { source: address, expected, onEmpty });
  if (made.inPlace === true) log?.warn('storage.made');
  if (made.inPlace === false) log?.info('storage.made');
  return ring;
}

/** Runs it again for each key that it met and this process had not heard of, or that there is not. A look that was under way may have begun too early. */
async function withNewKeys<T>(work: () => T | Promise<T>, keys: Pick<KeyWatch, 'look' | 'changes'>): Promise<T> {
  for (;;) {
    const before = keys.changes();
    const isOther = async () => keys.changes() !== before || (await keys.look()) || (await keys.look());
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ForeignKeyError && (await isOther()))) throw error;
    }
  }
}

/** One line when the database goes away, with the code of why, and one when it is back: whoever runs the bot has to know which of many. */
function sayHealth(log?: Pick<Log, 'info' | 'error'>): HealthListener {
  return {
    onAway: (error) => log?.error('storage.away', { code: error === undefined ? 'no-answer' : findReason(error) }),
    onBack: () => log?.info('storage.back'),
  };
}

/** The least that has to reach the disk. */
function leaveTrace(tx: Tx): Promise<unknown> {
  const fact = { key: 'storage.looked', value: '' };
  return tx.meta.upsert({ where: { key: fact.key }, create: fact, update: fact });
}

/** What is behind an address. Loads only the driver that is needed. */
export async function createBackend(database: DatabaseAddress): Promise<Backend> {
  switch (database.kind) {
    case 'sqlite':
      return (await import('./sqlite.ts')).createSqliteBackend(database.file);
    case 'postgresql':
      return (await import('./postgresql.ts')).createPostgresBackend(database.url);
  }
}

/** Connects at once, so that what is in the way shows at the start. */
async function connect(backend: Backend): Promise<Client> {
  const client = await openClient(backend.kind, backend.clients);
  try {
    await client.meta.count();
    return client;
  } catch (error) {
    await client.$disconnect();
    throw toStorageError(error, backend);
  }
}

async function isAnswering(client: Client): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), answerWithinMs);
  });
  const answer = client.meta.count().then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
