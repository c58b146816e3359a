import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { allColumns, type Treatment } from '../../src/privacy/columns.ts';
import { allKept } from '../../src/privacy/kept.ts';
import { openIfReadable } from '../../src/storage/sealing.ts';
import { packageRoot } from '../../src/storage/package-root.ts';
import { openCore } from '../kit/core.ts';
import { spoil } from '../kit/damage.ts';
import { ids } from '../kit/interactions.ts';
import { keepRest } from '../kit/keep-rest.ts';
import { keepEverything } from '../kit/keep-everything.ts';
import { describeOnSqlite, runSql } from '../kit/storage.ts';

/** What is read from memory, and is not another at once because its column is. */
const fromMemory = ['Guild.onCallSealed'];

/** Where a table is read with another too: how a case ended is told to those whose report it was, or about whom. */
const readWith: Readonly<Record<string, string>> = { Case: 'Flag' };

const schema = await readFile(join(packageRoot, 'prisma', 'schema.prisma'), 'utf8');

interface Column {
  table: string;
  column: string;
  /** As the schema says. */
  type: string;
}

/** What is said to be treated in a way. */
const listColumns = (treatment: Treatment): Column[] =>
  Object.entries(allColumns).flatMap(([table, { [treatment]: names = '' }]) => {
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

const listReaders = (table: string) =>
  allKept.filter(({ models }) => models.some((model) => model === table || model === readWith[table]));

describeOnSqlite('where a column is another', (databases) => {
  it('so is the file, if it is said to be exported, and never if it is held back', { timeout: 300_000 }, async () => {
    const address = await databases.make();
    const core = await openCore(await databases.open(address));
    await core.setUp({ onCallId: ids.maya, zone: 'Europe/Berlin' });
    await keepRest(ids.maya, await keepEverything(ids.maya, core), core);

    /** What some readers find for the file. */
    async function readAll(readers: typeof allKept): Promise<string> {
      const found = [];
      for (const { read } of readers) found.push(await openIfReadable(() => read(ids.maya, core.needs)));
      return JSON.stringify(found);
    }

    /** Makes a column another in all rows; resolves to how many had a value there, and a way to take it back. */
    async function change({ table, column, type }: Column) {
      if (type === 'Bytes') {
        const { rows, mend } = await spoil({ table, column }, -1, address);
        return { rows, takeBack: mend };
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

    /** The columns that hold nothing to change, and those that can be told from the file. */
    async function tryAll(columns: readonly Column[], readersOf: (table: string) => typeof allKept) {
      const [empty, seen]: [string[], string[]] = [[], []];
      for (const column of columns) {
        const readers = readersOf(column.table);
        const before = await readAll(readers);
        const { rows, takeBack } = await change(column);
        if (rows === 0) empty.push(`${column.table}.${column.column}`);
        else if ((await readAll(readers)) !== before) seen.push(`${column.table}.${column.column}`);
        await takeBack();
        expect(await readAll(readers)).toBe(before);
      }
      return { empty, seen };
    }

    const exported = listColumns('exported');
    const all = exported.map(({ table, column }) => `${table}.${column}`);
    expect(await tryAll(exported, listReaders)).toEqual({ empty: [], seen: all });
    // By whatever reader; of a table that none reads there is nothing to hold back.
    const heldBack = listColumns('heldBack').filter(({ table }) => listReaders(table).length > 0);
    expect(heldBack.length).toBeGreaterThan(5);
    expect(await tryAll(heldBack, () => allKept)).toEqual({ empty: [], seen: [] });
  });
});
