import type { Provider } from '../schema-source.ts';

/** What a column holds, the same for both databases. */
export const columnTypes = ['text', 'int', 'bigint', 'boolean', 'time', 'bytes'] as const;

/** One of {@link columnTypes}. */
export type ColumnType = (typeof columnTypes)[number];

/** A column of a table. */
export interface Column {
  name: string;
  type: ColumnType;
}

/** A table as a backup has it; its rows are lists of values in the order of its columns. */
export interface Table {
  name: string;
  columns: Column[];
  /** The columns of its primary key, in their order. */
  key: string[];
}

/**
 * How rows are read as JSON and written from it. Both databases read the same JSON: numbers and texts as they are, a bigint as text, a boolean
 * as 0 or 1, bytes as hex, a time as `2026-11-27T02:20:00.000Z`.
 */
export interface Dialect {
  /** Begins a transaction in which everything is seen as it is at one moment, and nothing can be changed. */
  beginReading: string;
  /** Lists name, declared type and place in the primary key (0 for none) of a table's columns. */
  columnsQuery: (table: string) => string;
  /** Lists the tables that a table refers to. */
  parentsQuery: (table: string) => string;
  /** A declared type, by its name in lower case. */
  types: Readonly<Record<string, ColumnType>>;
  /** Makes a JSON list of expressions, as text. */
  list: (cells: readonly string[]) => string;
  /** A column as it stands in the JSON. */
  read: (column: Column) => string;
  /** A text as the database has it in a column of a type. */
  write: Readonly<Record<ColumnType, (text: string) => string>>;
  /** The place of an argument, from 1. */
  argument: (place: number) => string;
  /** Reads the only argument, a JSON list of rows, with the expression of each column. */
  rows: (cells: readonly string[]) => string;
  /** A column of such a row, from 0, as text or as the type it has in JSON. */
  cell: (place: number) => string;
}

/** A name in SQL. Names are ours: they have no quotes in them. */
export const quote = (name: string): string => `"${name}"`;

/** What each database says. */
export const dialects: Record<Provider, Dialect> = {
  sqlite: {
    beginReading: 'BEGIN',
    columnsQuery: (table) => `SELECT name, lower(type), pk FROM pragma_table_info('${table}') ORDER BY cid`,
    parentsQuery: (table) => `SELECT DISTINCT "table" FROM pragma_foreign_key_list('${table}')`,
    types: {
      text: 'text',
      integer: 'int',
      bigint: 'bigint',
      boolean: 'boolean',
      datetime: 'time',
      blob: 'bytes',
    },
    list: (cells) => `json_array(${cells.join(', ')})`,
    read({ name, type }) {
      const column = quote(name);
      if (type === 'bytes') return `CASE WHEN ${column} IS NULL THEN NULL ELSE lower(hex(${column})) END`;
      if (type === 'bigint') return `CAST(${column} AS TEXT)`;
      // Prisma keeps times as text in this form.
      return type === 'time' ? `replace(${column}, '+00:00', 'Z')` : column;
    },
    write: {
      text: (text) => text,
      int: (text) => `CAST(${text} AS INTEGER)`,
      bigint: (text) => `CAST(${text} AS INTEGER)`,
      boolean: (text) => `CAST(${text} AS INTEGER)`,
      time: (text) => `replace(${text}, 'Z', '+00:00')`,
      bytes: (text) => `unhex(${text})`,
    },
    argument: () => '?',
    rows: (cells) => `SELECT ${cells.join(', ')} FROM json_each(?)`,
    cell: (place) => `json_extract(value, '$[${place}]')`,
  },
  postgresql: {
    beginReading: 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY',
    columnsQuery: (table) => `
      SELECT a.attname::text, format_type(a.atttypid, NULL),
        coalesce(array_position(i.indkey::int2[], a.attnum) - array_lower(i.indkey::int2[], 1) + 1, 0)::int
      FROM pg_attribute a LEFT JOIN pg_index i ON i.indrelid = a.attrelid AND i.indisprimary
      WHERE a.attrelid = '${quote(table)}'::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`,
    parentsQuery: (table) => `
      SELECT DISTINCT r.relname::text FROM pg_constraint c JOIN pg_class r ON r.oid = c.confrelid
      WHERE c.contype = 'f' AND c.conrelid = '${quote(table)}'::regclass`,
    types: {
      text: 'text',
      integer: 'int',
      bigint: 'bigint',
      boolean: 'boolean',
      'timestamp without time zone': 'time',
      bytea: 'bytes',
    },
    list: (cells) => `json_build_array(${cells.join(', ')})::text`,
    read({ name, type }) {
      const column = quote(name);
      if (type === 'bytes') return `encode(${column}, 'hex')`;
      if (type === 'bigint') return `${column}::text`;
      if (type === 'boolean') return `${column}::int`;
      return type === 'time' ? `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : column;
    },
    write: {
      text: (text) => `${text}::text`,
      int: (text) => `${text}::text::int`,
      bigint: (text) => `${text}::text::bigint`,
      boolean: (text) => `${text}::text::int::boolean`,
      time: (text) => `${text}::text::timestamp`,
      bytes: (text) => `decode(${text}::text, 'hex')`,
    },
    argument: (place) => `$${place}`,
    rows: (cells) => `SELECT ${cells.join(', ')} FROM jsonb_array_elements($1::jsonb) AS row`,
    cell: (place) => `(row ->> ${place})`,
  },
};
