import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StorageAddress } from '../../src/storage/open-storage.ts';
import { packageRoot } from '../../src/storage/package-root.ts';
import { runSql } from './places.ts';

/** A column whose values are sealed, and how it is called in a sentence. */
export interface SealedColumn {
  table: string;
  column: string;
  at: string;
}

/** Every column of the schema that may hold sealed values. */
export const sealedColumns: readonly SealedColumn[] = [
  ...readFileSync(join(packageRoot, 'prisma', 'schema.prisma'), 'utf8').matchAll(/^model (\w+) \{\n([^]*?)^\}/gm),
].flatMap(([, table = '', body = '']) =>
  [...body.matchAll(/^ +(\w+) +Bytes/gm)].map(([, column = '']) => ({ table, column, at: `${table}.${column}` })),
);

/**
 * Damages a column in all rows: where none has a value there, all get one that is none, as a disk or a hand may leave it too. Gives how many rows that are,
 * and a way to take it back.
 */
export async function spoil(
  { table, column }: Pick<SealedColumn, 'table' | 'column'>,
  byte: number,
  address: StorageAddress,
): Promise<{ rows: number; mend: () => Promise<void> }> {
  const rows = await damage({ table, column }, byte, address);
  const back = async (): Promise<void> => {
    await damage({ table, column }, byte, address);
  };
  if (rows > 0) return { rows, mend: back };
  const set = async (value: string): Promise<number> =>
    (await runSql(address, `UPDATE "${table}" SET "${column}" = ${value} RETURNING 1`)).length;
  const zeros = '00'.repeat(60);
  const given = await set(address.database.kind === 'postgresql' ? `'\\x${zeros}'::bytea` : `x'${zeros}'`);
  return {
    rows: given,
    async mend() {
      if (given > 0) await set('NULL');
    },
  };
}

/** Changes a byte of a column in the rows of a table, all but for `where`, as a disk or a hand may: counted from its beginning, or below nothing from its end. Gives how many rows had a value there. */
export async function damage(
  { table, column }: Pick<SealedColumn, 'table' | 'column'>,
  byte: number,
  address: StorageAddress,
  where = 'TRUE',
): Promise<number> {
  const at = `"${table}" SET "${column}" =`;
  if (address.database.kind === 'postgresql') {
    const which = byte < 0 ? `length("${column}") + ${String(byte)}` : String(byte);
    const changed = await runSql(
      address,
      `UPDATE ${at} set_byte("${column}", ${which}, get_byte("${column}", ${which}) # 1) WHERE "${column}" IS NOT NULL AND ${where} RETURNING 1`,
    );
    return changed.length;
  }
  const rows = await runSql(
    address,
    `SELECT rowid, hex("${column}") FROM "${table}" WHERE "${column}" IS NOT NULL AND ${where}`,
  );
  for (const [row, hex] of rows) {
    const bytes = Buffer.from(String(hex), 'hex');
    bytes.writeUInt8((bytes.at(byte) ?? 0) ^ 1, byte < 0 ? bytes.length + byte : byte);
    await runSql(address, `UPDATE ${at} x'${bytes.toString('hex')}' WHERE rowid = ${String(row)}`);
  }
  return rows.length;
}
