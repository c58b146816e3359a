import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { exportKept } from '../../src/privacy/export-kept.ts';
import { forgetPerson } from '../../src/privacy/forget-person.ts';
import { optOut } from '../../src/privacy/opt-out/change-opt-out.ts';
import { showKept } from '../../src/privacy/show-kept.ts';
import type { Storage, StorageAddress } from '../../src/storage/open-storage.ts';
import { packageRoot } from '../../src/storage/package-root.ts';
import { openCore, type Core } from '../kit/core.ts';
import { ids } from '../kit/interactions.ts';
import { keepEverything } from '../kit/keep-everything.ts';
import { describeOnBoth, runSql } from '../kit/storage.ts';

const maya = ids.maya;

const schema = await readFile(join(packageRoot, 'prisma', 'schema.prisma'), 'utf8');
const columns = [...schema.matchAll(/^model (\w+) \{\n([^]*?)^\}/gm)].flatMap(([, table = '', body = '']) =>
  [...body.matchAll(/^ +(\w+) +Bytes/gm)].map(([, column = '']) => ({ table, column })),
);

// A disk or a hand may change a byte of anything that is sealed. That costs what was sealed, and nothing else.
describeOnBoth('somebody of whom something was damaged', (databases) => {
  let address: StorageAddress;
  let storage: Storage;
  let core: Core;

  beforeEach(async () => {
    address = await databases.make();
    storage = await databases.open(address);
    core = await openCore(storage);
    await core.setUp({ onCallId: maya, zone: 'Europe/Berlin' });
    await keepEverything(maya, core);
  });

  /** Changes the last byte of a column in every row of a table. */
  async function damage({ table, column }: { table: string; column: string }): Promise<void> {
    const at = `"${table}" SET "${column}" =`;
    if (databases.kind === 'postgresql') {
      const last = `length("${column}") - 1`;
      await runSql(address, `UPDATE ${at} set_byte("${column}", ${last}, get_byte("${column}", ${last}) # 1)`);
      return;
    }
    const rows = await runSql(address, `SELECT rowid, hex("${column}") FROM "${table}" WHERE "${column}" IS NOT NULL`);
    for (const [row, hex] of rows) {
      const bytes = Buffer.from(String(hex), 'hex');
      bytes.writeUInt8((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1);
      await runSql(address, `UPDATE ${at} x'${bytes.toString('hex')}' WHERE rowid = ${String(row)}`);
    }
  }

  describe.each(columns)('in $table.$column', (one) => {
    beforeEach(() => damage(one));
    it('forget', async () => {
      expect(await forgetPerson(maya, core.needs)).toMatchObject({ hadAnything: true });
      expect((await showKept(maya, core.needs)).map(({ kind }) => kind)).not.toContain('key');
    });
    it('optout', async () => {
      await optOut(maya, core.needs);
      expect(core.needs.servers.optOuts.has(maya)).toBe(true);
    });
    it('show', async () => {
      await showKept(maya, core.needs);
      await exportKept({ userId: maya, language: 'en' }, core.needs);
    });
  });
});
