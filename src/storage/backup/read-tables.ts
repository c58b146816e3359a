import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import { statement, type Backend } from '../backend.ts';
import { StorageError } from '../errors.ts';
import { dialects, quote, type Column, type Table } from './columns.ts';

/** So many rows are read at a time. */
const pageSize = 1000;

/** Prisma's own: what was done to the tables, which a backup says in its own words. */
export const migrationsTable = '_prisma_migrations';

/** The tables there are, those that others refer to before those others. */
export async function listTables(backend: Backend, connection: SqlDriverAdapter): Promise<Table[]> {
  const dialect = dialects[backend.kind];
  const names = (await query(connection, backend.tablesQuery)).map(([name]) => String(name));
  const left = new Map<string, Set<string>>();
  for (const name of names.sort())
    if (name !== migrationsTable)
      left.set(name, new Set((await query(connection, dialect.parentsQuery(name))).map(([parent]) => String(parent))));
  const sorted: Table[] = [];
  while (left.size > 0) {
    const free = [...left].filter(([, parents]) => ![...parents].some((parent) => left.has(parent)));
    if (free.length === 0) throw new Error('Tables refer to each other in a ring.');
    for (const [name] of free) {
      sorted.push(await describeTable(name, backend, connection));
      left.delete(name);
    }
  }
  return sorted;
}

async function describeTable(name: string, backend: Backend, connection: SqlDriverAdapter): Promise<Table> {
  const { columnsQuery, types } = dialects[backend.kind];
  const rows = (await query(connection, columnsQuery(name))).map(([column, type, place]) => {
    const known = types[String(type)];
    if (!known)
      throw new StorageError(`The table ${name} of the ${backend.where} has a column of a kind that is not ours.`);
    return { name: String(column), type: known, place: Number(place) };
  });
  const key = rows.filter(({ place }) => place > 0).sort((a, b) => a.place - b.place);
  return {
    name,
    columns: rows.map(({ name: column, type }) => ({ name: column, type })),
    key: key.map(({ name: column }) => column),
  };
}

/**
 * All rows of a table as JSON lists, in pages, in the order of its key: the order in which they came says who answered beside whom, and is not
 * taken along.
 */
export async function* readPages(
  table: Table,
  { kind }: Backend,
  connection: SqlDriverAdapter,
): AsyncGenerator<string[]> {
  const { read, list, write, argument } = dialects[kind];
  const keys = table.key.map((name) => findColumn(name, table));
  const names = table.key.map(quote).join(', ');
  const select = `SELECT ${list(table.columns.map(read))} FROM ${quote(table.name)}`;
  const after = keys.map(({ column }, at) => write[column.type](argument(at + 1))).join(', ');
  const end = `ORDER BY ${names} LIMIT ${pageSize}`;
  let where = '';
  let args: string[] = [];
  for (;;) {
    const rows = (await query(connection, `${select} ${where} ${end}`, ...args)).map(([row]) => String(row));
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    const values = JSON.parse(last) as unknown[];
    where = `WHERE (${names}) > (${after})`;
    args = keys.map(({ place }) => String(values[place]));
  }
}

function findColumn(name: string, { columns }: Table): { column: Column; place: number } {
  const place = columns.findIndex((column) => column.name === name);
  const column = columns[place];
  if (!column) throw new Error(`No column ${name}.`);
  return { column, place };
}

/** The rows that a query answers with. */
export async function query(connection: SqlDriverAdapter, sql: string, ...args: string[]): Promise<unknown[][]> {
  return (await connection.queryRaw(statement(sql, ...args))).rows;
}
