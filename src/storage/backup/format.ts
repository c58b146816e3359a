import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { JournalEntry } from '../erasures.ts';
import { columnTypes, type Table } from './columns.ts';
import { damaged } from './sealed-file.ts';

// What is inside a backup, before it is packed and encrypted: lines of JSON. The first says what it is, then comes the journal of what was erased and
// wished so far, then
// each table with its rows (lists, one a line), and at the end how many rows each table has and their hash.

const head = z.object({
  lamplight: z.literal(1),
  /** Milliseconds since the epoch: everything is as it was at that moment. */
  createdAt: z.number(),
  /** The migrations that made the tables as they are here, in their order. */
  migrations: z.array(z.string()),
});

const erased = z.object({
  erased: z.object({ kind: z.string(), mark: z.string(), at: z.number() }),
});

const table = z.object({
  table: z.string().regex(/^\w+$/),
  columns: z.array(z.object({ name: z.string().regex(/^\w+$/), type: z.enum(columnTypes) })),
  key: z.array(z.string().regex(/^\w+$/)),
});

const end = z.object({
  end: z.record(z.string(), z.object({ rows: z.number(), sha256: z.string() })),
});

const line = z.union([head, erased, table, end]);

/** What a backup says of itself. Of nobody. */
export interface Manifest {
  createdAt: number;
  migrations: string[];
  /** Rows and the SHA-256 of them, by table. */
  tables: Record<string, { rows: number; sha256: string }>;
  /** What the journal said then. */
  entries: JournalEntry[];
}

/** One thing after the other, as it stands in a backup. */
export type Part =
  | { kind: 'head'; createdAt: number; migrations: string[] }
  | { kind: 'erased'; entry: JournalEntry }
  | { kind: 'table'; table: Table }
  | { kind: 'rows'; table: Table; rows: string[] };

/** Writes parts as lines; the last line is made here. `onEnd` is given what it says. */
export async function* writeLines(
  parts: AsyncIterable<Part>,
  onEnd: (tables: Manifest['tables']) => void,
): AsyncGenerator<string> {
  const tally = openTally();
  for await (const part of parts)
    switch (part.kind) {
      case 'head':
        yield say({ lamplight: 1, createdAt: part.createdAt, migrations: part.migrations });
        break;
      case 'erased':
        yield say({ erased: part.entry });
        break;
      case 'table':
        tally.begin(part.table.name);
        yield say({ table: part.table.name, columns: part.table.columns, key: part.table.key });
        break;
      case 'rows': {
        const text = part.rows.map((row) => `${row}\n`).join('');
        tally.add(text, part.rows.length);
        yield text;
      }
    }
  const tables = tally.close();
  onEnd(tables);
  yield say({ end: tables });
}

/** So much text of rows is handed on at once, in characters. */
const batchSize = 512 * 1024;

/** So many rows are handed on at once. */
const batchRows = 1000;

/**
 * Reads lines back into parts, rows in batches. The end is checked against all that came before it: whoever reads to the end has read all of
 * it as it was written; `onEnd` is given what the end says. @throws {StorageError} when it was not.
 */
export async function* readParts(
  lines: AsyncIterable<string>,
  file: string,
  onEnd?: (tables: Manifest['tables']) => void,
): AsyncGenerator<Part> {
  const tally = openTally();
  let current: Table | null = null;
  let rows: string[] = [];
  let size = 0;
  let ended = false;
  function* flush(): Generator<Part> {
    if (current && rows.length > 0) yield { kind: 'rows', table: current, rows };
    rows = [];
    size = 0;
  }
  for await (const text of lines) {
    if (ended) throw damaged(file);
    if (text.startsWith('[')) {
      if (!current) throw damaged(file);
      tally.add(`${text}\n`, 1);
      rows.push(text);
      size += text.length;
      if (rows.length >= batchRows || size >= batchSize) yield* flush();
      continue;
    }
    yield* flush();
    const said = understand(text, file);
    if ('lamplight' in said) yield { kind: 'head', createdAt: said.createdAt, migrations: said.migrations };
    else if ('erased' in said) yield { kind: 'erased', entry: said.erased };
    else if ('table' in said) {
      current = { name: said.table, columns: said.columns, key: said.key };
      tally.begin(current.name);
      yield { kind: 'table', table: current };
    } else {
      if (JSON.stringify(said.end) !== JSON.stringify(tally.close())) throw damaged(file);
      ended = true;
      onEnd?.(said.end);
    }
  }
  if (!ended) throw damaged(file);
}

function understand(text: string, file: string): z.infer<typeof line> {
  try {
    return line.parse(JSON.parse(text));
  } catch {
    throw damaged(file);
  }
}

function say(value: z.input<typeof line>): string {
  return `${JSON.stringify(value)}\n`;
}

/** Counts rows and hashes them, table by table. */
function openTally(): {
  begin(name: string): void;
  add(text: string, rows: number): void;
  close(): Manifest['tables'];
} {
  const tables: Manifest['tables'] = {};
  let name: string | null = null;
  let hash = createHash('sha256');
  let count = 0;
  function finish(): void {
    if (name !== null) tables[name] = { rows: count, sha256: hash.digest('hex') };
  }
  return {
    begin(next) {
      finish();
      name = next;
      hash = createHash('sha256');
      count = 0;
    },
    add(text, rows) {
      hash.update(text);
      count += rows;
    },
    close() {
      finish();
      name = null;
      return tables;
    },
  };
}
