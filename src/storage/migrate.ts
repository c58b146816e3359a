import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { migrationsFolder, type Migration } from './migrations.ts';
import { packageRoot } from './package-root.ts';
import { useSchemaEngine } from './schema-engine.ts';
import { useProvider, type Provider } from './schema-source.ts';

/**
 * Applies what is pending through Prisma's schema engine, on a connection whose transaction the caller began and ends: all of it is
 * done, or nothing. The engine is heavy: import this file only when something is pending.
 * @throws {Error} what the database had to say, or else the engine.
 */
export async function applyMigrations(
  provider: Provider,
  migrations: readonly Migration[],
  connection: SqlDriverAdapter,
): Promise<void> {
  const schema = useProvider(await readFile(join(packageRoot, 'prisma', 'schema.prisma'), 'utf8'), provider);
  const lockfile = await readFile(join(migrationsFolder, provider, 'migration_lock.toml'), 'utf8');
  const { factory, failures } = shareConnection(connection);
  try {
    await useSchemaEngine({ factory, schema }, (engine) =>
      engine.applyMigrations({
        migrationsList: {
          baseDir: join(migrationsFolder, provider),
          lockfile: { path: 'migration_lock.toml', content: lockfile },
          migrationDirectories: migrations.map(({ name, script }) => ({
            path: name,
            migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: script } },
          })),
          shadowDbInitScript: '',
        },
        filters: { externalTables: [], externalEnums: [] },
      }),
    );
  } catch (error) {
    throw failures[0] ?? error;
  }
}

/** The engine thinks that it connects and disconnects, but the connection is the caller's. What the database refuses is kept: the engine's own errors lose it. */
function shareConnection(connection: SqlDriverAdapter): {
  factory: SqlMigrationAwareDriverAdapterFactory;
  failures: unknown[];
} {
  const failures: unknown[] = [];
  async function keepFailure<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer;
    } catch (error) {
      failures.push(error);
      throw error;
    }
  }
  const { provider, adapterName } = connection;
  const shared: SqlDriverAdapter = {
    provider,
    adapterName,
    queryRaw: (query) => keepFailure(connection.queryRaw(query)),
    executeRaw: (query) => keepFailure(connection.executeRaw(query)),
    executeScript: (script) => keepFailure(connection.executeScript(script)),
    startTransaction: () => Promise.reject(new Error('There is a transaction already, and one is enough.')),
    getConnectionInfo: () => connection.getConnectionInfo?.() ?? { supportsRelationJoins: false },
    dispose: () => Promise.resolve(),
  };
  const connect = () => Promise.resolve(shared);
  const connectToShadowDb = () => Promise.reject(new Error('There is no shadow database.'));
  return { factory: { provider, adapterName, connect, connectToShadowDb }, failures };
}
