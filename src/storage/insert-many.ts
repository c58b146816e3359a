import { withRaw, type Tx } from './client.ts';
import type { Provider } from './schema-source.ts';

/** What a column can hold. A bigint is below 2^53: microseconds since the epoch are. */
export type Value = string | number | bigint | boolean | Date | Uint8Array | null;

/** A row by the names of its columns. */
export type Row = Readonly<Record<string, Value>>;

/**
 * Inserts many rows, all with the same columns, in one statement to which they are a single value: where thousands come at once, Prisma's own way
 * takes several times as long. They lie there as Prisma would have written them. Columns that are left out have the database's default.
 */
export async function insertMany(
  { table, rows, kind }: { table: 'OutboxMessage' | 'OwnAsk'; rows: readonly Row[]; kind: Provider },
  tx: Tx,
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const names = columns.map((name) => `"${name}"`).join(', ');
  const write = writers[kind];
  const json = JSON.stringify(
    rows.map((row) => Object.fromEntries(columns.map((name) => [name, write.value(row[name] ?? null)]))),
  );
  await withRaw(tx).$executeRawUnsafe(`INSERT INTO "${table}" (${names}) ${write.select(table, first)}`, json);
}

interface RowWriter {
  /** A value as it stands in the JSON. */
  value(value: Value): string | number | boolean | null;
  /** Reads the rows out of it again. `first` shows the columns and what they hold: bytes in every row or in none. */
  select(table: string, first: Row): string;
}

const writers: Record<Provider, RowWriter> = {
  sqlite: {
    value(value) {
      if (value instanceof Date) return value.toISOString().replace('Z', '+00:00');
      return value instanceof Uint8Array ? toHex(value) : toPlain(value);
    },
    select(_, first) {
      const columns = Object.entries(first).map(([name, value]) => {
        const cell = `json_extract(value, '$.${name}')`;
        return value instanceof Uint8Array ? `unhex(${cell})` : cell;
      });
      return `SELECT ${columns.join(', ')} FROM json_each(?)`;
    },
  },
  postgresql: {
    value(value) {
      if (value instanceof Date) return value.toISOString();
      return value instanceof Uint8Array ? `\\x${toHex(value)}` : toPlain(value);
    },
    select(table, first) {
      const names = Object.keys(first).map((name) => `"${name}"`);
      return `SELECT ${names.join(', ')} FROM json_populate_recordset(NULL::"${table}", $1::json)`;
    },
  },
};

function toPlain(value: Exclude<Value, Date | Uint8Array>): string | number | boolean | null {
  return typeof value === 'bigint' ? Number(value) : value;
}

function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}
