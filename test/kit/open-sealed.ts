import { openForPerson, readPersonKey, type PersonKey } from '../../src/storage/person-keys.ts';
import type { Place, Vault } from '../../src/storage/vault.ts';
import type { TableRow } from './tables.ts';

/** One value of one row. */
export interface Cell {
  table: string;
  column: string;
  row: TableRow;
  value: unknown;
}

/** Every value of every row, `null` left out. */
export function listCells(tables: Readonly<Record<string, readonly TableRow[]>>): Cell[] {
  return Object.entries(tables).flatMap(([table, rows]) =>
    rows.flatMap((row) =>
      Object.entries(row)
        .filter(([, value]) => value !== null)
        .map(([column, value]) => ({ table, column, row, value })),
    ),
  );
}

/**
 * Opens encrypted values wherever they may belong, with the master key and with the keys of people that it unwraps: as text, or as bytes
 * where another key is wrapped. Null for what nobody can open with it.
 */
export function createOpener(
  tables: Readonly<Record<string, readonly TableRow[]>>,
  vault: Vault,
): (cell: Cell) => string | Buffer | null {
  const people = (tables['Person'] ?? []).flatMap((row) => readKey(row, vault));
  return ({ table, column, row, value }) => {
    if (!(value instanceof Uint8Array)) return null;
    for (const key of listKeys(table, row)) {
      const place = { table, column, row: key };
      const opened = tryAll(place, value, vault, people);
      if (opened !== null) return opened;
    }
    return null;
  };
}

function readKey(row: TableRow, vault: Vault): PersonKey[] {
  const { memberKey, wrappedKey } = row;
  if (typeof memberKey !== 'string' || !(wrappedKey instanceof Uint8Array)) return [];
  const key = attempt(() => readPersonKey({ memberKey, wrappedKey }, vault));
  return key === null ? [] : [key];
}

function tryAll(place: Place, value: Uint8Array, vault: Vault, people: readonly PersonKey[]): string | Buffer | null {
  return (
    attempt<string | Buffer>(() => vault.open(place, value)) ??
    attempt<string | Buffer>(() => vault.unwrap(place, value)) ??
    people.reduce<string | null>((found, key) => found ?? attempt(() => openForPerson(key, place, value)), null)
  );
}

function attempt<T>(open: () => T): T | null {
  try {
    return open();
  } catch {
    return null;
  }
}

/** A value's place is its table, its column and a key of its row, or two of them; of the audit chain all that an entry says. */
function listKeys(table: string, row: TableRow): string[] {
  if (table === 'AuditEntry') {
    const at = row['at'];
    const iso =
      typeof at === 'string' || typeof at === 'number' || at instanceof Date ? new Date(at).toISOString() : '';
    return [JSON.stringify([row['guildId'], Number(row['seq']), iso, row['act'], row['target'], row['previous']])];
  }
  const keys = Object.values(row)
    .filter((value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
    .map(String);
  if (table !== 'RelayLine') return keys;
  return keys.flatMap((one) => keys.flatMap((other) => [`${one} ${other}`, `${one}:${other}`]));
}
