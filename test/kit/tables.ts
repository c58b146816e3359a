import type { StorageAddress } from '../../src/storage/open-storage.ts';
import { readRows, runSql } from './storage.ts';

/** A row as the database has it, by column. */
export type TableRow = Readonly<Record<string, unknown>>;

/** Every row of every table, by table and column: what somebody has who got hold of the database. */
export async function readTables(
  address: Pick<StorageAddress, 'database'>,
): Promise<Readonly<Record<string, readonly TableRow[]>>> {
  const tables: Record<string, TableRow[]> = {};
  for (const [table, rows] of Object.entries(await readRows(address))) {
    const columns = await listColumns(table, address);
    tables[table] = rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])));
  }
  return tables;
}

async function listColumns(table: string, address: Pick<StorageAddress, 'database'>): Promise<string[]> {
  const query =
    address.database.kind === 'sqlite'
      ? `SELECT name FROM pragma_table_info('${table}') ORDER BY cid`
      : `SELECT column_name::text FROM information_schema.columns WHERE table_name = '${table}' ORDER BY ordinal_position`;
  return (await runSql(address, query)).map(([name]) => String(name));
}
