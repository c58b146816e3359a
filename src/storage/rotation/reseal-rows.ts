import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import { setTimeout as wait } from 'node:timers/promises';
import { placeOfEntry } from '../audit-chain.ts';
import { statement, type Backend } from '../backend.ts';
import { dialects, quote, type Column, type Dialect, type Table } from '../backup/columns.ts';
import { listTables, query } from '../backup/read-tables.ts';
import { isBusy, isWriteConflict } from '../errors.ts';
import { undo } from '../prepare.ts';
import { TamperedError, type Place, type Sealed, type SealingKeys, type Vault } from '../vault.ts';

/** So many rows are sealed anew in one transaction: few, so that whoever else writes hardly waits. */
const batchRows = 100;

/** After each batch others have their turn, for so many milliseconds. */
const restMs = 10;

/** How often a batch that met another's lock is tried again. */
const mostTries = 200;

/** What going through a database takes. */
export interface Resealing {
  backend: Backend;
  connection: SqlDriverAdapter;
}

/** A table with something encrypted in it. */
interface SealedTable extends Table {
  sealed: string[];
}

/** What going through a database came to. */
export interface Resealed {
  /** How many values were sealed anew. */
  count: number;
  /** How many say that they are of such a key and are opened by none: they were changed or cut, and are left as they are. */
  damaged: number;
}

/** How many encrypted values say that they were sealed with keys of these. What is under people's own keys is not: only the keys of people are. */
export async function countSealed(keys: readonly SealingKeys[], resealing: Resealing): Promise<number> {
  const dialect = dialects[resealing.backend.kind];
  let count = 0;
  for (const table of await listSealed(resealing))
    for (const column of table.sealed) {
      const sql = `SELECT count(*) FROM ${quote(table.name)} WHERE ${isSealedWith(column, keys, dialect)}`;
      const [row] = await query(resealing.connection, sql);
      count += Number(row?.[0] ?? 0);
    }
  return count;
}

/**
 * Seals everything anew that keys of these sealed, with what the vault writes with now, row by row in small transactions. Each value is changed only if
 * nobody else changed it meanwhile. Cut off at any point it goes on where it was, since what is done is known by its key. `onBatch` hears how
 * many values each batch sealed.
 */
export async function resealAll(
  keys: readonly SealingKeys[],
  { vault, onBatch, ...resealing }: Resealing & { vault: Vault; onBatch: (count: number) => void },
): Promise<Resealed> {
  const total: Resealed = { count: 0, damaged: 0 };
  for (const table of await listSealed(resealing)) {
    let after: Row | null = null;
    do {
      const rows: Row[] = await readBatch(table, { keys, after }, resealing);
      after = rows.at(-1) ?? null;
      if (after) {
        const batch = await writeBatch(table, rows, { keys, vault, ...resealing });
        total.count += batch.count;
        total.damaged += batch.damaged;
        onBatch(batch.count);
        await wait(restMs);
      }
    } while (after);
  }
  return total;
}

/** A row by column, as it stands in JSON. */
type Row = Readonly<Record<string, string | number | null>>;

async function listSealed({ backend, connection }: Resealing): Promise<SealedTable[]> {
  const tables = await listTables(backend, connection);
  return tables.flatMap((table) => {
    const sealed = table.columns.filter(({ type }) => type === 'bytes').map(({ name }) => name);
    return sealed.length > 0 ? [{ ...table, sealed }] : [];
  });
}

async function readBatch(
  table: SealedTable,
  { keys, after }: { keys: readonly SealingKeys[]; after: Row | null },
  { backend, connection }: Resealing,
): Promise<Row[]> {
  const dialect = dialects[backend.kind];
  const columns = listNeeded(table);
  const some = table.sealed.map((column) => isSealedWith(column, keys, dialect)).join(' OR ');
  const names = table.key.map(quote).join(', ');
  const arguments_ = table.key.map((name, at) => dialect.write[findColumn(name, table).type](dialect.argument(at + 1)));
  const beyond = after ? `AND (${names}) > (${arguments_.join(', ')})` : '';
  const cells = dialect.list(columns.map(dialect.read));
  const sql = `SELECT ${cells} FROM ${quote(table.name)} WHERE (${some}) ${beyond} ORDER BY ${names} LIMIT ${batchRows}`;
  const rows = await query(connection, sql, ...(after ? table.key.map((name) => String(after[name])) : []));
  return rows.map(([json]) => readRow(String(json), columns));
}

function readRow(json: string, columns: readonly Column[]): Row {
  const values = JSON.parse(json) as (string | number | null)[];
  return Object.fromEntries(columns.map(({ name }, at) => [name, values[at] ?? null]));
}

/** Of the audit chain all of an entry, since its seal is bound to all of it; else no more than the key and what is encrypted. */
function listNeeded(table: SealedTable): Column[] {
  if (table.name === 'AuditEntry') return table.columns;
  return table.columns.filter(({ name }) => table.key.includes(name) || table.sealed.includes(name));
}

async function writeBatch(
  table: SealedTable,
  rows: readonly Row[],
  needs: Resealing & { keys: readonly SealingKeys[]; vault: Vault },
): Promise<Resealed> {
  const { connection } = needs;
  for (let tries = 1; ; tries += 1)
    try {
      await connection.executeScript(needs.backend.kind === 'sqlite' ? 'BEGIN IMMEDIATE' : 'BEGIN');
      const done: Resealed = { count: 0, damaged: 0 };
      for (const row of rows)
        for (const column of table.sealed) {
          const became = await resealOne(table, column, row, needs);
          if (became !== 'left') done[became] += 1;
        }
      await connection.executeScript('COMMIT');
      return done;
    } catch (error) {
      await undo(connection);
      if (tries >= mostTries || !(isBusy(error) || isWriteConflict(error))) throw error;
      await wait(20 + Math.random() * 60);
    }
}

async function resealOne(
  table: SealedTable,
  column: string,
  row: Row,
  { keys, vault, backend, connection }: Resealing & { keys: readonly SealingKeys[]; vault: Vault },
): Promise<keyof Resealed | 'left'> {
  const before = row[column];
  if (typeof before !== 'string' || !listIds(keys).includes(before.slice(2, 10))) return 'left';
  const after = resealValue(table, { column, row, blob: Buffer.from(before, 'hex') }, vault);
  if (!after) return 'damaged';
  const { write, argument } = dialects[backend.kind];
  const is = table.key.map((name, at) => `${quote(name)} = ${write[findColumn(name, table).type](argument(at + 3))}`);
  const sql = `UPDATE ${quote(table.name)} SET ${quote(column)} = ${write.bytes(argument(1))} WHERE ${quote(column)} = ${write.bytes(argument(2))} AND ${is.join(' AND ')}`;
  const values = [Buffer.from(after).toString('hex'), before, ...table.key.map((name) => String(row[name]))];
  return (await connection.executeRaw(statement(sql, ...values))) > 0 ? 'count' : 'left';
}

/** The audit chain's hashes are made of what was sealed: there another seal goes around it. Null where nothing opens it. */
function resealValue(
  table: SealedTable,
  { column, row, blob }: { column: string; row: Row; blob: Buffer },
  vault: Vault,
): Sealed | null {
  const place = findPlace(table, column, row);
  try {
    return table.name === 'AuditEntry' ? vault.enclose(place, blob) : vault.renew(place, blob);
  } catch (error) {
    if (error instanceof TamperedError) return null;
    throw error;
  }
}

/** Where something is sealed: every room of ours binds it to its table, its column and the key of its row. */
function findPlace(table: SealedTable, column: string, row: Row): Place {
  if (table.name !== 'AuditEntry')
    return { table: table.name, column, row: table.key.map((name) => String(row[name])).join(' ') };
  const text = (name: string) => String(row[name]);
  const [guildId, act, target, previous] = [text('guildId'), text('act'), text('target'), text('previous')];
  return placeOfEntry({ guildId, seq: Number(row['seq']), at: new Date(text('at')), act, target, previous });
}

function listIds(keys: readonly SealingKeys[]): string[] {
  return keys.flatMap(({ fields, keys: wrapping }) => [fields.id.toString('hex'), wrapping.id.toString('hex')]);
}

/** The key's id stands behind the version, in the second to the fifth byte. */
function isSealedWith(column: string, keys: readonly SealingKeys[], { write }: Dialect): string {
  const ids = listIds(keys).map((id) => write.bytes(`'${id}'`));
  return `substr(${quote(column)}, 2, 4) IN (${ids.join(', ')})`;
}

function findColumn(name: string, { columns }: Table): Column {
  const column = columns.find((one) => one.name === name);
  if (!column) throw new Error(`No column ${name}.`);
  return column;
}
