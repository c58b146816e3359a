import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import { describe, expect, it } from 'vitest';
import { StorageError } from '../../src/storage/errors.ts';
import { applyMigrations } from '../../src/storage/migrate.ts';
import { findPending, migrationsFolder, readMigrations, type Migration } from '../../src/storage/migrations.ts';
import type { StorageAddress } from '../../src/storage/open-storage.ts';
import { packageRoot } from '../../src/storage/package-root.ts';
import { useSchemaEngine } from '../../src/storage/schema-engine.ts';
import { providers, useProvider } from '../../src/storage/schema-source.ts';
import { createSqliteBackend } from '../../src/storage/sqlite.ts';
import { describeOnPostgres, describeOnSqlite, runSql } from '../kit/storage.ts';

const schemaFile = join(packageRoot, 'prisma', 'schema.prisma');

describeOnSqlite('the migrations', (databases) => {
  it('lead to exactly the tables that the schema asks for', async () => {
    const { database } = await databases.make();
    if (database.kind !== 'sqlite') throw new Error('Not a file.');
    const schema = useProvider(await readFile(schemaFile, 'utf8'), 'sqlite');
    const files = [{ path: 'schema.prisma', content: schema }];
    const factory = new PrismaBetterSqlite3({ url: database.file });
    const { stdout, exitCode } = await useSchemaEngine({ factory, schema }, (engine) =>
      engine.diff({
        from: { tag: 'schemaDatasource', files, configDir: packageRoot },
        to: { tag: 'schemaDatamodel', files },
        script: true,
        exitCode: true,
        filters: { externalTables: [], externalEnums: [] },
      }),
    );
    expect({ exitCode, stdout }).toMatchObject({ exitCode: 0 });
  });
});

describeOnSqlite('a change that builds a table anew', (databases) => {
  const rebuild: Migration = {
    name: '29990101000000_rebuild',
    script: `PRAGMA defer_foreign_keys=ON;
      PRAGMA foreign_keys=OFF;
      CREATE TABLE "new_Guild" ("id" TEXT NOT NULL PRIMARY KEY, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL);
      INSERT INTO "new_Guild" ("id", "createdAt", "updatedAt") SELECT "id", "createdAt", "updatedAt" FROM "Guild";
      DROP TABLE "Guild";
      ALTER TABLE "new_Guild" RENAME TO "Guild";
      PRAGMA foreign_keys=ON;
      PRAGMA defer_foreign_keys=OFF;`,
  };

  async function prepare() {
    const address = await databases.make();
    if (address.database.kind !== 'sqlite') throw new Error('Not a file.');
    const storage = await databases.open(address);
    const at = new Date('2026-11-25T10:00:00Z');
    await storage.write(async (tx) => {
      await tx.guild.create({ data: { id: '801', createdAt: at, updatedAt: at } });
      await tx.channelCursor.create({ data: { guildId: '801', channelId: '901', after: '1' } });
    });
    await storage.close();
    const backend = createSqliteBackend(address.database.file);
    return { address, backend, connection: await backend.connect() };
  }

  it('keeps what refers to its rows', async () => {
    const { address, backend, connection } = await prepare();
    await backend.beginAlone(connection);
    await applyMigrations('sqlite', [...(await readMigrations('sqlite')), rebuild], connection);
    await backend.checkMigrated(connection);
    await connection.executeScript('COMMIT');
    await connection.dispose();
    expect(await runSql(address, 'SELECT id FROM "Guild"')).toEqual([['801']]);
    expect(await runSql(address, 'SELECT "channelId" FROM "ChannelCursor"')).toEqual([['901']]);
  });

  it('is refused when it leaves rows that refer to nothing', async () => {
    const { backend, connection } = await prepare();
    const losing = { ...rebuild, script: rebuild.script.replace('FROM "Guild"', 'FROM "Guild" WHERE 0') };
    await backend.beginAlone(connection);
    await applyMigrations('sqlite', [...(await readMigrations('sqlite')), losing], connection);
    await expect(backend.checkMigrated(connection)).rejects.toThrow('refer to nothing');
    await connection.dispose();
  });
});

// The engine's WebAssembly build cannot read PostgreSQL's catalogue through this adapter ("char" columns), so that is done here.
describeOnPostgres('the migrations', (databases) => {
  it('lead to exactly the tables that the schema asks for', async () => {
    const migrated = await databases.make();
    const asked = await databases.makeEmpty();
    if (asked.database.kind !== 'postgresql') throw new Error('Not on a server.');
    const schema = useProvider(await readFile(schemaFile, 'utf8'), 'postgresql');
    const factory = new PrismaPg({ connectionString: asked.database.url });
    const { stdout } = await useSchemaEngine({ factory, schema }, (engine) =>
      engine.diff({
        from: { tag: 'empty' },
        to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] },
        script: true,
        exitCode: null,
        filters: { externalTables: [], externalEnums: [] },
      }),
    );
    await runSql(asked, stdout ?? '');
    const catalogue = await readCatalogue(migrated);
    expect(catalogue).toEqual(await readCatalogue(asked));
    expect(catalogue).toContainEqual(['AuditEntry', 'seq', 'integer', 'NO', null]);
    expect(catalogue).toContainEqual([
      'Flag',
      'FOREIGN KEY ("caseId") REFERENCES "Case"(id) ON UPDATE CASCADE ON DELETE CASCADE',
    ]);
  });
});

/** Every column, index and constraint but those of Prisma's own table, in an order that does not tell their history. */
async function readCatalogue(address: StorageAddress): Promise<unknown[][]> {
  const parts = [
    `SELECT table_name::text, column_name::text, data_type || coalesce('(' || datetime_precision || ')', ''), is_nullable::text, column_default::text
       FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY 1, 2`,
    `SELECT tablename::text, indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1, 2`,
    `SELECT relname::text, pg_get_constraintdef(c.oid) FROM pg_constraint c JOIN pg_class t ON t.oid = conrelid
       WHERE c.connamespace = 'public'::regnamespace AND relname <> '_prisma_migrations' ORDER BY 1, 2`,
  ];
  return (await Promise.all(parts.map((sql) => runSql(address, sql)))).flat();
}

describe('the folder of migrations', () => {
  it('has the same steps for both databases', async () => {
    const [sqlite, postgresql] = await Promise.all(providers.map(readMigrations));
    expect(sqlite?.map(({ name }) => name)).toEqual(postgresql?.map(({ name }) => name));
    expect(sqlite).not.toEqual([]);
  });

  it('keeps beside them the schema they lead to, from which the next step is written', async () => {
    const before = await readFile(join(migrationsFolder, 'schema-before.prisma'), 'utf8');
    expect(withoutComments(before)).toBe(withoutComments(await readFile(schemaFile, 'utf8')));
  });

  it('is written to by `npm run migration` only with a name, and only when something changed', async () => {
    expect(await runScript()).toMatch(/^1: Usage: npm run migration -- <name>/);
    expect(await runScript('../outside')).toMatch(/^1: Usage/);
    expect(await runScript('nothing_new')).toMatch(/^1: .*Nothing was written\.$/);
  });
});

function withoutComments(schema: string): string {
  return schema.replaceAll(/\s*\/\/.*/g, '').replaceAll(/\s+/g, ' ');
}

function runScript(...names: string[]): Promise<string> {
  const script = join(packageRoot, 'scripts', 'migration.ts');
  return new Promise((resolve) =>
    execFile(process.execPath, ['--import', 'tsx', script, ...names], { cwd: packageRoot }, (error, stdout, stderr) =>
      resolve(`${error?.code ?? 0}: ${(stdout + stderr).trim()}`),
    ),
  );
}

describe('what is pending', () => {
  const known: Migration[] = [
    { name: '1_first', script: 'CREATE\nTABLE' },
    { name: '2_second', script: 'x' },
  ];
  // sha256 of "CREATE\nTABLE"
  const first = {
    name: '1_first',
    checksum: '1f53a523eda2ec06b357b35d4ec6ff930c73b38b804854fa9c8a9ed35e346cc6',
    finished: true,
  };

  it('is everything on an empty database, and nothing when all is done', () => {
    expect(findPending([], known, 'database')).toEqual(['1_first', '2_second']);
    expect(findPending([first], known, 'database')).toEqual(['2_second']);
    expect(findPending([first], known.slice(0, 1), 'database')).toEqual([]);
  });

  it('does not depend on the line ends of a checkout', () => {
    const windows = [{ name: '1_first', script: 'CREATE\r\nTABLE' }];
    expect(findPending([first], windows, 'database')).toEqual([]);
  });

  it.each([
    ['unknown', { ...first, name: '3_later' }],
    ['unfinished', { ...first, finished: false }],
    ['changed', { ...first, checksum: 'another' }],
  ])('is not asked of a database in which a change is %s', (_, applied) => {
    expect(() => findPending([applied], known, 'database')).toThrow(StorageError);
  });
});
