import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { allColumns } from '../../src/privacy/columns.ts';
import { allKept } from '../../src/privacy/kept.ts';
import { openIfReadable } from '../../src/storage/sealing.ts';
import { packageRoot } from '../../src/storage/package-root.ts';
import { openCore } from '../kit/core.ts';
import { damage } from '../kit/damage.ts';
import { ids } from '../kit/interactions.ts';
import { keepRest } from '../kit/keep-rest.ts';
import { keepEverything } from '../kit/keep-everything.ts';
import { describeOnSqlite, runSql } from '../kit/storage.ts';

/** What is read from memory, and is not another at once because its column is. */
const fromMemory = ['Guild.onCallSealed'];

/** Where a table is read with another too: how a case ended is told to those whose report it was, or about whom. */
const readWith: Readonly<Record<string, string>> = { Case: 'Flag' };

const schema = await readFile(join(packageRoot, 'prisma', 'schema.prisma'), 'utf8');

/** What is said to be exported, with the type that the schema gives it. */
const exported = Object.entries(allColumns).flatMap(([table, { exported: names = '' }]) => {
  const [, body = ''] = new RegExp(`^model ${table} \\{\\n([^]*?)^\\}`, 'm').exec(schema) ?? [];
  return names
    .split(' ')
    .filter((column) => column !== '' && !fromMemory.includes(`${table}.${column}`))
    .map((column) => ({ table, column, type: new RegExp(`^ +${column} +(\\w+)`, 'm').exec(body)?.[1] ?? '' }));
});

/** Another value, in SQL, for what is there. */
const another: Readonly<Record<string, (column: string) => string>> = {
  String: (column) => `"${column}" || 'x'`,
  Int: (column) => `"${column}" + 1`,
  Boolean: (column) => `NOT "${column}"`,
  DateTime: () => `'2041-01-01T00:00:00.000+00:00'`,
};

describeOnSqlite('a column that is said to be exported', (databases) => {
  it('is in the file: where it is another, so is the file', { timeout: 300_000 }, async () => {
    const address = await databases.make();
    const core = await openCore(await databases.open(address));
    await core.setUp({ onCallId: ids.maya, zone: 'Europe/Berlin' });
    await keepRest(ids.maya, await keepEverything(ids.maya, core), core);

    /** What the readers of a table find for the file. */
    async function readAll(table: string): Promise<string> {
      const found = [];
      for (const { models, read } of allKept)
        if (models.some((model) => model === table || model === readWith[table]))
          found.push(await openIfReadable(() => read(ids.maya, core.needs)));
      return JSON.stringify(found);
    }

    /** Makes a column another in all rows; resolves to how many had a value there, and a way to take it back. */
    async function change({ table, column, type }: (typeof exported)[number]) {
      if (type === 'Bytes') {
        const rows = await damage({ table, column }, -1, address);
        return { rows, takeBack: () => damage({ table, column }, -1, address) };
      }
      await runSql(address, `CREATE TABLE was AS SELECT rowid AS at, "${column}" AS value FROM "${table}"`);
      const set = `UPDATE "${table}" SET "${column}" =`;
      const rows = await runSql(
        address,
        `${set} ${another[type]?.(column) ?? ''} WHERE "${column}" IS NOT NULL RETURNING 1`,
      );
      const takeBack = async () => {
        await runSql(address, `${set} (SELECT value FROM was WHERE at = "${table}".rowid)`);
        await runSql(address, 'DROP TABLE was');
      };
      return { rows: rows.length, takeBack };
    }

    const [empty, unseen]: [string[], string[]] = [[], []];
    for (const column of exported) {
      const before = await readAll(column.table);
      const { rows, takeBack } = await change(column);
      if (rows === 0) empty.push(`${column.table}.${column.column}`);
      else if ((await readAll(column.table)) === before) unseen.push(`${column.table}.${column.column}`);
      await takeBack();
      expect(await readAll(column.table)).toBe(before);
    }
    expect({ empty, unseen }).toEqual({ empty: [], unseen: [] });
  });
});
