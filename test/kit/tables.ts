import type { StorageAddress } from '../../src/storage/open-storage.ts';
import { readRows, runSql } from './storage.ts';

/** A row as the database has it, by column. */
export type TableRow = Readonly<Record<string, unknown>>;

/** Every row of every table, by table and column: what somebody has who got hold of the database. */
export async function readTables(
  address: Pick<StorageAddress, 'database'>,
): Promise<Readonly<Record<string, readonly TableRow[]>>> {
  const columns = await listColumns(address);
  const tables: Record<string, TableRow[]> = {};
  for (const [table, rows] of Object.entries(await readRows(address)))
    tables[table] = rows.map((row) =>
      Object.fromEntries((columns.get(table) ?? []).map((column, at) => [column, row[at]])),
    );
  return tables;
}

/** By table, in their order. */
async function listColumns(address: Pick<StorageAddress, 'database'>): Promise<Map<string, string[]>> {
  const query =
    address.database.kind === 'sqlite'
      ? `SELECT one.name, two.name FROM sqlite_master one JOIN pragma_table_info(one.name) two WHERE one.type = 'table' ORDER BY one.name, two.cid`
      : `SELECT table_name::text, column_name::text FROM information_schema.columns WHERE table_schema = 'public' ORDER BY table_name, ordinal_position`;
  const columns = new Map<string, string[]>();
  for (const [table, column] of await runSql(address, query)) {
    const known = columns.get(String(table)) ?? [];
    known.push(String(column));
    columns.set(String(table), known);
  }
  return columns;
}
