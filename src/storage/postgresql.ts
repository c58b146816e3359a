import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { statement, type Backend } from './backend.ts';
import { findCodes } from './errors.ts';

/** Connections per process. A PostgreSQL as it comes allows 100, so several processes have room beside an operator's own. */
const poolSize = 10;

/** Writes under way at once: writers that wait for each other must leave connections for reading. */
const writers = 6;

/** Makes bots that start at once change the tables one after the other. Any number will do; this one is ours ("lamp"). */
const startLock = 0x6c616d70;

/** For how long, in milliseconds, locks are waited for and kept at most. */
export interface LockLimits {
  /** A statement waits for another's lock. */
  wait: number;
  /** A transaction in which nothing is said keeps what it locked; then the server ends its connection. */
  keep: number;
}

/**
 * A process that is paused, or whose machine lost its power, says no goodbye: PostgreSQL keeps what it had locked for hours, and everybody else
 * waits. No transaction of ours is open for longer than 20 s (`write.ts`), so one in which nothing was said for 30 s is nobody's any more. Who waits
 * for it gives up before that, so that the few places there are for writing are not all taken by waiting.
 */
const usualLimits: LockLimits = { wait: 15_000, keep: 30_000 };

/** PostgreSQL at an address. */
export function createPostgresBackend(url: string, limits = usualLimits): Backend {
  const common: pg.PoolConfig = {
    connectionString: url,
    application_name: 'lamplight',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    // The pool lets go of a connection a moment before the adapter takes hold of it. A connection that breaks just then has nobody to
    // tell it to but the process, which would end; whoever uses it next learns of it all the same.
    onConnect: (connection) => void connection.on('error', ignore),
  };
  const address = describeAddress(url);

  return {
    kind: 'postgresql',
    where: `database ${address.database} at ${address.server}`,
    writers,
    // Not for `connect`, on which tables are changed and backups made: that may take as long as it takes.
    clients: new PrismaPg({
      ...common,
      max: poolSize,
      verify: (connection, done) => connection.query(setLimits(limits), done),
    }),
    // What the search path finds, as every statement of ours does.
    tablesQuery: `SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema()`,
    connect: () => connectOnce(common),
    async beginAlone(connection) {
      await connection.executeScript('BEGIN');
      await connection.queryRaw(statement(`SELECT pg_advisory_xact_lock(${startLock})::text`));
    },
    // Several processes share it as they are meant to.
    hold: () => Promise.resolve({ release: () => Promise.resolve() }),
    checkMigrated: () => Promise.resolve(),
    findDamage: (connection) => findDamage(connection, address),
    findNeglect: (connection) => findNeglect(connection, address),
    scrub: () => Promise.resolve(true),
    explain: (error) => explain(error, address),
  };
}

/** As a statement: what is asked for while connecting is refused by PgBouncer (https://www.pgbouncer.org/config.html#ignore_startup_parameters). */
function setLimits({ wait, keep }: LockLimits): string {
  return `SELECT set_config('lock_timeout', '${wait}', false), set_config('idle_in_transaction_session_timeout', '${keep}', false)`;
}

/** PostgreSQL looks at pages as it reads them, if it was made with checksums; of what it found it keeps a count. */
async function findDamage(connection: SqlDriverAdapter, { server, database }: Address): Promise<string[]> {
  const ask = async (sql: string): Promise<number> =>
    Number((await connection.queryRaw(statement(sql))).rows[0]?.[0] ?? 0);
  const damaged = await ask(
    'SELECT coalesce(checksum_failures, 0)::int FROM pg_stat_database WHERE datname = current_database()',
  );
  const unfinished = await ask(
    `SELECT count(*)::int FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE NOT indisvalid AND relnamespace = current_schema()::regnamespace`,
  );
  return [
    ...(damaged > 0
      ? [
          `PostgreSQL at ${server} has found ${damaged} damaged pages in database ${database}: look at its disk, and restore the newest backup into a new database.`,
        ]
      : []),
    ...(unfinished > 0
      ? [
          `${unfinished} indexes of database ${database} at ${server} are not whole: run \`REINDEX DATABASE "${database}"\` while the bot is stopped.`,
        ]
      : []),
  ];
}

/**
 * Old rows that nobody clears away make every look at what waits to be sent slower, by the minute under load. Whoever runs the server may do it
 * otherwise (https://www.postgresql.org/docs/current/routine-vacuuming.html).
 */
async function findNeglect(connection: SqlDriverAdapter, { server }: Address): Promise<string[]> {
  const { rows } = await connection.queryRaw(statement('SHOW autovacuum'));
  if (rows.flat()[0] !== 'off') return [];
  return [
    `PostgreSQL at ${server} has autovacuum switched off. Unless something else runs VACUUM ANALYZE there every few minutes, everything slows down while much is sent. Switch it on: \`ALTER SYSTEM SET autovacuum = on\`, then \`SELECT pg_reload_conf()\`, both as its superuser.`,
  ];
}

function ignore(): void {}

/** A pool of one never gives a second connection, so a transaction can span the statements of the schema engine. */
async function connectOnce(config: pg.PoolConfig): Promise<SqlDriverAdapter> {
  const pool = new pg.Pool({ ...config, max: 1, idleTimeoutMillis: 0 });
  const adapter = await new PrismaPg(pool, { disposeExternalPool: true }).connect();
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: (query) => adapter.queryRaw(query),
    executeRaw: (query) => adapter.executeRaw(query),
    // The adapter's own cuts a script at every semicolon, those in texts and comments too.
    executeScript: async (script) => {
      await pool.query(script);
    },
    startTransaction: (level) => adapter.startTransaction(level),
    getConnectionInfo: () => adapter.getConnectionInfo(),
    dispose: () => adapter.dispose(),
  };
}

interface Address {
  server: string;
  database: string;
  user: string;
}

function describeAddress(url: string): Address {
  const { hostname, port, pathname, username, searchParams } = new URL(url);
  const user = decodeURIComponent(username || searchParams.get('user') || process.env['USER'] || 'postgres');
  return {
    server: `${hostname || searchParams.get('host') || 'localhost'}:${port || '5432'}`,
    database: decodeURIComponent(pathname.slice(1)) || user,
    user,
  };
}

function explain(error: unknown, { server, database, user }: Address): string | null {
  const codes = findCodes(error);
  const has = (pattern: RegExp) => codes.some((code) => pattern.test(code));
  if (has(/^(28P01|28000)$/))
    return `PostgreSQL at ${server} does not let user ${user} in: check the user and the password in DATABASE_URL, and the server's pg_hba.conf.`;
  if (has(/^3D000$/))
    return `PostgreSQL at ${server} has no database ${database}: create it (\`createdb ${database}\`), or correct its name in DATABASE_URL.`;
  if (has(/^42501$/))
    return `User ${user} may not change the tables of database ${database} at ${server}: make that user the owner of the database, or grant it CREATE on its schema.`;
  if (has(/^53300$/))
    return `PostgreSQL at ${server} has no connection left: raise its max_connections, or stop what uses them, and start again.`;
  if (has(/^53100$/))
    return `The disk of PostgreSQL at ${server} is full. Make room there and start again; nothing was changed.`;
  if (has(/^25006$/))
    return `PostgreSQL at ${server} is read-only (a standby?): put the address of the server that takes writes into DATABASE_URL.`;
  if (has(/^55000$/))
    return `Database ${database} at ${server} lets nobody in at the moment: somebody closed it, or it is being copied. Let it accept connections again, and start the bot.`;
  if (has(/^57P/)) return `PostgreSQL at ${server} is starting or stopping: start the bot again in a moment.`;
  if (has(/^(P1011|TlsConnectionError)$/))
    return `The encrypted connection to PostgreSQL at ${server} cannot be made: check sslmode in DATABASE_URL and the server's certificate.`;
  if (
    has(/^(P1001|P1002|P1017|DatabaseNotReachable|ConnectionClosed|SocketTimeout|E[A-Z_]+|08...)$/) ||
    isSilence(error)
  )
    return `Nothing answers as PostgreSQL at ${server}: start the server, or correct the address in DATABASE_URL.`;
  return null;
}

/** The driver gives these no code. */
function isSilence(error: unknown): boolean {
  return error instanceof Error && /timeout exceeded when trying to connect|Connection terminated/.test(error.message);
}
